// The tables of tests/reference: plain CSV, a header, no quotes.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "cae/money/money.hpp"
#include "cae/payroll/payroll_row.hpp"

namespace cae_test {

// One row; its cells are asked for by the name of their column. A column that the table lacks, or a
// cell that is no number where one is asked for, ends the test with std::out_of_range.
class ReferenceRow {
public:
    using Columns = std::shared_ptr<const std::map<std::string, std::size_t>>;
    ReferenceRow(Columns columns, std::vector<std::string> cells, std::size_t line);

    [[nodiscard]] std::vector<std::string> columns() const;
    [[nodiscard]] bool has(const std::string& column) const { return columns_->count(column) > 0; }
    [[nodiscard]] const std::string& text(const std::string& column) const;
    // Whether the table has the column and the row fills it.
    [[nodiscard]] bool filled(const std::string& column) const;
    [[nodiscard]] cae::Money money(const std::string& column) const;
    [[nodiscard]] cae::Rate percent(const std::string& column) const;
    // An unrounded amount in millionths of a cent (eight decimals of a euro).
    [[nodiscard]] std::int64_t millionths_of_cent(const std::string& column) const;
    [[nodiscard]] std::size_t line() const { return line_; }

private:
    Columns columns_;
    std::vector<std::string> cells_;
    std::size_t line_;
};

// The rows of tests/reference/`file`.
[[nodiscard]] std::vector<ReferenceRow> read_reference(const std::string& file);

// A row's inputs. The target is the gross where the table has no budget.
[[nodiscard]] cae::PayrollRow payroll_row(const ReferenceRow& row);
[[nodiscard]] std::vector<cae::PayrollRow> payroll_rows(const std::vector<ReferenceRow>& rows);

} // namespace cae_test
