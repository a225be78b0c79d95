// The table of `cae payroll` -> rows of a payroll run.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/payroll/payroll_row.hpp"

namespace cae {

// The rows, and which of the identifying columns the table has.
struct PayrollTable {
    bool has_id = false;
    bool has_member = false;
    bool has_period = false;
    bool has_date = false;
    std::vector<PayrollRow> rows;
};

// Reads a table of members and months (docs/payroll-table.md lists the columns). Fails with every
// problem at once, each with its line and column: those of CsvReader and of the cells, and
// Rule::exactly_one_request for a row that does not hold exactly one of gross, budget and
// net_before_tax, Rule::column_must_be_present without `period` and `date`,
// Rule::working_time_refused for overtime without weekly hours.
[[nodiscard]] Result<PayrollTable> parse_payroll_table(std::string_view text,
                                                       const std::string& file);

// `parse_payroll_table` of a file, checked by `read_text_file`.
[[nodiscard]] Result<PayrollTable> read_payroll_table(const std::filesystem::path& path);

} // namespace cae
