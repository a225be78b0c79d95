#include "cae/closing/pay/internal/charged_leave.hpp"

#include <algorithm>
#include <utility>

#include "cae/base/check.hpp"
#include "cae/money/allocation.hpp"

namespace cae {
namespace {

void move(const LeaveProvision& provision, AccountRecord& account) {
    account.leave_provision += provision.total();
    account.provision_held += provision;
}

LeaveProvision held_before(const MonthInputs& inputs, const AccountRecord& account) {
    const auto found = inputs.books.leave_provisions.find({account.activity, account.member});
    return found == inputs.books.leave_provisions.end() ? LeaveProvision{} : found->second;
}

} // namespace

void release_leave(const Member& member, const LeaveTerms& terms,
                   std::vector<AccountRecord>& accounts) {
    for (const AccountIndex account : member.accounts) {
        const LeaveProvision released = released_from(terms, accounts[account].provision_held);
        move(LeaveProvision{} - released, accounts[account]);
    }
}

void set_leave_aside(const Member& member, const LeaveProvision& provision,
                     const std::vector<Money>& shares, std::vector<AccountRecord>& accounts) {
    if (shares.empty() || provision == LeaveProvision{}) return;
    std::vector<Money> weights;
    weights.reserve(shares.size());
    for (const Money share : shares) weights.push_back(std::max(share, Money()));
    const auto pay = allocate(provision.pay, weights);
    const auto charges = allocate(provision.charges, weights);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        move({pay[i], charges[i]}, accounts[member.accounts[i]]);
    }
}

Entry leave_entry(const MonthInputs& inputs, const Member& member,
                  const std::vector<AccountRecord>& accounts) {
    const Chart& chart = inputs.chart;
    EntryLines lines;
    for (const AccountIndex index : member.accounts) {
        const AccountRecord& account = accounts[index];
        const LeaveProvision moved = account.provision_held - held_before(inputs, account);
        const Section section{account.activity, account.member};
        lines.debit(chart.at(AccountRole::leave_pay), section, moved.pay)
            .debit(chart.at(AccountRole::leave_charges), section, moved.charges)
            .credit(chart.at(AccountRole::leave_pay_owed), section, moved.pay)
            .credit(chart.at(AccountRole::leave_charges_owed), section, moved.charges);
    }
    auto entry = Entry::of({Journal::pay, inputs.month().last_day(),
                            "CP-" + to_string(inputs.month()) + "-" + member.id.text(),
                            "Provision pour congés payés"},
                           std::move(lines));
    CAE_INVARIANT(entry.has_value());
    return *std::move(entry);
}

} // namespace cae
