#include "cae/closing/state/alert.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "cae/base/enum_table.hpp"

namespace cae {
namespace {

constexpr std::size_t most_details = 5;

// The kinds of up to five details.
struct Signature {
    constexpr Signature() = default;
    template <class... Kinds>
    constexpr explicit Signature(Kinds... all) : kinds{all...}, count(sizeof...(all)) {}

    std::array<DetailKind, most_details> kinds{};
    std::size_t count = 0;
};

using AlertDetails = EnumRow<AlertKind, Signature>;

constexpr auto signatures = [] {
    using enum DetailKind;
    return std::array{
        AlertDetails{AlertKind::request_cut_to_available, Signature(amount, amount, amount)},
        AlertDetails{AlertKind::account_advanced, Signature(amount, amount, amount)},
        AlertDetails{AlertKind::turnover_without_pay, Signature(amount)},
        AlertDetails{AlertKind::pay_without_turnover, Signature(amount)},
        AlertDetails{AlertKind::account_negative, Signature(id, amount)},
        AlertDetails{AlertKind::first_turnover, Signature(amount)},
        AlertDetails{AlertKind::receipt_unmatched, Signature(text, amount)},
        AlertDetails{AlertKind::no_withholding_rate, Signature()},
        AlertDetails{AlertKind::pay_below_minimum_wage, Signature(amount, amount)},
        AlertDetails{AlertKind::net_negative, Signature(amount)},
        AlertDetails{AlertKind::cost_above_budget_at_zero, Signature(amount, amount)},
        AlertDetails{AlertKind::contract_clock_passed, Signature(word, date)},
        AlertDetails{AlertKind::no_documents, Signature()},
        AlertDetails{AlertKind::garnishment_cut, Signature(amount, amount)},
        AlertDetails{AlertKind::claim_carried, Signature(amount, amount, amount)},
        AlertDetails{AlertKind::account_without_member, Signature(id, amount)},
        AlertDetails{AlertKind::leave_beyond_balance, Signature(days, days)},
        AlertDetails{AlertKind::leave_settled, Signature(days, amount, amount, amount)},
        AlertDetails{AlertKind::leave_within_pay, Signature(days, amount, amount)},
        AlertDetails{AlertKind::leave_owed_on_leaving, Signature(days)},
        AlertDetails{AlertKind::leave_not_settled, Signature(days, amount)},
        AlertDetails{AlertKind::pay_recalled, Signature(month, amount, amount, amount)},
        AlertDetails{AlertKind::credit_note_unmatched, Signature(text, amount)},
        AlertDetails{AlertKind::local_currency_kept, Signature(amount)},
        AlertDetails{AlertKind::bank_line_unmatched, Signature(text, date, amount)},
        AlertDetails{AlertKind::minimum_not_reached, Signature(amount, amount, month, month)},
        AlertDetails{AlertKind::became_entrepreneur, Signature(amount, date)},
        AlertDetails{AlertKind::cover_is_pay, Signature(amount)},
        AlertDetails{AlertKind::bank_debits_unexplained, Signature(amount, date)},
        AlertDetails{AlertKind::late_document, Signature(text, date)},
        AlertDetails{AlertKind::entered_twice, Signature(text, text, date, amount)},
        AlertDetails{AlertKind::vat_beside_rate, Signature(text, amount, amount)},
        AlertDetails{AlertKind::balance_after_leaving, Signature(amount, amount)},
        AlertDetails{AlertKind::balance_after_leaving_unpaid, Signature(amount, amount)},
        AlertDetails{AlertKind::leave_to_tell, Signature(days)},
        AlertDetails{AlertKind::leave_ends, Signature(days, date)},
        AlertDetails{AlertKind::leave_lost, Signature(days)},
        AlertDetails{AlertKind::month_pay_by_days, Signature(amount, amount)},
        AlertDetails{AlertKind::opening_sums_missing, Signature(month)},
        AlertDetails{AlertKind::opening_relief_unused, Signature(month, month)},
        AlertDetails{AlertKind::year_balance_cut, Signature(amount, amount)},
        AlertDetails{AlertKind::year_balance_is_nothing, Signature()},
        AlertDetails{AlertKind::gross_costs_nothing, Signature(amount, amount)},
        AlertDetails{AlertKind::receipt_entered_twice, Signature(text, text, amount)},
        AlertDetails{AlertKind::paid_beyond_owed, Signature(text, text, amount, amount)},
        AlertDetails{AlertKind::bank_balance_differs, Signature(date, amount, amount, amount)},
        AlertDetails{AlertKind::other_bank_balance_differs,
                     Signature(text, date, amount, amount, amount)},
        AlertDetails{AlertKind::account_waits, Signature(text, amount)},
    };
}();
static_assert(is_complete(signatures));

} // namespace

std::vector<DetailKind> details_of(AlertKind kind) {
    const Signature signature = value_in(signatures, kind);
    return {signature.kinds.begin(),
            signature.kinds.begin() + static_cast<std::ptrdiff_t>(signature.count)};
}

bool has_its_details(const Alert& alert) {
    const std::vector<DetailKind> kinds = details_of(alert.kind);
    return std::equal(kinds.begin(), kinds.end(), alert.details.begin(), alert.details.end(),
                      [](DetailKind kind, const Detail& detail) { return detail.kind() == kind; });
}

} // namespace cae
