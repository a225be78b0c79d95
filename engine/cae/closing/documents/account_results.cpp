#include "cae/closing/documents/account_results.hpp"

#include <map>
#include <utility>

namespace cae {
namespace {

Money opening_balance(const Books& books, const AccountRecord& account) {
    const auto found = books.balances.find({account.activity, account.member});
    return found == books.balances.end() ? Money() : found->second;
}

LeaveProvision provision_held(const Books& books, const std::pair<ActivityId, MemberId>& account) {
    const auto found = books.leave_provisions.find(account);
    return found == books.leave_provisions.end() ? LeaveProvision{} : found->second;
}

void add_document(const ActivityDocument& document, Recognition recognition,
                  std::vector<AccountRecord>& accounts) {
    AccountRecord& account = accounts[document.account];
    account.turnover += turnover_of(document, recognition);
    account.charges += charge_of(document, recognition);
    if (document.buyer) accounts[*document.buyer].charges += document.net;
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
        return collected && !document.is_deposit ? document.net : Money();
    case DocumentKind::refund:
        return collected && !document.is_deposit ? -document.net : Money();
    case DocumentKind::internal_sale: // paid when it is made
        return document.net;
    default:
        return {};
    }
}

Money charge_of(const ActivityDocument& document, Recognition recognition) {
    switch (document.kind) {
    case DocumentKind::purchase:
    case DocumentKind::subcontracting:
    case DocumentKind::expense:
    case DocumentKind::mileage:
        return cost_and_recovered_vat(document).net;
    case DocumentKind::bad_debt:
        return recognition == Recognition::invoiced ? document.net : Money();
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
        add_document(document, inputs.cooperative.recognition, accounts);
    }
    return accounts;
}

void charge_depreciation(const std::vector<AssetRecord>& assets,
                         std::vector<AccountRecord>& accounts) {
    std::map<std::pair<ActivityId, MemberId>, Money> sums;
    for (const AssetRecord& asset : assets) {
        if (asset.depreciation != Money()) {
            sums[{asset.activity, asset.member}] += asset.depreciation;
        }
    }
    if (sums.empty()) return;
    for (AccountRecord& account : accounts) {
        const auto found = sums.find({account.activity, account.member});
        if (found != sums.end()) account.charges += found->second;
    }
}

Money balance(const AccountRecord& account) {
    Money left = account.opening + account.turnover - account.charges - account.contribution;
    for (const Money levy : account.levies) left -= levy;
    return left - account.pay - account.leave_provision;
}

} // namespace cae
