// The VAT of a month by rate, as a return asks for it.
#pragma once

#include <string_view>

#include "cae/cooperative/net_and_vat.hpp"
#include "cae/money/rate.hpp"

namespace cae {

enum class VatSide {
    collected,  // fell due in the month: on 44571
    pending,    // waits for payment: what the month added to 44574
    deductible, // recovered on charges: on 44566
};

// The word that stands for it in tables and in the store. "" for a number that no side has.
[[nodiscard]] constexpr std::string_view word(VatSide side) {
    switch (side) {
    case VatSide::collected:
        return "collected";
    case VatSide::pending:
        return "pending";
    case VatSide::deductible:
        return "deductible";
    }
    return "";
}

// One rate on one side. `amounts.net` is what the VAT is on; of charges, net without VAT.
struct VatRow {
    VatSide side = VatSide::collected;
    Rate rate;
    NetAndVat amounts;

    friend bool operator==(const VatRow&, const VatRow&) = default;
};

} // namespace cae
