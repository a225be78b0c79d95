// What the employer withholds income tax on, of the daily allowances that it pays on.
#include <doctest/doctest.h>

#include "cae/law/daily_allowance.hpp"
#include "cae/law/law_in_force.hpp"
#include "law/config_law.hpp"
#include "support/values.hpp"

namespace daily_allowance_test {

using cae::AllowanceKind;
using cae::DailyAllowances;
using cae::Money;
using cae_test::euros;

Money taxed(AllowanceKind kind, const char* gross) {
    const auto law = law_in_force(cae_test::config_law(), *cae::Month::of(2026, 1)).value();
    return taxed_part(law.daily_allowances, DailyAllowances{kind, euros(gross), {}}).amount;
}

// Examples published by LégiSocial and paie-news.fr after BOI-IR-PAS-20-10-10.
TEST_CASE("an allowance is taxed less its deductible CSG of 3.8 %") {
    CHECK(taxed(AllowanceKind::illness, "499.68") == euros("480.69"));
    CHECK(taxed(AllowanceKind::illness, "513.66") == euros("494.14"));
    CHECK(taxed(AllowanceKind::maternity, "1536.36") == euros("1477.98"));
}

TEST_CASE("an allowance for an accident at work is taxed by half") {
    CHECK(taxed(AllowanceKind::accident, "641.03") == euros("308.34"));
}

// 641.03 x 3.8 % = 24.359..., which leaves 616.67, half of it 308.335.
TEST_CASE("what is taxed of an allowance shows its CSG and what is left of it") {
    const auto law = law_in_force(cae_test::config_law(), *cae::Month::of(2026, 1)).value();
    const auto accident = taxed_part(law.daily_allowances,
                                     DailyAllowances{AllowanceKind::accident, euros("641.03"), {}});
    CHECK(accident.csg == euros("24.36"));
    CHECK(accident.less_csg == euros("616.67"));
    CHECK(accident.amount == euros("308.34"));
}

TEST_CASE("nothing is withheld on an illness that has lasted") {
    CHECK(taxed(AllowanceKind::long_illness, "1000") == Money());
}

} // namespace daily_allowance_test
