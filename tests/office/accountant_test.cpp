// What an accountant adds, from the files to the store: entries, their reversals, the opening
// balance, accounts of the cooperative's own.
#include <algorithm>

#include "office/folder_copy.hpp"

namespace accountant_test {

using cae::Journal;
using cae::Money;
using cae::MonthRecord;
using cae::Rule;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;

const std::string entries_header =
    "entry;date;journal;account;party;branch;member;label;debit;credit;piece;reverses\n";

const char* const january = "entries/2026-01.csv";
const char* const february = "entries/2026-02.csv";

// A loan of January, which two lenders give, and its rent.
const std::string of_january =
    entries_header + "PR-1;2026-01-15;BQ;512300;;;;Prêt;9000,00;;;\n"
                     "PR-1;2026-01-15;BQ;164100;France Active;;;Prêt;;6000,00;;\n"
                     "PR-1;2026-01-15;BQ;164100;Socoden;;;Prêt;;3000,00;;\n"
                     "FNP-1;2026-01-31;OD;613200;Foncière;arras;;Loyer de janvier;450,00;;;\n"
                     "FNP-1;2026-01-31;OD;408000;Foncière;arras;;;;450,00;;\n";

const FolderCopy& with_entries() {
    static const FolderCopy folder("examples/artois");
    static const bool is_written = [] {
        folder.write("accounting/chart.yaml",
                     "accounts:\n  bank: {number: \"512300\", label: Crédit Coopératif}\n"
                     "other_accounts:\n  - {number: \"164100\", label: Emprunts solidaires}\n");
        folder.write(january, of_january);
        return true;
    }();
    CHECK(is_written);
    return folder;
}

cae::Problems checked(const FolderCopy& folder) {
    return cae::Office::check(folder.path(), cae_test::source_path("config"));
}

cae::Problem refused(cae::Office& office) {
    const auto month = office.next();
    if (!month) return month.error().front();
    const auto record = cae::close_month(*month);
    REQUIRE_FALSE(record.has_value());
    return record.error().front();
}

cae::NumberedEntry booked(const MonthRecord& record, const std::string& id) {
    const auto found = std::find_if(record.accountant_entries.begin(),
                                    record.accountant_entries.end(),
                                    [&](const auto& entry) { return entry.id == id; });
    REQUIRE(found != record.accountant_entries.end());
    return record.entries[static_cast<std::size_t>(found->number - record.entries.front().number)];
}

TEST_CASE("entries of the accountant are sealed with their month and read again") {
    const FolderCopy& folder = with_entries();
    CHECK(checked(folder).empty());
    auto office = folder.open();
    const MonthRecord record = close_next(office);
    REQUIRE(record.accountant_entries.size() == 2);
    CHECK(booked(record, "PR-1").entry.lines()[2].party == "Socoden");
    CHECK(folder.open().books().sealed(month_called("2026-01")).value() == record);
    CHECK(folder.open().changed_since_sealed().empty());
    CHECK(checked(folder).empty());
    // The closing itself posts to the cooperative's own bank.
    const auto is_shipped_bank = [](const cae::NumberedEntry& numbered) {
        const auto lines = numbered.entry.lines();
        return std::any_of(lines.begin(), lines.end(), [](const cae::EntryLine& line) {
            return line.account.number == "512000";
        });
    };
    CHECK(std::none_of(record.entries.begin(), record.entries.end(), is_shipped_bank));
}

TEST_CASE("an entry of a sealed month is reversed once, by its id") {
    const FolderCopy folder("examples/artois");
    folder.write("accounting/chart.yaml",
                 "accounts: {bank: {number: \"512300\", label: Crédit Coopératif}}\n"
                 "other_accounts: [{number: \"164100\", label: Emprunts solidaires}]\n");
    folder.write(january, of_january);
    folder.write(february, entries_header + "EX-1;2026-02-01;;;;;;;;;;FNP-1\n"
                                            "EX-2;2026-02-01;BQ;;;;;Prêt rendu;;;;PR-1\n");
    auto office = folder.open();
    close_next(office);
    const MonthRecord record = close_next(office);
    const auto rent = booked(record, "EX-1");
    CHECK(rent.entry.head().label == "Extourne de FNP-1");
    CHECK(rent.entry.head().party == "Foncière");
    CHECK(rent.entry.lines()[0].account.number == "613200");
    CHECK(rent.entry.lines()[0].credit == Money::from_cents(45'000));
    CHECK(rent.entry.lines()[0].section.branch.text() == "arras");
    CHECK(rent.entry.lines()[1].debit == Money::from_cents(45'000));
    const auto loan = booked(record, "EX-2");
    CHECK(loan.entry.head().label == "Prêt rendu");
    CHECK(loan.entry.lines()[1].party == "France Active");
    CHECK(loan.entry.lines()[1].debit == Money::from_cents(600'000));
    CHECK(folder.open().books().sealed(month_called("2026-02")).value() == record);
    CHECK(folder.open().changed_since_sealed().empty()); // each month finds what was before it

    const char* const march = "entries/2026-03.csv";
    folder.write(march, entries_header + "EX-3;2026-03-01;;;;;;;;;;FNP-1\n");
    const auto twice = refused(office);
    CHECK(twice.rule == Rule::entry_must_be_reversed_once);
    CHECK(twice.value == "FNP-1");
    CHECK(twice.details == cae::Details{"EX-1"});
    folder.write(march, entries_header + "EX-1;2026-03-01;;;;;;;;;;PR-9\n");
    const auto month = office.next();
    REQUIRE_FALSE(month.has_value());
    REQUIRE(month.error().size() == 2);
    CHECK(month.error()[0].rule == Rule::reference_must_exist);
    CHECK(month.error()[0].value == "PR-9");
    CHECK(month.error()[1].rule == Rule::id_must_be_unique);
    CHECK(month.error()[1].details == cae::Details{month_called("2026-02")});
    folder.write(march, entries_header + "EX-4;2026-03-01;;;;;;;;;;EX-1\n");
    CHECK(booked(close_next(office), "EX-4").entry.lines()[0].debit == Money::from_cents(45'000));
}

TEST_CASE("an account that the chart does not have is told before the month is closed") {
    const FolderCopy folder("examples/artois");
    folder.write(january, of_january); // on accounts of a chart that is not there
    const auto problems = checked(folder);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].rule == Rule::account_must_be_in_chart);
    CHECK(problems[0].value == "512300");
    CHECK(problems[0].place.line == 2);
    CHECK(problems[2].value == "164100");
}

TEST_CASE("an entry that is written into a sealed month is told as late") {
    const FolderCopy folder("examples/artois");
    auto office = folder.open();
    close_next(office);
    // A piece of the journal is no id of an entry.
    folder.write(january, entries_header + "AN-1;2026-01-31;;613200;;;;Loyer;450;;TM-7710;\n"
                                           "AN-1;2026-01-31;;408000;;;;;;450;;\n");
    const auto problems = checked(folder);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == Rule::document_must_not_be_of_sealed_month);
    CHECK(problems[0].value == "AN-1");
    CHECK(problems[0].place.line == 2);
}

// Of opening.csv 10 151.88; of opening_invoices.csv 1 440.00, VAT of 240.00 included.
const std::string opening_balance = "account;party;debit;credit\n"
                                    "101300;;;20000,00\n"
                                    "411000;;1440,00;\n"
                                    "445740;;;240,00\n"
                                    "428610;;;10151,88\n"
                                    "401000;Foncière du Nord;;450,00\n"
                                    "512000;;29401,88;\n";

TEST_CASE("the opening balance is the first entry of the books, and of no later month") {
    const FolderCopy folder("examples/artois");
    folder.write("opening_balance.csv", opening_balance);
    CHECK(checked(folder).empty());
    auto office = folder.open();
    const MonthRecord record = close_next(office);
    const auto first = record.entries.front();
    CHECK(first.number == 1);
    CHECK(first.entry.head().journal == Journal::opening);
    Money bank;
    for (const cae::EntryLine& line : first.entry.lines()) {
        if (line.account.number == "512000") bank += line.debit - line.credit;
    }
    CHECK(bank == Money::from_cents(2'940'188));
    CHECK(folder.open().books().sealed(month_called("2026-01")).value() == record);
    CHECK(folder.open().books().books() == office.books().books());
    CHECK(folder.open().changed_since_sealed().empty());
    const MonthRecord after = close_next(office);
    CHECK(after.entries.front().entry.head().journal != Journal::opening);

    folder.write("opening_balance.csv", "account;debit;credit\n");
    const auto changed = folder.open().changed_since_sealed();
    REQUIRE(changed.size() == 1);
    CHECK(changed[0].rule == Rule::row_must_be_as_sealed);
    CHECK(changed[0].value == "2026-01");
}

TEST_CASE("an opening balance that does not agree with the opening of activities is told") {
    const FolderCopy folder("examples/artois");
    std::string text = opening_balance;
    text.replace(text.find("10151,88"), 8, "10151,80");
    text.replace(text.find("29401,88"), 8, "29401,80");
    folder.write("opening_balance.csv", text);
    const auto problems = checked(folder);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == Rule::opening_balance_must_agree);
    CHECK(problems[0].value == "428610");
    CHECK(problems[0].details == cae::Details{Money::from_cents(-1'015'180),
                                              Money::from_cents(-1'015'188), "opening.csv",
                                              Money::from_cents(8)});
}

} // namespace accountant_test
