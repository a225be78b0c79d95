#include "cae/outputs/files/payroll_results.hpp"

#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>

#include "cae/outputs/files/csv_writer.hpp"

namespace cae {
namespace {

// A line of any month of the run; the order is that of tables.
struct LineColumn {
    Side side;
    int rank;
    std::string contribution;

    friend auto operator<=>(const LineColumn&, const LineColumn&) = default;
};

using LineColumns = std::vector<LineColumn>;
// For each column its place among a month's lines, if any.
using Places = std::vector<std::optional<std::size_t>>;

int rank_of(const PayRules& rules, const std::string& contribution) {
    for (const ContributionInForce& known : rules.law.contributions) {
        if (known.id == contribution) return known.rank;
    }
    return 0;
}

LineColumn column_of(const PayRules& rules, const PayLine& line) {
    return {line.side, rank_of(rules, line.contribution), line.contribution};
}

Places places_in(const PayRules& rules, const LineColumns& columns) {
    Places places(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (std::size_t place = 0; place < rules.lines.size(); ++place) {
            const PayLine& line = rules.lines[place];
            if (line.side == columns[i].side && line.contribution == columns[i].contribution) {
                places[i] = place;
            }
        }
    }
    return places;
}

// The columns of a run, and where each month has them: a run has few rules, however many rows.
class LineTable {
public:
    explicit LineTable(const std::vector<PayrollResult>& results) {
        std::set<LineColumn> all;
        for (const PayrollResult& result : results) {
            if (!places_.try_emplace(result.rules).second) continue;
            for (const PayLine& line : result.rules->lines) {
                all.insert(column_of(*result.rules, line));
            }
        }
        columns_.assign(all.begin(), all.end());
        for (auto& [rules, places] : places_) places = places_in(*rules, columns_);
    }

    void write_titles(CsvWriter& csv) const {
        for (const LineColumn& column : columns_) {
            csv.text(PayLine{column.contribution, "", "", column.side}.name());
        }
    }

    void write_amounts(const PayrollResult& result, CsvWriter& csv) const {
        for (const auto& place : places_.at(result.rules)) {
            csv.amount(place ? result.slip.lines[*place] : Money());
        }
    }

private:
    LineColumns columns_;
    std::unordered_map<const PayRules*, Places> places_;
};

void write_titles(const PayrollIdentity& identity, const LineTable& lines, CsvWriter& csv) {
    if (identity.id) csv.text("id");
    if (identity.member) csv.text("member");
    if (identity.period) csv.text("period");
    if (identity.date) csv.text("date");
    csv.text("gross");
    lines.write_titles(csv);
    for (const char* title :
         {"employee_overtime_relief", "employer_overtime_deduction", "relief_coefficient",
          "general_relief", "employer_total", "employer_cost", "remainder", "employee_total",
          "net_before_tax", "net_taxable", "net_social", "withholding_rate_pct", "withholding",
          "net_paid"}) {
        csv.text(title);
    }
    csv.end_row();
}

void write_identity(const PayrollRow& row, const PayrollIdentity& identity, CsvWriter& csv) {
    if (identity.id) csv.text(row.id);
    if (identity.member) csv.text(row.member);
    if (identity.period) csv.text(to_string(row.month));
    if (identity.date) csv.text(to_string(row.payment_date));
}

void write_result(const PayrollResult& result, const LineTable& lines, CsvWriter& csv) {
    const Payslip& slip = result.slip;
    csv.amount(slip.gross);
    lines.write_amounts(result, csv);
    csv.amount(slip.employee_overtime_relief).amount(slip.employer_overtime_deduction);
    csv.decimal(to_string(slip.relief_coefficient)).amount(slip.general_relief);
    csv.amount(slip.employer_total).amount(slip.employer_cost);
    result.remainder ? csv.amount(*result.remainder) : csv.blank();
    csv.amount(slip.employee_total).amount(slip.net_before_tax);
    csv.amount(slip.net_taxable).amount(slip.net_social);
    csv.decimal(to_percent(result.withholding.rate)).amount(result.withholding.amount);
    csv.amount(result.net_paid);
    csv.end_row();
}

} // namespace

void write_payroll_results(const std::vector<PayrollRow>& rows, const PayrollRun& run,
                           const PayrollIdentity& identity, const TextSink& sink) {
    const LineTable lines(run.results);
    CsvWriter csv(CsvStyle::international, sink);
    write_titles(identity, lines, csv);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        write_identity(rows[i], identity, csv);
        write_result(run.results[i], lines, csv);
    }
    csv.finish();
}

std::string payroll_results(const std::vector<PayrollRow>& rows, const PayrollRun& run,
                            const PayrollIdentity& identity) {
    std::string text;
    write_payroll_results(rows, run, identity, [&](std::string_view piece) { text += piece; });
    return text;
}

} // namespace cae
