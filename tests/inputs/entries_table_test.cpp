#include "inputs/folder_fixture.hpp"

namespace entries_table_test {

using cae::Date;
using cae::Money;
using cae::Rule;
using cae_test::Folder;

const std::string header =
    "entry;date;journal;account;party;branch;activity;member;label;debit;credit;piece;reverses\n";
const char* const january_entries = "entries/2026-01.csv";

Folder with_entries(const std::string& rows) {
    Folder folder;
    folder.with(january_entries, header + rows);
    return folder;
}

TEST_CASE("the rows of one entry make one entry") {
    const auto entries = with_entries(
                             "E-1;2026-01-05;BQ;164000;France Active;;;;Échéance;200,00;;RE-9;\n"
                             "E-2;2026-01-31;;408000;Foncière;arras;;;Loyer;;450;;\n"
                             "E-1;2026-01-05;;661100;France Active;;;;;12,00;;;\n"
                             "E-1;05/01/2026;BQ;512000;;;;;Échéance;;212,00;RE-9;\n"
                             "E-2;2026-01-31;OD;613200;;arras;;;;450,00;;;\n")
                             .load()
                             .documents.entries;
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].id == "E-1");
    CHECK(entries[0].date == Date::of(2026, 1, 5));
    CHECK(entries[0].journal == "BQ");
    CHECK(entries[0].label == "Échéance");
    CHECK(entries[0].piece == "RE-9");
    CHECK(entries[0].line == 2);
    REQUIRE(entries[0].lines.size() == 3);
    CHECK(entries[0].lines[0].account == "164000");
    CHECK(entries[0].lines[0].party == "France Active");
    CHECK(entries[0].lines[0].debit == Money::from_cents(20'000));
    CHECK(entries[0].lines[2].credit == Money::from_cents(21'200));
    CHECK(entries[0].lines[2].party.empty());
    CHECK(entries[0].lines[2].line == 5);
    CHECK(entries[1].journal == "OD");
    CHECK(entries[1].lines[0].branch == cae::BranchIndex{0});
    CHECK_FALSE(entries[1].lines[0].section.has_value());
}

TEST_CASE("a line names an activity by its member, and by its activity where there are several") {
    const auto loaded = with_entries("E-1;2026-01-05;;512000;;;garden;ben;Part;10;;;\n"
                                     "E-1;2026-01-05;;455000;;;garden;ben;;;10;;\n"
                                     "E-2;2026-01-05;;512000;;;;anna;Part;10;;;\n"
                                     "E-2;2026-01-05;;455000;;;;anna;;;10;;\n")
                            .load();
    const auto& entries = loaded.documents.entries;
    const auto& accounts = loaded.folder.roster.accounts;
    CHECK(loaded.folder.roster.members[accounts[*entries[0].lines[0].section].member].id.text() ==
          "ben");
    CHECK(loaded.folder.roster.members[accounts[*entries[1].lines[0].section].member].id.text() ==
          "anna");
    CHECK(with_entries("E-1;2026-01-05;;512000;;;garden;;Part;10;;;\n").rule() ==
          Rule::text_must_not_be_empty);
    CHECK(with_entries("E-1;2026-01-05;;512000;;;;zoe;Part;10;;;\n").rule() ==
          Rule::reference_must_exist);
    CHECK(with_entries("E-1;2026-01-05;;512000;;lens;;;Part;10;;;\n").rule() ==
          Rule::reference_must_exist);
    CHECK(with_entries("E-1;2026-01-05;;512000;;arras;;anna;Part;10;;;\n").rule() ==
          Rule::keys_must_not_stand_together);
}

TEST_CASE("an entry balances, and so does each of its sections") {
    const auto wrong = with_entries("E-1;2026-01-05;;613200;;;;;Loyer;450,00;;;\n"
                                    "E-1;2026-01-05;;408000;;;;;;;400,00;;\n")
                           .problem();
    CHECK(wrong.rule == Rule::written_entry_must_balance);
    CHECK(wrong.value == "E-1");
    CHECK(wrong.place == cae::Place{january_entries, 2, 1});
    CHECK(wrong.details == cae::Details{Money::from_cents(45'000), Money::from_cents(40'000)});
    const auto sections = with_entries("E-1;2026-01-05;;613200;;arras;;;Loyer;450,00;;;\n"
                                       "E-1;2026-01-05;;408000;;;;;;;450,00;;\n")
                              .problems();
    REQUIRE(sections.size() == 2);
    CHECK(sections[0].rule == Rule::written_section_must_balance);
    CHECK(sections[0].details ==
          cae::Details{cae::Thing::cooperative, Money(), Money::from_cents(45'000)});
    CHECK(sections[1].details ==
          cae::Details{cae::BranchId("arras"), Money::from_cents(45'000), Money()});
}

TEST_CASE("a line has a debit or a credit above zero, and not both") {
    const std::string start = "E-1;2026-01-05;;613200;;;;;Loyer;";
    const auto both = with_entries(start + "450;450;;\n").problem();
    CHECK(both.rule == Rule::entry_line_must_have_one_side);
    CHECK(both.place.line == 2);
    CHECK(with_entries(start + ";;;\n").rule() == Rule::entry_line_must_have_one_side);
    CHECK(with_entries(start + "0;0;;\n").rule() == Rule::entry_line_must_have_one_side);
    CHECK(with_entries(start + "-450;;;\n").rule() == Rule::amount_must_be_positive);
    CHECK(with_entries(start + "4,5,0;;;\n").rule() == Rule::amount_must_be_exact);
    CHECK(with_entries("E-1;2026-01-05;;;;;;;Loyer;450;;;\n").rule() ==
          Rule::text_must_not_be_empty);
}

TEST_CASE("an entry is dated in the month of its table") {
    const auto february = with_entries("E-1;2026-02-01;;613200;;;;;Loyer;450;;;\n").problem();
    CHECK(february.rule == Rule::entry_must_be_in_month);
    CHECK(february.value == "2026-02-01");
    CHECK(february.place == cae::Place{january_entries, 2, 5});
    CHECK(with_entries("E-1;2025-12-31;;613200;;;;;Loyer;450;;;\n").rule() ==
          Rule::entry_must_be_in_month);
}

TEST_CASE("rows of one entry say the same of it, or nothing") {
    const std::string first = "E-1;2026-01-05;BQ;613200;;;;;Loyer;450;;RE-1;\n";
    const auto rule_of = [&](const std::string& second) {
        return with_entries(first + second).rule();
    };
    const auto date = with_entries(first + "E-1;2026-01-06;;408000;;;;;;;450;;\n").problem();
    CHECK(date.rule == Rule::entry_rows_must_agree);
    CHECK(date.details == cae::Details{"date", std::size_t{2}});
    CHECK(rule_of("E-1;2026-01-05;OD;408000;;;;;;;450;;\n") == Rule::entry_rows_must_agree);
    CHECK(rule_of("E-1;2026-01-05;;408000;;;;;Bail;;450;;\n") == Rule::entry_rows_must_agree);
    CHECK(rule_of("E-1;2026-01-05;;408000;;;;;;;450;RE-2;\n") == Rule::entry_rows_must_agree);
    CHECK(with_entries("E-1;2026-01-05;BQ;613200;;;;;;450;;RE-1;\n").rule() ==
          Rule::text_must_not_be_empty); // the label
    CHECK(with_entries("E-1;2026-01-05;CO;613200;;;;;Loyer;450;;;\n").rule() ==
          Rule::word_must_be_known);
    CHECK(with_entries("E-1;2026-01-05;AN;613200;;;;;Loyer;450;;;\n").rule() ==
          Rule::word_must_be_known);
}

TEST_CASE("a reversal names an entry, and nothing of its lines") {
    const auto entries = with_entries("X-1;2026-01-31;;;;;;;;;;;E-1\n").load().documents.entries;
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].reverses == "E-1");
    CHECK(entries[0].label == "Extourne de E-1");
    CHECK(entries[0].lines.empty());
    const auto amount = with_entries("X-1;2026-01-31;;;;;;;;450;;;E-1\n").problem();
    CHECK(amount.rule == Rule::reversal_must_stand_alone);
    CHECK(amount.details == cae::Details{"debit"});
    CHECK(with_entries("X-1;2026-01-31;;;;;;;;;;;E-1\nX-1;2026-01-31;;;;;;;;;;;E-2\n").rule() ==
          Rule::id_must_be_unique);
    CHECK(with_entries("X-1;2026-01-31;;;;;;;;;;;E-1\n"
                       "X-1;2026-01-31;;512000;;;;;;450;;;\n")
              .rule() == Rule::id_must_be_unique);
}

} // namespace entries_table_test
