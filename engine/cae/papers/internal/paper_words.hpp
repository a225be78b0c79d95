// Days, hours and words as papers show them.
#pragma once

#include <string>

#include "cae/calendar/date.hpp"
#include "cae/law/paid_leave.hpp"
#include "cae/law/working_time.hpp"
#include "cae/money/money.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/language.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {

// "31/01/2026" or "2026-01-31".
[[nodiscard]] std::string shown_day(Date day, Language language);
// "janvier 2026", "January 2026".
[[nodiscard]] std::string shown_month(Month month, Language language);
// "151,67".
[[nodiscard]] std::string shown_hours(Hours hours, Language language);
[[nodiscard]] std::string shown_days(LeaveDays days, Language language);

// "1 234,50 €" that no line breaks.
[[nodiscard]] std::string unbroken_euros(Money amount, Language language);

[[nodiscard]] inline std::string said(const Words& words, Language language) {
    return std::string(words.in(language));
}

} // namespace cae
