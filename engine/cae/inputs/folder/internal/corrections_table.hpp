// The corrections of sealed months: corrections/<open month>.csv.
#pragma once

#include <vector>

#include "cae/inputs/folder/internal/month_tables.hpp"

namespace cae::folder_reader {

// The corrections, in the order of the rows, at most one a member and month.
// Rule::correction_must_be_of_sealed_month (a month before that of the file),
// pay_must_have_no_duplicate, working_time_refused, and those of reading cells.
[[nodiscard]] std::vector<PayCorrection> read_corrections_table(const MonthTable& table,
                                                                Problems& problems);

} // namespace cae::folder_reader
