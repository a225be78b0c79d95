// A closed month as it is shown, stored and exported: complete in itself, by ids.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/closing/state/accountant_entry.hpp"
#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/asset_record.hpp"
#include "cae/closing/state/clearing_item.hpp"
#include "cae/closing/state/open_item.hpp"
#include "cae/closing/state/recall_record.hpp"
#include "cae/closing/state/vat_row.hpp"
#include "cae/closing/state/vehicle_mileage.hpp"
#include "cae/cooperative/contribution_month.hpp"
#include "cae/cooperative/input_file.hpp"
#include "cae/cooperative/net_and_vat.hpp"
#include "cae/cooperative/pay_policy.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/cooperative/variable_elements.hpp"
#include "cae/law/contribution_line.hpp"
#include "cae/ledger/entries.hpp"
#include "cae/money/money.hpp"
#include "cae/payroll/leave_provision.hpp"
#include "cae/payroll/month_reference.hpp"
#include "cae/payroll/paid_leave.hpp"
#include "cae/payroll/pay_line.hpp"
#include "cae/payroll/pay_profile.hpp"
#include "cae/payroll/pay_totals.hpp"
#include "cae/payroll/relief_coefficients.hpp"
#include "cae/payroll/sums.hpp"
#include "cae/payroll/withholding.hpp"

namespace cae {

// One activity account over the month: closing = opening + turnover - charges - contribution -
// levies - pay - leave_provision.
struct AccountRecord {
    ActivityId activity;
    MemberId member;
    Money opening;
    Money turnover;     // recognised in the month, excluding VAT
    Money charges;      // purchases, expenses, mileage
    Money contribution; // cooperative contribution
    Money pay;          // employer cost charged to this account
    Money closing;
    Money leave_provision{};         // set aside for paid leave; negative when it is paid out
    LeaveProvision provision_held{}; // after the month; not part of `closing`
    std::vector<Money> levies{};     // parallel to MonthRecord::levies
    NetAndVat local_currency{};      // held after the month; its net is part of `closing`

    friend bool operator==(const AccountRecord&, const AccountRecord&) = default;
};

// The pay of one member. Its net social counts the daily allowances that are paid on.
struct PayRecord : PayTotals {
    PayRequest request;   // what was asked
    Money requested_cost; // its employer cost, before it was cut to what is available
    Money available;      // accounts after the contribution, less the reserve and what is not
                          // payable; provision released
    Money fixed_part;
    std::vector<Money> lines; // parallel to MonthRecord::pay_lines
    Coefficient relief_coefficient;
    Withholding withholding;
    Money reimbursements; // expenses paid by the member, and those of the pay sheet
    Money advance;
    Money deduction;
    Money net_paid; // transferred; a negative one is a claim on the member
    // What it was computed from beside the gross, the law of the month and the sums before it.
    std::uint32_t profile = 0; // position in MonthRecord::profiles
    MonthTerms terms{};
    VariableElements variable{};
    // Recalls are paid with the month: `withholding` and `net_paid` hold them, nothing above does.
    PayTotals recalls{};

    friend bool operator==(const PayRecord&, const PayRecord&) = default;
};

// What the accounts bear: the employer cost, less the benefits in kind that were paid for already.
[[nodiscard]] inline Money charged(const PayRecord& pay) {
    return pay.employer_cost - pay.variable.benefit_in_kind;
}

// What income tax is withheld on: recalls are taxed when they are paid.
[[nodiscard]] inline Money withheld_on(const PayRecord& pay) {
    return pay.net_taxable + pay.recalls.net_taxable + pay.variable.taxed_allowances;
}

// The gross beyond what is due in the month: the balance of a year's variable part, where it is
// paid.
[[nodiscard]] inline Money regularised_gross(const PayRecord& pay) {
    if (pay.request.mode != PayMode::year_balance) return {};
    const Money beyond = pay.gross - pay.fixed_part - pay.terms.beyond_hours;
    return beyond > Money() ? beyond : Money();
}

// What the member owes the cooperative after the month.
[[nodiscard]] inline Money claim_after(const PayRecord& pay) {
    const Money still_owed = pay.variable.claim_before - pay.variable.claim_recovered;
    return pay.net_paid < Money() ? still_owed - pay.net_paid : still_owed;
}

// Paid leave of one member.
struct LeaveRecord {
    LeaveDays acquired;         // by the month
    LeaveIndemnity taken;       // for the days of the pay sheet
    LeaveIndemnity settled;     // for the days that were left when the contract ended
    Money paid;                 // part of the gross: added to pay, or paid out of the provision
    LeaveProvision provisioned; // set aside in the month
    LeaveProvision released;    // of what was held before
    LeaveCounters after;
    std::optional<Date> told{}; // in the month, of leave that sickness kept from being taken
    LeaveDays lost{};           // carried over until the month, and not taken

    friend bool operator==(const LeaveRecord&, const LeaveRecord&) = default;
};

// One member's month. `pay` is absent for members without an employment contract in the month.
struct MemberRecord {
    MemberId id;
    std::string name;
    BranchId branch;
    Stage stage = Stage::cesa;
    Category category = Category::non_cadre;
    int days_employed = 0;
    Money reserve; // kept on the accounts by the member's policy
    std::optional<PayRecord> pay;
    SumsSinceJanuary sums_after;
    std::optional<LeaveRecord> leave{}; // absent before the first month as an employee
    // What the contribution was charged on, and that of each levy (parallel to
    // MonthRecord::levies); nothing for members without an activity account.
    std::optional<ContributionRecord> contribution{};
    std::vector<ContributionRecord> levies{};
    Money claim{};            // owed to the cooperative after the month
    Money not_payable{};      // on the accounts in a local currency
    Money turnover_of_year{}; // of the fiscal year, this month included

    friend bool operator==(const MemberRecord&, const MemberRecord&) = default;
};

// A levy of the cooperative besides the contribution.
struct LevyName {
    std::string name;  // an id
    std::string label; // for people

    friend bool operator==(const LevyName&, const LevyName&) = default;
};

// Sums of the month over all members; those of pay hold the recalls.
struct MonthTotals {
    Money turnover;
    Money charges;
    Money contribution;
    Money gross;
    Money employer_cost;
    Money net_paid;
    Money accounts_closing;
    Money levies{}; // of all kinds

    friend bool operator==(const MonthTotals&, const MonthTotals&) = default;
};

// The month. Members and accounts in the order of the roster, entries by number.
struct MonthRecord {
    Month month;
    std::string siren;
    std::string cooperative;
    Date payment_day;
    std::vector<PayLine> pay_lines; // every line of the law, in the order of tables
    std::vector<AccountRecord> accounts;
    std::vector<MemberRecord> members;
    Entries entries;
    std::vector<Alert> alerts;
    MonthTotals totals;
    std::vector<PayProfile> profiles{};    // those of the members' pay and of recalls, each once
    std::vector<LevyName> levies{};        // of the cooperative, in the order of its file
    std::vector<RecallRecord> recalls{};   // by member in the order of the roster, then by origin
    std::vector<OpenItem> open_items{};    // open when the month began, or moved in it
    std::vector<VehicleMileage> mileage{}; // of the year, up to this month, by vehicle
    std::vector<AssetRecord> assets{};     // bought up to this month
    std::vector<VatRow> vat{};             // by side and rate
    std::vector<MemberId> promoted{};      // made entrepreneurs-salariés this month, ascending
    std::vector<ClearingItem> clearing{};  // came onto the clearing account or moved, by their keys
    InputFiles inputs{};                   // what the month was read from
    // Sealed by version 1: payments in one sum were turnover, what nobody explains was not booked.
    bool is_of_version_1 = false;
    std::vector<AccountantEntry> accountant_entries{}; // by number

    friend bool operator==(const MonthRecord&, const MonthRecord&) = default;
};

// What the activity accounts of a member hold after the month, together.
[[nodiscard]] inline Money balance_of(const MonthRecord& month, const MemberId& member) {
    Money sum;
    for (const AccountRecord& account : month.accounts) {
        if (account.member == member) sum += account.closing;
    }
    return sum;
}

} // namespace cae
