// What is owed to social bodies and to the tax office, as a report.
#pragma once

#include "cae/explanation/social_dues.hpp"
#include "cae/outputs/reports/report_writer.hpp"

namespace cae {

// A row a line, and a sum a body.
void write_dues(const SocialDues& dues, const ReportSheet& sheet, const TextSink& sink);

} // namespace cae
