// Income tax withheld from pay (prélèvement à la source).
#pragma once

#include <optional>

#include "cae/law/withholding_grid.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Whether the tax office gave the rate or the default grid did.
enum class WithholdingRateOrigin { own, default_grid };

struct Withholding {
    Rate rate{};
    WithholdingRateOrigin origin = WithholdingRateOrigin::default_grid;
    Money amount;

    friend bool operator==(const Withholding&, const Withholding&) = default;
};

// rate x taxable net, rounded once, half away from zero; nothing is withheld from a taxable net of
// 0 or less. `grid` is the one in force on the day of payment.
[[nodiscard]] Withholding withhold(Money net_taxable, std::optional<Rate> own_rate,
                                   const WithholdingGrid& grid);

} // namespace cae
