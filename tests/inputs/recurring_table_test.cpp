#include "inputs/folder_fixture.hpp"

namespace recurring_table_test {

using cae::ActivityDocument;
using cae::Date;
using cae::Money;
using cae::Month;
using cae::Rule;
using cae_test::Folder;

const std::string header =
    "document;member;activity;kind;label;net;vat_rate;vat_recoverable_pct;day;from;to\n";

Folder with_charges(const std::string& rows) {
    Folder folder;
    folder.with("recurring.csv", header + rows);
    return folder;
}

std::vector<ActivityDocument> in_month(const Folder& folder, int number) {
    const auto loaded = folder.load().folder;
    const auto month = cae::load_month(loaded, *Month::of(2026, number));
    REQUIRE(month.has_value());
    return month->documents;
}

TEST_CASE("a recurring charge is a document of each of its months, and of no other") {
    auto folder = with_charges("LO-1;anna;;purchase;Bureau;120,00;20;80;31;2026-02;2026-03\n");
    CHECK(in_month(folder, 1).empty());
    const auto february = in_month(folder, 2);
    REQUIRE(february.size() == 1);
    CHECK(february[0].number == "LO-1-2026-02");
    CHECK(february[0].date == Date::of(2026, 2, 28)); // the last day of a shorter month
    CHECK(february[0].net == Money::from_cents(12'000));
    CHECK(february[0].vat == Money::from_cents(2'400));
    CHECK(february[0].vat_recoverable == cae::Rate::from_billionths(800'000'000));
    CHECK(in_month(folder, 3).front().date == Date::of(2026, 3, 31));
    CHECK(in_month(folder, 3).size() == 1);
    CHECK(in_month(folder, 4).empty());
}

TEST_CASE("recurring charges come after the month's documents, in the order of their file") {
    auto folder = with_charges("B;anna;;purchase;;10;;;1;2025-01;\nA;carla;;subcontracting;;20;;;2;"
                               "2025-01;\n");
    folder.documents("2026-01-15;F-1;anna;;sale;;100;20;;;;\n");
    const auto month = folder.load().documents;
    const auto& documents = month.documents;
    REQUIRE(documents.size() == 3);
    CHECK(month.place_of(documents[2]).line == 3); // of recurring.csv
    CHECK(month.place_of(documents[2]).file == month.recurring_file);
    CHECK(month.place_of(documents[0]).file == month.activity_file);
    CHECK(documents[1].number == "B-2026-01");
    CHECK(documents[2].number == "A-2026-01");
}

TEST_CASE("a charge of a member whose file is faulty is passed over: that fault is told") {
    for (const char* members : {"", "members:\n", "members: [{id: anna, name: Anna\n"}) {
        auto folder = with_charges("A;anna;;purchase;;10;;;1;2026-01;\n"
                                   "B;;wood;purchase;;10;;;1;2026-01;\n");
        folder.documents("").with("members.yaml", members);
        for (const auto& problem : folder.check()) CHECK(problem.place.file == "members.yaml");
        CHECK_FALSE(folder.check().empty());
    }
}

TEST_CASE("what is wrong in recurring.csv is said once for all months") {
    auto folder = with_charges("A;anna;;sale;;10;;;1;2026-01;\n");
    folder.with("activity/2026-02.csv", cae_test::activity_header);
    folder.with("activity/2026-03.csv", cae_test::activity_header);
    const auto problems = folder.check();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == Rule::word_must_be_known);
    CHECK(problems.front().place.line == 2);
}

TEST_CASE("recurring charges have one number each, a day, and a period that does not end first") {
    CHECK(with_charges("A;anna;;purchase;;10;;;1;2026-01;\nA;carla;;purchase;;9;;;1;2026-01;\n")
              .rule() == Rule::id_must_be_unique);
    CHECK(with_charges("A;anna;;purchase;;10;;;32;2026-01;\n").rule() ==
          Rule::number_must_be_in_range);
    CHECK(with_charges("A;anna;;purchase;;10;;;1;2026-03;2026-02\n").rule() ==
          Rule::number_must_be_in_range);
    CHECK(with_charges("A;anna;;purchase;;;;;1;2026-03;\n").rule() ==
          Rule::document_must_have_amount);
}

TEST_CASE("a recurring charge after a member has left is an error of its line") {
    auto folder = with_charges("A;anna;;purchase;;10;;;1;2026-01;\n");
    folder.change("members.yaml", "stages: {stage: cesa, from: 2025-03-01}",
                  "stages: [{stage: cesa, from: 2025-03-01}, {stage: left, from: 2026-01-01}]");
    const auto problem = folder.problem();
    CHECK(problem.rule == Rule::member_must_be_present);
    CHECK(problem.place == cae::Place{"recurring.csv", 2, 0});
}

} // namespace recurring_table_test
