// The coefficient's whole numbers against a hundred decimals of floating point.
#include <vector>

#include "cae/payroll/relief_coefficients.hpp"
#include "properties/coefficient_oracle.hpp"
#include "properties/pay_draws.hpp"
#include "properties/property.hpp"

namespace relief_coefficients_test {

using namespace cae_test;
using cae::Money;
using cae::Rate;
using cae::ReliefCoefficients;
using cae::ReliefFormula;
using cae::SmicAmount;

struct Known {
    ReliefFormula formula;
    Rate delta;
    ReliefCoefficients coefficients;
};

Known known(const char* minimum, const char* exit, const char* exponent, const char* delta) {
    const ReliefFormula formula{ratio(minimum), {}, ratio(exit), ratio(exponent)};
    return {formula, ratio(delta), ReliefCoefficients(formula, ratio(delta))};
}

// The formulas of 2025 and 2026, one for an accident rate below 0.49, and two that no law has.
const std::vector<Known>& formulas() {
    static const std::vector<Known> all{
        known("0.02", "3", "1.75", "0.3781"), known("0.02", "3", "1.75", "0.3821"),
        known("0.02", "3", "1.75", "0.3762"), known("0", "1.6", "1", "0.3194"),
        known("0", "1.6", "1", "0.3233"),     known("0.0123", "2.5", "0.25", "0.25"),
        known("0.05", "3.3", "4", "0.4")};
    return all;
}

const Known& draw_formula() {
    return formulas()[*rc::gen::inRange<std::size_t>(0, formulas().size())];
}

void check(const Known& formula, Money pay, SmicAmount smic) {
    const std::int32_t expected = coefficient_oracle(formula.formula, formula.delta, pay, smic);
    RC_ASSERT(formula.coefficients.of(pay, smic).ten_thousandths == expected);
    const cae::SmicDivisor divisor(smic);
    RC_ASSERT(formula.coefficients.of(pay, divisor).ten_thousandths == expected);
    const cae::CoefficientStretch stretch = formula.coefficients.stretch_of(pay, divisor);
    if (stretch.above < pay && pay <= stretch.up_to) {
        RC_ASSERT(stretch.coefficient.ten_thousandths == expected);
    }
}

// Pay over minimum wage where the coefficient stops being reached.
Decimal100 ratio_of_step(const Known& formula, std::int64_t ten_thousandths) {
    const Decimal100 c = Decimal100(ten_thousandths) / 10'000 - Decimal100("0.00005");
    const Decimal100 share = (c - decimal(formula.formula.minimum)) / decimal(formula.delta);
    const Decimal100 exit = decimal(formula.formula.exit);
    return exit / ((exit - 1) * pow(share, 1 / decimal(formula.formula.exponent)) + 1);
}

void any_sums(int count) {
    check_property(count, [] {
        const Known& formula = draw_formula();
        const std::int64_t pay = draw(1, *rc::gen::element(1'000, 10'000'000, 100'000'000'000));
        // Up to four times less than pay to four times more, in any fraction of a cent.
        const std::int64_t units = pay / 4 * SmicAmount::units_per_cent / 100 * draw(1, 1'600) +
                                   draw(0, SmicAmount::units_per_cent);
        check(formula, cents(pay), SmicAmount::from_units(units));
    });
}

void sums_at_steps(int count) {
    check_property(count, [] {
        const Known& formula = draw_formula();
        const std::int64_t lowest = formula.formula.minimum.billionths() / 100'000 + 2;
        const std::int64_t highest = formula.coefficients.highest().billionths() / 100'000;
        const Decimal100 step = ratio_of_step(formula, draw(lowest, highest));
        const std::int64_t pay = draw(1, *rc::gen::element(10'000, 1'000'000'000));
        const auto units =
            (Decimal100(pay) * SmicAmount::units_per_cent / step).convert_to<std::int64_t>();
        for (const std::int64_t nudge : {-2, -1, 0, 1, 2}) {
            check(formula, cents(pay), SmicAmount::from_units(units + nudge));
        }
    });
}

TEST_CASE("the coefficient is that of a hundred decimals, for any sums") { any_sums(500); }

TEST_CASE("the coefficient is that of a hundred decimals on both sides of a step") {
    sums_at_steps(400);
}

// Up to five times the minimum wages: beyond every exit.
TEST_CASE("the ratio of a divisor is as near as it says") {
    check_property(2'000, [] {
        const SmicAmount smic = SmicAmount::from_units(draw(
            1, *rc::gen::element<std::int64_t>(1'000, 100'000'000'000, 1'000'000'000'000'000'000)));
        const std::int64_t most = smic.units() / SmicAmount::units_per_cent * 5 + 1;
        const Money pay = cents(draw(1, most));
        const auto ratio = cae::SmicDivisor(smic).ratio_of(pay);
        if (!ratio) return;
        const cae::Int128 exact =
            (static_cast<cae::Int128>(pay.cents()) * SmicAmount::units_per_cent << 40) /
            smic.units();
        const auto away = static_cast<std::int64_t>(exact - *ratio);
        RC_ASSERT(away >= -cae::SmicDivisor::error && away <= cae::SmicDivisor::error);
    });
}

TEST_CASE("the coefficient never rises when pay rises against the minimum wage") {
    check_property(500, [] {
        const Known& formula = draw_formula();
        const SmicAmount smic = SmicAmount::from_money(cents(draw(1, 20'000'000)));
        const Money pay = cents(draw(1, 70'000'000));
        const Money more = pay + cents(draw(1, 1'000'000));
        RC_ASSERT(formula.coefficients.of(more, smic) <= formula.coefficients.of(pay, smic));
        RC_ASSERT(as_rate(formula.coefficients.of(pay, smic)) <= formula.coefficients.highest());
    });
}

TEST_SUITE("long") {
    TEST_CASE("the coefficient is that of a hundred decimals, for thousands of sums") {
        any_sums(50'000);
        sums_at_steps(20'000);
    }
}

} // namespace relief_coefficients_test
