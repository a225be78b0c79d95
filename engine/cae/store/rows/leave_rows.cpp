#include <algorithm>

#include "cae/closing/state/columns/leave_columns.hpp"
#include "cae/store/rows/internal/member_rows.hpp"
#include "cae/store/rows/internal/record_rows.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

std::string select_leave_of_month() {
    return "SELECT position, " + names_to_read(leave_columns) +
           " FROM paid_leave JOIN member_month USING (month, member) WHERE month = ?";
}

} // namespace

void write_leave(const Database& database, const std::string& month,
                 const std::vector<MemberRecord>& members) {
    const auto with_leave = std::count_if(
        members.begin(), members.end(),
        [](const MemberRecord& member) { return member.leave.has_value(); });
    RecordWriter rows(database, {"paid_leave", "month, member"}, leave_columns,
                      static_cast<std::size_t>(with_leave));
    for (const MemberRecord& member : members) {
        if (member.leave) rows.add(*member.leave, month, member.id);
    }
}

void read_leave(const Database& database, const std::string& month,
                std::vector<MemberRecord>& members) {
    Statement rows = database.prepare(select_leave_of_month());
    rows.query(month);
    while (rows.next()) {
        MemberRecord& member = place_in(members, rows);
        member.leave = record_of(rows, leave_columns, LeaveRecord());
    }
}

std::optional<LeaveRecord> read_leave_of(const Database& database, const std::string& month,
                                         const MemberId& member) {
    Statement row = database.prepare("SELECT " + names_to_read(leave_columns) +
                                     " FROM paid_leave WHERE month = ? AND member = ?");
    if (!row.query(month, member).next()) return std::nullopt;
    return record_of(row, leave_columns, LeaveRecord());
}

} // namespace cae
