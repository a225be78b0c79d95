// What the reports of accounts have in common: their titles, the columns of their groups.
#pragma once

#include <string>
#include <vector>

#include "cae/outputs/reports/report_writer.hpp"
#include "cae/reports/groups.hpp"
#include "cae/reports/report_span.hpp"

namespace cae {

// "Les Beffrois, trial balance, 2026-01 - 2026-03"
[[nodiscard]] std::string report_title(const ReportSheet& sheet, const Words& what,
                                       const ReportSpan& span);

// The columns of a group, in the order in which group_cells() fills them.
[[nodiscard]] std::vector<ReportColumn> group_columns(GroupBy by);
[[nodiscard]] std::vector<ReportCell> group_cells(GroupBy by, const Section& section,
                                                  InternedText party);

} // namespace cae
