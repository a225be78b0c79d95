// The accounts of the plan comptable. Their numbers are data: config/accounting/chart.yaml, and
// accounting/chart.yaml of a cooperative's folder.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "cae/base/interned_text.hpp"
#include "cae/ledger/auxiliary.hpp"

namespace cae {

// What an account is for; the chart gives its number.
enum class AccountRole {
    clients,
    sales,
    vat_collected, // due
    vat_pending,   // on sales not yet paid, when VAT falls due on receipts
    vat_deductible,
    vat_self_assessed, // owed on what was bought: reverse charges
    suppliers,
    bank,
    clearing,       // movements of the bank that nobody has explained
    local_currency, // held beside euros
    purchases,
    subcontracting,
    bad_debts,
    assets,             // what they cost
    assets_depreciated, // the sum of their depreciation
    depreciation,       // the charge
    asset_suppliers,
    vat_on_assets,
    expenses,
    mileage,
    expenses_owed, // to members
    gross_pay,
    leave_pay,     // set aside for paid leave
    leave_charges, // employer contributions on it
    leave_pay_owed,
    leave_charges_owed,
    pay_owed,         // net pay
    advances,         // to members: already paid, or owed by them
    deductions,       // withheld for third parties
    benefits_in_kind, // takes their value off the expense of pay
    daily_allowances, // owed by social security, paid on to members
    withholding,      // income tax
    year_profit,
    year_loss,
    losses_carried, // of earlier years
    legal_reserve,
    statutory_reserve, // the development fund of a SCOP
    work_share_owed,
    share_interest_owed,
    vat_due,          // by the return
    vat_credit,       // to carry forward
    rounding_charges, // of the return
    rounding_income,
    activity_balances,            // what activity accounts held when the books began
    internal_contribution,        // analytic: the cooperative contribution
    internal_contribution_mirror, // analytic: its counterpart
    internal_levy,                // analytic: the other levies
    internal_levy_mirror,         // analytic: their counterpart
    internal_sales,               // analytic: sales between members
    internal_sales_mirror,        // analytic: its counterpart
};

// An account of the plan comptable, or an analytic one.
struct LedgerAccount {
    InternedText number; // digits, at least three
    InternedText label;
    bool analytic = false; // nets to zero and stays out of the FEC

    friend bool operator==(const LedgerAccount&, const LedgerAccount&) = default;
};

[[nodiscard]] inline std::size_t hash_of(const LedgerAccount& account) {
    return account.number.hash() * 31 + account.label.hash() + (account.analytic ? 1 : 0);
}

// Where the contributions of one collector are posted.
struct CollectorAccounts {
    LedgerAccount expense; // employer's share
    LedgerAccount payable;
};

// All roles present; collectors by the name that contribution lines carry ("urssaf"). `expenses`
// are the accounts of the contributions that are not expensed with their collector's others
// ("fnal").
struct Chart {
    std::map<AccountRole, LedgerAccount> accounts;
    std::map<std::string, CollectorAccounts> collectors;
    std::map<std::string, LedgerAccount> expenses;
    std::vector<LedgerAccount> common_charges;     // of the cooperative itself; the usual one first
    std::vector<LedgerAccount> activity_charges{}; // that a charge of an activity may name
    std::vector<LedgerAccount> other_accounts{};   // that nobody but an accountant posts to
    Auxiliaries auxiliaries{};
    // Numbers of accounts on which nothing waits any more when a year is closed.
    std::vector<InternedText> waiting_accounts{};

    [[nodiscard]] const LedgerAccount& at(AccountRole role) const { return accounts.at(role); }

    // The account of a common charge; nullptr when the chart has none of this number.
    [[nodiscard]] const LedgerAccount* common_charge(const std::string& number) const {
        for (const LedgerAccount& account : common_charges) {
            if (number.empty() || account.number == number) return &account;
        }
        return nullptr;
    }

    // The account that a charge of an activity names: one of theirs, of the common charges, or of
    // the kinds of charges; nullptr when the chart has none of this number.
    [[nodiscard]] const LedgerAccount* activity_charge(const std::string& number) const {
        for (const auto* list : {&activity_charges, &common_charges}) {
            for (const LedgerAccount& account : *list) {
                if (account.number == number) return &account;
            }
        }
        for (const AccountRole role : {AccountRole::purchases, AccountRole::subcontracting,
                                       AccountRole::expenses, AccountRole::mileage}) {
            if (at(role).number == number) return &at(role);
        }
        return nullptr;
    }

    // The account that a contribution's employer share is expensed on.
    [[nodiscard]] const LedgerAccount& expense_of(const std::string& contribution,
                                                  const std::string& collector) const {
        const auto own = expenses.find(contribution);
        return own != expenses.end() ? own->second : collectors.at(collector).expense;
    }
};

// Every account of a chart under its number: that of a role where a list has the number too.
using AccountsByNumber = std::map<std::string, LedgerAccount, std::less<>>;
[[nodiscard]] AccountsByNumber accounts_by_number(const Chart& chart);

} // namespace cae
