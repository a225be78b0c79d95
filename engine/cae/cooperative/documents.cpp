#include "cae/cooperative/documents.hpp"

#include "cae/money/rounding.hpp"

namespace cae {

NetAndVat cost_and_recovered_vat(const ActivityDocument& document) {
    const Money recovered = rounded(document.vat * document.vat_recoverable,
                                    Rounding::half_away_from_zero);
    return {document.net + document.vat - recovered, recovered};
}

bool needs_employment(const PaySheetRow& row) {
    const VariableElements& variable = row.variable;
    const bool asks_pay = row.request && row.request->mode != PayMode::none;
    const bool has_amount = variable.bonus > Money() || variable.benefit_in_kind > Money() ||
                            variable.garnishment > Money() || variable.allowances.gross > Money();
    return asks_pay || has_amount || variable.absence_days > 0 || row.leave_days > LeaveDays{};
}

} // namespace cae
