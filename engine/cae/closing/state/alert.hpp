// What is unusual in a month and deserves a look, without preventing anything.
#pragma once

#include <vector>

#include "cae/base/detail.hpp"
#include "cae/base/strong_id.hpp"

namespace cae {

enum class AlertKind {
    request_cut_to_available,  // {0} requested, {1} available (employer cost), {2} gross paid
    account_advanced,          // {0} fixed part, {1} available, {2} advanced by the cooperative
    turnover_without_pay,      // {0} turnover
    pay_without_turnover,      // {0} gross
    account_negative,          // {0} activity, {1} balance
    first_turnover,            // {0} turnover: a project holder may become entrepreneur-salarié
    receipt_unmatched,         // {0} document, {1} amount
    no_withholding_rate,       // the default grid is applied
    pay_below_minimum_wage,    // {0} gross, {1} minimum wage of the month
    net_negative,              // {0} net: a claim on the member, nothing is transferred
    cost_above_budget_at_zero, // {0} budget, {1} cost of a gross of 0
    contract_clock_passed,     // {0} stage, {1} date on which it ended
    no_documents,              // the month has no activity file
    garnishment_cut,           // {0} asked for, {1} within the seizable part
    claim_carried,             // {0} claim before, {1} taken from this pay, {2} claim after
    account_without_member,    // {0} activity, {1} balance: no longer in the members' file
    leave_beyond_balance,      // {0} days taken, {1} days left before
    leave_settled,             // {0} days left on leaving, {1} tenth, {2} maintenance, {3} paid
    leave_within_pay,          // {0} days left on leaving, {1} tenth, {2} maintenance: not paid
    leave_owed_on_leaving,     // {0} days taken in advance
    leave_not_settled,         // {0} days, {1} provision: left earlier, in a month sealed before
    pay_recalled,          // {0} month corrected, {1} gross, {2} employer cost, {3} net before tax
    credit_note_unmatched, // {0} document, {1} amount
    local_currency_kept,   // {0} amount on the accounts that is not payable
    bank_line_unmatched,   // {0} reference, {1} day, {2} amount: nobody knows what it pays
    minimum_not_reached,   // {0} turnover, {1} asked for by the contract, {2} first month, {3} last
    became_entrepreneur,   // {0} turnover, {1} day: a project holder, by the closing
    cover_is_pay,          // {0} employer's cover of the month above what is exempt
    bank_debits_unexplained, // {0} amount that left the bank, {1} first day: nobody knows what for
    late_document,           // {0} document, {1} its day: in a month that was sealed before
    entered_twice,           // {0} document, {1} the other, {2} their day, {3} their amount
    vat_beside_rate,         // {0} document, {1} VAT written, {2} VAT by the rate
    // {0} on the accounts of somebody who has left, {1} that customers still owe: pay can pay it
    balance_after_leaving,
    balance_after_leaving_unpaid, // the same where nobody was paid here: no pay can
    leave_to_tell, // {0} days left of earlier periods: back from sickness, the member is not told
    leave_ends,    // {0} days carried over after sickness, {1} their last day
    leave_lost,    // {0} days carried over after sickness until the month, and not taken
    month_pay_by_days, // {0} fixed part due, {1} of a whole month: entry or exit, by calendar days
    opening_sums_missing,    // {0} since when the member was paid elsewhere this year
    opening_relief_unused,   // {0} since when its sums run, {1} when the formula began anew
    year_balance_cut,        // {0} asked for, {1} balance of the year
    year_balance_is_nothing, // nothing is left to pay of the year
    gross_costs_nothing,     // {0} gross, {1} employer cost: reliefs come back
    receipt_entered_twice,   // {0} receipt, {1} movement of the bank, {2} amount: one payment?
    paid_beyond_owed,        // {0} movement of the bank, {1} account, {2} paid, {3} owed
    bank_balance_differs,    // {0} day, {1} of the statement, {2} in the books, {3} the difference
    other_bank_balance_differs, // {0} the bank, then the same
    account_waits,              // {0} account on which nothing is to wait, {1} what it holds
};

// The kinds of the details of an alert, in their order; none for a number that no kind has.
[[nodiscard]] std::vector<DetailKind> details_of(AlertKind kind);

// Texts in French and English stand in cae/outputs/words/alert_texts.cpp.
struct Alert {
    AlertKind kind{};
    MemberId member; // empty when it concerns the whole month
    Details details{};

    friend bool operator==(const Alert&, const Alert&) = default;
};

// Whether the details of the alert are those that its kind has.
[[nodiscard]] bool has_its_details(const Alert& alert);

} // namespace cae
