#include "cae/store/rows/internal/recalls.hpp"

#include <map>
#include <utility>

#include "cae/store/rows/internal/row_values.hpp"
#include "cae/store/rows/internal/row_writer.hpp"

namespace cae {
namespace {

constexpr const char* select_recalls =
    "SELECT member, origin, reason, profile, weekly_hours_hundredths, relief_reference,"
    " days_employed, overtime_hundredths, beyond_hours, corrected_gross, "
    "relief_coefficient_ten_thousandths,"
    " gross, overtime_pay, employee_overtime_relief, employer_overtime_deduction, general_relief,"
    " employer_total, employer_cost, employee_total, net_before_tax, net_taxable, net_social,"
    " year, sum_of_gross, ceiling, smic_units, exempt_overtime, relief_since, relief_gross,"
    " relief_smic_units, relief, relief_of_year, relieved_contributions_of_year"
    " FROM recall WHERE month = ?";

constexpr const char* select_recall_lines =
    "SELECT contribution, label, collector, side, amount FROM recall_line"
    " WHERE month = ? AND member = ? AND origin = ? ORDER BY position";

void write_recall_rows(const Database& database, const std::string& month,
                       const std::vector<RecallRecord>& recalls) {
    RowWriter rows(database, "recall", recalls.size());
    std::int64_t position = 0;
    for (const RecallRecord& recall : recalls) {
        const PayAmounts& moved = recall.difference;
        const SumsSinceJanuary& sums = recall.sums_after;
        rows.add(month, recall.member, recall.origin, position++, recall.reason, recall.profile,
                 recall.terms.weekly_hours, word(recall.terms.relief_reference),
                 recall.terms.days_employed, recall.terms.overtime, recall.terms.beyond_hours,
                 recall.gross, recall.relief_coefficient.ten_thousandths, moved.gross,
                 moved.overtime_pay, moved.employee_overtime_relief,
                 moved.employer_overtime_deduction, moved.general_relief, moved.employer_total,
                 moved.employer_cost, moved.employee_total, moved.net_before_tax, moved.net_taxable,
                 moved.net_social, sums.year, sums.gross, sums.ceiling, sums.smic.units(),
                 sums.exempt_overtime, sums.relief.since, sums.relief.gross,
                 sums.relief.smic.units(), sums.relief.relief, sums.relief.relief_of_year,
                 sums.relief.relieved_contributions_of_year);
    }
}

void write_lines(const Database& database, const std::string& month,
                 const std::vector<RecallRecord>& recalls) {
    std::size_t count = 0;
    for (const RecallRecord& recall : recalls) count += recall.difference.lines.size();
    RowWriter rows(database, "recall_line", count);
    for (const RecallRecord& recall : recalls) {
        std::int64_t position = 0;
        for (const PaidLine& paid : recall.difference.lines) {
            rows.add(month, recall.member, recall.origin, position++, paid.line.contribution,
                     paid.line.label, paid.line.collector, word(paid.line.side), paid.amount);
        }
    }
}

PayAmounts amounts_of(Statement& row) {
    PayAmounts amounts;
    amounts.gross = row.money();
    amounts.overtime_pay = row.money();
    amounts.employee_overtime_relief = row.money();
    amounts.employer_overtime_deduction = row.money();
    amounts.general_relief = row.money();
    amounts.employer_total = row.money();
    amounts.employer_cost = row.money();
    amounts.employee_total = row.money();
    amounts.net_before_tax = row.money();
    amounts.net_taxable = row.money();
    amounts.net_social = row.money();
    return amounts;
}

// In a list in braces, columns are taken from left to right.
RecallRecord recall_of(Statement& row) {
    RecallRecord recall{MemberId(row.string()), row.month(), row.string()};
    recall.profile = static_cast<std::uint32_t>(row.integer());
    recall.terms = terms_of(row);
    recall.gross = row.money();
    recall.relief_coefficient = {row.small()};
    recall.difference = amounts_of(row);
    recall.sums_after = sums_of(row);
    return recall;
}

void read_lines(Statement& rows, const std::string& month, RecallRecord& recall) {
    rows.query(month, recall.member, recall.origin);
    while (rows.next()) {
        PayLine line{rows.string(), rows.string(), rows.string(), kind_of<Side>(rows)};
        recall.difference.lines.push_back({std::move(line), rows.money()});
    }
}

std::vector<RecallRecord> recalls_of(const Database& database, const std::string& month,
                                     Statement& rows) {
    std::vector<RecallRecord> recalls;
    Statement lines = database.prepare(select_recall_lines);
    while (rows.next()) {
        recalls.push_back(recall_of(rows));
        read_lines(lines, month, recalls.back());
    }
    return recalls;
}

} // namespace

void write_recalls(const Database& database, const std::string& month,
                   const std::vector<RecallRecord>& recalls) {
    write_recall_rows(database, month, recalls);
    write_lines(database, month, recalls);
}

std::vector<RecallRecord> read_recalls(const Database& database, const std::string& month) {
    Statement rows = database.prepare(std::string(select_recalls) + " ORDER BY position");
    return recalls_of(database, month, rows.query(month));
}

std::vector<RecallRecord> read_recalls_of(const Database& database, const std::string& month,
                                          const MemberId& member) {
    Statement rows = database.prepare(std::string(select_recalls) +
                                      " AND member = ? ORDER BY position");
    return recalls_of(database, month, rows.query(month, member));
}

void total_recalls(MonthRecord& record) {
    if (record.recalls.empty()) return;
    std::map<MemberId, RecallTotals> totals;
    for (const RecallRecord& recall : record.recalls) totals[recall.member] += recall.difference;
    for (MemberRecord& member : record.members) {
        const auto found = totals.find(member.id);
        if (member.pay && found != totals.end()) member.pay->recalls = found->second;
    }
}

} // namespace cae
