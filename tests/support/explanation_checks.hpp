// What every explanation must keep to, whatever the month.
#pragma once

#include <optional>

#include "cae/explanation/explain_member.hpp"

namespace cae_test {

// Billionths of a cent that the signed terms of a figure come to; nothing when it has none, or when
// they are no amounts.
[[nodiscard]] std::optional<cae::Int128> sum_of_terms(const cae::Explanation& figure);

// Whether the signed terms of a figure give its amount: exactly, or within what its rounding does.
[[nodiscard]] bool adds_up(const cae::Explanation& figure);

} // namespace cae_test
