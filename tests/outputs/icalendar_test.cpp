#include <string>

#include "cae/outputs/words/clock_texts.hpp"
#include "support/values.hpp"

namespace icalendar_test {

using cae::Clock;
using cae::ClockKind;
using cae::Language;
using cae::MemberId;
using cae_test::day;

Clock clock(const std::string& name) {
    return {ClockKind::cape_renewal, MemberId("lea"),   name,
            day("2026-02-10"),       day("2027-02-10"), 1};
}

std::string calendar(const std::vector<Clock>& clocks) {
    return icalendar(clocks, {"Les Beffrois", "732829320"}, Language::en);
}

TEST_CASE("a calendar is one event of a whole day for each clock, its lines ended by CRLF") {
    CHECK(calendar({clock("Anna")}) == "BEGIN:VCALENDAR\r\n"
                                       "VERSION:2.0\r\n"
                                       "PRODID:-//cae//clocks//FR\r\n"
                                       "X-WR-CALNAME:Les Beffrois\r\n"
                                       "BEGIN:VEVENT\r\n"
                                       "UID:cape_renewal-1-20260210-lea@732829320.cae\r\n"
                                       "DTSTAMP:20260210T000000Z\r\n"
                                       "DTSTART;VALUE=DATE:20270210\r\n"
                                       "SUMMARY:Anna: renew the CAPE (renewal 1) or end it\r\n"
                                       "TRANSP:TRANSPARENT\r\n"
                                       "END:VEVENT\r\n"
                                       "END:VCALENDAR\r\n");
}

TEST_CASE("commas, semicolons, backslashes and line ends are escaped") {
    const std::string text = calendar({clock("A\\B; C, D\nE\r\tF")});
    CHECK(text.find("SUMMARY:A\\\\B\\; C\\, D\\nEF: renew") != std::string::npos);
}

TEST_CASE("lines are folded at 75 octets between characters") {
    // "SUMMARY:" and 33 letters of two octets are 74 octets: the next letter goes to a line of its
    // own, which begins with a blank.
    std::string name;
    for (int i = 0; i < 40; ++i) name += "é";
    const std::string text = calendar({clock(name)});
    std::string first = "SUMMARY:";
    for (int i = 0; i < 33; ++i) first += "é";
    std::string second = " ";
    for (int i = 0; i < 7; ++i) second += "é";
    CHECK(text.find("\r\n" + first + "\r\n" + second + ": renew the CAPE") != std::string::npos);
}

TEST_CASE("a clock of everybody bears the name of the cooperative") {
    const Clock balance{ClockKind::variable_balance, {}, {}, day("2027-05-20"),
                        day("2027-06-20"),           1};
    const std::string text = calendar({balance});
    CHECK(text.find("UID:variable_balance-1-20270520@732829320.cae\r\n") != std::string::npos);
    CHECK(text.find("SUMMARY:Les Beffrois: pay the balance") != std::string::npos);
}

} // namespace icalendar_test
