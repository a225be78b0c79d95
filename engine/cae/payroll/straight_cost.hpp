// What grosses cost in a stretch of them where no base of the employer's passes a bound.
#pragma once

#include <cstdint>

#include "cae/money/money.hpp"
#include "cae/payroll/pay_bases.hpp"
#include "cae/payroll/pay_month.hpp"
#include "cae/payroll/relief_coefficients.hpp"
#include "cae/payroll/uncleared_row.hpp"

namespace cae {

// A straight line through `pay`, and what it comes to there, where pay is from `low` to `high`. In
// cents, what it comes to in billionths of one.
struct Stretch {
    std::int64_t pay;
    std::int64_t amount;
    std::int64_t slope;
    std::int64_t low;
    std::int64_t high;

    [[nodiscard]] std::int64_t at(std::int64_t other) const {
        return amount + slope * (other - pay);
    }
    [[nodiscard]] bool has(std::int64_t other) const { return low <= other && other <= high; }
};

// The bases of the employer's lines at one gross, and how they rise around it: by a cent a cent, or
// not at all. What another gross of the stretch costs takes its lines, but neither its sums nor its
// bases anew. Keeps a pointer to the month.
class StraightCost {
public:
    // Whether the month has such stretches: it pays no overtime, and its rules have no base that
    // rises otherwise.
    [[nodiscard]] static bool is_for(const PayMonth& month);

    // The stretch around a gross of 0 to most_guessed, or around the lowest one whose minimum wage
    // does not follow it. For amounts that guesses are made for.
    StraightCost(const PayMonth& month, std::int64_t gross);

    [[nodiscard]] std::int64_t low() const { return low_; }
    [[nodiscard]] std::int64_t high() const { return high_; }
    [[nodiscard]] bool has(std::int64_t gross) const { return low_ <= gross && gross <= high_; }

    // The stretch of the coefficient that a gross has, or one very near to it.
    [[nodiscard]] const CoefficientStretch& relief_around(std::int64_t gross);

    // Gross and lines without their rounding; the cover that is pay aside.
    [[nodiscard]] Stretch unrounded() const;

    // What a gross of the stretch costs by PayMonth::employer_cost, as long as none of its cover is
    // pay; and what its next cent costs at least.
    struct Cost {
        Money of_gross;
        Money of_next;
    };
    [[nodiscard]] Cost cost(Money gross);

    // Whether none of the cover was pay at any gross whose cost was asked for.
    [[nodiscard]] bool had_no_cover_as_pay() const {
        return month_->has_no_cover_as_pay(most_cover_);
    }

private:
    void fill();
    void put(std::uint32_t base, std::int64_t amount, std::int64_t rise);
    [[nodiscard]] std::int64_t slope_of_slice(const BaseRow& row, const BaseBounds& bounds);
    [[nodiscard]] bool has_passed(std::int64_t place);
    [[nodiscard]] bool has_jumped(std::int64_t place);
    [[nodiscard]] Money amount_at(std::uint32_t base, std::int64_t gross) const;
    [[nodiscard]] Money employer_cover(std::int64_t gross);
    [[nodiscard]] SomeBases bases_at(std::int64_t gross);
    [[nodiscard]] Coefficient coefficient(Money gross);
    [[nodiscard]] Money relief_of_next(Money gross, Coefficient coefficient) const;

    const PayMonth* month_;
    std::int64_t gross_;
    std::int64_t low_ = 0;
    std::int64_t high_ = most_guessed;
    // Parallel to PayRules::bases, of the employer's. The employer's cover is 0 here, and worked
    // out for each gross.
    UnclearedRow<std::int64_t, most_bases> amounts_;
    UnclearedRow<std::int64_t, most_bases> rises_;
    CoefficientStretch relief_{}; // the last one that was looked up
    Money most_cover_ = month_->rules().tables.fixed_covers;
};

} // namespace cae
