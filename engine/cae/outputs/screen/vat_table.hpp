// The VAT of a month by rate, for a terminal.
#pragma once

#include <string>

#include "cae/closing/state/month_record.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// One table a side (due, pending, recovered) with a row a rate and their sum, and below the sum
// what the side's accounts in `chart` moved by in the journals of the month: both agree, or the
// difference is shown.
[[nodiscard]] std::string vat_table(const MonthRecord& record, const Chart& chart,
                                    const Screen& screen);

} // namespace cae
