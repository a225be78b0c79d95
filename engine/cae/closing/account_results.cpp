#include "cae/closing/account_results.hpp"

#include <utility>

#include "cae/cooperative/contribution_rule.hpp"

namespace cae {
namespace {

Money opening_balance(const BooksBefore& books, const AccountRecord& account) {
    const auto found = books.balances.find({account.activity, account.member});
    return found == books.balances.end() ? Money() : found->second;
}

LeaveProvision provision_held(const BooksBefore& books,
                              const std::pair<ActivityId, MemberId>& account) {
    const auto found = books.leave_provisions.find(account);
    return found == books.leave_provisions.end() ? LeaveProvision{} : found->second;
}

bool is_turnover(DocumentKind kind, Recognition recognition) {
    if (recognition == Recognition::collected) return kind == DocumentKind::receipt;
    return kind == DocumentKind::sale || kind == DocumentKind::credit_note;
}

bool is_charge(DocumentKind kind) {
    return kind == DocumentKind::purchase || kind == DocumentKind::expense ||
           kind == DocumentKind::mileage;
}

void add_document(const ActivityDocument& document, Recognition recognition,
                  AccountRecord& account) {
    if (is_turnover(document.kind, recognition)) {
        const bool taken_back = document.kind == DocumentKind::credit_note;
        account.turnover += taken_back ? -document.net : document.net;
    }
    if (is_charge(document.kind)) account.charges += document.net;
}

// The rule of the member's contract, else the cooperative's, on the last day of the month: a rule
// that begins within the month holds for it.
const ContributionRule* rule_for(const MonthInputs& inputs, const Member& member) {
    const Date day = inputs.month().last_day();
    const ContributionRule* own = member.contribution.on(day);
    return own != nullptr ? own : inputs.cooperative.contribution.on(day);
}

} // namespace

std::vector<AccountRecord> account_results(const MonthInputs& inputs) {
    const Roster& roster = inputs.roster;
    std::vector<AccountRecord> accounts;
    accounts.reserve(roster.accounts.size());
    for (const ActivityAccount& account : roster.accounts) {
        AccountRecord record;
        record.activity = roster.activities[account.activity];
        record.member = roster.members[account.member].id;
        record.opening = opening_balance(inputs.books, record);
        record.provision_held = provision_held(inputs.books, {record.activity, record.member});
        accounts.push_back(std::move(record));
    }
    for (const ActivityDocument& document : inputs.documents.documents) {
        add_document(document, inputs.cooperative.recognition, accounts[document.account]);
    }
    return accounts;
}

Problems charge_contributions(const MonthInputs& inputs, std::vector<AccountRecord>& accounts) {
    Problems problems;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const Member& member = inputs.roster.members[inputs.roster.accounts[i].member];
        const ContributionRule* rule = rule_for(inputs, member);
        if (rule == nullptr) {
            problems.push_back({Rule::dated_value_must_be_in_force,
                                member.place,
                                {},
                                {"contribution", to_string(inputs.month().last_day())},
                                Privacy::open});
            continue;
        }
        accounts[i].contribution = cooperative_contribution(*rule, {accounts[i].turnover});
    }
    return problems;
}

Money balance(const AccountRecord& account) {
    return account.opening + account.turnover - account.charges - account.contribution -
           account.pay - account.leave_provision;
}

} // namespace cae
