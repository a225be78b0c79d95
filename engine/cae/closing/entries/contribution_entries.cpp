#include <utility>

#include "cae/base/check.hpp"
#include "cae/closing/entries/internal/month_entries.hpp"

namespace cae {
namespace {

struct MirroredAccounts {
    const LedgerAccount& account;
    const LedgerAccount& mirror;
};

// Four lines move `amount` from the section of an activity account to that of the member's branch.
Entry moved_to_cooperative(EntryHead head, const Section& member, const BranchId& branch,
                           Money amount, const MirroredAccounts& accounts) {
    const Section cooperative{{}, {}, branch};
    EntryLines lines;
    lines.debit(accounts.account, member, amount)
        .credit(accounts.mirror, member, amount)
        .debit(accounts.mirror, cooperative, amount)
        .credit(accounts.account, cooperative, amount);
    auto entry = Entry::of(std::move(head), std::move(lines));
    CAE_INVARIANT(entry.has_value());
    return *std::move(entry);
}

EntryHead head_of(const MonthInputs& inputs, const char* prefix, const AccountRecord& account,
                  const std::string& label) {
    return {Journal::contribution, inputs.month().last_day(),
            prefix + to_string(inputs.month()) + "-" + account.member.text(),
            label + " " + account.activity.text()};
}

// The branch of the member whose account it is.
const BranchId& branch_of(const MonthInputs& inputs, std::size_t account) {
    const Member& member = inputs.roster.members[inputs.roster.accounts[account].member];
    return inputs.cooperative.branches[member.branch].id;
}

Section section_of(const AccountRecord& account) { return {account.activity, account.member}; }

} // namespace

void add_contribution_entries(const MonthInputs& inputs, const std::vector<AccountRecord>& accounts,
                              EntryCollector& entries) {
    const MirroredAccounts mirrored{inputs.chart.at(AccountRole::internal_contribution),
                                    inputs.chart.at(AccountRole::internal_contribution_mirror)};
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const AccountRecord& account = accounts[i];
        if (account.contribution == Money()) continue;
        entries.add(moved_to_cooperative(
            head_of(inputs, "CO-", account, "Contribution coopérative"), section_of(account),
            branch_of(inputs, i), account.contribution, mirrored));
    }
}

void add_levy_entries(const MonthInputs& inputs, const std::vector<AccountRecord>& accounts,
                      EntryCollector& entries) {
    const MirroredAccounts mirrored{inputs.chart.at(AccountRole::internal_levy),
                                    inputs.chart.at(AccountRole::internal_levy_mirror)};
    for (std::size_t a = 0; a < accounts.size(); ++a) {
        const AccountRecord& account = accounts[a];
        for (std::size_t i = 0; i < account.levies.size(); ++i) {
            if (account.levies[i] == Money()) continue;
            entries.add(moved_to_cooperative(
                head_of(inputs, "LE-", account, inputs.cooperative.levies[i].label),
                section_of(account), branch_of(inputs, a), account.levies[i], mirrored));
        }
    }
}

} // namespace cae
