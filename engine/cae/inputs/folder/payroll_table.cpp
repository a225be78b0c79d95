#include "cae/inputs/folder/payroll_table.hpp"

#include <array>
#include <utility>

#include "cae/base/words.hpp"
#include "cae/inputs/text/internal/csv.hpp"
#include "cae/inputs/text/internal/csv_values.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace {

namespace payroll_column {
enum Name : std::size_t {
    id,
    member,
    period,
    date,
    category,
    headcount,
    accident_rate_pct,
    mobility_rate_pct,
    weekly_hours,
    relief_reference,
    days_employed,
    overtime_hours,
    health_cover_total,
    health_cover_employer_pct,
    prevoyance_cadre_employer_pct,
    withholding_rate_pct,
    gross,
    budget,
    net_before_tax
};
} // namespace payroll_column

constexpr std::array payroll_columns{
    CsvColumn{"id"},
    CsvColumn{"member"},
    CsvColumn{"period"},
    CsvColumn{"date"},
    CsvColumn{"category", ColumnUse::required},
    CsvColumn{"headcount", ColumnUse::required},
    CsvColumn{"accident_rate_pct", ColumnUse::required},
    CsvColumn{"mobility_rate_pct"},
    CsvColumn{"weekly_hours"},
    CsvColumn{"relief_reference"},
    CsvColumn{"days_employed"},
    CsvColumn{"overtime_hours"},
    CsvColumn{"health_cover_total"},
    CsvColumn{"health_cover_employer_pct"},
    CsvColumn{"prevoyance_cadre_employer_pct"},
    CsvColumn{"withholding_rate_pct", ColumnUse::optional, Privacy::personal},
    CsvColumn{"gross", ColumnUse::optional, Privacy::personal},
    CsvColumn{"budget", ColumnUse::optional, Privacy::personal},
    CsvColumn{"net_before_tax", ColumnUse::optional, Privacy::personal},
};
static_assert(payroll_columns.size() == payroll_column::net_before_tax + 1 &&
              payroll_columns[payroll_column::net_before_tax].name == "net_before_tax");

constexpr auto categories = vocabulary<Category>();
constexpr auto references = vocabulary<ReliefReference>();

constexpr int largest_headcount = 10'000'000;
constexpr Hours hours_of_a_week{std::int64_t{7} * 24 * 100};

class PayrollReader {
public:
    PayrollReader(std::string_view text, const std::string& file, Problems& problems)
        : row_(text, file, payroll_columns, problems), problems_(problems) {}

    PayrollTable read() {
        table_ = {row_.has(payroll_column::id),
                  row_.has(payroll_column::member),
                  row_.has(payroll_column::period),
                  row_.has(payroll_column::date),
                  {}};
        const bool has_month = table_.has_period || table_.has_date;
        if (problems_.empty() && !has_month) {
            problems_.push_back({Rule::column_must_be_present,
                                 {row_.file(), 1, 0},
                                 "period",
                                 {"period"},
                                 Privacy::open});
        }
        while (has_month && row_.next()) read_row();
        return std::move(table_);
    }

private:
    void read_row() {
        const auto months = read_months();
        const PayProfile profile = read_profile();
        const auto withholding_rate = percent_in(row_.cell(payroll_column::withholding_rate_pct));
        const auto target = read_target();
        if (!months) return;
        const MonthTerms terms = read_terms(months->month);
        if (!target || !row_.row_is_sound()) return;
        table_.rows.push_back({std::string(row_.text(payroll_column::id)),
                               std::string(row_.text(payroll_column::member)), months->month,
                               months->payment, profile, terms, withholding_rate, target->kind,
                               target->amount, row_.line()});
    }

    struct Months {
        Month month;
        Date payment;
    };
    struct Target {
        PayrollTarget kind;
        Money amount;
    };

    // The month worked and the day of payment: the day given, else the last one of the month.
    std::optional<Months> read_months() {
        const auto period = month_in(row_.cell(payroll_column::period));
        const auto date = date_in(row_.cell(payroll_column::date));
        if (!row_.row_is_sound()) return std::nullopt;
        if (!period && !date) {
            row_.report(table_.has_period ? payroll_column::period : payroll_column::date,
                        Rule::text_must_not_be_empty, {"period"});
            return std::nullopt;
        }
        if (period && date && date->month() != *period) {
            row_.report(payroll_column::date, Rule::document_must_be_in_month, {*period});
            return std::nullopt;
        }
        if (date) return Months{date->month(), *date};
        return Months{*period, period->last_day()};
    }

    PayProfile read_profile() {
        PayProfile profile;
        profile.category =
            word_in(row_.cell(payroll_column::category), categories).value_or(Category::non_cadre);
        profile.headcount =
            whole_in(row_.cell(payroll_column::headcount), 0, largest_headcount).value_or(0);
        profile.accident_rate = rate(payroll_column::accident_rate_pct);
        profile.mobility_rate = rate(payroll_column::mobility_rate_pct);
        read_covers(profile);
        return profile;
    }

    // The provident cover is the cadres'. Covers that cost nothing are none, so that rows that
    // differ in nothing else share a profile.
    void read_covers(PayProfile& profile) {
        const Money health =
            amount_in(row_.cell(payroll_column::health_cover_total)).value_or(Money());
        const Rate share = rate(payroll_column::health_cover_employer_pct);
        const Rate provident = rate(payroll_column::prevoyance_cadre_employer_pct);
        require_cover_share(health);
        if (health > Money()) profile.covers.push_back(fixed_health_cover(health, share));
        if (profile.category == Category::cadre && provident > Rate()) {
            profile.covers.push_back(provident_cover_of_cadres(provident));
        }
    }

    void require_cover_share(Money health) {
        if (health > Money() && row_.blank(payroll_column::health_cover_employer_pct)) {
            row_.report(payroll_column::health_cover_total, Rule::column_must_be_present,
                        {"health_cover_employer_pct"});
        }
    }

    Rate rate(std::size_t column) { return percent_in(row_.cell(column)).value_or(Rate()); }

    MonthTerms read_terms(Month month) {
        MonthTerms terms;
        terms.weekly_hours = hours_in(row_.cell(payroll_column::weekly_hours), hours_of_a_week);
        if (terms.weekly_hours == Hours{}) {
            row_.report(payroll_column::weekly_hours, Rule::number_must_be_in_range,
                        {"0.01", hours_of_a_week.hundredths / 100});
        }
        terms.relief_reference = word_in(row_.cell(payroll_column::relief_reference), references)
                                     .value_or(ReliefReference::full);
        terms.days_employed = whole_in(row_.cell(payroll_column::days_employed), 0, month.days())
                                  .value_or(month.days());
        const Hours hours_of_month{std::int64_t{month.days()} * 24 * 100};
        terms.overtime =
            hours_in(row_.cell(payroll_column::overtime_hours), hours_of_month).value_or(Hours{});
        if (terms.overtime != Hours{} && row_.blank(payroll_column::weekly_hours)) {
            row_.report(payroll_column::overtime_hours, Rule::working_time_refused);
        }
        return terms;
    }

    std::optional<Target> read_target() {
        int given = 0;
        for (const std::size_t target :
             {payroll_column::gross, payroll_column::budget, payroll_column::net_before_tax}) {
            if (!row_.blank(target)) ++given;
        }
        if (given != 1) {
            row_.report(first_target(), Rule::exactly_one_request, {given});
            return std::nullopt;
        }
        if (const auto gross = amount_in(row_.cell(payroll_column::gross))) {
            return Target{PayrollTarget::gross, *gross};
        }
        if (const auto budget = money_in(row_.cell(payroll_column::budget))) {
            return Target{PayrollTarget::budget, *budget};
        }
        if (const auto net = money_in(row_.cell(payroll_column::net_before_tax))) {
            return Target{PayrollTarget::net_before_tax, *net};
        }
        return std::nullopt;
    }

    // The column that a problem of the request is shown at.
    std::size_t first_target() const {
        for (const std::size_t target :
             {payroll_column::gross, payroll_column::budget, payroll_column::net_before_tax}) {
            if (row_.has(target)) return target;
        }
        return payroll_column::category;
    }

    CsvReader row_;
    Problems& problems_;
    PayrollTable table_;
};

} // namespace

Result<PayrollTable> parse_payroll_table(std::string_view text, const std::string& file) {
    Problems problems;
    PayrollTable table = PayrollReader(text, file, problems).read();
    if (!problems.empty()) return refuse(std::move(problems));
    return table;
}

Result<PayrollTable> read_payroll_table(const std::filesystem::path& path) {
    const auto text = read_text_file(path);
    if (!text) return refuse(text.error());
    return parse_payroll_table(*text, path.string());
}

} // namespace cae
