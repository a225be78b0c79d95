#include "terminal/asked_report.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "cae/outputs/files/seal_file.hpp"
#include "terminal/opened_office.hpp"
#include "terminal/pager.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

constexpr Words no_month_is_sealed{
    "{0}: none of the months from {1} to {2} is closed; {3} is the last one.",
    "{0} : aucun des mois de {1} à {2} n'est clôturé ; {3} est le dernier."};

constexpr Words inventory_is_open{
    "The inventory of {0} is not sealed: its entries are missing here, and what later years open "
    "with is provisional. `cae close-year` seals it.",
    "L'inventaire de {0} n'est pas scellé : ses écritures manquent ici, et les à-nouveaux des "
    "exercices suivants sont provisoires. `cae close-year` le scelle."};

// As asked, whether they are sealed or not.
ReportSpan asked_span(const AskedMonths& asked, const SealedBooks& books) {
    const FiscalYears years = fiscal_years_of(books.cooperative());
    if (asked.period) return {*asked.period, *asked.period, years};
    if (asked.year) {
        const auto year = FiscalYear::ending_in(*asked.year, years);
        return {year.first, year.last, years};
    }
    const Month last = asked.to.value_or(*books.last_sealed());
    const Month begins = FiscalYear::containing(last, years).first;
    return {asked.from.value_or(begins), last, years};
}

} // namespace

AskedReport asked_report(Values& values) {
    AskedReport asked{values.text("FOLDER"),
                      {values.month("--period"), values.year("--year"), values.month("--from"),
                       values.month("--to")}};
    asked.format = values.word<ReportFormat>("--format").value_or(ReportFormat::text);
    asked.may_page = !values.has("--no-pager");
    return asked;
}

std::vector<Option> format_options() {
    return {{"--format",
             Takes::value,
             {"text|csv|json", "text|csv|json"},
             {"for people, spreadsheets or programs (else text)",
              "pour les personnes, les tableurs ou les programmes (sinon text)"}},
            {"--no-pager",
             Takes::nothing,
             {},
             {"prints a long text at once, also on a terminal",
              "affiche un long texte d'un coup, même sur un terminal"}}};
}

std::vector<Option> report_options(std::vector<Option> own) {
    std::vector<Option> options{folder_option()};
    const auto is_positional = [](const Option& option) { return option.is_positional(); };
    const auto rest = std::stable_partition(own.begin(), own.end(), is_positional);
    options.insert(options.end(), own.begin(), rest);
    options.push_back(period_option(Takes::value, {"one month", "un seul mois"}));
    options.push_back({"--year",
                       Takes::value,
                       {"YYYY", "AAAA"},
                       {"the fiscal year that ends in this civil year (else the last one)",
                        "l'exercice qui se termine cette année civile (sinon le dernier)"}});
    options.push_back({"--from",
                       Takes::value,
                       {"YYYY-MM", "AAAA-MM"},
                       {"the first month (else that of the fiscal year)",
                        "le premier mois (sinon celui de l'exercice)"}});
    options.push_back({"--to",
                       Takes::value,
                       {"YYYY-MM", "AAAA-MM"},
                       {"the last month (else the last one closed)",
                        "le dernier mois (sinon le dernier clôturé)"}});
    options.insert(options.end(), rest, own.end());
    const std::vector<Option> format = format_options();
    options.insert(options.end(), format.begin(), format.end());
    return options;
}

std::vector<Exclusion> report_exclusions() {
    return {{"--period", "--year"},
            {"--period", "--from"},
            {"--period", "--to"},
            {"--year", "--from"},
            {"--year", "--to"}};
}

std::optional<ReportSpan> span_of(const AskedMonths& asked, const SealedBooks& books,
                                  const Console& console) {
    const std::string folder = books.folder().path.string();
    if (!books.last_sealed()) {
        console.tell(texts::nothing_sealed, {folder, to_string(books.next_month())});
        return std::nullopt;
    }
    ReportSpan span = asked_span(asked, books);
    const ReportSpan whole = span;
    span.first = std::max(span.first, books.cooperative().first_period);
    span.last = std::min(span.last, *books.last_sealed());
    if (span.first <= span.last) return span;
    console.tell(no_month_is_sealed, {folder, to_string(whole.first), to_string(whole.last),
                                      to_string(*books.last_sealed())});
    return std::nullopt;
}

std::optional<Month> closed_month(std::optional<Month> asked, const SealedBooks& books,
                                  const Console& console) {
    const auto month = asked ? asked : books.last_sealed();
    const auto span = span_of(AskedMonths{month, {}, {}, {}}, books, console);
    return span ? std::optional(span->last) : std::nullopt;
}

std::vector<Option> closed_month_options(const std::vector<Option>& own) {
    std::vector<Option> options{folder_option(), closed_period_option()};
    const std::vector<Option> format = format_options();
    options.insert(options.end(), own.begin(), own.end());
    options.insert(options.end(), format.begin(), format.end());
    return options;
}

void tell_open_inventories(const SealedBooks& books, Month last, const Console& console) {
    const CooperativeFolder& folder = books.folder();
    Problems told; // by `cae check`
    for (const int year : inventories_in(folder.path, told)) {
        const Month end = last_day_of_year(folder.cooperative, year).month();
        if (end > last || books.has_inventory(year)) continue;
        console.tell(inventory_is_open, {std::to_string(year)});
    }
}

ExitCode print_report(const AskedReport& asked, const CommandContext& context,
                      const WriteReport& write) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto office = open_office(asked.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const auto span = span_of(asked.months, office->books(), console);
    if (!span) return ExitCode::refused;
    const auto seal = office->books().seal_of(span->last);
    if (!seal) return console.refuse(seal.error());
    std::string text;
    const bool is_text = asked.format == ReportFormat::text;
    const TextSink sink = [&](std::string_view piece) {
        is_text ? static_cast<void>(text.append(piece)) : print_output(piece);
    };
    const Problems problems = write(
        *office, *span,
        {office->books().cooperative().name, shown_seal(*seal), asked.format, console.screen()},
        sink);
    if (!problems.empty()) return console.refuse(problems);
    if (is_text) print_paged(text, asked.may_page);
    tell_open_inventories(office->books(), span->last, console);
    return ExitCode::done;
}

} // namespace cae::cli
