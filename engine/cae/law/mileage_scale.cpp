#include "cae/law/mileage_scale.hpp"

#include <algorithm>

#include "cae/base/check.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr std::int64_t hundredths = 100;

const MileageRow& row_for(const MileageScale& scale, int power) {
    const auto found = std::find_if(scale.rows.begin(), scale.rows.end(), [&](const auto& row) {
        return !row.up_to_power || power <= *row.up_to_power;
    });
    CAE_INVARIANT(found != scale.rows.end());
    return *found;
}

const MileageBand& band_for(const MileageRow& row, std::int64_t km_hundredths) {
    const auto found = std::find_if(row.bands.begin(), row.bands.end(), [&](const auto& band) {
        return !band.up_to_km || km_hundredths <= *band.up_to_km * hundredths;
    });
    CAE_INVARIANT(found != row.bands.end());
    return *found;
}

} // namespace

Money mileage_of_year(const MileageScale& scale, int power, bool electric,
                      std::int64_t km_hundredths) {
    if (km_hundredths == 0) return {};
    const MileageBand& band = band_for(row_for(scale, power), km_hundredths);
    // Hundredths of a kilometre times euros a kilometre are cents.
    ExactAmount amount = Money::from_cents(km_hundredths) * band.euros_per_km +
                         band.plus * Rate::from_billionths(Rate::one);
    if (electric) {
        const Int128 increased = amount.billionths_of_cent() *
                                 (Rate::one + scale.electric_increase.billionths());
        amount = ExactAmount::from_billionths_of_cent(
            divide_half_away_from_zero(increased, Rate::one));
    }
    return rounded(amount, Rounding::half_away_from_zero);
}

} // namespace cae
