// The coefficient's formula by itself.
#include <string>

#include <doctest/doctest.h>

#include "cae/money/rounding.hpp"
#include "support/values.hpp"

namespace relief_coefficients_test {

using namespace cae_test;
using cae::Money;
using cae::ReliefCoefficients;
using cae::ReliefFormula;
using cae::SmicAmount;

ReliefFormula formula(const char* minimum, const char* exit, const char* exponent) {
    return {ratio(minimum), {}, ratio(exit), ratio(exponent)};
}
const ReliefCoefficients& of_2026() {
    static const ReliefCoefficients coefficients(formula("0.02", "3", "1.75"), ratio("0.3781"));
    return coefficients;
}
const ReliefCoefficients& of_2025() {
    static const ReliefCoefficients coefficients(formula("0", "1.6", "1"), ratio("0.3194"));
    return coefficients;
}

std::string at(const ReliefCoefficients& coefficients, const char* pay, const char* smic) {
    return to_string(coefficients.of(euros(pay), SmicAmount::from_money(euros(smic))));
}
SmicAmount just_below(const char* smic) {
    return SmicAmount::from_units(SmicAmount::from_money(euros(smic)).units() - 1);
}

TEST_CASE("coefficients of the same formula and delta are computed once, those of others apart") {
    const ReliefFormula known_formula = formula("0.02", "3", "1.75");
    const auto known = relief_coefficients(known_formula, ratio("0.3781"));
    CHECK(relief_coefficients(known_formula, ratio("0.3781")) == known);
    CHECK(known->highest() == ratio("0.3981"));
    const auto other = relief_coefficients(known_formula, ratio("0.3821"));
    CHECK(other->highest() == ratio("0.4021"));
    CHECK(relief_coefficients(formula("0", "1.6", "1"), ratio("0.3781")) != known);
}

TEST_CASE("a coefficient has four decimals") {
    CHECK(to_string(cae::Coefficient{}) == "0.0000");
    CHECK(to_string(cae::Coefficient{7}) == "0.0007");
    CHECK(to_string(cae::Coefficient{3981}) == "0.3981");
}

TEST_CASE("no pay, no coefficient") {
    CHECK(at(of_2026(), "0", "1823.03") == "0.0000");
    CHECK(at(of_2026(), "-10", "1823.03") == "0.0000");
    CHECK(at(of_2026(), "10", "0") == "0.0000");
    CHECK(at(of_2026(), "0", "0") == "0.0000");
}

TEST_CASE("the coefficient is the highest one up to the minimum wage, and not above") {
    CHECK(at(of_2026(), "0.01", "1000") == "0.3981");
    CHECK(at(of_2026(), "1000", "1000") == "0.3981");
    CHECK(at(of_2026(), "1000.20", "1000") == "0.3979"); // 0.0003 x 0.6617 less
    CHECK(at(of_2025(), "1000", "1000") == "0.3194");
}

TEST_CASE("2026: 0 from 3 minimum wages on, 0.02 just below") {
    CHECK(at(of_2026(), "2999.99", "1000") == "0.0200");
    CHECK(at(of_2026(), "3000", "1000") == "0.0000");
    CHECK(to_string(of_2026().of(euros("3000"), just_below("1000"))) == "0.0000");
}

TEST_CASE("2025: nothing is left at 1.6 minimum wages") {
    CHECK(at(of_2025(), "1599.90", "1000") == "0.0000"); // 0.00003
    CHECK(at(of_2025(), "1599.80", "1000") == "0.0001"); // 0.00007
    CHECK(at(of_2025(), "1600", "1000") == "0.0000");
}

TEST_CASE("2025: T / 0.6 is not rounded") {
    // 0.3194 / 0.6 is 0.532333...: x (1.6 x 1 801.80 / 2 100 - 1) = 0.19845; 0.5323 would give
    // 0.19844.
    CHECK(at(of_2025(), "2100", "1801.80") == "0.1985");
    // Just above the minimum wage: 0.599911 x 0.532333 = 0.31935; x 0.5323 = 0.31933.
    CHECK(at(of_2025(), "1801.90", "1801.80") == "0.3194");
}

TEST_CASE("a coefficient half-way between two is rounded up") {
    // 0.3 / 0.6 x (1.6 x 120 010 / 160 000 - 1) = 0.10005.
    const ReliefCoefficients linear(formula("0", "1.6", "1"), ratio("0.3"));
    CHECK(at(linear, "160000", "120010") == "0.1001");
    CHECK(to_string(linear.of(euros("160000"), just_below("120010"))) == "0.1000");
    // X = (3 x 3 / 8 - 1) / 2 = 1 / 16, X^1.75 = 1 / 128: 0.02005 + 0.32 / 128 = 0.02255.
    const ReliefCoefficients curved(formula("0.02005", "3", "1.75"), ratio("0.32"));
    CHECK(at(curved, "8000", "3000") == "0.0226");
    CHECK(to_string(curved.of(euros("8000"), just_below("3000"))) == "0.0225");
}

TEST_CASE("every pay of a stretch has its coefficient, and hardly a pay is in none") {
    const cae::SmicDivisor divisor(SmicAmount::from_money(euros("1823.03")));
    int in_none = 0;
    for (std::int64_t pay = -10; pay <= 600'000; pay += 7) {
        const auto stretch = of_2026().stretch_of(cents(pay), divisor);
        const bool is_in = stretch.above < cents(pay) && cents(pay) <= stretch.up_to;
        if (is_in) CHECK(stretch.coefficient == of_2026().of(cents(pay), divisor));
        in_none += is_in ? 0 : 1;
    }
    CHECK(in_none < 100); // of 85 716
}

TEST_CASE("the coefficient depends on the ratio of the sums, not on their size") {
    for (const char* scale : {"1", "10", "1000"}) {
        const auto factor = ratio(scale);
        const auto scaled = [&](const char* amount) {
            return rounded(euros(amount) * factor, cae::Rounding::half_away_from_zero);
        };
        CHECK(to_string(of_2026().of(scaled("2500"), SmicAmount::from_money(scaled("1823.03")))) ==
              "0.1719");
    }
}

TEST_CASE("the greatest sums that can be read have a coefficient") {
    CHECK(at(of_2026(), "99999999.99", "99999999.99") == "0.3981");
    CHECK(at(of_2026(), "99999999.99", "0.01") == "0.0000");
    CHECK(at(of_2026(), "0.01", "99999999.99") == "0.3981");
}

} // namespace relief_coefficients_test
