#include "support/explanation_checks.hpp"

#include <variant>

#include "cae/money/int128.hpp"

namespace cae_test {

std::optional<cae::Int128> sum_of_terms(const cae::Explanation& figure) {
    std::optional<cae::Int128> sum;
    for (const auto& each : figure.terms) {
        if (each.sign == cae::Sign::named) continue;
        const auto* money = std::get_if<cae::Money>(&each.value);
        if (money == nullptr) return std::nullopt;
        const cae::Int128 rate = each.rate ? each.rate->billionths() : cae::Rate::one;
        const cae::Int128 part = rate * money->cents();
        sum = sum.value_or(0) + (each.sign == cae::Sign::plus ? part : -part);
    }
    return sum;
}

bool adds_up(const cae::Explanation& figure) {
    const auto sum = sum_of_terms(figure);
    if (!sum) return true;
    const cae::Int128 value = static_cast<cae::Int128>(std::get<cae::Money>(figure.value).cents()) *
                              cae::Rate::one;
    const cae::Int128 difference = *sum > value ? *sum - value : value - *sum;
    const bool is_rounded = figure.rounding == cae::RoundingUsed::once;
    return difference <= (is_rounded ? cae::Rate::one / 2 : 0);
}

} // namespace cae_test
