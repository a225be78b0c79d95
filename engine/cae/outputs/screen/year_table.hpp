// The variable part of a year for each member, on a screen.
#pragma once

#include <optional>
#include <string>

#include "cae/closing/year/year_balance.hpp"
#include "cae/closing/year/year_books.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// What each member had and made in the year, what was paid of it, and the balance: what the member
// keeps by the pay policy, and what is left to pay.
[[nodiscard]] std::string year_table(const YearBooks& books, const std::string& cooperative,
                                     const std::optional<BalanceDue>& due, const Screen& screen);

} // namespace cae
