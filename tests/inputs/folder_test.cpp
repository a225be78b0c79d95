#include <algorithm>

#include "inputs/folder_fixture.hpp"

namespace folder_test {

using cae::Month;
using cae::Place;
using cae::Rule;
using cae_test::Folder;

bool has(const cae::Problems& problems, Rule rule, const std::string& file, std::size_t line) {
    return std::any_of(problems.begin(), problems.end(), [&](const cae::Problem& problem) {
        return problem.rule == rule && problem.place.file == file && problem.place.line == line;
    });
}

std::vector<std::string> names(const std::vector<std::filesystem::path>& files) {
    std::vector<std::string> names;
    for (const auto& file : files) names.push_back(file.filename().string());
    return names;
}

TEST_CASE("a month without files has no documents and no pay sheet") {
    const auto loaded = Folder().load();
    CHECK(loaded.documents.documents.empty());
    CHECK(loaded.documents.pay_sheet.empty());
    CHECK(loaded.documents.month == cae_test::january());
}

TEST_CASE("load_folder and load_month give what load_folder_month does") {
    Folder folder;
    folder.documents("2026-01-15;F-1;anna;;sale;Conseil;1000;20;;;;\n");
    folder.write();
    const auto loaded = cae::load_folder(folder.path());
    REQUIRE(loaded.has_value());
    CHECK(loaded->path == folder.path());
    const auto month = cae::load_month(*loaded, cae_test::january());
    REQUIRE(month.has_value());
    REQUIRE(month->documents.size() == 1);
    CHECK(month->activity_file == (folder.path() / "activity/2026-01.csv").generic_string());
    CHECK(cae::load_month(*loaded, *Month::of(2026, 2))->documents.empty());
}

TEST_CASE("a folder that does not exist is one problem") {
    const auto loaded = cae::load_folder("no/such/folder");
    REQUIRE_FALSE(loaded.has_value());
    REQUIRE(loaded.error().size() == 1);
    CHECK(loaded.error()[0].rule == Rule::file_must_exist);
    CHECK(loaded.error()[0].place == Place{"no/such/folder", 0, 0});
}

TEST_CASE("ten faults in five files are reported in one run") {
    Folder folder;
    folder.change("cooperative.yaml", "employer_share_pct: 50", "employer_share_pct: 40");
    folder.change("cooperative.yaml", "siret: \"73282932000074\"", "siret: \"7328293200007X\"");
    folder.change("members.yaml", "stage: associate", "stage: apprentice");
    folder.change("members.yaml", "fixed_part: 400", "fixed_part: 1e3");
    folder.with("opening.csv", "member;balance\neve;12\n");
    folder.documents("2026-02-30;F-1;anna;;sale;;100;20;;;;\n"
                     "2026-01-02;F-2;anna;;sale;;1,000.00;20;;;;\n"
                     "2026-01-02;F-3;anna;;sale;;100;20;30;;;\n");
    folder.with("pay/2026-01.csv", "member,request,amount\nanna,target_net,\nzoe,sweep,\n");
    const auto problems = folder.problems();
    CHECK(problems.size() == 10);
    CHECK(has(problems, Rule::health_cover_share_must_be_half, "cooperative.yaml", 16));
    CHECK(has(problems, Rule::siret_must_be_valid, "cooperative.yaml", 11));
    CHECK(has(problems, Rule::feature_must_be_supported, "members.yaml", 15));
    CHECK(has(problems, Rule::amount_must_be_exact, "members.yaml", 5));
    CHECK(has(problems, Rule::reference_must_exist, "opening.csv", 2));
    CHECK(has(problems, Rule::date_must_exist, "activity/2026-01.csv", 2));
    CHECK(has(problems, Rule::amount_must_be_exact, "activity/2026-01.csv", 3));
    CHECK(has(problems, Rule::vat_must_match_rate, "activity/2026-01.csv", 4));
    CHECK(has(problems, Rule::amount_must_match_request, "pay/2026-01.csv", 2));
    CHECK(has(problems, Rule::reference_must_exist, "pay/2026-01.csv", 3));
}

TEST_CASE("a file that cannot be read does not make the others look wrong") {
    Folder members;
    members.with("members.yaml", "members: [\n");
    members.documents("2026-01-15;F-1;anna;;sale;;1000;20;;;;\n");
    members.with("opening.csv", "member;balance\nanna;12\n");
    CHECK(members.problems().size() == 1);

    Folder cooperative;
    cooperative.with("cooperative.yaml", "name: [\n");
    cooperative.with("opening.csv", "member;balance\nanna;12\n");
    cooperative.documents("2026-01-15;F-1;anna;;sale;;1000;20;;;;\n");
    CHECK(cooperative.problems().size() == 1);

    Folder stage;
    stage.change("members.yaml", "stages: {stage: cesa, from: 2025-03-01}", "stages: {stage: x}");
    stage.documents("2026-01-15;F-1;anna;anna;sale;;1000;20;;;;\n");
    stage.with("pay/2026-01.csv", "member;request\nanna;sweep\n");
    const auto problems = stage.problems();
    CHECK(std::none_of(problems.begin(), problems.end(),
                       [](const auto& problem) { return problem.place.file != "members.yaml"; }));
}

TEST_CASE("text in another encoding is refused before anything is read of it") {
    Folder folder;
    folder.with("pay/2026-01.csv", "member;note\nanna;d\xE9j\xE0 vu\n");
    CHECK(folder.rule() == Rule::text_must_not_be_windows_1252);
    folder.with("pay/2026-01.csv", std::string("member;note\nanna;a\0b\n", 21));
    CHECK(folder.rule() == Rule::text_must_have_no_nul);
}

TEST_CASE("check_folder reads every month that has a file") {
    Folder folder;
    folder.documents("2026-01-15;F-1;anna;;sale;;1e3;20;;;;\n");
    folder.with("activity/2026-02.csv",
                cae_test::activity_header + "2026-03-15;F-2;anna;;sale;;1000;20;;;;\n");
    folder.with("pay/2026-03.csv", "member;prime\nanna;1\n");
    const auto problems = folder.check();
    CHECK(problems.size() == 3);
    CHECK(has(problems, Rule::amount_must_be_exact, "activity/2026-01.csv", 2));
    CHECK(has(problems, Rule::document_must_be_in_month, "activity/2026-02.csv", 2));
    CHECK(has(problems, Rule::column_must_be_known, "pay/2026-03.csv", 1));
    CHECK(cae::months_in(folder.path()) ==
          std::vector<Month>{*Month::of(2026, 1), *Month::of(2026, 2), *Month::of(2026, 3)});
    CHECK(cae::check_folder(folder.path(), Month::of(2026, 2)).size() == 1);
}

TEST_CASE("a table that is not named after a month would be lost, so it is refused") {
    Folder folder;
    folder.with("activity/2026-1.csv", cae_test::activity_header);
    folder.with("activity/readme.txt", "anything");
    folder.with("pay/2026-01.CSV", "member;request\nanna;sweep\n");
    const auto problems = folder.check();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0] ==
          cae::Problem{Rule::month_must_exist, Place{"activity/2026-1.csv", 0, 0}, "2026-1.csv"});
    CHECK(problems[1] ==
          cae::Problem{Rule::month_must_exist, Place{"pay/2026-01.CSV", 0, 0}, "2026-01.CSV"});
    CHECK(cae::misnamed_tables(folder.path()).size() == 2); // what a closing asks
}

TEST_CASE("what is named almost as an input is refused with the name that is read") {
    Folder folder;
    folder.documents("")
        .with("recuring.csv", "x")
        .with("members.yml", "x")
        .with("2026-01.csv", "x");
    folder.with("Activity/2026-02.csv", "x").with("banks/releve.pdf", "x");
    folder.with("paie/2026-01.csv", "x");
    folder.with("notes.csv", "x").with("releves/2026.xml", "x").with("facture.pdf", "x");
    folder.with(".members.yaml.swp", "x").with("members.ods", "x").with("archive/members.csv", "x");
    const auto problems = cae::misnamed_tables((folder.write(), folder.path()));
    std::string told;
    for (const auto& problem : problems) {
        CHECK(problem.rule == Rule::file_must_be_known);
        told += problem.value + " " + problem.details.front().text() + "\n";
    }
    CHECK(told == "2026-01.csv activity/2026-01.csv\n"
                  "Activity activity/\n"
                  "banks bank/\n"
                  "members.yml members.yaml\n"
                  "paie activity/, bank/, common/, pay/, corrections/, entries/\n"
                  "recuring.csv recurring.csv\n");
}

TEST_CASE("a table that was left as a workbook is refused, one that was saved beside it is read") {
    Folder folder;
    folder.documents("").with("activity/2026-01.xlsx", "x").with("activity/2026-02.xlsx", "x");
    const auto problems = folder.check();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front() == cae::Problem{Rule::table_must_be_csv,
                                           Place{"activity/2026-02.xlsx", 0, 0},
                                           "2026-02.xlsx",
                                           {"2026-02.csv"}});
}

TEST_CASE("a month knows whether its activity table is there") {
    Folder folder;
    CHECK(folder.load().documents.lacks_activity);
    CHECK_FALSE(folder.documents("").load().documents.lacks_activity);
}

// What people type into the wrong place is theirs all the same.
TEST_CASE("a value that stands in the wrong place is hidden where persons are written") {
    const auto hidden = [](const cae::Problems& problems) {
        return std::all_of(problems.begin(), problems.end(), [](const auto& problem) {
            return problem.value.empty() || problem.privacy == cae::Privacy::personal;
        });
    };
    Folder folder;
    folder.with("pay/2026-01.csv", "member;request;note\nAnna Lefèvre;2500,00;\n");
    const auto misplaced = folder.problems();
    CHECK(misplaced.size() == 2);
    CHECK(hidden(misplaced));
    Folder key;
    key.change("members.yaml", "fixed_part: 400", "Anna Lefèvre: 400");
    CHECK(key.problem().rule == Rule::key_must_be_known);
    CHECK(hidden(key.problems()));
    Folder value;
    value.change("members.yaml", "{stage: cesa, from: 2025-03-01}",
                 "{stage: 1 85 06 75 116 001 42, from: Anna}");
    CHECK(hidden(value.problems()));
}

TEST_CASE("the inputs of a month are the files that exist") {
    Folder folder;
    folder.documents("2026-01-15;F-1;anna;;sale;;1000;20;;;;\n");
    folder.with("pay/2026-02.csv", "member;request\nanna;sweep\n");
    folder.write();
    CHECK(names(cae::input_files(folder.path(), cae_test::january())) ==
          std::vector<std::string>{"cooperative.yaml", "members.yaml", "2026-01.csv"});
    CHECK(cae::input_files(folder.path(), *Month::of(2026, 2)).back() ==
          cae::pay_file(folder.path(), *Month::of(2026, 2)));
}

} // namespace folder_test
