#include <doctest/doctest.h>

#include "cae/inputs/law/statements_file.hpp"
#include "support/temporary_folder.hpp"

namespace statements_file_test {

cae::Result<cae::StatementLayout> read(std::string_view text) {
    const cae_test::TemporaryFolder folder;
    folder.write("statements.yaml", text);
    return cae::load_statements(folder.path() / "statements.yaml");
}

TEST_CASE("lines are read with their names, their accounts and the balances that they take") {
    const auto layout = read(R"(
source: unverified
assets:
  - {name: current, fr: Circulant, en: Current, lines: [{name: cash, fr: Caisse, en: Cash, accounts: ["51"], of: debit}]}
liabilities: []
results:
  - {name: operating, fr: Exploitation, en: Operating, income: [{name: sold, fr: Ventes, en: Sales, accounts: ["70"]}]}
)");
    REQUIRE(layout.has_value());
    CHECK(layout->assets[0].lines[0].name == cae::StatementName{"cash", "Caisse", "Cash"});
    CHECK(layout->assets[0].lines[0].accounts == std::vector<std::string>{"51"});
    CHECK(layout->assets[0].lines[0].of == cae::BalanceSide::debit);
    CHECK_FALSE(layout->results[0].income[0].of.has_value());
    CHECK(layout->results[0].charges.empty());
}

TEST_CASE(
    "two lines of one name, letters in an account and unknown keys are refused, all at once") {
    const auto layout = read(R"(
source: unverified
assets:
  - {name: current, fr: Circulant, en: Current, lines: [{name: cash, fr: Caisse, en: Cash, accounts: ["5x"]}]}
liabilities:
  - {name: debts, fr: Dettes, en: Debts, lines: [{name: cash, fr: Caisse, en: Cash, accounts: ["51"], colour: red}]}
results: []
)");
    REQUIRE_FALSE(layout.has_value());
    CHECK(layout.error()[1].value == "cash");
    std::vector<cae::Rule> rules;
    for (const cae::Problem& problem : layout.error()) rules.push_back(problem.rule);
    CHECK(rules == std::vector{cae::Rule::number_must_be_whole, cae::Rule::key_must_be_unique,
                               cae::Rule::key_must_be_known});
}

} // namespace statements_file_test
