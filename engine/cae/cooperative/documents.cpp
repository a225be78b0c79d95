#include "cae/cooperative/documents.hpp"

#include "cae/money/rounding.hpp"

namespace cae {

namespace {

NetAndVat cost_of(const NetAndVat& amounts, Rate recoverable) {
    const Money recovered = rounded(amounts.vat * recoverable, Rounding::half_away_from_zero);
    return {amounts.gross() - recovered, recovered};
}

Money owed(const NetAndVat& amounts, const VatTreatment& treatment) {
    return treatment.kind == VatKind::reverse_charge ? amounts.net : amounts.gross();
}

} // namespace

Money owed_for(const ActivityDocument& document) {
    return owed({document.net, document.vat}, document.treatment);
}

Money owed_for(const CommonCharge& charge) {
    return owed({charge.net, charge.vat}, charge.treatment);
}

NetAndVat cost_and_recovered_vat(const ActivityDocument& document) {
    return cost_of({document.net, document.vat}, document.vat_recoverable);
}

NetAndVat cost_and_recovered_vat(const CommonCharge& charge) {
    return cost_of({charge.net, charge.vat}, charge.vat_recoverable);
}

bool needs_employment(const PaySheetRow& row) {
    const VariableElements& variable = row.variable;
    const bool asks_pay = row.request && row.request->mode != PayMode::none;
    const bool has_amount = variable.bonus > Money() || variable.benefit_in_kind > Money() ||
                            variable.month_pay > Money() || variable.garnishment > Money() ||
                            variable.allowances.gross > Money();
    const bool is_absent = variable.absence_days > 0 || variable.sick_days > 0;
    return asks_pay || has_amount || is_absent || row.leave_days > LeaveDays{};
}

} // namespace cae
