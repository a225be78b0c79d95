#include "cae/store/rows/internal/vat_rows.hpp"

#include "cae/store/rows/internal/row_values.hpp"
#include "cae/store/rows/internal/row_writer.hpp"

namespace cae {
namespace {

constexpr const char* select_vat =
    "SELECT side, rate_billionths, net, vat FROM vat WHERE month = ? ORDER BY position";

} // namespace

void write_vat(const Database& database, const std::string& month, const std::vector<VatRow>& vat) {
    RowWriter rows(database, "vat", vat.size());
    std::int64_t position = 0;
    for (const VatRow& row : vat) {
        rows.add(month, position++, word(row.side), row.rate.billionths(), row.amounts.net,
                 row.amounts.vat);
    }
}

std::vector<VatRow> read_vat(const Database& database, const std::string& month) {
    std::vector<VatRow> vat;
    Statement rows = database.prepare(select_vat);
    rows.query(month);
    while (rows.next()) {
        const auto side = kind_of<VatSide>(rows);
        const Rate rate = Rate::from_billionths(rows.integer());
        vat.push_back({side, rate, {rows.money(), rows.money()}});
    }
    return vat;
}

} // namespace cae
