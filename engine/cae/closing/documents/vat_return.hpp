// The VAT of a month as its return declares it, and the entry that settles it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cae/closing/state/month_record.hpp"
#include "cae/law/vat_return_form.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// What a line of the return says.
enum class VatReturnItem {
    sales,
    reverse_charges,
    not_taxed,
    at_rate,
    of_reverse_charges, // VAT that the line of a rate has too
    gross,
    on_assets,
    on_others,
    credit_before,
    deductible,
    credit,
    due,
};

// Amounts in whole euros, rounded half away from zero.
struct VatReturnLine {
    std::string line;
    VatReturnItem item{};
    Rate rate{};          // of at_rate
    std::string reason{}; // of not_taxed and reverse_charges: those of their documents
    std::optional<Money> base{};
    std::optional<Money> tax{};

    friend bool operator==(const VatReturnLine&, const VatReturnLine&) = default;
};

struct VatReturn {
    std::vector<VatReturnLine> lines; // that say something, in the order of the form
    // To the cent, as the accounts have it.
    Money collected;
    Money self_assessed;
    Money on_assets;
    Money on_others;
    // Of the return.
    Money credit_before;
    Money credit;
    Money due;
};

// The return of a month. `credit_before` is what the account of the credit had when it began to be
// settled. Sales under a reverse charge and those that are exempt or at the rate of zero are not
// taxed; what is out of scope is not declared.
[[nodiscard]] VatReturn vat_return(const MonthRecord& month, Money credit_before,
                                   const VatReturnForm& form, const Chart& chart);

// The lines that clear the month's VAT to what is due or carried forward, the roundings of the
// return to charges or income; none where there is nothing to settle. They balance.
[[nodiscard]] EntryLines settlement_of(const VatReturn& declared, const Chart& chart);

} // namespace cae
