#include "cae/store/rows/internal/recall_rows.hpp"

#include <map>
#include <utility>

#include "cae/closing/state/columns/pay_columns.hpp"
#include "cae/store/rows/internal/record_rows.hpp"

namespace cae {
namespace {

std::string select_recalls(const char* end) {
    return "SELECT " + names_to_read(recall_columns) + " FROM recall WHERE month = ?" + end +
           " ORDER BY position";
}

std::string select_recall_lines() {
    return "SELECT " + names_to_read(recall_line_columns) +
           " FROM recall_line WHERE month = ? AND member = ? AND origin = ? ORDER BY position";
}

void write_lines(const Database& database, const std::string& month,
                 const std::vector<RecallRecord>& recalls) {
    std::size_t count = 0;
    for (const RecallRecord& recall : recalls) count += recall.difference.lines.size();
    RecordWriter rows(database, {"recall_line", "month, member, origin, position"},
                      recall_line_columns, count);
    for (const RecallRecord& recall : recalls) {
        std::int64_t position = 0;
        for (const PaidLine& paid : recall.difference.lines) {
            rows.add(paid, month, recall.member, recall.origin, position++);
        }
    }
}

void read_lines(Statement& rows, const std::string& month, RecallRecord& recall) {
    rows.query(month, recall.member, recall.origin);
    while (rows.next()) {
        recall.difference.lines.push_back(record_of(rows, recall_line_columns, PaidLine()));
    }
}

std::vector<RecallRecord> recalls_of(const Database& database, const std::string& month,
                                     Statement& rows) {
    const RecallRecord blank{MemberId(), some_day.month(), ""};
    std::vector<RecallRecord> recalls;
    Statement lines = database.prepare(select_recall_lines());
    while (rows.next()) {
        recalls.push_back(record_of(rows, recall_columns, blank));
        read_lines(lines, month, recalls.back());
    }
    return recalls;
}

} // namespace

void write_recalls(const Database& database, const std::string& month,
                   const std::vector<RecallRecord>& recalls) {
    write_in_order(database, "recall", recall_columns, month, recalls);
    write_lines(database, month, recalls);
}

std::vector<RecallRecord> read_recalls(const Database& database, const std::string& month) {
    Statement rows = database.prepare(select_recalls(""));
    return recalls_of(database, month, rows.query(month));
}

std::vector<RecallRecord> read_recalls_of(const Database& database, const std::string& month,
                                          const MemberId& member) {
    Statement rows = database.prepare(select_recalls(" AND member = ?"));
    return recalls_of(database, month, rows.query(month, member));
}

void total_recalls(MonthRecord& record) {
    if (record.recalls.empty()) return;
    std::map<MemberId, PayTotals> totals;
    for (const RecallRecord& recall : record.recalls) totals[recall.member] += recall.difference;
    for (MemberRecord& member : record.members) {
        const auto found = totals.find(member.id);
        if (member.pay && found != totals.end()) member.pay->recalls = found->second;
    }
}

} // namespace cae
