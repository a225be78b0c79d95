// opening_invoices.csv -> what customers still owed when the cooperative starts here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cae/closing/state/open_item.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"

namespace cae::folder_reader {

struct OpeningInvoices {
    std::string_view text;
    const std::string& file;
    Month first_period;
    const Cooperative& cooperative;
    const KnownRoster& known;
};

// Invoices of before the first period with what is still due of each, in the order of the rows.
// Rule::opening_must_be_earlier, id_must_be_unique, vat_must_match_rate, and those of reading
// cells.
[[nodiscard]] std::vector<OpenItem> read_opening_invoices(const OpeningInvoices& table,
                                                          Problems& problems);

} // namespace cae::folder_reader
