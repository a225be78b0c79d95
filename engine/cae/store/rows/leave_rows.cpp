#include <algorithm>

#include "cae/store/rows/internal/members.hpp"
#include "cae/store/rows/internal/row_values.hpp"
#include "cae/store/rows/internal/row_writer.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

constexpr const char* select_leave_of_month =
    "SELECT position, since, acquired, taken, taken_tenth, taken_maintenance, taken_due, settled,"
    " settled_tenth, settled_maintenance, settled_due, paid, provisioned_pay, provisioned_charges,"
    " released_pay, released_charges, earlier_acquired, earlier_taken, earlier_gross,"
    " previous_acquired, previous_taken, previous_gross, current_acquired, current_taken,"
    " current_gross"
    " FROM paid_leave JOIN member_month USING (month, member) WHERE month = ?";

LeaveIndemnity indemnity_of(Statement& row) {
    LeaveIndemnity indemnity;
    indemnity.days = {row.integer()};
    indemnity.tenth = row.money();
    indemnity.maintenance = row.money();
    indemnity.due = row.money();
    return indemnity;
}

LeaveProvision provision_of(Statement& row) {
    LeaveProvision provision;
    provision.pay = row.money();
    provision.charges = row.money();
    return provision;
}

LeaveRecord leave_of(Statement& row) {
    const auto since = optional_month(row);
    LeaveRecord leave;
    leave.acquired = {row.integer()};
    leave.taken = indemnity_of(row);
    leave.settled = indemnity_of(row);
    leave.paid = row.money();
    leave.provisioned = provision_of(row);
    leave.released = provision_of(row);
    leave.after = counters_of(row, since);
    return leave;
}

void add_leave(RowWriter& rows, const std::string& month, const MemberId& member,
               const LeaveRecord& leave) {
    const auto& [since, earlier, previous, current] = leave.after;
    rows.add(month, member, since, leave.acquired, leave.taken.days, leave.taken.tenth,
             leave.taken.maintenance, leave.taken.due, leave.settled.days, leave.settled.tenth,
             leave.settled.maintenance, leave.settled.due, leave.paid, leave.provisioned.pay,
             leave.provisioned.charges, leave.released.pay, leave.released.charges,
             earlier.acquired, earlier.taken, earlier.gross, previous.acquired, previous.taken,
             previous.gross, current.acquired, current.taken, current.gross);
}

} // namespace

void write_leave(const Database& database, const std::string& month,
                 const std::vector<MemberRecord>& members) {
    const auto with_leave = std::count_if(
        members.begin(), members.end(),
        [](const MemberRecord& member) { return member.leave.has_value(); });
    RowWriter rows(database, "paid_leave", static_cast<std::size_t>(with_leave));
    for (const MemberRecord& member : members) {
        if (member.leave) add_leave(rows, month, member.id, *member.leave);
    }
}

void read_leave(const Database& database, const std::string& month,
                std::vector<MemberRecord>& members) {
    Statement rows = database.prepare(select_leave_of_month);
    rows.query(month);
    while (rows.next()) {
        const auto position = static_cast<std::size_t>(rows.integer());
        if (position >= members.size()) fail_unreadable("paid_leave");
        members[position].leave = leave_of(rows);
    }
}

} // namespace cae
