#include <set>
#include <string>

#include <doctest/doctest.h>

#include "cae/calendar/date.hpp"
#include "cae/cooperative/stage.hpp"
#include "cae/money/money.hpp"
#include "cae/outputs/words/alert_texts.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace alert_texts_test {

TEST_CASE(
    "every kind of alert has words of its own in both languages with a place for each detail") {
    std::set<std::string> seen;
    int number = 0;
    for (; !word(static_cast<AlertKind>(number)).empty(); ++number) {
        const Words words = words_of(static_cast<AlertKind>(number));
        CAPTURE(word(static_cast<AlertKind>(number)));
        CHECK_FALSE(words.en.empty());
        CHECK(words.en != words.fr);
        const auto en = places_of(words.en);
        const auto fr = places_of(words.fr);
        CHECK(std::set(en.begin(), en.end()) == std::set(fr.begin(), fr.end()));
        CHECK(std::set(en.begin(), en.end()).size() ==
              details_of(static_cast<AlertKind>(number)).size());
        CHECK(seen.insert(std::string(words.fr)).second);
    }
    CHECK(number > static_cast<int>(AlertKind::account_without_member));
}

TEST_CASE("an alert shows its amounts as the reader writes them") {
    const Alert alert{AlertKind::account_negative,
                      MemberId("lea"),
                      {ActivityId("graphisme"), Money::from_cents(-123450)}};
    CHECK(describe(alert, Language::en) == "the account of graphisme is negative: -1,234.50 EUR");
    CHECK(describe(alert, Language::fr) == "le compte de graphisme est négatif : -1 234,50 €");
    const Alert clock{
        AlertKind::contract_clock_passed, MemberId("lea"), {Stage::cape, *Date::of(2026, 3, 1)}};
    CHECK(describe(clock, Language::fr) ==
          "la durée permise à l'étape CAPE a pris fin le 2026-03-01");
}

} // namespace alert_texts_test

} // namespace cae
