// The analytic account of the mutualised services (C. trav. R7331-9), on a screen.
#pragma once

#include <string>

#include "cae/closing/year/year_books.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// How the contributions cover the common charges, by branch and month, with a total for each branch
// and for the year.
[[nodiscard]] std::string coverage_table(const YearBooks& books, const std::string& cooperative,
                                         const Screen& screen);

} // namespace cae
