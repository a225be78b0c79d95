#include "command_line/values.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <utility>
#include <vector>

#include "cae/money/parse.hpp"

namespace cae::cli {

namespace {

constexpr int most_threads = 256;
constexpr int most_people = 1'000'000;
constexpr int first_year = 1900;
constexpr int last_year = 2199;

// What a command line must give is checked before; this stands in for what was not understood.
Month any_month() { return Month::of(1900, 1).value(); }

// Reads options one by one and keeps what is wrong with them.
class Values {
public:
    Values(const RawArguments& raw, Problems& problems) : raw_(raw), problems_(problems) {}

    [[nodiscard]] std::string text(const std::string& name) const {
        return raw_.value(name).value_or("");
    }

    [[nodiscard]] std::optional<Month> month(const std::string& name) {
        return read<Month>(name, Month::parse, Rule::month_must_exist);
    }
    [[nodiscard]] std::optional<Date> date(const std::string& name) {
        return read<Date>(name, Date::parse, Rule::date_must_exist);
    }
    [[nodiscard]] std::optional<Money> money(const std::string& name) {
        return read<Money>(name, with_either_mark<Money>(parse_money), Rule::amount_must_be_exact);
    }
    // A year of the calendar.
    [[nodiscard]] std::optional<int> year(const std::string& name) {
        return whole(name, first_year, last_year);
    }
    // An amount of 0 or more.
    [[nodiscard]] std::optional<Money> amount(const std::string& name) {
        const auto value = money(name);
        if (!value || *value >= Money()) return value;
        report(name, Rule::amount_must_be_positive, {});
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Rate> percent(const std::string& name) {
        const auto rate = read<Rate>(name, with_either_mark<Rate>(parse_percent),
                                     Rule::rate_must_be_exact);
        if (!rate || (*rate >= Rate() && *rate <= Rate::from_billionths(Rate::one))) return rate;
        report(name, Rule::rate_must_be_in_range, {"0", "100"});
        return std::nullopt;
    }
    [[nodiscard]] std::optional<int> whole(const std::string& name, int lowest, int highest) {
        const auto number = read<int>(name, parse_whole, Rule::number_must_be_whole);
        if (!number || (*number >= lowest && *number <= highest)) return number;
        report(name, Rule::number_must_be_in_range,
               {std::to_string(lowest), std::to_string(highest)});
        return std::nullopt;
    }
    template <class T>
    [[nodiscard]] std::optional<T> word(const std::string& name,
                                        const std::vector<std::pair<std::string, T>>& words) {
        const auto text = raw_.value(name);
        if (!text) return std::nullopt;
        std::string known;
        for (const auto& [word, meaning] : words) {
            if (word == *text) return meaning;
            known += (known.empty() ? "" : ", ") + word;
        }
        report(name, Rule::word_must_be_known, {known});
        return std::nullopt;
    }

private:
    template <class T>
    [[nodiscard]] std::optional<T>
    read(const std::string& name, const std::function<std::optional<T>(std::string_view)>& parse,
         Rule rule) {
        const auto text = raw_.value(name);
        if (!text) return std::nullopt;
        auto value = parse(*text);
        if (!value) report(name, rule, {});
        return value;
    }

    // A person types a point or a comma; neither separates thousands here.
    template <class T, class Parse>
    [[nodiscard]] static std::function<std::optional<T>(std::string_view)>
    with_either_mark(Parse parse) {
        return [parse](std::string_view text) {
            const bool comma = text.find(',') != std::string_view::npos;
            return parse(text, comma ? DecimalMark::comma : DecimalMark::point);
        };
    }

    [[nodiscard]] static std::optional<int> parse_whole(std::string_view text) {
        int number = 0;
        const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
        if (error != std::errc() || end != text.end()) return std::nullopt;
        return number;
    }

    void report(const std::string& name, Rule rule, std::vector<std::string> details) {
        problems_.push_back({rule, {name, 0, 0}, text(name), std::move(details)});
    }

    const RawArguments& raw_;
    Problems& problems_;
};

CloseArguments close_arguments(const RawArguments& raw, Values& values) {
    CloseArguments close{values.text("FOLDER"), values.month("--period").value_or(any_month())};
    close.yes = raw.has("--yes");
    close.dry_run = raw.has("--dry-run");
    close.threads = static_cast<unsigned>(values.whole("--threads", 1, most_threads).value_or(0));
    return close;
}

// What --gross or --net aims at; --net is read only when there is no --gross.
std::optional<PayRequest> pay_request(Values& values) {
    if (const auto gross = values.amount("--gross")) {
        return PayRequest{PayMode::target_gross, *gross};
    }
    if (const auto net = values.amount("--net")) return PayRequest{PayMode::target_net, *net};
    return std::nullopt;
}

SimulateArguments simulate_arguments(Values& values) {
    SimulateArguments simulate;
    simulate.turnover = values.money("--turnover").value_or(Money());
    simulate.charges = values.amount("--charges");
    simulate.date = values.date("--date");
    simulate.category = values.word<Category>(
        "--category", {{"non_cadre", Category::non_cadre}, {"cadre", Category::cadre}});
    simulate.headcount = values.whole("--headcount", 0, most_people);
    simulate.accident_rate = values.percent("--accident-rate");
    simulate.mobility_rate = values.percent("--mobility-rate");
    simulate.contribution_rate = values.percent("--contribution-rate");
    simulate.health_cover_total = values.amount("--health-cover-total");
    simulate.health_cover_employer = values.percent("--health-cover-employer");
    simulate.provident_cover = values.percent("--provident-cover");
    simulate.relief_reference = values.word<ReliefReference>(
        "--relief-reference",
        {{"full", ReliefReference::full}, {"equivalent_hours", ReliefReference::equivalent_hours}});
    simulate.withholding_rate = values.percent("--withholding-rate");
    simulate.reserve = values.amount("--reserve");
    simulate.request = pay_request(values);
    return simulate;
}

} // namespace

Command command_from(const RawArguments& raw, Problems& problems) {
    Values values(raw, problems);
    const auto period_or_any = [&] { return values.month("--period").value_or(any_month()); };
    const std::string folder = values.text("FOLDER");
    if (raw.command == "init") return InitArguments{folder};
    if (raw.command == "check") return CheckArguments{folder, values.month("--period")};
    if (raw.command == "close") return close_arguments(raw, values);
    if (raw.command == "export") return ExportArguments{folder, period_or_any()};
    if (raw.command == "show") {
        return ShowArguments{folder, values.month("--period"), raw.value("--member"),
                             raw.value("--activity")};
    }
    if (raw.command == "contribution") {
        return ContributionArguments{folder, values.text("MEMBER"), values.month("--period"),
                                     values.amount("--for-cost")};
    }
    if (raw.command == "explain") {
        const Month period = values.month("PERIOD").value_or(any_month());
        return ExplainArguments{folder, period, values.text("MEMBER"), values.text("LINE"),
                                raw.has("--json")};
    }
    if (raw.command == "invoices") return InvoicesArguments{folder, values.month("--period")};
    if (raw.command == "bank") {
        return BankArguments{folder, values.text("STATEMENT"), raw.has("--dry-run")};
    }
    if (raw.command == "assets") return AssetsArguments{folder, values.month("--period")};
    if (raw.command == "vat") return VatArguments{folder, values.month("--period")};
    if (raw.command == "simulate") return simulate_arguments(values);
    if (raw.command == "payroll") {
        return PayrollArguments{values.text("IN.csv"), raw.value("--output")};
    }
    if (raw.command == "close-year") {
        return CloseYearArguments{folder, values.year("--year").value_or(first_year),
                                  values.date("--meeting")};
    }
    if (raw.command == "coverage") return CoverageArguments{folder, values.year("--year")};
    if (raw.command == "alerts") {
        return AlertsArguments{folder, values.date("--date"), raw.value("--ics")};
    }
    if (raw.command == "grants") return GrantsArguments{folder, values.year("--year")};
    return LawArguments{values.date("--date"), raw.value("NAME")};
}

} // namespace cae::cli
