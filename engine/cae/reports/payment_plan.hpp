// What a cooperative has to pay after a closed month, to whom, and what nobody can be paid.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cae/base/problem.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/parties.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/ledger/chart.hpp"
#include "cae/reports/trial_balance.hpp"

namespace cae {

// What is paid. Payments of one kind make one order to the bank.
enum class PaymentKind { pay, refunds, suppliers, bodies };

// Why nothing is transferred.
enum class WhyUnpaid {
    not_employed, // no contract of employment in the month
    nothing_due,  // a net of 0
    owes,         // a net below 0 is a claim of the cooperative
    nobody_named, // documents that name no supplier
    not_listed,   // a supplier that suppliers.csv does not have
    no_iban,      // of a member or a supplier
    direct_debit, // a social body that no transfer goes to
};

struct Payee {
    std::string id; // of a member or a supplier, the collector's name of a social body
    std::string name;
    std::string iban{};
    std::string bic{}; // may be empty
};

struct PlannedPayment {
    PaymentKind kind = PaymentKind::pay;
    Payee to;
    LedgerAccount account; // that it clears
    Money amount;          // negative: owed to the cooperative
    std::optional<WhyUnpaid> unpaid{};

    [[nodiscard]] bool is_transferred() const { return !unpaid; }
};

// Kinds in their order; members in that of the roster, suppliers by id, bodies by the names of
// collectors.
struct PaymentPlan {
    Month month;
    Date pay_day;           // as the cooperative pays
    Date contributions_due; // the last day for the bodies
    std::vector<PlannedPayment> payments{};
};

// What a plan is made from. All must outlive the call.
struct PaymentBasis {
    const MonthRecord& record;
    const Cooperative& cooperative;
    const Roster& roster;
    const Parties& parties;
    const Chart& chart;
    Date contributions_due; // contributions_due() of the month
};

// - Pay: the net that is paid, of the month alone; members who get nothing are among them.
// - Refunds: what the account of expenses owed has for a member after the month.
// - Suppliers: what their accounts have for one after the month.
// - Bodies: what the pay of the month added to the account of each collector and to that of income
//   tax, to the cent.
// `balances` are those of the accounts by party at the end of the month. Amounts are in cents, and
// none is rounded.
[[nodiscard]] PaymentPlan payment_plan(const PaymentBasis& basis,
                                       const std::vector<BalanceRow>& balances);

// The bodies of cooperative.yaml that collect nothing here: Rule::reference_must_exist.
[[nodiscard]] Problems refuse_strange_bodies(const Cooperative& cooperative, const Chart& chart);

// What a plan transfers of one kind.
[[nodiscard]] Money transferred(const PaymentPlan& plan, PaymentKind kind);

} // namespace cae
