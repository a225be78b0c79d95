// What an accountant writes beside what documents and pay give.
#include <doctest/doctest.h>

#include "cae/closing/invariants/broken.hpp"
#include "support/entries.hpp"
#include "support/small_cooperative.hpp"

namespace written_entries_test {

using namespace cae_test;
using cae::WrittenEntry;
using cae::WrittenLine;

const Date fifth = *Date::of(2026, 1, 5);

WrittenLine debit(const char* account, std::int64_t amount, const char* party = "") {
    WrittenLine line;
    line.account = account;
    line.party = party;
    line.debit = euros(amount);
    line.line = 2;
    return line;
}

WrittenLine credit(const char* account, std::int64_t amount, const char* party = "") {
    WrittenLine line = debit(account, 0, party);
    line.credit = euros(amount);
    return line;
}

WrittenEntry entry(const char* id, std::vector<WrittenLine> lines, const char* journal = "OD") {
    WrittenEntry written{id, fifth};
    written.journal = journal;
    written.label = "Loyer";
    written.lines = std::move(lines);
    written.line = 2;
    return written;
}

WrittenEntry reversal(const char* id, const char* of) {
    WrittenEntry written = entry(id, {});
    written.reverses = of;
    return written;
}

// Anna sells for 1 000; the accountant has nothing to write yet.
SmallCooperative january() {
    SmallCooperative coop(*Month::of(2026, 1));
    coop.add_member("anna", Stage::cesa);
    coop.add_document(DocumentKind::sale, 1000, true);
    coop.documents.entries_file = "entries/2026-01.csv";
    return coop;
}

// The entry of an id as it stands in the record.
NumberedEntry booked(const MonthRecord& record, const std::string& id) {
    for (const AccountantEntry& known : record.accountant_entries) {
        if (known.id != id) continue;
        const auto first = record.entries.front().number;
        return record.entries[static_cast<std::size_t>(known.number - first)];
    }
    throw std::out_of_range(id);
}

Rule rule_of(const SmallCooperative& coop) {
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().size() == 1);
    CHECK(record.error().front().place == Place{"entries/2026-01.csv", 2, 0});
    return record.error().front().rule;
}

TEST_CASE("an entry of the accountant is booked in its journal and moves no figure of a member") {
    SmallCooperative coop = january();
    const MonthRecord before = coop.close().value();
    coop.documents.entries = {
        entry("E-1", {debit("613200", 450), credit("408000", 450, "Foncière")}),
        entry("E-2", {debit("164000", 200), debit("661100", 12), credit("512000", 212)}, "BQ")};
    const MonthRecord record = coop.close().value();
    CHECK(record.accounts == before.accounts);
    CHECK(record.members == before.members);
    CHECK(record.totals == before.totals);
    CHECK(record.vat == before.vat);
    CHECK(record.entries.size() == before.entries.size() + 2);
    CHECK(broken(record, coop.chart).empty());
    // VE of the sale, BQ of the loan, CO of the contribution, then PA, then OD.
    CHECK(booked(record, "E-2").number == 2);
    CHECK(record.accountant_entries.front().id == "E-2"); // by number
    const auto rent = booked(record, "E-1");
    CHECK(rent.number == record.entries.back().number);
    CHECK(rent.entry.head().journal == Journal::general);
    CHECK(rent.entry.head().date == fifth);
    CHECK(rent.entry.head().piece == "E-1");
    CHECK(rent.entry.head().party == "Foncière"); // of the one line that names somebody
    REQUIRE(rent.entry.lines().size() == 2);
    CHECK(rent.entry.lines()[0].account.label == "Locations immobilières");
    CHECK(rent.entry.lines()[0].debit == euros(450));
    CHECK(rent.entry.lines()[1].credit == euros(450));
    CHECK(rent.entry.lines()[1].party.empty());
}

TEST_CASE("lines of one entry that are about several parties keep each its own") {
    SmallCooperative coop = january();
    coop.documents.entries = {entry("E-1", {debit("401000", 100, "Foncière"),
                                            debit("401000", 50, "Tissus"), credit("512000", 150)})};
    const MonthRecord record = coop.close().value();
    const auto lines = booked(record, "E-1").entry.lines();
    CHECK(booked(record, "E-1").entry.head().party.empty());
    CHECK(lines[0].party == "Foncière");
    CHECK(lines[1].party == "Tissus");
    CHECK(lines[2].party.empty());
}

TEST_CASE("a balance sheet line may be of an activity; its results are those of its documents") {
    SmallCooperative coop = january();
    WrittenLine lent = debit("512000", 100);
    WrittenLine owed = credit("455000", 100);
    lent.section = owed.section = cae::AccountIndex{0};
    coop.documents.entries = {entry("E-1", {lent, owed})};
    const MonthRecord record = coop.close().value();
    CHECK(booked(record, "E-1").entry.lines()[0].section ==
          Section{cae::ActivityId("anna"), cae::MemberId("anna")});

    lent.account = "613200";
    coop.documents.entries = {entry("E-1", {lent, owed})};
    CHECK(rule_of(coop) == Rule::account_must_move_by_documents);
    lent.account = "411000";
    coop.documents.entries = {entry("E-1", {lent, owed})};
    CHECK(rule_of(coop) == Rule::account_must_move_by_documents);
}

TEST_CASE("an account that the chart does not have, or has for internal movements, is refused") {
    SmallCooperative coop = january();
    coop.documents.entries = {entry("E-1", {debit("613299", 1), credit("512000", 1)})};
    CHECK(rule_of(coop) == Rule::account_must_be_in_chart);
    coop.documents.entries = {entry("E-1", {debit("921000", 1), credit("512000", 1)})};
    CHECK(rule_of(coop) == Rule::account_must_be_in_chart);
}

TEST_CASE("a reversal books the exact opposite of an earlier entry") {
    SmallCooperative coop = january();
    coop.documents.entries = {entry("E-1", {debit("401000", 100, "Foncière"),
                                            debit("401000", 50, "Tissus"), credit("512000", 150)}),
                              reversal("X-1", "E-1")};
    const MonthRecord record = coop.close().value();
    const auto lines = booked(record, "X-1").entry.lines();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].credit == euros(100));
    CHECK(lines[0].party == "Foncière");
    CHECK(lines[1].credit == euros(50));
    CHECK(lines[2].debit == euros(150));
    CHECK(record.accountant_entries.back() ==
          AccountantEntry{record.entries.back().number, "X-1", "E-1"});
}

TEST_CASE("the clearing account is left to the movements of the bank") {
    SmallCooperative coop = january();
    coop.documents.entries = {entry("E-1", {debit("471000", 1), credit("512000", 1)})};
    CHECK(rule_of(coop) == Rule::clearing_must_move_by_bank);
    coop.documents.entries = {entry("E-1", {debit("472000", 1), credit("512000", 1)})};
    MonthRecord record = coop.close().value();
    coop.chart.accounts.at(AccountRole::clearing).number =
        "472000"; // as if it had been booked there
    CHECK(broken(record, coop.chart) ==
          std::vector<BrokenIdentity>{{Identity::accountant_leaves_clearing_alone, "472000"}});
}

TEST_CASE("a reversal is of an entry that is known, and of each once") {
    SmallCooperative coop = january();
    const auto rent = entry("E-1", {debit("613200", 450), credit("408000", 450)});
    coop.documents.entries = {reversal("X-1", "E-1"), rent}; // which comes after it
    CHECK(rule_of(coop) == Rule::reference_must_exist);
    coop.documents.entries = {rent, reversal("X-1", "E-1"), reversal("X-2", "E-1")};
    CHECK(rule_of(coop) == Rule::entry_must_be_reversed_once);
    coop.documents.entries = {rent, reversal("X-1", "E-1"), reversal("X-2", "X-1")};
    CHECK(rule_of(coop) == Rule::reference_must_exist);
}

TEST_CASE("an entry of the accountant that moves the result of an activity breaks an identity") {
    SmallCooperative coop = january();
    MonthRecord record = coop.close().value();
    // Its sale, as if an accountant had written it: the account's own identities miss it too.
    record.accountant_entries = {{record.entries.front().number, "E-1", {}}};
    const auto found = broken(record);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front() == BrokenIdentity{Identity::accountant_leaves_results_alone, "anna/anna"});
    record.accountant_entries = {{record.entries.back().number + 1, "E-1", {}}};
    CHECK(broken(record).front() == BrokenIdentity{Identity::entries_follow_one_another, "E-1"});
}

} // namespace written_entries_test
