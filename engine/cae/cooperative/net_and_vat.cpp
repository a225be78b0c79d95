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

NetAndVat split_total(Money total, Rate rate) {
    const Int128 vat = divide_half_away_from_zero(
        static_cast<Int128>(total.cents()) * rate.billionths(),
        static_cast<Int128>(Rate::one) + rate.billionths());
    const Money part = Money::from_cents(static_cast<std::int64_t>(vat));
    return {total - part, part};
}

} // namespace cae
