#include "inputs/folder_fixture.hpp"

namespace opening_balance_test {

using cae::Money;
using cae::Rule;
using cae_test::Folder;

Folder with_balance(const std::string& rows) {
    Folder folder;
    folder.with("opening_balance.csv", "account;party;branch;member;label;debit;credit\n" + rows);
    return folder;
}

TEST_CASE("the opening balance is the trial balance of before the first period") {
    const auto balance = with_balance("101300;;;;Capital;;8 000,00\n"
                                      "401000;Foncière;arras;;Fournisseurs;;450\n"
                                      "512000;;;;Banque;8450,00;\n")
                             .load()
                             .folder.opening.balance;
    REQUIRE(balance.rows.size() == 3);
    CHECK(balance.rows[0].account == "101300");
    CHECK(balance.rows[0].credit == Money::from_cents(800'000));
    CHECK(balance.rows[1].party == "Foncière");
    CHECK(balance.rows[1].branch == cae::BranchIndex{0});
    CHECK(balance.rows[2].debit == Money::from_cents(845'000));
    CHECK(Folder().load().folder.opening.balance == cae::OpeningBalance{});
}

TEST_CASE("an opening balance that does not balance names the difference") {
    const auto problem = with_balance("101300;;;;;;8000\n512000;;;;;7500,50;\n").problem();
    CHECK(problem.rule == Rule::opening_balance_must_balance);
    CHECK(problem.place.file == "opening_balance.csv");
    CHECK(problem.details == cae::Details{Money::from_cents(750'050), Money::from_cents(800'000),
                                          Money::from_cents(-49'950)});
    CHECK(with_balance("101300;;;;;8000;8000\n").rule() == Rule::entry_line_must_have_one_side);
    CHECK(with_balance("101300;;;zoe;;;8000\n512000;;;;;8000;\n").rule() ==
          Rule::reference_must_exist);
    CHECK(with_balance(";;;;;;8000\n512000;;;;;8000;\n").rule() == Rule::text_must_not_be_empty);
}

} // namespace opening_balance_test
