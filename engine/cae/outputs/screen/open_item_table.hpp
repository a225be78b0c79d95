// What customers owe, for a terminal.
#pragma once

#include <string>

#include "cae/closing/state/month_record.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// The invoices that are due at the end of the month, the oldest first, with their age in days;
// their sums by age; the receipts and credit notes of no known sale. Amounts include VAT. The parts
// of an invoice that belong to one member stand on one line. Sentences say what there is none of.
[[nodiscard]] std::string open_item_table(const MonthRecord& record, const Screen& screen);

} // namespace cae
