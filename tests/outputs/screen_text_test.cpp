#include <doctest/doctest.h>

#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/words/figures.hpp"

namespace cae {
namespace screen_text_test {

TEST_CASE("width counts characters as a terminal draws them") {
    CHECK(display_width("") == 0);
    CHECK(display_width("Héloïse") == 7);
    CHECK(display_width("e\xCC\x81") == 1);        // e and a combining accent
    CHECK(display_width("\xE6\x9D\xB1") == 2);     // a Japanese character
    CHECK(display_width("\xF0\x9F\x8C\xB3") == 2); // a tree
    CHECK(display_width("\xE9") == 1);             // latin-1 é, invalid here
}

TEST_CASE("padding is by width, not by bytes") {
    CHECK(padded("é", 3, Align::left) == "é  ");
    CHECK(padded("é", 3, Align::right) == "  é");
    CHECK(padded("long", 2, Align::left) == "long");
}

TEST_CASE("a long text is cut between characters") {
    CHECK(shortened("Amélie", 6) == "Amélie");
    CHECK(shortened("Amélie Dûpont", 7) == "Amél...");
    CHECK(shortened("\xE6\x9D\xB1\xE6\x9D\xB1\xE6\x9D\xB1", 5) == "\xE6\x9D\xB1...");
}

TEST_CASE("what is invisible or acts on a terminal is written out") {
    CHECK(printable("O'Brien <b> ; \"x\"") == "O'Brien <b> ; \"x\"");
    CHECK(printable("a\tb\r\x7F") == "a\\tb\\x0D\\x7F");
    CHECK(printable("\xC2\x85") == "\\x85");                                 // a control of Latin-1
    CHECK(printable("\xE9t\xE9") == "\\xE9t\\xE9");                          // not UTF-8
    CHECK(printable("\xC0\xAF\xED\xA0\x80") == "\\xC0\\xAF\\xED\\xA0\\x80"); // overlong, surrogate
    CHECK(printable("\xE2\x80\x8B") == "\\u{200B}");
}

TEST_CASE("amounts are written for reading") {
    CHECK(shown(Money::from_cents(0), Language::fr) == "0,00");
    CHECK(shown(Money::from_cents(-5), Language::fr) == "-0,05");
    CHECK(shown(Money::from_cents(99999), Language::fr) == "999,99");
    CHECK(shown(Money::from_cents(123456789), Language::fr) == "1 234 567,89");
    CHECK(shown(Money::from_cents(-123456789), Language::en) == "-1,234,567.89");
    CHECK(shown_euros(Money::from_cents(100000), Language::fr) == "1 000,00 €");
    CHECK(shown_euros(Money::from_cents(100000), Language::en) == "1,000.00 EUR");
}

TEST_CASE("rates are written in percent, as exact as they are") {
    CHECK(shown_percent(Rate::from_billionths(68'000'000), Language::fr) == "6,8 %");
    CHECK(shown_percent(Rate::from_billionths(160'000), Language::en) == "0.016%");
}

} // namespace screen_text_test

} // namespace cae
