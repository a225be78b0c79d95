// The columns of activity/<month>.csv that only some kinds of documents have.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "cae/cooperative/documents.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"

namespace cae::folder_reader {

inline constexpr std::array detail_columns{
    CsvColumn{"vat_recoverable_pct"},
    CsvColumn{"vat_on"},
    CsvColumn{"km"},
    CsvColumn{"power"},
    CsvColumn{"electric"},
    CsvColumn{"buyer"},
    CsvColumn{"buyer_activity"},
    CsvColumn{"life_months"},
    CsvColumn{"in_service"},
    CsvColumn{"currency"},
    CsvColumn{"vehicle_kind"},
    CsvColumn{"customer"},
    CsvColumn{"supplier"},
    CsvColumn{"expense_account"},
    CsvColumn{"vat_kind"},
    CsvColumn{"vat_reason"},
};

// Reads them from a row whose detail columns begin at `first`.
class DocumentDetails {
public:
    DocumentDetails(CsvReader& row, std::size_t first, const KnownRoster& known);

    // To be called when the row has moved on.
    void look_at_row();

    // Whether the row gives kilometres instead of an amount.
    [[nodiscard]] bool has_kilometres() const;

    // How the row stands to VAT.
    [[nodiscard]] VatTreatment treatment() const;

    // Notes cells that say nothing about the kind: Rule::column_must_fit_kind. Fills in the others;
    // the document's kind, account and net are known. Rule::mileage_must_be_km_or_amount,
    // text_must_not_be_empty, sale_between_members_must_leave_the_member, and those of reading
    // cells.
    void read(ActivityDocument& document);

private:
    void refuse_foreign_cells(DocumentKind kind);
    void read_journey(ActivityDocument& document);
    void read_asset(ActivityDocument& document);
    void read_buyer(ActivityDocument& document);
    [[nodiscard]] CsvCell cell(std::size_t detail) { return row_.cell(first_ + detail); }
    [[nodiscard]] bool blank(std::size_t detail) const { return row_.blank(first_ + detail); }

    CsvReader& row_;
    std::size_t first_;
    const KnownRoster& known_;
    std::vector<std::size_t> present_; // the columns that the file has
    bool row_has_any_ = false;         // the row says something in one of them
};

} // namespace cae::folder_reader
