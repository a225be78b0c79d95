// The amounts of an invoice in a table: net, vat_rate, vat.
#pragma once

#include <cstddef>
#include <optional>

#include "cae/cooperative/net_and_vat.hpp"
#include "cae/cooperative/vat_kind.hpp"
#include "cae/inputs/text/internal/csv_values.hpp"
#include "cae/money/rate.hpp"

namespace cae::folder_reader {

struct VatColumns {
    std::size_t net;
    std::size_t vat_rate;
    std::size_t vat;
    std::optional<std::size_t> total{}; // what is paid, VAT included: instead of net, or beside it
};

struct VatTerms {
    bool needs_rate = false; // even without VAT
    Money tolerance{};       // how far VAT that is written may be from its rate
    VatKind kind = VatKind::domestic;
    bool is_charge = false; // the cooperative is the buyer
};

struct VatAmounts {
    NetAndVat amounts;
    Rate vat_rate;
};

// VAT left blank is net x rate, rounded half away from zero; written, it may differ by the
// tolerance. From a total without net both follow by `split_total`; with net it is their sum. A
// rate is needed where there is VAT or the terms say so. Zero for what breaks
// Rule::document_must_have_amount, amount_must_be_positive, text_must_not_be_empty,
// vat_must_match_rate, total_must_be_net_and_vat. An invoice
// that is not domestic bears no VAT: Rule::column_must_fit_kind; a reverse charge of a supplier is
// given the VAT of its rate, which is needed.
[[nodiscard]] VatAmounts vat_amounts_in(CsvReader& row, const VatColumns& columns,
                                        const VatTerms& terms);

// How an invoice stands to VAT by two of its columns: domestic when nothing is said; what is exempt
// has its reason, what is domestic none. Rule::word_must_be_known, text_must_not_be_empty,
// column_must_fit_kind.
[[nodiscard]] VatTreatment treatment_in(CsvReader& row, std::size_t kind, std::size_t reason);

// Gives an invoice of a supplier what a table says of its cost; all of the VAT is recovered when
// nothing else is said.
template <class Charge>
void set_cost(Charge& charge, const VatAmounts& read, std::optional<Rate> recoverable) {
    charge.net = read.amounts.net;
    charge.vat = read.amounts.vat;
    charge.vat_rate = read.vat_rate;
    if (recoverable) charge.vat_recoverable = *recoverable;
}

// An amount above zero. Rule::amount_must_be_positive.
[[nodiscard]] Money positive_in(const CsvCell& cell);

// The life of an asset, from 1 month to 50 years. Rule::number_must_be_whole,
// number_must_be_in_range.
[[nodiscard]] std::optional<int> life_months_in(const CsvCell& cell);

} // namespace cae::folder_reader
