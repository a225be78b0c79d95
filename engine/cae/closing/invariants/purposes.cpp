#include "cae/closing/invariants/internal/purposes.hpp"

#include <utility>

namespace cae {
namespace {

Purpose purpose_of(AccountRole role) {
    switch (role) {
    case AccountRole::clients:
        return Purpose::customers;
    case AccountRole::internal_contribution:
    case AccountRole::internal_levy:
    case AccountRole::internal_sales:
        return Purpose::internal;
    case AccountRole::vat_collected:
        return Purpose::vat_collected;
    case AccountRole::vat_pending:
        return Purpose::vat_pending;
    case AccountRole::vat_deductible:
    case AccountRole::vat_on_assets:
        return Purpose::vat_deductible;
    case AccountRole::clearing:
        return Purpose::clearing;
    case AccountRole::vat_self_assessed:
        return Purpose::vat_self_assessed;
    case AccountRole::gross_pay:
        return Purpose::gross_pay;
    case AccountRole::benefits_in_kind:
        return Purpose::benefits_in_kind;
    case AccountRole::leave_pay:
        return Purpose::leave_pay;
    case AccountRole::leave_charges:
        return Purpose::leave_charges;
    case AccountRole::leave_pay_owed:
        return Purpose::leave_pay_owed;
    case AccountRole::leave_charges_owed:
        return Purpose::leave_charges_owed;
    case AccountRole::withholding:
        return Purpose::withholding;
    case AccountRole::expenses_owed:
        return Purpose::expenses_owed;
    case AccountRole::daily_allowances:
        return Purpose::daily_allowances;
    case AccountRole::advances:
        return Purpose::advances;
    case AccountRole::deductions:
        return Purpose::deductions;
    case AccountRole::pay_owed:
        return Purpose::pay_owed;
    default:
        return Purpose::other;
    }
}

} // namespace

Purposes::Purposes(const Chart* chart) {
    if (chart == nullptr) return;
    is_clear_.fill(true);
    for (const auto& [role, account] : chart->accounts) add(account, purpose_of(role));
    for (const auto& [name, accounts] : chart->collectors) {
        add(accounts.expense, Purpose::other);
        add(accounts.payable, Purpose::other);
    }
    for (const auto& [name, account] : chart->expenses) add(account, Purpose::other);
    for (const LedgerAccount& account : chart->common_charges) add(account, Purpose::other);
    for (const LedgerAccount& account : chart->activity_charges) add(account, Purpose::other);
}

void Purposes::add(const LedgerAccount& account, Purpose purpose) {
    const auto [known, is_new] = purposes_.try_emplace(account.number.text(), purpose);
    if (is_new || known->second == purpose) return;
    forget(known->second);
    forget(purpose);
}

Purpose Purposes::of(const std::string& number) const {
    const auto found = purposes_.find(number);
    return found == purposes_.end() ? Purpose::other : found->second;
}

} // namespace cae
