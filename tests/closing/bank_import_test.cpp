#include <doctest/doctest.h>

#include "cae/closing/documents/bank_import.hpp"

namespace bank_import_test {

using cae::BankMovement;
using cae::BankTables;
using cae::Date;
using cae::import_movements;
using cae::Money;
using cae::new_movements;

BankMovement movement(int day, const std::string& reference, const std::string& label,
                      std::int64_t euros) {
    return {*Date::of(2026, 1, day), reference, {}, label, Money::from_cents(euros * 100), 1};
}

BankTables imported(const std::vector<BankMovement>& movements, const BankTables& tables = {}) {
    auto import = import_movements(new_movements(movements, tables), {}, tables);
    return import.tables.empty() ? tables : import.tables;
}

std::vector<std::string> references(const BankTables& tables) {
    std::vector<std::string> names;
    for (const auto& [month, rows] : tables) {
        for (const cae::BankRow& row : rows) names.push_back(row.movement.reference);
    }
    return names;
}

TEST_CASE("one reference for two movements is two movements, each named apart") {
    const auto first = imported({movement(5, "VIR", "MAIRIE", 700)});
    const auto both = imported({movement(14, "VIR", "CLIENT", 250)}, first);
    CHECK(references(both) == std::vector<std::string>{"VIR", "VIR-2"});
}

TEST_CASE("a statement again, or one that overlaps, adds nothing twice") {
    const std::vector<BankMovement> week{movement(5, "VIR", "A", 700), movement(6, "VIR", "A", 700),
                                         movement(6, "VIR", "B", 700),
                                         movement(6, "VIR", "B", 700)};
    const auto tables = imported(week);
    CHECK(references(tables).size() == 4);
    CHECK(new_movements(week, tables).empty());
    CHECK(new_movements(
              {movement(6, "", "B", 700), movement(6, "", "B", 700), movement(6, "", "B", 700)},
              tables)
              .size() == 1);
}

TEST_CASE("a movement without a reference has the same one each time, and no other has it") {
    const auto tables = imported({movement(30, "", "a", 1), movement(30, "", "b", 1)});
    CHECK(references(tables) ==
          references(imported({movement(30, "", "a", 1), movement(30, "", "b", 1)})));
    CHECK(references(tables)[0] != references(tables)[1]);
}

TEST_CASE("what was shared over invoices or cut by hand is known still") {
    const std::vector<cae::UnpaidInvoice> unpaid{
        {"F-1", *Date::of(2026, 1, 2), Money::from_cents(10'000)},
        {"F-2", *Date::of(2026, 1, 2), Money::from_cents(5'000)}};
    const auto shared = movement(20, "R", "F-1 et F-2", 150);
    auto tables = import_movements({shared}, {unpaid, {}}, {}).tables;
    CHECK(references(tables) == std::vector<std::string>{"R (1)", "R (2)"});
    CHECK(new_movements({shared}, tables).empty());
    tables = imported({movement(21, "S", "C", 90)});
    tables.begin()->second.front().movement.amount = Money::from_cents(8'000);
    CHECK(new_movements({movement(21, "S", "C", 90)}, tables).empty());
}

cae::BankRule rule_on(const char* text, const char* account) {
    cae::BankRule rule;
    rule.texts = {text};
    rule.account = account;
    return rule;
}

TEST_CASE("an invoice goes before a rule, and a rule takes what is left, in and out") {
    const std::vector<cae::UnpaidInvoice> unpaid{
        {"F-1", *Date::of(2026, 1, 2), Money::from_cents(10'000)}};
    const auto import = import_movements({movement(20, "R", "VIR F-1", 100),
                                          movement(21, "S", "VIR SUBVENTION", 90),
                                          movement(22, "T", "PRLV EDF", -80)},
                                         {unpaid, {}, {rule_on("vir", "740000")}}, {});
    const auto& rows = import.tables.begin()->second;
    CHECK(rows[0].refers_to == "F-1");
    CHECK(rows[0].account.empty());
    CHECK(rows[1].account == "740000");
    CHECK(rows[1].matched_by == cae::MatchedBy::rule);
    CHECK_FALSE(rows[2].is_explained());
    REQUIRE(import.ruled.size() == 1);
    CHECK(import.ruled[0].movement.reference == "S");
}

TEST_CASE("a rule that comes later takes what waits in open months, and nothing else") {
    BankTables tables = imported({movement(21, "S", "PRLV EDF", -80), movement(22, "T", "X", -1)});
    tables.begin()->second[1].account = "627000"; // said by hand
    const std::vector<cae::BankRule> rules{rule_on("edf", "606100"), rule_on("x", "658000")};
    cae::BankImport import;
    cae::rule_waiting_rows(tables, *cae::Month::of(2026, 1), rules, import);
    REQUIRE(import.tables.size() == 1);
    CHECK(import.tables.begin()->second[0].account == "606100");
    CHECK(import.tables.begin()->second[1].account == "627000");
    REQUIRE(import.ruled.size() == 1);
    cae::BankImport sealed;
    cae::rule_waiting_rows(tables, *cae::Month::of(2026, 2), rules, sealed);
    CHECK(sealed.tables.empty());
}

TEST_CASE("the balance that closes a statement stands on the last row until its day") {
    const BankTables tables = imported({movement(5, "A", "X", 10), movement(9, "B", "Y", 20)});
    const auto said = [&](int day, const cae::Month& first_open) {
        cae::BankImport import;
        cae::keep_balance({"", {*Date::of(2026, 1, day), Money::from_cents(3'000)}}, tables,
                          first_open, import);
        std::vector<bool> rows;
        for (const auto& [month, changed] : import.tables) {
            for (const cae::BankRow& row : changed) rows.push_back(row.balance.has_value());
        }
        return rows;
    };
    const cae::Month january = *cae::Month::of(2026, 1);
    CHECK(said(31, january) == std::vector<bool>{false, true});
    CHECK(said(8, january) == std::vector<bool>{true, false});
    CHECK(said(4, january).empty());
    CHECK(said(31, january.next()).empty()); // of a sealed month
}

TEST_CASE("a payment that the bank takes back is found by its invoice and its amount, once") {
    const std::vector<cae::UnpaidInvoice> unpaid{
        {"F-101", *Date::of(2026, 1, 2), Money::from_cents(10'000)}};
    const auto tables =
        import_movements({movement(5, "A", "PRLV F-101", 100)}, {unpaid, {}, {}}, {}).tables;
    const auto back = [&](const char* label, int day, std::int64_t euros) {
        const auto import = import_movements({movement(day, "R", label, euros)}, {}, tables);
        return import.tables.begin()->second.back();
    };
    CHECK(back("REJET PRLV F-101", 9, -100).refers_to == "F-101");
    CHECK(back("REJET PRLV F-101", 9, -100).movement.amount == Money::from_cents(-10'000));
    CHECK(back("REJET PRLV F-101", 9, -99).refers_to.empty());
    CHECK(back("REJET PRLV F-102", 9, -100).refers_to.empty());
    CHECK(back("REJET PRLV F-101", 4, -100).refers_to.empty()); // before it was paid
    const auto twice = import_movements(
        {movement(9, "R", "REJET F-101", -100), movement(9, "S", "REJET F-101", -100)}, {}, tables);
    CHECK_FALSE(twice.tables.begin()->second.back().is_explained());
}

TEST_CASE("what a payment service kept is a part of its movement, which is known still") {
    auto tables = imported({movement(20, "G", "CB VENTES", 98)});
    auto& rows = tables.begin()->second;
    rows.push_back(rows.front());
    rows[0].movement.reference = "G (1)";
    rows[0].movement.amount = Money::from_cents(10'000);
    rows[1].movement.reference = "G (2)";
    rows[1].movement.amount = Money::from_cents(-200);
    CHECK(new_movements({movement(20, "G", "CB VENTES", 98)}, tables).empty());
}

TEST_CASE("a row that was typed before the bank showed it is the bank's, once") {
    BankTables tables;
    auto& rows = tables[*cae::Month::of(2026, 1)];
    rows.push_back({movement(20, "CHQ 12", "Mairie, affiche", 600), "F-101"});
    const auto is_known = [&](int day, const char* label, std::int64_t euros) {
        return new_movements({movement(day, "Z9", label, euros)}, tables).empty();
    };
    CHECK(is_known(20, "VIR SEPA F-101", 600));
    CHECK(is_known(23, "VIR SEPA F-101", 600));
    CHECK_FALSE(is_known(24, "VIR SEPA F-101", 600)); // four days
    CHECK_FALSE(is_known(20, "VIR SEPA F-101", 601));
    CHECK_FALSE(is_known(20, "VIR SEPA F-102", 600));
    CHECK(new_movements(
              {movement(20, "Z9", "VIR F-101", 600), movement(21, "Z8", "VIR F-101", 600)}, tables)
              .size() == 1);
    rows.front().matched_by = cae::MatchedBy::number; // it came from a statement
    CHECK_FALSE(is_known(20, "VIR SEPA F-101", 600));
    // Without any text, the amount tells up to three days away, one of its day first.
    rows.front() = {movement(20, "1", "", 600), "F-101"};
    CHECK(is_known(20, "VIR MAIRIE", 600));
    CHECK(is_known(23, "VIR MAIRIE", 600));
    CHECK_FALSE(is_known(24, "VIR MAIRIE", 600));
    // Of an account, the party or the words that were typed.
    rows.front() = {movement(20, "1", "Facture d'électricité", -80)};
    rows.front().account = "401000";
    rows.front().party = "EDF";
    CHECK(is_known(22, "PRLV SEPA EDF 0123", -80));
    CHECK(is_known(22, "PRLV FACTURE D'ELECTRICITE", -80));
    CHECK_FALSE(is_known(22, "PRLV SEPA EDFX", -80));
    rows.front().account.clear(); // nobody has said what it pays: a statement may have shown it
    CHECK_FALSE(is_known(22, "PRLV SEPA EDF 0123", -80));
}

} // namespace bank_import_test
