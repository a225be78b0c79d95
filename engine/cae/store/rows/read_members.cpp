#include <algorithm>
#include <charconv>

#include "cae/closing/state/columns/pay_columns.hpp"
#include "cae/store/rows/internal/member_rows.hpp"
#include "cae/store/rows/internal/record_rows.hpp"
#include "cae/store/rows/internal/settlement_rows.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

std::string select_members(const char* end) {
    return "SELECT " + names_to_read(member_columns, "member_month.") + ", " +
           names_to_read(sums_columns, "sums.") + ", pay.lines, " +
           names_to_read(pay_columns, "pay.") +
           " FROM member_month JOIN sums_since_january AS sums USING (month, member)"
           " LEFT JOIN pay USING (month, member) WHERE month = ?" +
           end;
}

// "[1250,0,-3]", as CentsList has written it.
std::vector<Money> cents_list(Statement& row) {
    const std::string_view text = row.text();
    if (text.size() < 2) fail_unreadable(text);
    std::vector<Money> amounts;
    std::string_view rest = text.substr(1, text.size() - 2);
    while (!rest.empty()) {
        std::int64_t cents = 0;
        const auto [stop, error] = std::from_chars(rest.begin(), rest.end(), cents);
        if (error != std::errc{}) fail_unreadable(text);
        amounts.push_back(Money::from_cents(cents));
        rest.remove_prefix(
            std::min(rest.size(), static_cast<std::size_t>(stop - rest.begin()) + 1));
    }
    return amounts;
}

MemberRecord member_of(Statement& row) {
    MemberRecord member = record_of(row, member_columns, MemberRecord());
    take_record(row, sums_columns, member.sums_after);
    if (row.is_null()) return member;
    PayRecord& pay = member.pay.emplace();
    pay.lines = cents_list(row);
    take_record(row, pay_columns, pay);
    return member;
}

// One without sums is not among those that were read.
void refuse_lost_members(const Database& database, const std::string& month, std::size_t found) {
    Statement row = database.prepare("SELECT count(*) FROM member_month WHERE month = ?");
    if (row.query(month).next() && row.integer() == static_cast<std::int64_t>(found)) return;
    fail(Rule::store_must_work, {"members of " + month + " have no sums"});
}

} // namespace

std::vector<MemberRecord> read_members(const Database& database, const std::string& month) {
    refuse_gaps(database, "member_month", month);
    std::vector<MemberRecord> members;
    Statement rows = database.prepare(select_members(" ORDER BY position"));
    rows.query(month);
    while (rows.next()) members.push_back(member_of(rows));
    refuse_lost_members(database, month, members.size());
    read_settlements(database, month, members);
    return members;
}

std::optional<MemberRecord> read_member(const Database& database, const std::string& month,
                                        const MemberId& member) {
    Statement row = database.prepare(select_members(" AND member = ?"));
    if (!row.query(month, member).next()) return std::nullopt;
    MemberRecord record = member_of(row);
    if (record.pay) record.pay->variable = read_variable_of(database, month, member);
    record.leave = read_leave_of(database, month, member);
    return record;
}

} // namespace cae
