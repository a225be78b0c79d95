#include "cae/reports/general_ledger.hpp"
#include "cae/reports/journal_choice.hpp"
#include "reports/journals.hpp"

namespace reports_test {

using cae::GeneralLedger;
using cae::JournalChoice;

GeneralLedger ledger_of_february(const cae::LedgerChoice& choice) {
    GeneralLedger ledger({month("2026-02"), month("2026-02")}, grouped(cae::GroupBy::party),
                         chart(), choice);
    ledger.add(month("2026-01"), JournalOfTest()
                                     .add(head(Journal::sales, "2026-01-10", "F-1", "mairie"),
                                          {{clients, "120.00"}, {sales, "-120.00"}})
                                     .add(head(Journal::sales, "2026-01-11", "F-2", "école"),
                                          {{clients, "30.00"}, {sales, "-30.00"}})
                                     .entries());
    ledger.add(month("2026-02"), JournalOfTest(3)
                                     .add(head(Journal::bank, "2026-02-01", "R-1", "mairie", "F-1"),
                                          {{bank, "120.00"}, {clients, "-120.00"}})
                                     .add(head(Journal::sales, "2026-02-02", "F-3", "école"),
                                          {{clients, "5.00", ben}, {sales, "-5.00", ben}})
                                     .entries());
    return ledger;
}

TEST_CASE("a ledger opens an account with the months before, and shows the lines of its own") {
    const auto accounts = ledger_of_february({"411", ""}).accounts();
    REQUIRE(accounts.size() == 1);
    CHECK(accounts[0].account == clients);
    CHECK(accounts[0].opening == euros("150.00"));
    REQUIRE(accounts[0].lines.size() == 2);
    CHECK(accounts[0].lines[0].entry == 3);
    CHECK(accounts[0].lines[0].credit == euros("120.00"));
    CHECK(accounts[0].lines[0].letter == cae::Letter{"AA", day("2026-02-01")});
    CHECK(accounts[0].lines[1].debit == euros("5.00"));
    CHECK_FALSE(accounts[0].lines[1].letter.has_value());
    CHECK(accounts[0].closing() == euros("35.00"));
}

TEST_CASE("a ledger of a party has its lines alone, on every account") {
    const auto accounts = ledger_of_february({"", "école"}).accounts();
    REQUIRE(accounts.size() == 1);
    CHECK(accounts[0].opening == euros("30.00"));
    REQUIRE(accounts[0].lines.size() == 1);
    CHECK(accounts[0].lines[0].head.piece == "F-3");
    CHECK(accounts[0].closing() == euros("35.00"));
}

TEST_CASE("a ledger has only the accounts whose numbers begin as asked") {
    const auto accounts = ledger_of_february({"5", ""}).accounts();
    REQUIRE(accounts.size() == 1);
    CHECK(accounts[0].account == bank);
    CHECK(ledger_of_february({"", ""}).accounts().size() == 3);
    CHECK(ledger_of_february({"999", ""}).accounts().empty());
}

TEST_CASE("entries of a journal are chosen by journal, piece and member") {
    const cae::Entries entries = JournalOfTest()
                                     .add(head(Journal::sales, "2026-01-10", "F-1"),
                                          {{clients, "9.00"}, {sales, "-9.00"}})
                                     .add(head(Journal::pay, "2026-01-31", "PA-1", "carl"),
                                          {{rent, "9.00", arras}, {suppliers, "-9.00", arras}})
                                     .entries();
    const auto sale = entries[0].entry;
    const auto pay = entries[1].entry;
    CHECK((JournalChoice().takes(sale) && JournalChoice().takes(pay)));
    CHECK(JournalChoice{Journal::sales}.takes(sale));
    CHECK_FALSE(JournalChoice{Journal::sales}.takes(pay));
    CHECK(JournalChoice{{}, "PA-1"}.takes(pay));
    CHECK_FALSE(JournalChoice{{}, "PA-1"}.takes(sale));
    CHECK(JournalChoice{{}, "", cae::MemberId("anna")}.takes(sale));
    CHECK_FALSE(JournalChoice{{}, "", cae::MemberId("anna")}.takes(pay));
    CHECK(
        JournalChoice{{}, "", cae::MemberId("carl")}.takes(pay)); // permanent: no section of theirs
}

} // namespace reports_test
