#include "cae/payroll/relief_coefficients.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <map>
#include <mutex>
#include <numeric>

#include <boost/multiprecision/cpp_int.hpp>

#include "cae/base/check.hpp"

namespace cae {
namespace {

// 2 048 bits on the stack hold the 16th power of a sum since January many times over.
using WholeNumber = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<
    2048, 2048, boost::multiprecision::unsigned_magnitude, boost::multiprecision::unchecked, void>>;

constexpr int ratio_bits = 40;
constexpr std::int64_t ratio_one = std::int64_t{1} << ratio_bits;
constexpr std::int64_t close_enough = 512;             // in 2^-40: where a step is not decided
constexpr int guess_bits = 12;                         // of a ratio, for a first guess
constexpr std::int64_t half_step = Rate::one / 20'000; // 0.00005
constexpr std::int64_t step = Rate::one / 10'000;

// WholeNumber is built from built-in 128-bit integers in two halves: Boost knows only its own.
WholeNumber whole(Int128 value) {
    WholeNumber number = static_cast<std::uint64_t>(value >> 64);
    number <<= 64;
    number += static_cast<std::uint64_t>(value);
    return number;
}

WholeNumber power(const WholeNumber& base, unsigned exponent) {
    return boost::multiprecision::pow(base, exponent);
}

// Rounded half up to four decimals.
std::int32_t nearest_coefficient(Rate rate) {
    return static_cast<std::int32_t>((rate.billionths() + half_step) / step);
}

} // namespace

std::string to_string(Coefficient coefficient) {
    std::string digits = std::to_string(coefficient.ten_thousandths);
    if (digits.size() < 5) digits.insert(0, 5 - digits.size(), '0');
    return digits.insert(digits.size() - 4, 1, '.');
}

ReliefCoefficients::ReliefCoefficients(const ReliefFormula& formula, Rate delta)
    : minimum_(formula.minimum), delta_(delta),
      exit_numerator_(formula.exit.billionths() / std::gcd(formula.exit.billionths(), Rate::one)),
      exit_denominator_(Rate::one / std::gcd(formula.exit.billionths(), Rate::one)),
      exponent_quarters_(static_cast<unsigned>(formula.exponent.billionths() / (Rate::one / 4))),
      exit_ratio_(static_cast<std::int64_t>(
          (static_cast<Int128>(ratio_one) * exit_numerator_ + exit_denominator_ - 1) /
          exit_denominator_)),
      lowest_(nearest_coefficient(formula.minimum)) {
    CAE_INVARIANT(exit_numerator_ > exit_denominator_);
    CAE_INVARIANT(delta_ > Rate() && highest() < Rate::from_billionths(Rate::one));
    find_steps();
    index_steps();
}

bool ReliefCoefficients::reaches_exit(const Ratio& ratio) const {
    return ratio.pay * exit_denominator_ >= static_cast<Int128>(ratio.smic) * exit_numerator_;
}

// minimum + delta x X^e >= c - 0.00005, where X = (exit x S - G) / ((exit - 1) x G). With X = a/b,
// (c - 0.00005 - minimum) / delta = p/q and e = n/4, that is a^n x q^4 >= p^4 x b^n.
bool ReliefCoefficients::at_least_by_whole_numbers(std::int32_t ten_thousandths,
                                                   const Ratio& ratio) const {
    const std::int64_t p = ten_thousandths * step - half_step - minimum_.billionths();
    if (p <= 0) return true;
    const std::int64_t q = delta_.billionths();
    if (p > q) return false;
    const std::int64_t common = std::gcd(p, q);
    const Int128 a = static_cast<Int128>(ratio.smic) * exit_numerator_ -
                     ratio.pay * exit_denominator_;
    const Int128 b = ratio.pay * (exit_numerator_ - exit_denominator_);
    if (a >= b) return true; // the formula is capped at minimum + delta
    return power(whole(a), exponent_quarters_) * power(whole(q / common), 4) >=
           power(whole(p / common), 4) * power(whole(b), exponent_quarters_);
}

bool ReliefCoefficients::at_least(std::int32_t ten_thousandths, const Ratio& ratio) const {
    if (ten_thousandths <= lowest_) return true;
    const std::int64_t reached = reached_[static_cast<std::size_t>(ten_thousandths - lowest_ - 1)];
    const Int128 pay = ratio.pay * ratio_one;
    if (pay <= static_cast<Int128>(ratio.smic) * reached) return true;
    if (pay >= static_cast<Int128>(ratio.smic) * (reached + close_enough)) return false;
    return at_least_by_whole_numbers(ten_thousandths, ratio);
}

// Encloses the step that lies below `upper`, starting from `guess`.
ReliefCoefficients::Step ReliefCoefficients::enclose(std::int32_t ten_thousandths,
                                                     std::int64_t upper, std::int64_t guess) const {
    const auto holds = [&](std::int64_t ratio) {
        return at_least_by_whole_numbers(ten_thousandths, {ratio, ratio_one});
    };
    std::int64_t low = std::clamp<std::int64_t>(guess - close_enough / 2, 1, upper - 1);
    std::int64_t high = upper;
    std::int64_t stride = close_enough;
    for (; !holds(low); stride *= 2) {
        high = low;
        low = std::max<std::int64_t>(low - stride, 1);
    }
    for (; low + stride < high; stride *= 2) {
        if (!holds(low + stride)) {
            high = low + stride;
            break;
        }
        low += stride;
    }
    while (high - low > close_enough) {
        const std::int64_t middle = low + (high - low) / 2;
        (holds(middle) ? low : high) = middle;
    }
    return {low, high};
}

// Steps lie on a smooth curve: the next one is guessed from the last three.
std::int64_t ReliefCoefficients::guess_next(std::int64_t upper) const {
    const std::size_t known = reached_.size();
    if (known < 3) return upper - ratio_one / 64;
    const auto at = [&](std::size_t back) { return reached_[known - back] + close_enough / 2; };
    return 3 * at(1) - 3 * at(2) + at(3);
}

void ReliefCoefficients::find_steps() {
    const auto highest_coefficient = static_cast<std::int32_t>(
        (highest().billionths() + half_step) / step);
    std::int64_t upper = exit_ratio_;
    reached_.reserve(static_cast<std::size_t>(highest_coefficient - lowest_));
    for (std::int32_t c = lowest_ + 1; c <= highest_coefficient; ++c) {
        const Step step_at = enclose(c, upper, guess_next(upper));
        reached_.push_back(step_at.reached);
        upper = step_at.missed;
    }
}

void ReliefCoefficients::index_steps() {
    const std::size_t count = (static_cast<std::size_t>(exit_numerator_ / exit_denominator_) + 1)
                              << guess_bits;
    guesses_.reserve(count);
    std::size_t step_at = reached_.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto ratio = static_cast<std::int64_t>(i) << (ratio_bits - guess_bits);
        while (step_at > 0 && reached_[step_at - 1] < ratio) --step_at;
        if (i > 0) steps_in_guess_ = std::max(steps_in_guess_, guesses_.back() - step_at);
        guesses_.push_back(static_cast<std::uint16_t>(step_at));
    }
}

// Both sides lose the same bits, so that one division of 64 bits is enough. Below the exit the
// ratio is within the table. Steps are counted without a branch: which of them a ratio has passed
// cannot be foreseen.
std::int32_t ReliefCoefficients::guess(const Ratio& ratio) const {
    constexpr int lost_bits = 16;
    const auto pay = static_cast<std::uint64_t>(ratio.pay >> lost_bits);
    const auto smic = static_cast<std::uint64_t>(ratio.smic >> lost_bits);
    if (smic == 0 || pay >> (63 - guess_bits) != 0) return lowest_;
    const std::size_t cell = std::min<std::size_t>((pay << guess_bits) / smic, guesses_.size() - 1);
    const std::size_t first = guesses_[cell];
    const Int128 wide_pay = ratio.pay * ratio_one;
    const std::int64_t* const reached = reached_.data() + first;
    std::int32_t passed = 0;
    for (std::size_t i = 1; i <= std::min(steps_in_guess_, first); ++i) {
        const std::int64_t step_at = *(reached - i);
        passed += static_cast<std::int32_t>(wide_pay > static_cast<Int128>(ratio.smic) * step_at);
    }
    return lowest_ + static_cast<std::int32_t>(first) - passed;
}

Coefficient ReliefCoefficients::of(Money pay, SmicAmount smic) const {
    const Ratio ratio{static_cast<Int128>(pay.cents()) * SmicAmount::units_per_cent, smic.units()};
    if (ratio.pay <= 0 || reaches_exit(ratio)) return {};
    const std::int32_t highest = lowest_ + static_cast<std::int32_t>(reached_.size());
    std::int32_t coefficient = guess(ratio);
    while (!at_least(coefficient, ratio)) --coefficient;
    while (coefficient < highest && at_least(coefficient + 1, ratio)) ++coefficient;
    return {coefficient};
}

// d(C x pay) / d(pay) = C + pay x dC/d(pay), by the distance of two steps.
std::int64_t ReliefCoefficients::mean_slope(const CoefficientStretch& stretch) const {
    const std::size_t at = stretch.steps;
    const std::int64_t coefficient = as_rate(stretch.coefficient).billionths();
    if (at == 0 || at == reached_.size()) return coefficient;
    const std::int64_t width = reached_[at - 1] - reached_[at];
    return coefficient - reached_[at] * step / std::max<std::int64_t>(width, 1);
}

SmicDivisor::SmicDivisor(SmicAmount smic) : smic_(smic) {
    const auto units = static_cast<std::uint64_t>(smic.units());
    const auto bits = static_cast<int>(std::bit_width(units));
    if (smic.units() <= 0 || bits <= 32) return;
    // Both have 32 bits: each loses less than 2^-31 of itself.
    inverse_ = static_cast<std::int64_t>((std::uint64_t{1} << 63) / (units >> (bits - 32)));
    shift_ = 63 + (bits - 32) - ratio_bits;
}

std::optional<std::int64_t> SmicDivisor::ratio_of(Money pay) const {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() /
                                  SmicAmount::units_per_cent;
    if (inverse_ == 0 || pay <= Money() || pay.cents() > most) return std::nullopt;
    const std::int64_t units = pay.cents() * SmicAmount::units_per_cent;
    const Int128 ratio = static_cast<Int128>(units) * inverse_ >> shift_;
    constexpr std::int64_t beyond = 4 * ratio_one;
    if (ratio >= beyond) return std::nullopt;
    return static_cast<std::int64_t>(ratio);
}

// How many steps of the coefficient are reached at a ratio below the exit. They are counted without
// a branch, as in `guess`.
std::size_t ReliefCoefficients::steps_reached(std::int64_t ratio) const {
    const auto cell = static_cast<std::size_t>(ratio >> (ratio_bits - guess_bits));
    const std::size_t first = guesses_[std::min(cell, guesses_.size() - 1)];
    const std::int64_t* const reached = reached_.data() + first;
    std::size_t passed = 0;
    for (std::size_t i = 1; i <= std::min(steps_in_guess_, first); ++i) {
        passed += static_cast<std::size_t>(ratio > *(reached - i));
    }
    return first - passed;
}

bool ReliefCoefficients::is_near_step(std::int64_t ratio, std::size_t reached) const {
    constexpr std::int64_t near = SmicDivisor::error + close_enough;
    const auto is_near = [&](std::int64_t place) {
        return ratio - near <= place && place <= ratio + near;
    };
    const bool near_last = reached > 0 && is_near(reached_[reached - 1]);
    const bool near_next = reached < reached_.size() && is_near(reached_[reached]);
    return near_last || near_next || is_near(exit_ratio_);
}

Coefficient ReliefCoefficients::of(Money pay, const SmicDivisor& divisor) const {
    const auto ratio = divisor.ratio_of(pay);
    if (!ratio) return of(pay, divisor.smic());
    const std::size_t reached = steps_reached(*ratio);
    if (is_near_step(*ratio, reached)) return of(pay, divisor.smic());
    if (*ratio > exit_ratio_) return {};
    return {lowest_ + static_cast<std::int32_t>(reached)};
}

// A pay up to a step's lower ratio, rounded down to the cent, has reached it; a pay above the upper
// one, rounded down, has not.
CoefficientStretch ReliefCoefficients::stretch_of(Money pay, const SmicDivisor& divisor) const {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    constexpr Money far = Money::from_cents(most / 4);
    const auto pay_at = [&](std::int64_t ratio) {
        const Int128 units = static_cast<Int128>(divisor.smic().units()) * ratio >> ratio_bits;
        if (units > most) return far;
        return Money::from_cents(static_cast<std::int64_t>(units) / SmicAmount::units_per_cent);
    };
    if (pay <= Money()) return {{}, Money() - far, Money(), 0};
    const auto ratio = divisor.ratio_of(pay);
    if (!ratio || *ratio >= exit_ratio_) return {{}, pay_at(exit_ratio_), far, 0};
    const std::size_t at = steps_reached(*ratio);
    return {{lowest_ + static_cast<std::int32_t>(at)},
            at < reached_.size() ? pay_at(reached_[at] + close_enough) : Money(),
            pay_at(at > 0 ? reached_[at - 1] : exit_ratio_ - 1),
            at};
}

namespace {

// By everything that they depend on.
class KnownCoefficients {
public:
    std::shared_ptr<const ReliefCoefficients> of(const ReliefFormula& formula, Rate delta) {
        constexpr std::size_t most_known = 64; // about 100 KB each
        const std::array key{formula.minimum, formula.exit, formula.exponent, delta};
        const std::lock_guard lock(mutex_);
        if (const auto known = known_.find(key); known != known_.end()) return known->second;
        if (known_.size() == most_known) known_.clear();
        return known_.emplace(key, std::make_shared<const ReliefCoefficients>(formula, delta))
            .first->second;
    }

private:
    std::mutex mutex_;
    std::map<std::array<Rate, 4>, std::shared_ptr<const ReliefCoefficients>> known_;
};

} // namespace

std::shared_ptr<const ReliefCoefficients> relief_coefficients(const ReliefFormula& formula,
                                                              Rate delta) {
    static KnownCoefficients known;
    return known.of(formula, delta);
}

} // namespace cae
