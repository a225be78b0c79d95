// What rules say of movements of the bank.
#include <doctest/doctest.h>

#include "cae/cooperative/bank_rules.hpp"

namespace bank_rules_test {

using cae::BankMovement;
using cae::BankRule;
using cae::Money;
using cae::MoneySense;

namespace {

BankMovement movement(const char* label, std::int64_t cents) {
    return {*cae::Date::of(2026, 1, 5), "REF9", "Banque Postale", label, Money::from_cents(cents)};
}

BankRule rule(std::vector<std::string> texts) {
    BankRule made;
    made.texts = std::move(texts);
    made.account = "627000";
    return made;
}

} // namespace

TEST_CASE("a rule fits whole words of what a movement says, accents, case and signs aside") {
    const auto fits = [](std::vector<std::string> texts, const char* label) {
        return rule(std::move(texts)).fits(movement(label, -1'200));
    };
    CHECK(fits({"télérèglement"}, "PRLV TELEREGLEMENT/DGFIP"));
    CHECK(fits({"frais de tenue"}, "FRAIS  DE-TENUE DE COMPTE"));
    CHECK(fits({"banque postale", "frais"}, "FRAIS")); // the counterparty counts
    CHECK(fits({"ref9"}, "X"));                        // and the reference
    CHECK_FALSE(fits({"edf"}, "REDFORD SARL"));
    CHECK_FALSE(fits({"frais", "sepa"}, "FRAIS"));
}

TEST_CASE("a sense and an amount narrow a rule") {
    BankRule fee = rule({"frais"});
    fee.sense = MoneySense::out;
    CHECK(fee.fits(movement("FRAIS", -1'200)));
    CHECK_FALSE(fee.fits(movement("FRAIS", 1'200)));
    fee.sense.reset();
    fee.amount = Money::from_cents(1'200);
    CHECK(fee.fits(movement("FRAIS", -1'200)));
    CHECK(fee.fits(movement("FRAIS", 1'200)));
    CHECK_FALSE(fee.fits(movement("FRAIS", -1'201)));
}

TEST_CASE("the first rule that fits takes a movement") {
    std::vector<BankRule> rules{rule({"urssaf"}), rule({"frais"}), rule({"frais"})};
    CHECK(cae::rule_of(rules, movement("FRAIS", -1)) == &rules[1]);
    CHECK(cae::rule_of(rules, movement("EDF", -1)) == nullptr);
    rules[1].party = "Crédit Coopératif";
    rules[1].branch = "arras";
    rules[1].line = 4;
    const auto row = cae::ruled_row(movement("FRAIS", -1), rules[1]);
    CHECK(row.matched_by == cae::MatchedBy::rule);
    CHECK(row.account == "627000");
    CHECK(row.party == "Crédit Coopératif");
    CHECK(row.branch == "arras");
    CHECK(row.rule_line == 4);
    CHECK(cae::called_bank_rule(row.rule_line) == "bank_rules.yaml:4");
    CHECK(row.is_explained());
}

} // namespace bank_rules_test
