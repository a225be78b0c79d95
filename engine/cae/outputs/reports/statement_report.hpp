// Balance sheets and income statements, as rows of a report.
#pragma once

#include <string>
#include <vector>

#include "cae/outputs/reports/account_reports.hpp"
#include "cae/reports/statements.hpp"

namespace cae {

// Assets, liabilities with the result, then the income statement, of each group: what stood when
// the span began, what it changed, what stands when it ends.
void write_statements(const std::vector<Statement>& statements, const TrialBalance& balance,
                      const ReportSheet& sheet, const TextSink& sink);

} // namespace cae
