#include "cae/law/seizable_pay.hpp"

#include <algorithm>

#include "cae/base/check.hpp"
#include "cae/law/internal/billionths.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr const char* left_at_least_id = "saisie.fraction_insaisissable";
constexpr Int128 months = 12;
constexpr Int128 sixtieths = 60;

Problem missing(const std::string& id, Date day) {
    return {Rule::parameter_must_be_in_force, {}, id, {id, to_string(day)}, Privacy::open};
}

std::optional<Money> left_at_least(const Rulebook& rulebook, Date day, Problems& problems) {
    const auto parameter = rulebook.parameters.find(left_at_least_id);
    if (parameter == rulebook.parameters.end()) {
        problems.push_back(
            {Rule::parameter_must_exist, {}, left_at_least_id, {left_at_least_id}, Privacy::open});
        return std::nullopt;
    }
    if (const Decimal* value = parameter->second.values.on(day)) {
        return Money::from_cents(value->billionths / billionths_per_cent);
    }
    problems.push_back(missing(left_at_least_id, day));
    return std::nullopt;
}

// Sixtieths of cents of a year that may be withheld.
Int128 seizable_of_year(const SeizableScale& scale, Int128 year_cents, int dependants) {
    const Int128 raise = static_cast<Int128>(scale.per_dependant.cents()) * dependants;
    Int128 sum = 0;
    Int128 reached = 0;
    for (const SeizableSlice& slice : scale.slices) {
        const Int128 end = slice.up_to ? std::min(year_cents, slice.up_to->cents() + raise)
                                       : year_cents;
        if (end <= reached) break;
        sum += (end - reached) * slice.sixtieths;
        reached = end;
    }
    return sum;
}

} // namespace

Result<SeizableLaw> seizable_law_on(const Rulebook& rulebook, Date payment_day) {
    Problems problems;
    const SeizableScale* scale = rulebook.seizable.on(payment_day);
    if (scale == nullptr) problems.push_back(missing(rulebook.seizable_id, payment_day));
    const auto floor = left_at_least(rulebook, payment_day, problems);
    if (!problems.empty()) return refuse(std::move(problems));
    return SeizableLaw{*scale, *floor};
}

Money seizable_part(const SeizableLaw& law, Money net, int dependants) {
    CAE_INVARIANT(dependants >= 0);
    const Money most = net - law.left_at_least;
    if (most <= Money()) return {};
    const Int128 year = static_cast<Int128>(net.cents()) * months;
    const Int128 part = divide_half_away_from_zero(seizable_of_year(law.scale, year, dependants),
                                                   sixtieths * months);
    return std::min(most, Money::from_cents(static_cast<std::int64_t>(part)));
}

} // namespace cae
