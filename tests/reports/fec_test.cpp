#include <string>
#include <vector>

#include "cae/reports/fec.hpp"
#include "cae/reports/fec_check.hpp"
#include "reports/journals.hpp"

namespace reports_test {

using cae::FecCheck;
using cae::FecExtract;
using cae::FecLine;
using cae::FecScope;
using cae::FiscalYear;
using cae::Rule;

const cae::LedgerAccount pay_owed{"421000", "Personnel"};

cae::Roster roster_of_anna() {
    cae::Roster roster;
    roster.members.resize(1);
    roster.members[0].id = cae::MemberId("anna");
    roster.members[0].name = "Anna Ardent";
    return roster;
}

// December 2025 of the year before, January and February of the year.
cae::Entries december() {
    return JournalOfTest()
        .add(head(Journal::sales, "2025-12-10", "F-0", "mairie"),
             {{clients, "50.00"}, {sales, "-50.00"}})
        .add(head(Journal::pay, "2025-12-31", "PA-1"), {{rent, "20.00"}, {pay_owed, "-20.00"}})
        .entries();
}

cae::Entries january() {
    return JournalOfTest(3)
        .add(head(Journal::sales, "2026-01-10", "F-1", "mairie"),
             {{clients, "100.00"}, {sales, "-100.00"}})
        .add(head(Journal::contribution, "2026-01-31", "CO-1"),
             {{contribution, "10.00"}, {mirror, "-10.00"}})
        .add(head(Journal::pay, "2026-01-31", "PA-2"), {{rent, "40.00"}, {pay_owed, "-40.00"}})
        .entries();
}

cae::Entries february() {
    cae::EntryHead late = head(Journal::purchases, "2026-02-01", "L-1", "bailleur");
    late.piece_date = day("2026-01-15");
    return JournalOfTest(6)
        .add(late, {{rent, "30.00", arras}, {suppliers, "-30.00", arras}})
        .add(head(Journal::bank, "2026-02-03", "R-1", "mairie", "F-1"),
             {{bank, "100.00"}, {clients, "-100.00"}})
        .entries();
}

// "VE 2 411000 411mairie/mairie F-1 20260110 100.00 0.00 AA"
std::string text_of(const FecLine& line) {
    std::string text = std::string(line.journal) + " " + std::to_string(line.number) + " " +
                       std::string(line.account) + " ";
    if (!line.party.empty()) {
        text += std::string(line.party_prefix) + std::string(line.party) + "/" +
                std::string(line.party_label) + " ";
    }
    text += std::string(line.piece) + " " + to_string(line.piece_date) + " " +
            to_string(line.debit) + " " + to_string(line.credit);
    return line.letter == nullptr ? text : text + " " + line.letter->code;
}

using Texts = std::vector<std::string>;

Texts lines_of(const char* first, const char* last) {
    const FecScope scope{FiscalYear::ending_in(2026, 1), month(first), month(last)};
    FecExtract extract(scope, grouped(cae::GroupBy::party), {roster_of_anna(), {}}, chart());
    Texts texts;
    const auto take = [&](const FecLine& line) { texts.push_back(text_of(line)); };
    const std::vector<std::pair<const char*, cae::Entries>> months{
        {"2025-12", december()}, {"2026-01", january()}, {"2026-02", february()}};
    for (const auto& [name, entries] : months) {
        if (month(name) <= scope.last) extract.prepare(month(name), entries);
    }
    for (const auto& [name, entries] : months) {
        if (month(name) < scope.first || month(name) > scope.last) continue;
        extract.add_lines(month(name), month(name).last_day(), entries, take);
    }
    return texts;
}

// The result of December, 30, stands on 120000.
const Texts of_january{"AN 1 120000 AN 2026-01-01 0.00 30.00",
                       "AN 1 411000 411mairie/mairie AN 2026-01-01 50.00 0.00",
                       "AN 1 421000 421anna/Anna Ardent AN 2026-01-01 0.00 20.00",
                       "VE 2 411000 411mairie/mairie F-1 2026-01-10 100.00 0.00",
                       "VE 2 706000 F-1 2026-01-10 0.00 100.00",
                       "PA 3 613200 PA-2 2026-01-31 40.00 0.00",
                       "PA 3 421000 421anna/Anna Ardent PA-2 2026-01-31 0.00 40.00"};
const Texts of_february{"AC 4 613200 L-1 2026-01-15 30.00 0.00",
                        "AC 4 401000 401bailleur/bailleur L-1 2026-01-15 0.00 30.00",
                        "BQ 5 512000 R-1 2026-02-03 100.00 0.00",
                        "BQ 5 411000 411mairie/mairie R-1 2026-02-03 0.00 100.00 AA"};

TEST_CASE("the opening balance is the first entry of a year, analytic entries have no number") {
    CHECK(lines_of("2026-01", "2026-01") == of_january);
}

TEST_CASE("an entry has the same number in the extract of its month and in that of the year") {
    CHECK(lines_of("2026-02", "2026-02") == of_february);
    Texts year = of_january;
    year[3] += " AA"; // its payment came in February
    year.insert(year.end(), of_february.begin(), of_february.end());
    CHECK(lines_of("2026-01", "2026-12") == year);
}

TEST_CASE("a customer or a supplier who is listed has a name beside the number of the account") {
    cae::Parties parties;
    parties.customers = cae::PartyList{{"mairie", {"Mairie d'Arras"}}};
    parties.suppliers = cae::PartyList{{"bailleur", {"SCI du Beffroi"}}};
    const FecScope scope{FiscalYear::ending_in(2026, 1), month("2026-01"), month("2026-02")};
    FecExtract extract(scope, grouped(cae::GroupBy::party), {roster_of_anna(), parties}, chart());
    extract.prepare(month("2026-01"), january());
    extract.prepare(month("2026-02"), february());
    Texts texts;
    extract.add_lines(month("2026-02"), day("2026-02-28"), february(),
                      [&](const FecLine& line) { texts.push_back(text_of(line)); });
    CHECK(texts[1].find("401bailleur/SCI du Beffroi") != std::string::npos);
    CHECK(texts[3].find("411mairie/Mairie d'Arras") != std::string::npos);
}

TEST_CASE("the first year of the books has no opening entry") {
    const FecScope scope{FiscalYear::ending_in(2025, 1), month("2025-12"), month("2025-12")};
    FecExtract extract(scope, grouped(cae::GroupBy::party), {roster_of_anna(), {}}, chart());
    extract.prepare(month("2025-12"), december());
    Texts texts;
    extract.add_lines(month("2025-12"), day("2025-12-31"), december(),
                      [&](const FecLine& line) { texts.push_back(text_of(line)); });
    CHECK(texts.front() == "VE 1 411000 411mairie/mairie F-0 2025-12-10 50.00 0.00");
    CHECK(texts.size() == 4);
}

TEST_CASE("a document without a label is told by its number, one without a number by its journal") {
    const FecScope scope{FiscalYear::ending_in(2026, 1), month("2026-01"), month("2026-01")};
    FecExtract extract(scope, grouped(cae::GroupBy::party), {roster_of_anna(), {}}, chart());
    cae::EntryHead unlabelled = head(Journal::sales, "2026-01-10", "F-1");
    unlabelled.label = " ";
    cae::EntryHead unnumbered = head(Journal::bank, "2026-01-11", "\t");
    unnumbered.label = "";
    const cae::Entries entries = JournalOfTest()
                                     .add(unlabelled, {{clients, "9.00"}, {sales, "-9.00"}})
                                     .add(unnumbered, {{bank, "9.00"}, {clients, "-9.00"}})
                                     .entries();
    extract.prepare(month("2026-01"), entries);
    Texts texts;
    extract.add_lines(month("2026-01"), day("2026-01-31"), entries, [&](const FecLine& line) {
        texts.push_back(std::string(line.piece) + " " + std::string(line.label));
    });
    CHECK(texts == Texts{"F-1 F-1", "F-1 F-1", "BQ BQ", "BQ BQ"});
}

FecLine sound(std::int64_t number, const char* debit, const char* credit) {
    return {.journal = "VE",
            .number = number,
            .line = 1,
            .entry = number,
            .date = day("2026-01-10"),
            .account = "706000",
            .account_label = "Prestations",
            .piece = "F-1",
            .piece_date = day("2026-01-10"),
            .label = "Facture",
            .debit = euros(debit),
            .credit = euros(credit),
            .validated = day("2026-02-05")};
}

std::vector<FecLine> sound_file() {
    return {sound(1, "5.00", "0.00"), sound(1, "0.00", "5.00"), sound(2, "7.00", "0.00"),
            sound(2, "0.00", "7.00")};
}

std::vector<Rule> broken_rules(const std::vector<FecLine>& lines) {
    FecCheck check(FiscalYear::ending_in(2026, 1), chart());
    for (const FecLine& line : lines) check.add(line);
    std::vector<Rule> rules;
    for (const cae::Problem& problem : check.finish()) rules.push_back(problem.rule);
    return rules;
}

using Rules = std::vector<Rule>;

TEST_CASE("a sound file breaks no rule, and its sums are counted") {
    FecCheck check(FiscalYear::ending_in(2026, 1), chart());
    for (const FecLine& line : sound_file()) check.add(line);
    CHECK(check.finish().empty());
    CHECK(check.totals().lines == 4);
    CHECK(check.totals().first_number == 1);
    CHECK(check.totals().last_number == 2);
    CHECK(check.totals().debit == euros("12.00"));
    CHECK(broken_rules({}).empty());
}

TEST_CASE("an entry that does not balance is named, and so is the file") {
    auto lines = sound_file();
    lines[1].credit = euros("4.99");
    CHECK(broken_rules(lines) == Rules{Rule::entry_must_balance, Rule::fec_must_balance});
    lines[3].credit = euros("7.01"); // the file balances all the same
    CHECK(broken_rules(lines) == Rules{Rule::entry_must_balance, Rule::entry_must_balance});
}

TEST_CASE("a number that is left out or comes twice is named with the one expected") {
    auto lines = sound_file();
    lines[2].number = lines[3].number = 3;
    CHECK(broken_rules(lines) == Rules{Rule::fec_number_must_follow});
    FecCheck check(FiscalYear::ending_in(2026, 1), chart());
    for (const FecLine& line : lines) check.add(line);
    const auto problems = check.finish();
    CHECK(problems[0].value == "3");
    CHECK(problems[0].details == cae::Details{2});
}

TEST_CASE("entries stand in the order of their sealing, and in their fiscal year") {
    auto lines = sound_file();
    lines[2].validated = lines[3].validated = day("2026-02-04");
    CHECK(broken_rules(lines) == Rules{Rule::fec_validation_must_follow});
    lines = sound_file();
    lines[2].date = day("2027-01-01");
    CHECK(broken_rules(lines) == Rules{Rule::fec_date_must_be_of_year});
}

TEST_CASE("cells that must be filled are not blank, nor full of what is written as blanks") {
    for (auto FecLine::*cell :
         {&FecLine::journal, &FecLine::account_label, &FecLine::piece, &FecLine::label}) {
        auto lines = sound_file();
        lines[1].*cell = "";
        CHECK(broken_rules(lines) == Rules{Rule::fec_cell_must_be_filled});
        lines[1].*cell = " \t";
        CHECK(broken_rules(lines) == Rules{Rule::fec_cell_must_be_filled});
    }
    auto lines = sound_file();
    lines[0].party = "anna";
    CHECK(broken_rules(lines) == Rules{Rule::fec_cell_must_be_filled});
}

TEST_CASE("an account begins with three digits") {
    auto lines = sound_file();
    for (const char* account : {"70", "7A6000", "abc"}) {
        lines[0].account = account;
        CHECK(broken_rules(lines) == Rules{Rule::fec_account_must_be_of_the_plan});
    }
}

TEST_CASE("a line has one positive amount") {
    for (const auto& [debit, credit] : std::vector<std::pair<const char*, const char*>>{
             {"0.00", "0.00"}, {"-5.00", "0.00"}, {"6.00", "1.00"}}) {
        auto lines = sound_file();
        lines[0].debit = euros(debit);
        lines[0].credit = euros(credit);
        CHECK(broken_rules(lines).front() == Rule::fec_line_must_have_one_side);
    }
}

TEST_CASE("lines of parties whom nobody names are counted") {
    auto lines = sound_file();
    lines[0].account = "411000";
    FecCheck check(FiscalYear::ending_in(2026, 1), chart());
    for (const FecLine& line : lines) check.add(line);
    CHECK(check.totals().lines_without_party == 1);
}

} // namespace reports_test
