// The VAT of a month by rate, as a return asks for it.
#pragma once

#include "cae/cooperative/net_and_vat.hpp"
#include "cae/cooperative/vat_kind.hpp"
#include "cae/money/rate.hpp"

namespace cae {

enum class VatSide {
    collected,     // fell due in the month
    pending,       // waits for payment: what the month added to it
    deductible,    // recovered on charges
    self_assessed, // owed by the cooperative on what it bought: reverse charges
};

// One rate on one side. `amounts.net` is what the VAT is on; of charges, net without VAT.
struct VatRow {
    VatSide side = VatSide::collected;
    Rate rate;
    NetAndVat amounts;
    VatTreatment treatment{};

    friend bool operator==(const VatRow&, const VatRow&) = default;
};

} // namespace cae
