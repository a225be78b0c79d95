// The closed months of a folder put together to a fiscal year.
#pragma once

#include "cae/base/result.hpp"
#include "cae/closing/year/year_books.hpp"
#include "folder_books.hpp"

namespace cae::cli {

// Reads every closed month up to the last one of `year`. `books` must have a store and `chart`
// outlive the result. Fails as Store::read does.
[[nodiscard]] Result<YearBooks> closed_year(const FolderBooks& books, const FiscalYear& year,
                                            const Chart& chart);

} // namespace cae::cli
