#include "cae/store/rows/internal/vat_rows.hpp"

#include "cae/closing/state/columns/document_columns.hpp"
#include "cae/store/rows/internal/record_rows.hpp"

namespace cae {

void write_vat(const Database& database, const std::string& month, const std::vector<VatRow>& vat) {
    write_in_order(database, "vat", vat_columns, month, vat);
}

std::vector<VatRow> read_vat(const Database& database, const std::string& month) {
    return read_in_order(database, "vat", vat_columns, month, VatRow());
}

} // namespace cae
