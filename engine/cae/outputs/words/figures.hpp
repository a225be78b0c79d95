// Numbers as people read them on a screen.
//
// English: 1,234.50 and 6.8%. French: 1 234,50 and 6,8 %, with the plain space of the keyboard:
// every terminal and font has it, it can be searched for and typed, and lines of tables never wrap;
// the narrow no-break space is a box in some fonts and looks the same in the others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

// A plain decimal ("-1234.5") with thousands separated and the language's decimal mark; its digits
// are kept as they are.
[[nodiscard]] std::string shown_number(std::string_view plain_decimal, Language language);

// "-1 234,50", without a currency.
[[nodiscard]] std::string shown(Money amount, Language language);
// The same; nothing for 0.
[[nodiscard]] std::string shown_if_any(Money amount, Language language);
// "-1 234,50 €" or "-1,234.50 EUR".
[[nodiscard]] std::string shown_euros(Money amount, Language language);
// "6,8 %" or "6.8%", without trailing zeros.
[[nodiscard]] std::string shown_percent(Rate rate, Language language);

} // namespace cae
