#include "cae/store/rows/internal/settlements.hpp"

#include <algorithm>

#include "cae/cooperative/words.hpp"
#include "cae/store/rows/internal/row_values.hpp"
#include "cae/store/rows/internal/row_writer.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

constexpr const char* select_variable =
    "SELECT position, absence_days, bonus, benefit_in_kind, allowance_kind, allowance_gross,"
    " allowance_net, garnishment, dependants, taxed_allowances, seized, claim_before,"
    " claim_recovered FROM variable_element JOIN member_month USING (month, member)"
    " WHERE month = ?";

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
    RowWriter rows(database, "variable_element", static_cast<std::size_t>(count));
    for (const MemberRecord& member : members) {
        if (!has_variable(member)) continue;
        const VariableElements& variable = member.pay->variable;
        rows.add(month, member.id, variable.absence_days, variable.bonus, variable.benefit_in_kind,
                 word(variable.allowances.kind), variable.allowances.gross, variable.allowances.net,
                 variable.garnishment, variable.dependants, variable.taxed_allowances,
                 variable.seized, variable.claim_before, variable.claim_recovered);
    }
}

void write_claims(const Database& database, const std::string& month,
                  const std::vector<MemberRecord>& members) {
    const auto count = std::count_if(members.begin(), members.end(), has_claim);
    RowWriter rows(database, "claim_on_member", static_cast<std::size_t>(count));
    for (const MemberRecord& member : members) {
        if (has_claim(member)) rows.add(month, member.id, member.claim);
    }
}

VariableElements variable_of(Statement& row) {
    VariableElements variable;
    variable.absence_days = row.small();
    variable.bonus = row.money();
    variable.benefit_in_kind = row.money();
    variable.allowances.kind = kind_of<AllowanceKind>(row);
    variable.allowances.gross = row.money();
    variable.allowances.net = row.money();
    variable.garnishment = row.money();
    variable.dependants = row.small();
    variable.taxed_allowances = row.money();
    variable.seized = row.money();
    variable.claim_before = row.money();
    variable.claim_recovered = row.money();
    return variable;
}

MemberRecord& member_at(std::vector<MemberRecord>& members, std::int64_t position) {
    if (position < 0 || position >= static_cast<std::int64_t>(members.size())) {
        fail_unreadable(std::to_string(position));
    }
    return members[static_cast<std::size_t>(position)];
}

} // namespace

void write_settlements(const Database& database, const std::string& month,
                       const std::vector<MemberRecord>& members) {
    write_variable(database, month, members);
    write_claims(database, month, members);
}

void read_settlements(const Database& database, const std::string& month,
                      std::vector<MemberRecord>& members) {
    Statement variables = database.prepare(select_variable);
    variables.query(month);
    while (variables.next()) {
        MemberRecord& member = member_at(members, variables.integer());
        if (!member.pay) fail_unreadable(member.id.text());
        member.pay->variable = variable_of(variables);
    }
    Statement claims = database.prepare(select_claims_of_month);
    claims.query(month);
    while (claims.next()) {
        MemberRecord& member = member_at(members, claims.integer());
        member.claim = claims.money();
    }
}

} // namespace cae
