#include "cae/closing/account_results.hpp"

#include <utility>

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

void add_document(const ActivityDocument& document, Recognition recognition,
                  AccountRecord& account) {
    account.turnover += turnover_of(document, recognition);
    account.charges += charge_of(document);
}

} // namespace

Money turnover_of(const ActivityDocument& document, Recognition recognition) {
    const bool collected = recognition == Recognition::collected;
    switch (document.kind) {
    case DocumentKind::sale:
        return collected ? Money() : document.net;
    case DocumentKind::credit_note:
        return collected ? Money() : -document.net;
    case DocumentKind::receipt:
        return collected ? document.net : Money();
    default:
        return {};
    }
}

Money charge_of(const ActivityDocument& document) {
    switch (document.kind) {
    case DocumentKind::purchase:
    case DocumentKind::expense:
    case DocumentKind::mileage:
        return document.net;
    default:
        return {};
    }
}

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

Money balance(const AccountRecord& account) {
    Money left = account.opening + account.turnover - account.charges - account.contribution;
    for (const Money levy : account.levies) left -= levy;
    return left - account.pay - account.leave_provision;
}

} // namespace cae
