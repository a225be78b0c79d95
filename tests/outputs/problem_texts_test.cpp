#include <set>
#include <string>

#include <doctest/doctest.h>

#include "cae/money/money.hpp"
#include "cae/outputs/words/pattern.hpp"
#include "cae/outputs/words/problem_texts.hpp"

namespace cae {
namespace problem_texts_test {

Problem amount(std::string value, Privacy privacy = Privacy::open) {
    return {Rule::amount_must_be_exact, {"pay/2026-01.csv", 12, 5}, std::move(value), {}, privacy};
}

std::set<std::string> places(std::string_view pattern) {
    const auto list = places_of(pattern);
    return {list.begin(), list.end()};
}

// Every rule has a name: they are numbered from 0 without a gap.
template <class Visit>
int for_each_rule(const Visit& visit) {
    int number = 0;
    while (!word(static_cast<Rule>(number)).empty()) visit(static_cast<Rule>(number++));
    return number;
}

TEST_CASE("every rule has words in both languages with the same places") {
    const int count = for_each_rule([](Rule rule) {
        CAPTURE(word(rule));
        const RuleWords words = words_of(rule);
        for (const Words& text : {words.wrong, words.remedy}) {
            CHECK_FALSE(text.en.empty());
            CHECK(text.en != text.fr);
            CHECK(places(text.en) == places(text.fr));
        }
    });
    CHECK(word(Rule::file_must_exist) == "file_must_exist");
    CHECK(count > static_cast<int>(Rule::folder_must_be_empty));
}

TEST_CASE("every rule says something that no other one says") {
    std::set<std::string> seen;
    for_each_rule([&](Rule rule) {
        CAPTURE(word(rule));
        if (rule != Rule::number_must_be_in_range) {
            CHECK(seen.insert(std::string(words_of(rule).wrong.fr)).second);
        }
    });
}

TEST_CASE("a problem is told with its place, its rule, its value and a remedy") {
    CHECK(describe(amount("1e3"), Language::en, false) ==
          "pay/2026-01.csv:12:5: amount_must_be_exact: \"1e3\" is not an amount: digits, at most "
          "two decimals, no exponent\n"
          "    Write it like 1234.50 (in a table also 1234,50 or 1 234,50 €).");
    CHECK(describe(amount("1e3"), Language::fr, false) ==
          "pay/2026-01.csv:12:5: amount_must_be_exact: « 1e3 » n'est pas un montant : des "
          "chiffres, au plus deux décimales, pas d'exposant\n"
          "    Écrivez-le comme 1234.50 (dans un tableau aussi 1234,50 ou 1 234,50 €).");
}

TEST_CASE("places without a line, a column or a file are not invented") {
    const auto text = [](Place place) {
        const Problem problem{Rule::folder_must_be_empty, std::move(place), {}, {}, Privacy::open};
        const std::string all = describe(problem, Language::en, false);
        return all.substr(0, all.find('\n'));
    };
    CHECK(text({"artois", 0, 0}) == "artois: folder_must_be_empty: the folder is not empty");
    CHECK(text({"artois", 3, 0}) == "artois:3: folder_must_be_empty: the folder is not empty");
    CHECK(text({}) == "folder_must_be_empty: the folder is not empty");
}

TEST_CASE("a personal value is hidden unless it is asked for") {
    const Problem problem{Rule::iban_must_be_valid, {}, "FR7612345", {}, Privacy::personal};
    CHECK(describe(problem, Language::en, false).find("FR76") == std::string::npos);
    CHECK(describe(problem, Language::en, false).find("\"[hidden]\"") != std::string::npos);
    CHECK(describe(problem, Language::fr, false).find("« [masqué] »") != std::string::npos);
    CHECK(describe(problem, Language::en, true).find("\"FR7612345\"") != std::string::npos);
}

TEST_CASE("how to see hidden values is said once, where there are any") {
    const Problems hidden{amount("1e3", Privacy::personal), amount("2e3", Privacy::personal)};
    const std::string text = describe(hidden, Language::en, false);
    CHECK(text.ends_with("\n[hidden]: a personal value; --show-personal shows it.\n"));
    CHECK(text.find("--show-personal") == text.rfind("--show-personal"));
    CHECK(describe(hidden, Language::en, true).find("--show-personal") == std::string::npos);
    CHECK(describe(Problems{amount("1e3")}, Language::en, false) ==
          describe(amount("1e3"), Language::en, false) + "\n");
}

TEST_CASE("a value cannot act on the terminal, nor fill it") {
    const std::string text = describe(amount("\x1B[2J\n\xE2\x80\xAE"), Language::en, false);
    CHECK(text.find("\"\\x1B[2J\\n\\u{202E}\"") != std::string::npos);
    const std::string length = describe(amount(std::string(5000, '9')), Language::en, false);
    CHECK(length.find("\"" + std::string(57, '9') + "...\"") != std::string::npos);
}

TEST_CASE("amounts and words among the details are shown in the language of the reader") {
    const Problem vat{Rule::vat_must_match_rate,
                      {},
                      "1",
                      {Money::from_cents(123450), Money::from_cents(5)},
                      Privacy::open};
    CHECK(describe(vat, Language::fr, false).find(": 1 234,50 €, à 0,05 € près\n") !=
          std::string::npos);
    const Problem member{Rule::reference_must_exist, {}, "zoe", {Thing::member}, Privacy::open};
    CHECK(describe(member, Language::fr, false).find("« zoe » est inconnu (membre)") !=
          std::string::npos);
}

TEST_CASE("a statement that does not balance shows both balances") {
    const Problem problem{Rule::statement_must_balance,
                          {},
                          {},
                          {Money::from_cents(90000), Money::from_cents(100000)},
                          Privacy::open};
    CHECK(describe(problem, Language::en, false)
              .find("the closing balance is 1,000.00 EUR, the opening balance and the movements "
                    "make 900.00 EUR\n") != std::string::npos);
}

TEST_CASE("a detail that was forgotten is shown as missing") {
    const Problem problem{Rule::column_must_be_present, {}, {}, {}, Privacy::open};
    CHECK(describe(problem, Language::en, false).find("the column \"?\" is missing") !=
          std::string::npos);
}

} // namespace problem_texts_test

} // namespace cae
