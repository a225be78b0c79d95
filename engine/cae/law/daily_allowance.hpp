// Daily allowances of social security (indemnités journalières) that the cooperative receives in
// the member's place (subrogation) and pays on with the month's net.
#pragma once

#include <cstdint>

#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Why they are paid: it decides what is taxed.
enum class AllowanceKind : std::uint8_t {
    illness,      // up to the day from which the employer withholds no tax on them any more
    long_illness, // after it: nothing is withheld by the employer
    maternity,    // and paternity, adoption
    accident,     // at work, and occupational illness: a share is taxed
};

// What the fund has paid for a member in a month: before and after its own CSG and CRDS. No
// contribution is due on it: it is not pay.
struct DailyAllowances {
    AllowanceKind kind = AllowanceKind::illness;
    Money gross{};
    Money net{};

    friend bool operator==(const DailyAllowances&, const DailyAllowances&) = default;
};

struct DailyAllowanceLaw {
    Rate deductible_csg{}; // of the gross amount
    Rate taxed_on_accident{};
};

// What income tax is withheld on, and how it came about.
struct TaxedAllowances {
    Money csg;      // the deductible one of all that was paid
    Money less_csg; // what is left after it
    Money amount;   // what is taxed of that
};

// The gross amount less the deductible CSG, of which a share for an accident and nothing at all for
// a long illness. It does not enter taxable net: the fund declares it.
// Rounding: the CSG, then the share, half away from zero.
[[nodiscard]] TaxedAllowances taxed_part(const DailyAllowanceLaw& law,
                                         const DailyAllowances& allowances);

} // namespace cae
