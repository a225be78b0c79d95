#include "cae/store/rows/internal/words.hpp"

namespace cae {

// No default in these switches: the compiler names the enumerator that has no word yet.
std::string_view word(WithholdingRateOrigin origin) {
    switch (origin) {
    case WithholdingRateOrigin::own:
        return "own";
    case WithholdingRateOrigin::default_grid:
        return "default_grid";
    }
    return "";
}

std::string_view word(AlertKind kind) {
    switch (kind) {
    case AlertKind::request_cut_to_available:
        return "request_cut_to_available";
    case AlertKind::account_advanced:
        return "account_advanced";
    case AlertKind::turnover_without_pay:
        return "turnover_without_pay";
    case AlertKind::pay_without_turnover:
        return "pay_without_turnover";
    case AlertKind::account_negative:
        return "account_negative";
    case AlertKind::first_turnover:
        return "first_turnover";
    case AlertKind::receipt_unmatched:
        return "receipt_unmatched";
    case AlertKind::no_withholding_rate:
        return "no_withholding_rate";
    case AlertKind::pay_below_minimum_wage:
        return "pay_below_minimum_wage";
    case AlertKind::net_negative:
        return "net_negative";
    case AlertKind::cost_above_budget_at_zero:
        return "cost_above_budget_at_zero";
    case AlertKind::contract_clock_passed:
        return "contract_clock_passed";
    case AlertKind::no_documents:
        return "no_documents";
    case AlertKind::garnishment_cut:
        return "garnishment_cut";
    case AlertKind::claim_carried:
        return "claim_carried";
    case AlertKind::account_without_member:
        return "account_without_member";
    case AlertKind::leave_beyond_balance:
        return "leave_beyond_balance";
    case AlertKind::leave_settled:
        return "leave_settled";
    case AlertKind::leave_within_pay:
        return "leave_within_pay";
    case AlertKind::leave_owed_on_leaving:
        return "leave_owed_on_leaving";
    case AlertKind::leave_not_settled:
        return "leave_not_settled";
    case AlertKind::pay_recalled:
        return "pay_recalled";
    case AlertKind::credit_note_unmatched:
        return "credit_note_unmatched";
    case AlertKind::local_currency_kept:
        return "local_currency_kept";
    case AlertKind::bank_line_unmatched:
        return "bank_line_unmatched";
    case AlertKind::minimum_not_reached:
        return "minimum_not_reached";
    case AlertKind::became_entrepreneur:
        return "became_entrepreneur";
    }
    return "";
}

} // namespace cae
