#include "cae/closing/invariants/identity.hpp"

#include "cae/base/check.hpp"

namespace cae {

std::string_view word(Identity identity) {
    switch (identity) {
    case Identity::entries_follow_one_another:
        return "entries_follow_one_another";
    case Identity::section_is_known:
        return "section_is_known";
    case Identity::analytic_account_nets_to_zero:
        return "analytic_account_nets_to_zero";
    case Identity::account_closes:
        return "account_closes";
    case Identity::account_pay_is_posted:
        return "account_pay_is_posted";
    case Identity::account_is_its_section:
        return "account_is_its_section";
    case Identity::customers_are_open_items:
        return "customers_are_open_items";
    case Identity::payslip_has_its_lines:
        return "payslip_has_its_lines";
    case Identity::employer_lines_sum:
        return "employer_lines_sum";
    case Identity::employee_lines_sum:
        return "employee_lines_sum";
    case Identity::employer_cost_adds_up:
        return "employer_cost_adds_up";
    case Identity::net_before_tax_adds_up:
        return "net_before_tax_adds_up";
    case Identity::net_social_adds_up:
        return "net_social_adds_up";
    case Identity::net_paid_adds_up:
        return "net_paid_adds_up";
    case Identity::recalls_sum:
        return "recalls_sum";
    case Identity::claim_continues:
        return "claim_continues";
    case Identity::accounts_bear_the_pay:
        return "accounts_bear_the_pay";
    case Identity::accounts_set_leave_aside:
        return "accounts_set_leave_aside";
    case Identity::payslip_is_its_entry:
        return "payslip_is_its_entry";
    case Identity::staff_pay_is_posted:
        return "staff_pay_is_posted";
    case Identity::cooperative_receives_contributions:
        return "cooperative_receives_contributions";
    case Identity::total_is_sum:
        return "total_is_sum";
    case Identity::vat_is_its_account:
        return "vat_is_its_account";
    }
    return "";
}

std::string to_string(const BrokenIdentity& identity, Month month) {
    std::string text(word(identity.identity));
    if (!identity.about.empty()) text += " of " + identity.about;
    return text + " in " + to_string(month);
}

void must_be_whole(const std::vector<BrokenIdentity>& identities, Month month) {
    if (identities.empty()) return;
    invariant_broken(to_string(identities.front(), month).c_str(), __FILE__, __LINE__);
}

} // namespace cae
