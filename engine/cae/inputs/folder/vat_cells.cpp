#include "cae/inputs/folder/internal/vat_cells.hpp"

#include <string>

#include "cae/money/rounding.hpp"

namespace cae::folder_reader {
namespace {

Money net_in(CsvReader& row, std::size_t net) {
    if (row.blank(net)) {
        row.report(net, Rule::document_must_have_amount, {row.name(net)});
    }
    return positive_in(row.cell(net));
}

} // namespace

Money positive_in(const CsvCell& cell) {
    const auto amount = money_in(cell);
    if (amount && *amount <= Money()) cell.report(Rule::amount_must_be_positive);
    return amount.value_or(Money());
}

std::optional<int> life_months_in(const CsvCell& cell) {
    constexpr int most_months = 600;
    return whole_in(cell, 1, most_months);
}

VatAmounts vat_amounts_in(CsvReader& row, const VatColumns& columns, const VatTerms& terms) {
    const Money net = net_in(row, columns.net);
    const auto rate = percent_in(row.cell(columns.vat_rate));
    const auto vat = amount_in(row.cell(columns.vat));
    if ((terms.needs_rate || vat.value_or(Money()) > Money()) && row.blank(columns.vat_rate)) {
        row.report(columns.vat_rate, Rule::text_must_not_be_empty, {row.name(columns.vat_rate)});
    }
    if (!row.row_is_sound()) return {};
    const Rate vat_rate = rate.value_or(Rate());
    const Money expected = rounded(net * vat_rate, Rounding::half_away_from_zero);
    if (vat && (*vat > expected + terms.tolerance || *vat < expected - terms.tolerance)) {
        row.report(columns.vat, Rule::vat_must_match_rate, {expected, terms.tolerance});
    }
    return {{net, vat.value_or(expected)}, vat_rate};
}

} // namespace cae::folder_reader
