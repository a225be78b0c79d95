#include "cae/inputs/folder/internal/document_details.hpp"

#include <algorithm>
#include <string>

#include "cae/base/words.hpp"
#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/folder/internal/vat_cells.hpp"
#include "cae/inputs/folder/internal/vehicle_cells.hpp"

namespace cae::folder_reader {
namespace {

namespace detail {
enum Name : std::size_t {
    vat_recoverable,
    vat_on,
    km,
    power,
    electric,
    buyer,
    buyer_activity,
    life_months,
    in_service,
    currency,
    vehicle_kind,
    customer,
    supplier,
    expense_account,
    vat_kind,
    vat_reason
};
} // namespace detail
static_assert(detail_columns.size() == detail::vat_reason + 1);

constexpr std::array currency_words{Word<bool>{"euro", false}, Word<bool>{"local", true}};

bool is_charge(DocumentKind kind) {
    return kind == DocumentKind::purchase || kind == DocumentKind::subcontracting ||
           kind == DocumentKind::expense;
}

bool fits(std::size_t column, DocumentKind kind) {
    switch (column) {
    case detail::vat_recoverable:
    case detail::supplier:
        return is_charge(kind) || kind == DocumentKind::asset;
    case detail::vat_kind:
    case detail::vat_reason:
        return is_charge(kind) || kind == DocumentKind::asset || kind == DocumentKind::sale;
    case detail::expense_account:
        return is_charge(kind);
    case detail::vat_on:
    case detail::customer:
        return kind == DocumentKind::sale;
    case detail::km:
    case detail::power:
    case detail::electric:
    case detail::vehicle_kind:
        return kind == DocumentKind::mileage;
    case detail::life_months:
    case detail::in_service:
        return kind == DocumentKind::asset;
    case detail::currency:
        return kind == DocumentKind::receipt || kind == DocumentKind::refund;
    default:
        return kind == DocumentKind::internal_sale;
    }
}

} // namespace

DocumentDetails::DocumentDetails(CsvReader& row, std::size_t first, const KnownRoster& known)
    : row_(row), first_(first), known_(known) {
    for (std::size_t i = 0; i < detail_columns.size(); ++i) {
        if (row_.has(first_ + i)) present_.push_back(i);
    }
}

bool DocumentDetails::has_kilometres() const { return !blank(detail::km); }

// Most rows have none.
void DocumentDetails::look_at_row() {
    row_has_any_ = std::any_of(present_.begin(), present_.end(),
                               [this](std::size_t i) { return !blank(i); });
}

VatTreatment DocumentDetails::treatment() const {
    if (!row_has_any_) return {};
    return treatment_in(row_, first_ + detail::vat_kind, first_ + detail::vat_reason);
}

void DocumentDetails::read(ActivityDocument& document) {
    if (row_has_any_) refuse_foreign_cells(document.kind);
    if (document.kind == DocumentKind::internal_sale) read_buyer(document);
    if (document.kind == DocumentKind::asset) read_asset(document);
    if (!row_has_any_) return;
    set(document.vat_recoverable, percent_in(cell(detail::vat_recoverable)));
    set(document.in_local_currency, word_in(cell(detail::currency), currency_words));
    document.vat_on = word_in(cell(detail::vat_on), vat_on_words);
    const auto party = document.kind == DocumentKind::sale ? detail::customer : detail::supplier;
    document.party = row_.text(first_ + party);
    document.expense_account = row_.text(first_ + detail::expense_account);
    if (has_kilometres()) read_journey(document);
}

void DocumentDetails::refuse_foreign_cells(DocumentKind kind) {
    for (const std::size_t i : present_) {
        if (blank(i) || fits(i, kind)) continue;
        row_.report(first_ + i, Rule::column_must_fit_kind, {row_.name(first_ + i), word(kind)});
    }
}

void DocumentDetails::read_journey(ActivityDocument& document) {
    if (document.net != Money())
        row_.report(first_ + detail::km, Rule::mileage_must_be_km_or_amount);
    const auto kind = word_in(cell(detail::vehicle_kind), vehicle_kind_words);
    const bool moped = kind == VehicleKind::moped;
    if (blank(detail::power) && !moped) {
        row_.report(first_ + detail::power, Rule::text_must_not_be_empty, {"power"});
    }
    const auto km = kilometres_in(cell(detail::km));
    const auto power = moped ? moped_power_in(cell(detail::power)) : power_in(cell(detail::power));
    const auto electric = word_in(cell(detail::electric), flag_words);
    if (!km || !power) return;
    document.journey = {*km, static_cast<std::int16_t>(*power), electric.value_or(false),
                        kind.value_or(VehicleKind::car)};
}

void DocumentDetails::read_asset(ActivityDocument& document) {
    if (blank(detail::life_months)) {
        row_.report(first_ + detail::life_months, Rule::text_must_not_be_empty, {"life_months"});
    }
    document.life_months = life_months_in(cell(detail::life_months)).value_or(1);
    document.in_service = date_in(cell(detail::in_service));
}

void DocumentDetails::read_buyer(ActivityDocument& document) {
    if (blank(detail::buyer)) {
        row_.report(first_ + detail::buyer, Rule::text_must_not_be_empty, {"buyer"});
    }
    const auto member = member_in(cell(detail::buyer), known_);
    if (!member) return;
    if (*member == known_.roster.accounts[document.account].member) {
        row_.report(first_ + detail::buyer, Rule::sale_between_members_must_leave_the_member);
        return;
    }
    const MemberFacts& facts = known_.facts[*member];
    if (document.date < facts.from || document.date >= facts.left) {
        row_.report(first_ + detail::buyer, Rule::member_must_be_present, {document.date});
    }
    document.buyer = account_in(cell(detail::buyer_activity), *member, known_);
}

} // namespace cae::folder_reader
