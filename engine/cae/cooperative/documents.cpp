#include "cae/cooperative/documents.hpp"

#include "cae/money/rounding.hpp"

namespace cae {

NetAndVat cost_and_recovered_vat(const ActivityDocument& document) {
    const Money recovered = rounded(document.vat * document.vat_recoverable,
                                    Rounding::half_away_from_zero);
    return {document.net + document.vat - recovered, recovered};
}

} // namespace cae
