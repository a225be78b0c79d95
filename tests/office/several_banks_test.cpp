// A cooperative of several banks: each on an account of its own, from the files to the books.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "cae/outputs/screen/bank_report.hpp"
#include "cae/outputs/screen/reconciliation_table.hpp"
#include "office/folder_copy.hpp"

namespace several_banks_test {

using cae::AlertKind;
using cae::Money;
using cae::MonthRecord;
using cae::Problems;
using cae::Rule;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;

namespace {

constexpr const char* alone = "bank: {iban: FR76 9999 9000 6200 0200 0001 751, bic: BEFFFRPPXXX}";

// Crédit is on 512000, La Nef on an account that the shipped chart lists.
std::string of_two(const std::string& second = "512100", const std::string& first = "") {
    return "bank:\n"
           "  - {name: Crédit, iban: FR76 9999 9000 6200 0200 0001 751" +
           first +
           "}\n"
           "  - {name: La Nef, iban: FR14 2004 1010 0505 0001 3M02 606, account: \"" +
           second + "\"}\n";
}

void write_banks(const FolderCopy& folder, const std::string& banks) {
    std::string text = cae_test::text_of(folder.path() / "cooperative.yaml");
    const auto at = text.find("bank: {");
    REQUIRE(at != std::string::npos);
    text.replace(at, text.find('\n', at) - at, banks);
    folder.write("cooperative.yaml", text);
}

// Debits less credits of a month, by account.
std::map<std::string, Money> moved(const MonthRecord& record) {
    std::map<std::string, Money> sums;
    for (const cae::NumberedEntry& numbered : record.entries) {
        for (const cae::EntryLine& line : numbered.entry.lines()) {
            sums[line.account.number.text()] += line.debit - line.credit;
        }
    }
    return sums;
}

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

std::vector<cae::Alert> told(const MonthRecord& record, AlertKind kind) {
    std::vector<cae::Alert> alerts;
    std::copy_if(record.alerts.begin(), record.alerts.end(), std::back_inserter(alerts),
                 [&](const cae::Alert& alert) { return alert.kind == kind; });
    return alerts;
}

const std::string header = "date;reference;label;amount;refers_to;member;account;bank\n";
const char* const january = "bank/2026-01.csv";
const char* const february = "bank/2026-02.csv";

std::vector<Rule> rules_of(const Problems& problems) {
    std::vector<Rule> rules;
    for (const cae::Problem& problem : problems) rules.push_back(problem.rule);
    return rules;
}

Problems checked(const FolderCopy& folder) {
    return cae::Office::check(folder.path(), cae_test::source_path("config"));
}

} // namespace

// Of January: 700 of an invoice, 500 to La Nef, 48 that nobody explains; La Nef gets the 500, pays
// 12 of fees and receives 100 of a member, and 9 leave it that nobody explains.
TEST_CASE("each bank is booked on its account, a transfer between two by 58") {
    const FolderCopy folder("examples/artois");
    folder.write(january, header + "2026-01-06;C1;VIR;48,00;;;;\n");
    auto one_bank = folder.open();
    const auto before = moved(cae::close_month(*one_bank.next()).value());
    write_banks(folder, of_two());
    folder.write(january, header + "2026-01-06;C1;VIR;48,00;;;;Crédit\n"
                                   "2026-01-07;C2;VIR NEF;-500,00;;;580000;\n"
                                   "2026-01-08;N1;VIR CREDIT;500,00;;;580000;La Nef\n"
                                   "2026-01-09;N2;FRAIS;-12,00;;;627000;La Nef\n"
                                   "2026-01-12;N3;VIR;100,00;;dupuis;;La Nef\n"
                                   "2026-01-13;N4;PRLV;-9,00;;;;La Nef\n");
    CHECK(checked(folder).empty());
    auto office = folder.open();
    const MonthRecord record = close_next(office);
    auto sums = moved(record);
    CHECK(sums["512000"] - before.at("512000") == cents(-50'000));
    CHECK(sums["512100"] == cents(50'000 - 1'200 + 10'000 - 900));
    CHECK(sums["580000"] == Money());
    CHECK(sums["471000"] == cents(-4'800 + 900));
    CHECK(told(record, AlertKind::account_waits).empty());
    CHECK(folder.open().books().sealed(month_called("2026-01")).value() == record);
    CHECK(folder.open().changed_since_sealed().empty());
    // What La Nef left unexplained comes off the clearing account, not off a bank.
    folder.write(february, header + "2026-02-03;N4;PRLV;-9,00;;;627000;\n");
    const MonthRecord later = close_next(office);
    CHECK(moved(later)["471000"] == cents(-900));
    CHECK(moved(later)["512100"] == Money());
}

TEST_CASE("a transfer that one bank alone has shown is told until the other shows it") {
    const FolderCopy folder("examples/artois");
    write_banks(folder, of_two());
    folder.write(january, header + "2026-01-30;C2;VIR NEF;-500,00;;;580000;\n");
    auto office = folder.open();
    const auto waits = [](const MonthRecord& record) {
        return told(record, AlertKind::account_waits);
    };
    const std::vector<cae::Alert> open{{AlertKind::account_waits, {}, {"580000", cents(50'000)}}};
    CHECK(waits(close_next(office)) == open);
    CHECK(waits(cae::close_month(*office.next()).value()) == open);
    folder.write(february, header + "2026-02-02;N1;VIR CREDIT;500,00;;;580000;La Nef\n");
    auto again = folder.open();
    CHECK(waits(close_next(again)).empty());
}

TEST_CASE("the balance of each bank is compared with its account") {
    const FolderCopy folder("examples/artois");
    write_banks(folder, of_two());
    folder.write("opening_balance.csv", "account;debit;credit\n"
                                        "101300;;20000,00\n"
                                        "411000;1440,00;\n"
                                        "445740;;240,00\n"
                                        "428610;;10151,88\n"
                                        "512000;27951,88;\n"
                                        "512100;1000,00;\n");
    folder.write(january, "date;reference;amount;account;bank;balance\n"
                          "2026-01-09;N2;-12,00;627000;La Nef;988,00\n"
                          "2026-01-10;N3;-1,00;627000;La Nef;986,00\n");
    auto office = folder.open();
    const MonthRecord first = close_next(office);
    CHECK(told(first, AlertKind::bank_balance_differs).empty());
    CHECK(told(first, AlertKind::other_bank_balance_differs) ==
          std::vector<cae::Alert>{{AlertKind::other_bank_balance_differs,
                                   {},
                                   {"La Nef", *cae::Date::of(2026, 1, 10), cents(98'600),
                                    cents(98'700), cents(-100)}}});
    // In February the books go on from 987.
    folder.write(february, "date;reference;amount;account;bank;balance\n"
                           "2026-02-09;N5;-7,00;627000;La Nef;980,00\n");
    auto again = folder.open();
    CHECK(told(close_next(again), AlertKind::other_bank_balance_differs).empty());
}

TEST_CASE("each bank is reconciled by itself") {
    const FolderCopy folder("examples/artois");
    write_banks(folder, of_two());
    folder.write(january, "date;reference;label;amount;account;bank;balance\n"
                          "2026-01-06;C1;VIR;48,00;;;\n"
                          "2026-01-09;N2;FRAIS;-12,00;627000;La Nef;-21,00\n"
                          "2026-01-09;N4;PRLV;-9,00;;La Nef;\n");
    const auto found = folder.open().reconcile(month_called("2026-01")).value();
    REQUIRE(found.size() == 2);
    CHECK(found[0].bank.name == "Crédit");
    CHECK_FALSE(found[0].statement.has_value());
    REQUIRE(found[0].unexplained.size() == 1);
    CHECK(found[0].unexplained[0].reference == "C1");
    CHECK(found[1].bank.account == "512100");
    CHECK(found[1].booked == cents(-2'100));
    CHECK(found[1].statement == cents(-3'000)); // -21,00 after N2, then N4 of the same day
    CHECK(found[1].unshown.empty());
    REQUIRE(found[1].unexplained.size() == 1);
    CHECK(found[1].unexplained[0].reference == "N4");
    const std::string text = cae::reconciliation_table(found[1], cae::Screen());
    CHECK(text.starts_with("La Nef (512100)\n"));
}

TEST_CASE("banks of accounts that are none of theirs are told") {
    const auto rules_with = [](const std::string& banks) {
        const FolderCopy folder("examples/artois");
        write_banks(folder, banks);
        const auto office = cae::Office::open(folder.path(), cae_test::source_path("config"));
        const Problems found = checked(folder);
        CHECK(office.has_value() == found.empty());
        return rules_of(found);
    };
    CHECK(rules_with(alone).empty());
    CHECK(rules_with(of_two("512100", ", account: \"512000\"")).empty());
    CHECK(rules_with(of_two("512950")) == std::vector{Rule::account_must_be_in_chart});
    CHECK(rules_with(of_two("512000")) == std::vector{Rule::account_must_be_of_bank});
    CHECK(rules_with(of_two("471000")) == std::vector{Rule::account_must_be_of_bank});
    CHECK(rules_with(of_two("512100", ", account: \"512300\"")) ==
          std::vector{Rule::first_bank_must_be_that_of_chart});
    CHECK(rules_with("bank: [{name: A, iban: FR76 9999 9000 6200 0200 0001 751},"
                     " {name: A, iban: FR14 2004 1010 0505 0001 3M02 606}]") ==
          std::vector{Rule::key_must_be_present, Rule::id_must_be_unique});
}

TEST_CASE("a row of a bank that there is not, or on the account of one, is told") {
    const FolderCopy folder("examples/artois");
    write_banks(folder, of_two());
    folder.write(january, header + "2026-01-06;C1;VIR;48,00;;;;Nef\n");
    CHECK(rules_of(checked(folder)) == std::vector{Rule::reference_must_exist});
    folder.write(january, header + "2026-01-06;C1;VIR;-48,00;;;512100;\n");
    CHECK(rules_of(checked(folder)) == std::vector{Rule::account_must_explain_movement});
}

namespace {

// A statement in CAMT of one account, with one movement.
std::string camt_of(const std::string& iban, const std::string& amount, const std::string& text) {
    return "<Stmt><Acct><Id><IBAN>" + iban + "</IBAN></Id></Acct><Ntry><Amt Ccy=\"EUR\">" + amount +
           "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-01-15</Dt></BookgDt>"
           "<NtryDtls><TxDtls><RmtInf><Ustrd>" +
           text + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt>";
}

std::string camt(const std::string& statements) {
    return "<Document><BkToCstmrStmt>" + statements + "</BkToCstmrStmt></Document>";
}

const std::string credit = "FR7699999000620002000001751";
const std::string nef = "FR1420041010050500013M02606";

cae::Result<cae::BankImport> imported(const FolderCopy& folder, const std::string& text,
                                      const std::string& bank = {}) {
    folder.write("statement", text);
    return folder.open().import_statement(folder.path() / "statement", bank);
}

} // namespace

TEST_CASE("a statement is of the bank whose IBAN it has, or of several") {
    const FolderCopy folder("examples/artois");
    write_banks(folder, of_two());
    const auto of_nef = imported(folder, camt(camt_of(nef, "30.00", "VIR"))).value();
    REQUIRE(of_nef.tables.size() == 1);
    CHECK(of_nef.tables.at(month_called("2026-01")).at(0).movement.bank == "La Nef");
    const auto both = imported(folder,
                               camt(camt_of(nef, "30.00", "VIR") + camt_of(credit, "30.00", "VIR") +
                                    camt_of("FR0000000000000000000000000", "1.00", "VIR")))
                          .value();
    const auto& rows = both.tables.at(month_called("2026-01"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].movement.bank.empty());
    CHECK(rows[1].movement.bank == "La Nef");
    CHECK(both.other_accounts == 1);
    // The table has the bank of each, and both are known by the bank, the day, the amount and the
    // text.
    std::string table;
    const auto sink = [&](std::string_view text) { table.append(text); };
    cae::CsvWriter csv(cae::CsvStyle::french, sink);
    cae::write_bank_rows(rows, csv);
    folder.write(january, table);
    CHECK(imported(folder, camt(camt_of(nef, "30.00", "VIR"))).value().known == 1);
    CHECK(imported(folder, camt(camt_of(credit, "30.00", "VIR"))).value().tables.empty());
    const auto nobody = imported(folder, camt(camt_of("FR0000000000000000000000000", "1", "VIR")));
    CHECK(rules_of(nobody.error()) == std::vector{Rule::statement_must_be_of_account});
}

TEST_CASE("a statement that names no account is of the bank that is named") {
    const FolderCopy folder("examples/artois");
    write_banks(folder, of_two());
    const std::string rows = "Date;Libellé;Montant\n15/01/2026;FRAIS NEF;-3,00\n";
    CHECK(rules_of(imported(folder, rows).error()) == std::vector{Rule::bank_must_be_named});
    CHECK(rules_of(imported(folder, rows, "Banque").error()) ==
          std::vector{Rule::reference_must_exist});
    folder.write("bank_rules.yaml", "- {text: frais, bank: Crédit, account: \"618000\"}\n"
                                    "- {text: frais, bank: La Nef, account: \"627000\"}\n");
    const auto of_nef = imported(folder, rows, "La Nef").value();
    CHECK(of_nef.tables.at(month_called("2026-01")).at(0).account == "627000");
    const auto of_credit = imported(folder, rows, "Crédit").value();
    CHECK(of_credit.tables.at(month_called("2026-01")).at(0).account == "618000");
}

TEST_CASE("a receipt of activity that another bank shows is booked on that bank") {
    const FolderCopy folder("examples/artois");
    write_banks(folder, of_two());
    folder.write("activity/2026-01.csv",
                 "date;document;member;kind;label;net;vat_rate;total;refers_to\n"
                 "2026-01-05;F-1;dupuis;sale;Conseil;100,00;20;;\n"
                 "2026-01-15;R-1;dupuis;receipt;Virement;;;120,00;F-1\n");
    const auto import = imported(folder, camt(camt_of(nef, "120.00", "VIR F-1"))).value();
    const auto& row = import.tables.at(month_called("2026-01")).at(0);
    CHECK(row.matched_by == cae::MatchedBy::receipt);
    folder.write(january, "date;reference;amount;refers_to;matched_by;bank\n"
                          "2026-01-15;N1;120,00;R-1;receipt;La Nef\n");
    auto office = folder.open();
    auto sums = moved(close_next(office));
    CHECK(sums["512100"] == cents(12'000));
    CHECK(sums["411000"] == Money());
}

} // namespace several_banks_test
