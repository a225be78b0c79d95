// How a document stands to VAT.
#pragma once

#include <compare>
#include <cstdint>

#include "cae/base/text.hpp"

namespace cae {

enum class VatKind : std::uint8_t {
    domestic,       // the invoice bears the VAT of its rate
    reverse_charge, // the buyer owes it (CGI art. 283): the invoice bears none
    exempt,         // an article of the law, which the invoice names
    out_of_scope,
};

struct VatTreatment {
    VatKind kind = VatKind::domestic;
    RareText reason{}; // as it was written; of what is exempt always

    friend auto operator<=>(const VatTreatment&, const VatTreatment&) = default;
    friend bool operator==(const VatTreatment&, const VatTreatment&) = default;
};

} // namespace cae
