// What the accountant's files say that the chart does not know.
#pragma once

#include <optional>

#include "cae/base/problem.hpp"
#include "cae/ledger/chart.hpp"
#include "cae/office/sealed_books.hpp"

namespace cae {

// As strange_entries and strange_opening of the months that are still open, or of `period` alone.
// What is wrong in the tables themselves has been told.
[[nodiscard]] Problems strange_inputs(const SealedBooks& books, const Chart& chart,
                                      std::optional<Month> period);

} // namespace cae
