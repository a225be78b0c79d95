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
    RC_ASSERT(formula.coefficients.of(pay, smic).ten_thousandths ==
              coefficient_oracle(formula.formula, formula.delta, pay, smic));
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
