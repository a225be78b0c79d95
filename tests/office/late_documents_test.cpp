// Documents found when their month is sealed, from the files to the store.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "office/folder_copy.hpp"
#include "support/values.hpp"

namespace late_documents_of_office_test {

using cae::AlertKind;
using cae::Rule;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;

const char* const february = "activity/2026-02.csv";

void add_row(const FolderCopy& folder, const char* file, const std::string& row) {
    std::ostringstream text;
    text << std::ifstream(folder.path() / file).rdbuf();
    folder.write(file, text.str() + row);
}

cae::Problems checked(const FolderCopy& folder) {
    return cae::Office::check(folder.path(), cae_test::source_path("config"));
}

// Artois, where a purchase of 20 January and a common charge of the 5th stand in February.
const FolderCopy& late_artois() {
    static const FolderCopy folder("examples/artois");
    static const bool is_written = [] {
        add_row(folder, february, "2026-01-20;AD-1099;santos;;purchase;Tôles;100,00;20;20,00;;;\n");
        folder.write("common/2026-02.csv",
                     "date;document;net;vat_rate\n2026-01-05;HO-9;300,00;20\n");
        return true;
    }();
    CHECK(is_written);
    return folder;
}

TEST_CASE(
    "a row of an earlier month waits in the table of a later one until that month is sealed") {
    const FolderCopy& folder = late_artois();
    const auto before = checked(folder);
    REQUIRE(before.size() == 2);
    CHECK(before[0].rule == Rule::document_must_be_in_month);
    CHECK(before[0].value == "2026-01-20");
    CHECK(before[0].details == cae::Details{month_called("2026-02")});
    CHECK(before[1].value == "2026-01-05");

    auto office = folder.open();
    close_next(office);
    CHECK(checked(folder).empty());
    const auto record = close_next(office);
    CHECK(std::count_if(record.alerts.begin(), record.alerts.end(), [](const auto& alert) {
              return alert.kind == AlertKind::late_document;
          }) == 2);
    CHECK(folder.open().books().sealed(month_called("2026-02")).value() == record);
    CHECK(folder.open().changed_since_sealed().empty());
}

TEST_CASE("a day after the month, or before the first period, is refused") {
    const FolderCopy folder("examples/artois");
    add_row(folder, february,
            "2026-03-01;A-1;santos;;purchase;Acier;1,00;20;;;;\n"
            "2025-12-31;A-2;santos;;purchase;Acier;1,00;20;;;;\n");
    const auto problems = checked(folder);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].rule == Rule::document_must_be_in_month);
    CHECK(problems[1].rule == Rule::document_must_be_in_month);
}

// TM-7710 of 8 January stands in the sealed table.
TEST_CASE("an invoice of a sealed month that is entered again is told") {
    const FolderCopy folder("examples/artois");
    add_row(folder, february,
            "2026-01-08;TM-7710-BIS;legrand;;purchase;Tissus Meurisse;214,00;20;42,80;;;\n");
    auto office = folder.open();
    close_next(office);
    const auto record = close_next(office);
    CHECK(std::count_if(record.alerts.begin(), record.alerts.end(), [](const auto& alert) {
              return alert.kind == AlertKind::entered_twice &&
                     alert.details[0] == cae::Detail("TM-7710");
          }) == 1);
    CHECK(folder.open().changed_since_sealed().empty());
}

} // namespace late_documents_of_office_test
