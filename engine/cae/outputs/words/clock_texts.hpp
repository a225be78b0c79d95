// Clocks in words, on a screen and as a calendar.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/alerts/clocks.hpp"
#include "cae/outputs/screen/screen.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

// What must happen: "longest CAPE: become entrepreneur-salarié or leave".
[[nodiscard]] std::string describe(const Clock& clock, Language language);

// The clocks by date, those before `day` marked as passed, with the days that are left.
[[nodiscard]] std::string clock_list(const std::vector<Clock>& clocks, Date day,
                                     const Screen& screen);

// Whose calendar it is: `siren` makes the identifiers of its events unique.
struct CalendarOwner {
    std::string name;
    std::string siren;
};

// The clocks as an iCalendar object (RFC 5545): one event of a whole day each, lines ended by CRLF
// and folded at 75 octets. The same clock has the same identifier and the same bytes whenever it is
// written: its stamp is the day from which it runs.
[[nodiscard]] std::string icalendar(const std::vector<Clock>& clocks, const CalendarOwner& owner,
                                    Language language);

} // namespace cae
