// Alerts in words.
#pragma once

#include <string>
#include <string_view>

#include "cae/closing/state/alert.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

// "account_negative"; empty for a number that is no AlertKind.
[[nodiscard]] std::string_view alert_name(AlertKind kind);

// What is unusual and, where it is not plain, what may be done about it; one line that does not
// name the member: "the account of graphisme is negative: -120.00 EUR".
[[nodiscard]] std::string describe(const Alert& alert, Language language);

// The words of a kind, with their places; empty for a number that is no AlertKind.
[[nodiscard]] Words words_of(AlertKind kind);

} // namespace cae
