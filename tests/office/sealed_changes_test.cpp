#include <fstream>
#include <sstream>

#include "office/folder_copy.hpp"

namespace sealed_changes_test {

using cae::Rule;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;

// Artois with three sealed months; one change of its files is then made.
const FolderCopy& sealed_artois() {
    static const FolderCopy folder("examples/artois");
    static const bool is_sealed = [] {
        auto office = folder.open();
        for (int month = 1; month <= 3; ++month) close_next(office);
        return true;
    }();
    CHECK(is_sealed);
    return folder;
}

// What is told while `file` is what `change` makes of it; the file is then put back.
template <class Change>
cae::Problems told_after(const std::string& file, const Change& change) {
    const FolderCopy& folder = sealed_artois();
    const auto path = folder.path() / file;
    const bool was_there = std::filesystem::exists(path);
    std::ostringstream before;
    if (was_there) before << std::ifstream(path).rdbuf();
    folder.write(file, change(before.str()));
    auto told = folder.open().changed_since_sealed();
    CHECK(folder.open().changed_since_last_seal() == told); // what a closing tells
    if (was_there) folder.write(file, before.str());
    if (!was_there) std::filesystem::remove(path);
    return told;
}

cae::Problems told_after_adding(const std::string& file, const std::string& row) {
    return told_after(file, [&](const std::string& text) { return text + row; });
}

cae::Problems told_after_replacing(const std::string& file, const std::string& what,
                                   const std::string& by) {
    return told_after(file, [&](std::string text) {
        const std::size_t at = text.find(what);
        REQUIRE(at != std::string::npos);
        return text.replace(at, what.size(), by);
    });
}

TEST_CASE("nothing is told of sealed months whose files are as they were") {
    CHECK(sealed_artois().open().changed_since_sealed().empty());
    CHECK(sealed_artois().open().changed_since_last_seal().empty());
}

TEST_CASE("a recurring charge that begins in a sealed month is told as late") {
    const auto told = told_after_adding(
        "recurring.csv",
        "LC;;;common_charge;Assurance;100,00;20;;1;2026-02;2026-03;arras;613200\n");
    REQUIRE(told.size() == 2);
    CHECK(told[0].rule == Rule::document_must_not_be_of_sealed_month);
    CHECK(told[0].value == "LC-2026-02");
    CHECK(std::filesystem::path(told[0].place.file).filename() == "recurring.csv");
    CHECK(told[0].place.line > 1);
    CHECK(told[1].value == "LC-2026-03");
}

TEST_CASE("a changed pay sheet, contract or opening of a sealed month is told by its member") {
    const auto member_told = [](const cae::Problems& told) {
        REQUIRE_FALSE(told.empty());
        CHECK(told.front().rule == Rule::row_must_be_as_sealed);
        return told.front().value + " " + to_string(*to_month(told.front().details.front()));
    };
    CHECK(member_told(told_after_replacing("pay/2026-02.csv", "target_gross;1500,00",
                                           "target_gross;1450,00")) == "lefebvre 2026-02");
    CHECK(member_told(told_after_replacing("opening.csv", "menuiserie;1284,60",
                                           "menuiserie;1285,60")) == "lefebvre 2026-01");
    CHECK(member_told(told_after_replacing("members.yaml", "{from: 2022-03-14, stage: permanent}",
                                           "{from: 2026-01-12, stage: permanent}")) ==
          "delattre 2026-01");
    CHECK(member_told(told_after("corrections/2026-03.csv", [](const std::string&) {
              return "month;member;gross;reason\n2026-02;delattre;1300,00;oubli\n";
          })) == "delattre 2026-03");
}

TEST_CASE("the table of a sealed month that was taken away is told by the next closing") {
    const FolderCopy folder("examples/artois");
    auto office = folder.open();
    for (int month = 1; month <= 3; ++month) close_next(office);
    std::filesystem::remove(folder.path() / "activity/2026-02.csv");
    const auto told = folder.open().changed_since_last_seal();
    REQUIRE_FALSE(told.empty());
    CHECK(*to_month(told.front().details.front()) == month_called("2026-02"));
}

} // namespace sealed_changes_test
