#include "cae/closing/alerts/internal/document_alerts.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cae/closing/alerts/internal/repeated_charges.hpp"
#include "cae/closing/alerts/internal/written_rows.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

// Whose VAT an invoice states; payments follow the invoice.
bool states_vat(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::sale:
    case DocumentKind::credit_note:
    case DocumentKind::purchase:
    case DocumentKind::expense:
    case DocumentKind::subcontracting:
    case DocumentKind::asset:
        return true;
    default:
        return false;
    }
}

class DocumentAlerts {
public:
    explicit DocumentAlerts(const MonthInputs& inputs) : inputs_(inputs) {}

    std::vector<Alert> write() {
        const auto rows = written_rows(inputs_.documents);
        for (const WrittenRow& row : rows) {
            tell_late(*row.first, member_of(row));
            if (!states_vat(row.first->kind)) continue;
            compare_vat(row.first->number, row.amounts, row.first->vat_rate, member_of(row));
        }
        for (const CommonCharge& charge : inputs_.documents.common_charges) {
            tell_late(charge, {});
            compare_vat(charge.number, {charge.net, charge.vat}, charge.vat_rate, {});
        }
        auto repeated = repeated_charges(inputs_, rows);
        std::move(repeated.begin(), repeated.end(), std::back_inserter(alerts_));
        return std::move(alerts_);
    }

private:
    // None for what a team shares.
    MemberId member_of(const WrittenRow& row) const {
        if (row.is_shared) return {};
        const Roster& roster = inputs_.roster;
        return roster.members[roster.accounts[row.first->account].member].id;
    }

    // Once for all lines of a document.
    template <class Document>
    void tell_late(const Document& document, const MemberId& member) {
        if (!inputs_.documents.is_late(document.date)) return;
        if (!late_.emplace(document.number, document.date).second) return;
        alerts_.push_back({AlertKind::late_document, member, {document.number, document.date}});
    }

    // A cent is the rounding of one invoice, more of its lines.
    void compare_vat(const std::string& number, const NetAndVat& written, Rate rate,
                     const MemberId& member) {
        const Money by_rate = rounded(written.net * rate, Rounding::half_away_from_zero);
        const Money cent = Money::from_cents(1);
        if (written.vat <= by_rate + cent && written.vat >= by_rate - cent) return;
        alerts_.push_back({AlertKind::vat_beside_rate, member, {number, written.vat, by_rate}});
    }

    const MonthInputs& inputs_;
    std::vector<Alert> alerts_;
    std::set<std::pair<std::string, Date>> late_;
};

} // namespace

std::vector<Alert> document_alerts(const MonthInputs& inputs) {
    return DocumentAlerts(inputs).write();
}

} // namespace cae
