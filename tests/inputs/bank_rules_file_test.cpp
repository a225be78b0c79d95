#include "cae/inputs/bank/bank_rules_file.hpp"
#include "inputs/folder_fixture.hpp"

namespace bank_rules_file_test {

using cae::BankRule;
using cae::Rule;

namespace {

cae::Result<std::vector<BankRule>> load(const std::string& text) {
    auto files = cae_test::Folder().with("bank_rules.yaml", text);
    files.write();
    const auto folder = cae::load_folder(files.path());
    REQUIRE(folder.has_value());
    return cae::load_bank_rules(files.path(), folder->cooperative);
}

cae::Problem refused(const std::string& text) {
    const auto rules = load(text);
    REQUIRE_FALSE(rules.has_value());
    REQUIRE(rules.error().size() == 1);
    return rules.error()[0];
}

} // namespace

TEST_CASE("the rules of a folder are read in their order, each with its line") {
    const auto rules = load("- {text: URSSAF, sense: out, account: 431000}\n"
                            "- text: [Frais, tenue de compte]\n"
                            "  amount: 12\n"
                            "  account: \"627000\"\n"
                            "  party: Crédit Coopératif\n"
                            "  branch: arras\n"
                            "  vat_rate: 20\n");
    REQUIRE(rules.has_value());
    REQUIRE(rules->size() == 2);
    CHECK(rules->at(0).texts == std::vector<std::string>{"URSSAF"});
    CHECK(rules->at(0).sense == cae::MoneySense::out);
    CHECK(rules->at(0).account == "431000");
    CHECK(rules->at(0).line == 1);
    CHECK(rules->at(1).texts == std::vector<std::string>{"Frais", "tenue de compte"});
    CHECK(rules->at(1).amount == cae::Money::from_cents(1'200));
    CHECK(rules->at(1).party == "Crédit Coopératif");
    CHECK(rules->at(1).branch == "arras");
    CHECK(rules->at(1).vat_rate == cae::Rate::from_billionths(200'000'000));
    CHECK(rules->at(1).line == 2);
    CHECK(load("").value().empty());
}

TEST_CASE("what is wrong in a rule is told where it stands") {
    CHECK(refused("- {text: URSSAF}\n").rule == Rule::key_must_be_present);
    CHECK(refused("- {account: 431000}\n").rule == Rule::key_must_be_present);
    const auto unknown = refused("- {text: URSSAF, account: 431000}\n"
                                 "- {text: EDF, acount: 606100, account: 606100}\n");
    CHECK(unknown.rule == Rule::key_must_be_known);
    CHECK(unknown.place.line == 2);
    CHECK(refused("- {text: \"--\", account: 1}\n").rule == Rule::text_must_not_be_empty);
    CHECK(refused("- {text: a, sense: debit, account: 1}\n").rule == Rule::word_must_be_known);
    CHECK(refused("- {text: a, amount: -3, account: 1}\n").rule == Rule::amount_must_be_positive);
    CHECK(refused("- {text: a, branch: lens, account: 1}\n").rule == Rule::reference_must_exist);
    CHECK(refused("text: a\n").rule == Rule::value_must_be_a_list);
}

} // namespace bank_rules_file_test
