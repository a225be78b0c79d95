// What holds of every closed month, whatever happened in it.
#pragma once

#include <string>
#include <vector>

#include "cae/calendar/date.hpp"

namespace cae {

enum class Identity {
    // Of the journal. About: the number of an entry, a section, an account's number.
    // Entries balance by themselves.
    entries_follow_one_another,
    accountant_leaves_results_alone,  // of activities: they are made of documents and pay
    accountant_leaves_clearing_alone, // it is made of the movements of the bank
    section_is_known,
    analytic_account_nets_to_zero,
    // Of an account. About: activity/member.
    account_closes,         // closing = opening + turnover - charges - contribution - ...
    account_pay_is_posted,  // pay + leave provision = expenses of the journal of pay
    account_is_its_section, // closing - opening = result of the section, as turnover is recognised
    customers_are_open_items, // what customers owe moves as their account does
    // Of a member. About: the member; of recalls, with the month they are about.
    payslip_has_its_lines,
    employer_lines_sum,
    employee_lines_sum,
    employer_cost_adds_up,
    net_before_tax_adds_up,
    net_social_adds_up,
    net_paid_adds_up,
    recalls_sum,
    claim_continues,
    accounts_bear_the_pay,
    accounts_set_leave_aside,
    payslip_is_its_entry, // the accounts of gross, tax, net and the like
    // Of the cooperative. About: the branch, a total, a side of VAT.
    staff_pay_is_posted,
    cooperative_receives_contributions, // and the other levies
    total_is_sum,
    vat_is_its_account,
    clearing_is_unexplained, // the clearing account moves by what is left to explain
    // Of the books after the month. About: what of them does not follow it.
    books_follow_the_month,
};

struct BrokenIdentity {
    Identity identity{};
    std::string about;

    friend bool operator==(const BrokenIdentity&, const BrokenIdentity&) = default;
};

// "account_closes of conseil/anna in 2026-03".
[[nodiscard]] std::string to_string(const BrokenIdentity& identity, Month month);

// Ends the program with the first one and its month when there is one.
void must_be_whole(const std::vector<BrokenIdentity>& identities, Month month);

} // namespace cae
