// The words that stand for the cooperative's enumerators in every file that is read, written or
// stored. They are the enumerators' names and never change.
#pragma once

#include <string_view>

#include "cae/cooperative/documents.hpp"
#include "cae/cooperative/leave_policy.hpp"
#include "cae/cooperative/pay_policy.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/law/daily_allowance.hpp"

namespace cae {

// No default in these switches: the compiler names the enumerator that has no word yet. "" for a
// number that no enumerator has.

[[nodiscard]] constexpr std::string_view word(Stage stage) {
    switch (stage) {
    case Stage::cape:
        return "cape";
    case Stage::cesa:
        return "cesa";
    case Stage::associate:
        return "associate";
    case Stage::permanent:
        return "permanent";
    case Stage::left:
        return "left";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view word(VatOn event) {
    switch (event) {
    case VatOn::receipts:
        return "receipts";
    case VatOn::debits:
        return "debits";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view word(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::sale:
        return "sale";
    case DocumentKind::credit_note:
        return "credit_note";
    case DocumentKind::receipt:
        return "receipt";
    case DocumentKind::purchase:
        return "purchase";
    case DocumentKind::expense:
        return "expense";
    case DocumentKind::mileage:
        return "mileage";
    case DocumentKind::refund:
        return "refund";
    case DocumentKind::bad_debt:
        return "bad_debt";
    case DocumentKind::subcontracting:
        return "subcontracting";
    case DocumentKind::asset:
        return "asset";
    case DocumentKind::internal_sale:
        return "internal_sale";
    case DocumentKind::exchange:
        return "exchange";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view word(PayMode mode) {
    switch (mode) {
    case PayMode::none:
        return "none";
    case PayMode::sweep:
        return "sweep";
    case PayMode::target_cost:
        return "target_cost";
    case PayMode::target_gross:
        return "target_gross";
    case PayMode::target_net:
        return "target_net";
    case PayMode::year_balance:
        return "year_balance";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view word(LeaveMode mode) {
    switch (mode) {
    case LeaveMode::included:
        return "included";
    case LeaveMode::provision:
        return "provision";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view word(AllowanceKind kind) {
    switch (kind) {
    case AllowanceKind::illness:
        return "illness";
    case AllowanceKind::long_illness:
        return "long_illness";
    case AllowanceKind::maternity:
        return "maternity";
    case AllowanceKind::accident:
        return "accident";
    }
    return "";
}

} // namespace cae
