#include "cae/money/rate.hpp"

#include "cae/base/detail.hpp"

namespace cae {
namespace {

// `value` with its last `decimals` digits behind a point, trailing zeros dropped.
std::string decimal_text(std::int64_t value, std::size_t decimals) {
    const bool negative = value < 0;
    std::string digits = std::to_string(negative ? -value : value);
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    digits.insert(digits.size() - decimals, 1, '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
    return negative ? "-" + digits : digits;
}

} // namespace

Detail detail_of(Rate rate) { return Detail::of_number(DetailKind::rate, rate.billionths()); }

std::string to_string(Rate rate) { return decimal_text(rate.billionths(), 9); }

std::string to_percent(Rate rate) { return decimal_text(rate.billionths(), 7); }

} // namespace cae
