// Contracts and pay drawn by RapidCheck, to be used inside a property.
#pragma once

#include <cstdint>

#include <rapidcheck.h>

#include "support/member.hpp"

namespace cae_test {

[[nodiscard]] inline std::int64_t draw(std::int64_t low, std::int64_t high) {
    return *rc::gen::inRange(low, high + 1);
}

[[nodiscard]] inline cae::PayProfile draw_profile() {
    cae::PayProfile profile;
    profile.category = *rc::gen::element(cae::Category::non_cadre, cae::Category::cadre);
    profile.headcount = *rc::gen::element(1, 11, 20, 49, 50, 250, 2000);
    profile.accident_rate = percent(*rc::gen::element("2", "0", "0.3", "0.49", "0.64", "9.9"));
    profile.mobility_rate = percent(*rc::gen::element("0", "2.95"));
    profile.covers = {
        cae::fixed_health_cover(cents(draw(0, 10'000)), percent(*rc::gen::element("50", "100"))),
        provident_cover(*rc::gen::element("0", "1.5"))};
    return profile;
}

[[nodiscard]] inline Contract draw_contract() {
    Contract contract{draw_profile(), {}, {}, {}, {}};
    if (*rc::gen::inRange(0, 3) == 0) {
        contract.weekly_hours = cae::Hours{draw(100, 3'900)};
        contract.overtime = cae::Hours{*rc::gen::element(0, 0, 1'000, 5'000)};
    } else {
        contract.relief_reference = *rc::gen::element(cae::ReliefReference::full,
                                                      cae::ReliefReference::equivalent_hours);
    }
    return contract;
}

// From nothing to ten ceilings, and often a few cents.
[[nodiscard]] inline cae::Money draw_gross() {
    const std::int64_t high = *rc::gen::element(100, 200'000, 600'000, 4'100'000);
    return cents(draw(0, high));
}

[[nodiscard]] inline cae::Month draw_month() {
    return *cae::Month::of(*rc::gen::element(2026, 2025), *rc::gen::inRange(1, 13));
}

// A member paid for up to eleven months before `period`, in the same year.
[[nodiscard]] inline Member draw_member(cae::Month period) {
    Member member(draw_contract());
    const int months_before = *rc::gen::inRange(0, period.number());
    for (auto paid = period.plus(-months_before); paid < period; paid = paid.next()) {
        member.contract.days_employed = static_cast<int>(draw(0, paid.days()));
        member.pay(paid, draw_gross());
    }
    member.contract.days_employed = static_cast<int>(draw(0, period.days()));
    return member;
}

} // namespace cae_test
