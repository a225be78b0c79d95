#include "cae/closing/alerts/internal/written_rows.hpp"

namespace cae {
namespace {

bool is_of_row(const WrittenRow& row, const ActivityDocument& document) {
    const ActivityDocument& first = *row.first;
    return first.line == document.line && first.table == document.table &&
           first.number == document.number && first.kind == document.kind &&
           first.vat_rate == document.vat_rate && first.account != document.account;
}

} // namespace

std::vector<WrittenRow> written_rows(const MonthDocuments& documents) {
    std::vector<WrittenRow> rows;
    for (const ActivityDocument& document : documents.documents) {
        const NetAndVat amounts{document.net, document.vat};
        if (!rows.empty() && is_of_row(rows.back(), document)) {
            rows.back().amounts += amounts;
            rows.back().is_shared = true;
        } else {
            rows.push_back({&document, amounts});
        }
    }
    return rows;
}

} // namespace cae
