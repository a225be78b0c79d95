// The VAT of a month by rate, into the tables and out of them.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/state/vat_row.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Both throw StoreFailure; `month` as it stands in the tables: "2026-01".
void write_vat(const Database& database, const std::string& month, const std::vector<VatRow>& vat);
[[nodiscard]] std::vector<VatRow> read_vat(const Database& database, const std::string& month);

} // namespace cae
