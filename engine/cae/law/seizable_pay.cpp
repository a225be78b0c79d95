#include "cae/law/seizable_pay.hpp"

#include <algorithm>

#include "cae/base/check.hpp"
#include "cae/law/internal/billionths.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr const char* left_at_least_id = "saisie.fraction_insaisissable";
constexpr int months_a_year = 12;
constexpr Int128 sixtieths = 60;

Problem missing(const std::string& id, Date day) {
    return {Rule::parameter_must_be_in_force, {}, id, {id, day}, Privacy::open};
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

Money year_of(Money month) {
    Money year;
    for (int count = 0; count < months_a_year; ++count) year += month;
    return year;
}

// The slices that a year's pay reaches.
std::vector<ReachedSlice> slices_of(const SeizableScale& scale, Money year, int dependants) {
    const Money raise = Money::from_cents(scale.per_dependant.cents() * dependants);
    std::vector<ReachedSlice> slices;
    Money reached;
    for (const SeizableSlice& slice : scale.slices) {
        const Money end = slice.up_to ? std::min(year, *slice.up_to + raise) : year;
        if (end <= reached) break;
        slices.push_back({end - reached, slice.sixtieths});
        reached = end;
    }
    return slices;
}

// What the shares of a year come to in a month.
Money of_month(const std::vector<ReachedSlice>& slices) {
    Int128 sum = 0;
    for (const ReachedSlice& slice : slices) {
        sum += static_cast<Int128>(slice.of_year.cents()) * slice.sixtieths;
    }
    return Money::from_cents(
        static_cast<std::int64_t>(divide_half_away_from_zero(sum, sixtieths * months_a_year)));
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

SeizablePart seizable_part(const SeizableLaw& law, Money net, int dependants) {
    CAE_INVARIANT(dependants >= 0);
    SeizablePart part;
    part.slices = slices_of(law.scale, year_of(std::max(net, Money())), dependants);
    part.by_scale = of_month(part.slices);
    part.left_at_least = law.left_at_least;
    part.amount = std::max(std::min(net - part.left_at_least, part.by_scale), Money());
    return part;
}

} // namespace cae
