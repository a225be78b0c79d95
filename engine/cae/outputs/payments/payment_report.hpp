// Who gets what after a month, and who gets nothing, as rows of a report.
#pragma once

#include "cae/outputs/reports/report_writer.hpp"
#include "cae/reports/payment_plan.hpp"

namespace cae {

// Every payment of the plan of these kinds, with what is transferred and why
// nothing is; the sums of what is transferred, by kind.
void write_payments(const PaymentPlan& plan, const std::vector<PaymentKind>& kinds,
                    const ReportSheet& sheet, const TextSink& sink);

} // namespace cae
