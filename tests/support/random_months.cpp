#include "support/random_months.hpp"

#include <algorithm>
#include <array>

namespace cae_test {
namespace {

using cae::Money;

// At any rate and share, on any base that a contract may name.
cae::Cover random_provident_cover(Draws& draws) {
    const cae::Rate one = ratio("1");
    const cae::Base base = draws.one_of(std::array{
        cae::Base{cae::BaseKind::total, {}, {}}, cae::Base{cae::BaseKind::tranche, {}, one},
        cae::Base{cae::BaseKind::tranche, one, ratio("8")},
        cae::Base{cae::BaseKind::month_capped, {}, one},
        cae::Base{cae::BaseKind::month_ceiling, {}, {}}});
    return {cae::CoverKind::provident,
            {},
            percent(draws.one_of(std::array{"0.33", "1.5", "7.77"})),
            base,
            percent(draws.one_of(std::array{"0", "37.5", "100"}))};
}

cae::PayProfile random_profile(Draws& draws) {
    cae::PayProfile profile;
    profile.category = draws.once_in(2) ? cae::Category::cadre : cae::Category::non_cadre;
    profile.headcount = draws.one_of(std::array{1, 10, 11, 19, 20, 49, 50, 250, 2000});
    profile.accident_rate = percent(
        draws.one_of(std::array{"0", "0.3", "0.49", "0.64", "2.08", "9.9"}));
    profile.mobility_rate = percent(draws.one_of(std::array{"0", "0.55", "2.95"}));
    if (draws.once_in(3)) profile.covers.push_back(random_provident_cover(draws));
    if (draws.once_in(3)) {
        profile.covers.push_back(cae::fixed_health_cover(
            cents(draws.from(1, 12'000)), percent(draws.one_of(std::array{"0", "50", "100"}))));
    }
    if (draws.once_in(6)) profile.covers.push_back(random_provident_cover(draws));
    return profile;
}

Contract random_contract(Draws& draws) {
    Contract contract{random_profile(draws), {}, {}, {}, {}};
    if (draws.once_in(3)) {
        contract.weekly_hours = hours(draws.one_of(std::array{"1", "1.37", "17.5", "35", "39"}));
        if (draws.once_in(3)) contract.overtime = {draws.from(1, 5'000)};
    } else if (!draws.once_in(3)) {
        contract.relief_reference = cae::ReliefReference::equivalent_hours;
    }
    if (draws.once_in(4)) contract.days_employed = static_cast<int>(draws.from(0, 3));
    return contract;
}

Money random_gross(Draws& draws, Money ceiling) {
    const std::int64_t one = ceiling.cents();
    switch (draws.from(1, 6)) {
    case 1:
        return Money();
    case 2:
        return cents(draws.from(1, 100));
    case 3:
        return cents(draws.from(0, 10 * one));
    default:
        return cents(draws.from(0, one));
    }
}

// The pay since January at a kink of the month ahead.
Money random_kink(Draws& draws, const cae::SumsSinceJanuary& ahead) {
    const std::int64_t smic = ahead.smic.units() / cae::SmicAmount::units_per_cent;
    const std::int64_t relief_smic = ahead.relief.smic.units() / cae::SmicAmount::units_per_cent;
    const std::int64_t ceiling = ahead.ceiling.cents();
    return cents(draws.one_of(std::array{ceiling, 4 * ceiling, 8 * ceiling, smic, 3 * relief_smic,
                                         relief_smic * 16 / 10, smic * 225 / 100, smic * 33 / 10}));
}

// The gross of the last month before, such that a kink lies within reach: above pay, or below where
// the minimum wage follows it.
Money gross_before_kink(Draws& draws, const Member& member, cae::Month last, Money reach) {
    Member ahead = member;
    ahead.pay(last, member.month(last).reference().ceiling);
    const Money kink = random_kink(draws, ahead.month(last.next()).sums_with(Money()));
    const Money away = cents(draws.from(-reach.cents(), reach.cents()));
    return std::max(kink - away - member.sums().gross, Money());
}

// The first month of a contract and the one ahead.
struct Stretch {
    cae::Month first;
    cae::Month ahead;
};

// One in eight ends in June 2026, whose minimum wage is not that of the relief.
Stretch random_stretch(Draws& draws) {
    const bool ends_in_june = draws.once_in(8);
    const int year = ends_in_june || draws.once_in(2) ? 2026 : 2025;
    const auto first = static_cast<int>(draws.from(1, ends_in_june ? 6 : 12));
    const auto ahead = ends_in_june ? 6 : static_cast<int>(draws.from(first, 12));
    return {*cae::Month::of(year, first), *cae::Month::of(year, ahead)};
}

} // namespace

MonthAhead random_month(Draws& draws, Money reach) {
    const Stretch stretch = random_stretch(draws);
    auto period = stretch.first;
    Member member(random_contract(draws));
    for (auto left = stretch.ahead.number() - period.number(); left > 0; --left) {
        const Money ceiling = member.month(period).reference().ceiling;
        const bool near_kink = left == 1 && draws.once_in(2);
        member.pay(period, near_kink ? gross_before_kink(draws, member, period, reach)
                                     : random_gross(draws, ceiling));
        period = period.next();
        if (draws.once_in(6)) member.contract = random_contract(draws);
    }
    return {member, period};
}

} // namespace cae_test
