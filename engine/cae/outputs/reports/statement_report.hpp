// Balance sheets and income statements, as rows of a report.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cae/outputs/reports/account_reports.hpp"
#include "cae/reports/statements.hpp"

namespace cae {

// A line of a statement, or the sum of some, in words. What a reader subtracts is negative.
struct StatedRow {
    std::string_view statement; // "assets", "liabilities", "results"
    std::string_view line;      // its name for programs; of the statement or the layout
    std::string label;
    StatementAmounts amounts;
    bool is_sum = false;
};

// Assets, liabilities with the result, then income and charges. `statement` must outlive them.
[[nodiscard]] std::vector<StatedRow> rows_of(const FinancialStatement& statement,
                                             Language language);

// Assets, liabilities with the result, then the income statement, of each group: what stood when
// the span began, what it changed, what stands when it ends.
void write_statements(const std::vector<FinancialStatement>& statements,
                      const TrialBalance& balance, const ReportSheet& sheet, const TextSink& sink);

} // namespace cae
