// The coefficient of the general relief for any sums of pay and of minimum wages, exactly.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cae/law/relief_formula.hpp"
#include "cae/money/int128.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"
#include "cae/payroll/smic_amount.hpp"

namespace cae {

// A coefficient of four decimals, in ten-thousandths.
struct Coefficient {
    std::int32_t ten_thousandths = 0;

    friend auto operator<=>(Coefficient, Coefficient) = default;
    friend bool operator==(Coefficient, Coefficient) = default;
};

[[nodiscard]] constexpr Rate as_rate(Coefficient coefficient) {
    return Rate::from_billionths(coefficient.ten_thousandths * (Rate::one / 10'000));
}

[[nodiscard]] std::string to_string(Coefficient coefficient); // "0.3981"

// An amount of minimum wages that many pays are compared with: its inverse is worked out once, to
// 30 bits, which nearly always tell between which steps a pay lies.
class SmicDivisor {
public:
    constexpr SmicDivisor() = default;
    explicit SmicDivisor(SmicAmount smic);

    [[nodiscard]] SmicAmount smic() const { return smic_; }
    // pay / minimum wages in 2^-40, to within `error` of it; nothing where the ratio is too great.
    [[nodiscard]] std::optional<std::int64_t> ratio_of(Money pay) const;
    static constexpr std::int64_t error = 1 << 13;

private:
    SmicAmount smic_{};
    std::int64_t inverse_ = 0;
    int shift_ = 0;
};

// Pays above one and up to another: every one of them has the coefficient.
struct CoefficientStretch {
    Coefficient coefficient{};
    Money above{}; // this pay
    Money up_to{};
    std::size_t steps = 0; // of the coefficient that are reached there

    [[nodiscard]] bool has(Money pay) const { return above < pay && pay <= up_to; }
};

// The formula for one employer. The rounded coefficient is a step function of pay / minimum wage
// that never rises; the place of each step is enclosed once between two close ratios. A ratio that
// falls between the two is decided by whole numbers of any size, so every answer is the exact one:
// no floating point takes part.
class ReliefCoefficients {
public:
    // `delta` is the formula's delta of this employer. minimum + delta must be below 1.
    ReliefCoefficients(const ReliefFormula& formula, Rate delta);

    // The coefficient for sums of pay and of minimum wages: 0 when pay is not positive or reaches
    // exit x minimum wages; otherwise rounded half up to four decimals (CSS D241-7).
    [[nodiscard]] Coefficient of(Money pay, SmicAmount smic) const;

    // The same, for the minimum wages of `divisor`.
    [[nodiscard]] Coefficient of(Money pay, const SmicDivisor& divisor) const;

    // A stretch that `pay` is in, or very near.
    [[nodiscard]] CoefficientStretch stretch_of(Money pay, const SmicDivisor& divisor) const;

    // How the relief rises with pay over several stretches around one, in billionths: nothing
    // exact.
    [[nodiscard]] std::int64_t mean_slope(const CoefficientStretch& stretch) const;

    // minimum + delta: the highest coefficient.
    [[nodiscard]] Rate highest() const { return minimum_ + delta_; }

private:
    struct Ratio {
        Int128 pay;
        std::int64_t smic;
    };
    // Ratios of pay to minimum wage, in 2^-40: the coefficient is reached at `reached`, no more at
    // `missed`.
    struct Step {
        std::int64_t reached;
        std::int64_t missed;
    };

    [[nodiscard]] bool reaches_exit(const Ratio& ratio) const;
    [[nodiscard]] bool at_least(std::int32_t ten_thousandths, const Ratio& ratio) const;
    [[nodiscard]] bool at_least_by_whole_numbers(std::int32_t ten_thousandths,
                                                 const Ratio& ratio) const;
    void find_steps();
    [[nodiscard]] Step enclose(std::int32_t ten_thousandths, std::int64_t upper,
                               std::int64_t guess) const;
    [[nodiscard]] std::int64_t guess_next(std::int64_t upper) const;
    void index_steps();
    [[nodiscard]] std::int32_t guess(const Ratio& ratio) const;
    [[nodiscard]] std::size_t steps_reached(std::int64_t ratio) const;
    [[nodiscard]] bool is_near_step(std::int64_t ratio, std::size_t reached) const;

    Rate minimum_;
    Rate delta_;
    std::int64_t exit_numerator_;
    std::int64_t exit_denominator_;
    unsigned exponent_quarters_;
    std::int64_t exit_ratio_; // in 2^-40, rounded up
    std::int32_t lowest_;     // the coefficient just below the exit
    // Of the coefficient lowest_ + 1 + i: a ratio where it is reached, and no more a little above.
    // They descend.
    std::vector<std::int64_t> reached_;
    // The coefficient where a stretch of ratios begins, less `lowest_`, by their first bits, and
    // how many steps such a stretch has at most: where the search starts.
    std::vector<std::uint16_t> guesses_;
    std::size_t steps_in_guess_ = 0;
};

// The coefficients of a formula for one employer. A process computes those of the same formula and
// delta once, as long as it does not use very many: cooperatives closed one after the other share
// them. May be called by several threads at once.
[[nodiscard]] std::shared_ptr<const ReliefCoefficients>
relief_coefficients(const ReliefFormula& formula, Rate delta);

} // namespace cae
