#include "cae/inputs/folder/internal/vat_cells.hpp"

#include <string>

#include "cae/base/words.hpp"
#include "cae/cooperative/net_and_vat.hpp"
#include "cae/money/rounding.hpp"

namespace cae::folder_reader {
namespace {

Money net_in(CsvReader& row, std::size_t net) {
    if (row.blank(net)) {
        row.report(net, Rule::document_must_have_amount, {row.name(net)});
    }
    return positive_in(row.cell(net));
}

constexpr auto vat_kind_words = vocabulary<VatKind>();

void refuse_filled(CsvReader& row, std::size_t column, VatKind kind) {
    row.report(column, Rule::column_must_fit_kind, {row.name(column), word(kind)});
}

// What is paid, where there is no VAT in it.
Money paid_in(CsvReader& row, const VatColumns& columns) {
    if (!columns.total || row.blank(*columns.total)) return net_in(row, columns.net);
    const Money total = positive_in(row.cell(*columns.total));
    if (row.blank(columns.net)) return total;
    const Money net = net_in(row, columns.net);
    if (net != total) row.report(*columns.total, Rule::total_must_be_net_and_vat, {net});
    return net;
}

VatAmounts amounts_without_vat(CsvReader& row, const VatColumns& columns, const VatTerms& terms) {
    const Money net = paid_in(row, columns);
    const Rate rate = percent_in(row.cell(columns.vat_rate)).value_or(Rate());
    const Money vat = amount_in(row.cell(columns.vat)).value_or(Money());
    const bool is_owed = terms.is_charge && terms.kind == VatKind::reverse_charge;
    if (is_owed && row.blank(columns.vat_rate)) {
        row.report(columns.vat_rate, Rule::text_must_not_be_empty, {row.name(columns.vat_rate)});
    }
    if (!is_owed && rate != Rate()) refuse_filled(row, columns.vat_rate, terms.kind);
    if (vat != Money()) refuse_filled(row, columns.vat, terms.kind);
    if (!row.row_is_sound()) return {};
    return {{net, rounded(net * rate, Rounding::half_away_from_zero)}, rate};
}

} // namespace

VatTreatment treatment_in(CsvReader& row, std::size_t kind, std::size_t reason) {
    VatTreatment treatment;
    treatment.kind = word_in(row.cell(kind), vat_kind_words).value_or(VatKind::domestic);
    treatment.reason = row.text(reason);
    const bool is_domestic = treatment.kind == VatKind::domestic;
    if (is_domestic && !row.blank(reason)) refuse_filled(row, reason, treatment.kind);
    if (treatment.kind == VatKind::exempt && row.blank(reason)) {
        row.report(reason, Rule::text_must_not_be_empty, {row.name(reason)});
    }
    return treatment;
}

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
    if (terms.kind != VatKind::domestic) return amounts_without_vat(row, columns, terms);
    const bool has_total = columns.total && !row.blank(*columns.total);
    const Money total = has_total ? positive_in(row.cell(*columns.total)) : Money();
    const bool has_net = !has_total || !row.blank(columns.net);
    const Money net = has_net ? net_in(row, columns.net) : Money();
    const auto rate = percent_in(row.cell(columns.vat_rate));
    const auto vat = amount_in(row.cell(columns.vat));
    if ((terms.needs_rate || vat.value_or(Money()) > Money()) && row.blank(columns.vat_rate)) {
        row.report(columns.vat_rate, Rule::text_must_not_be_empty, {row.name(columns.vat_rate)});
    }
    if (!row.row_is_sound()) return {};
    const Rate vat_rate = rate.value_or(Rate());
    const Money by_rate = has_net ? rounded(net * vat_rate, Rounding::half_away_from_zero)
                                  : split_total(total, vat_rate).vat;
    const Money left = has_total && has_net ? total - net : by_rate;
    const Money kept = vat.value_or(left);
    if (kept > by_rate + terms.tolerance || kept < by_rate - terms.tolerance) {
        row.report(vat ? columns.vat : *columns.total, Rule::vat_must_match_rate,
                   {by_rate, terms.tolerance});
    } else if (has_total && has_net && net + kept != total) {
        row.report(*columns.total, Rule::total_must_be_net_and_vat, {net + kept});
    }
    return {{has_net ? net : total - kept, kept}, vat_rate};
}

} // namespace cae::folder_reader
