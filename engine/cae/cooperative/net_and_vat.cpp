#include "cae/cooperative/net_and_vat.hpp"

#include "cae/money/rounding.hpp"

namespace cae {

NetAndVat part_of(const NetAndVat& whole, Money gross) {
    if (gross == whole.gross()) return whole;
    const Int128 vat = divide_half_away_from_zero(
        static_cast<Int128>(gross.cents()) * whole.vat.cents(), whole.gross().cents());
    const Money share = Money::from_cents(static_cast<std::int64_t>(vat));
    return {gross - share, share};
}

} // namespace cae
