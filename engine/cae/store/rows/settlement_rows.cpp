#include "cae/store/rows/internal/settlement_rows.hpp"

#include <algorithm>

#include "cae/closing/state/columns/pay_columns.hpp"
#include "cae/store/rows/internal/record_rows.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

std::string select_variable() {
    return "SELECT position, " + names_to_read(variable_columns) +
           " FROM variable_element JOIN member_month USING (month, member) WHERE month = ?";
}

constexpr const char* select_claims_of_month =
    "SELECT position, amount FROM claim_on_member JOIN member_month USING (month, member)"
    " WHERE month = ?";

bool has_variable(const MemberRecord& member) {
    return member.pay && member.pay->variable != VariableElements();
}

bool has_claim(const MemberRecord& member) { return member.claim != Money(); }

void write_variable(const Database& database, const std::string& month,
                    const std::vector<MemberRecord>& members) {
    const auto count = std::count_if(members.begin(), members.end(), has_variable);
    RecordWriter rows(database, {"variable_element", "month, member"}, variable_columns,
                      static_cast<std::size_t>(count));
    for (const MemberRecord& member : members) {
        if (has_variable(member)) rows.add(member.pay->variable, month, member.id);
    }
}

void write_claims(const Database& database, const std::string& month,
                  const std::vector<MemberRecord>& members) {
    const auto count = std::count_if(members.begin(), members.end(), has_claim);
    RowWriter rows(database, "claim_on_member", "month, member, amount",
                   static_cast<std::size_t>(count));
    for (const MemberRecord& member : members) {
        if (has_claim(member)) rows.add(month, member.id, member.claim);
    }
}

} // namespace

void write_settlements(const Database& database, const std::string& month,
                       const std::vector<MemberRecord>& members) {
    write_variable(database, month, members);
    write_claims(database, month, members);
}

void read_settlements(const Database& database, const std::string& month,
                      std::vector<MemberRecord>& members) {
    Statement variables = database.prepare(select_variable());
    variables.query(month);
    while (variables.next()) {
        MemberRecord& member = place_in(members, variables);
        if (!member.pay) fail_unreadable(member.id.text());
        take_record(variables, variable_columns, member.pay->variable);
    }
    Statement claims = database.prepare(select_claims_of_month);
    claims.query(month);
    while (claims.next()) {
        MemberRecord& member = place_in(members, claims);
        member.claim = claims.money();
    }
}

VariableElements read_variable_of(const Database& database, const std::string& month,
                                  const MemberId& member) {
    Statement row = database.prepare("SELECT " + names_to_read(variable_columns) +
                                     " FROM variable_element WHERE month = ? AND member = ?");
    if (!row.query(month, member).next()) return {};
    return record_of(row, variable_columns, VariableElements());
}

} // namespace cae
