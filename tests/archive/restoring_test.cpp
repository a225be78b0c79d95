#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "closed_artois.hpp"
#include "store/raw_database.hpp"

namespace restoring_test {

namespace fs = std::filesystem;
using namespace cae_test;
using cae::Rule;

TEST_CASE("a new or an empty folder gets everything, private, and closes the next month") {
    const ClosedArtois artois;
    const fs::path file = artois.backup();
    fs::create_directory(artois.copy("empty"));
    for (const char* name : {"new", "empty", "with a slash/"}) {
        CAPTURE(name);
        const auto restored = cae::restore(file, artois.copy(name));
        REQUIRE(restored.has_value());
        CHECK(fs::status(artois.copy(name)).permissions() == fs::perms::owner_all);
        CHECK(problems_of(artois.copy(name), source_path("config")).empty());
        auto office = cae::Office::open(artois.copy(name), source_path("config"));
        REQUIRE(office.has_value());
        CHECK(close_next(*office).month == month_called("2026-03"));
    }
    CHECK(names_in(artois.copy().parent_path()) ==
          std::vector<std::string>{"copy.tar.zst", "empty", "new", "with a slash"});
}

TEST_CASE("the folder itself gets what it lost, and nothing that it has is touched") {
    const ClosedArtois artois;
    const fs::path file = artois.backup();
    const fs::path& folder = artois.folder().path();
    fs::remove(folder / "members.yaml");
    fs::remove_all(folder / "activity");
    fs::remove(folder / "cae.db");
    artois.folder().write("notes.txt", "ours");
    const auto restored = cae::restore(file, folder);
    REQUIRE(restored.has_value());
    CHECK(problems_of(folder, source_path("config")).empty());
    CHECK(text_of(folder / "notes.txt") == "ours");

    const auto again = cae::restore(file, folder);
    REQUIRE(again.has_value());
    CHECK(again->files == 0);
}

TEST_CASE("a store that is behind gets the months of the backup") {
    const ClosedArtois artois(1);
    const fs::path file = artois.backup("january");
    REQUIRE(cae::restore(file, artois.copy("folder")).has_value());
    auto office = artois.folder().open();
    close_next(office);
    REQUIRE(cae::restore(artois.backup("february"), artois.copy("folder")).has_value());
    const auto books = cae::SealedBooks::open(artois.copy("folder"));
    REQUIRE(books.has_value());
    CHECK(books->last_sealed() == month_called("2026-02"));
}

TEST_CASE("months that the backup does not have are never lost") {
    const ClosedArtois artois(1);
    const fs::path file = artois.backup();
    auto office = artois.folder().open();
    close_next(office);
    const std::string store = text_of(artois.folder().path() / "cae.db");
    CHECK(rule_of(cae::restore(file, artois.folder().path())) ==
          Rule::restored_store_must_lose_no_month);
    CHECK(text_of(artois.folder().path() / "cae.db") == store);
}

TEST_CASE("files of months in out tell of a store that the backup is behind") {
    const ClosedArtois artois(1);
    const fs::path file = artois.backup();
    fs::remove(artois.folder().path() / "cae.db");
    artois.folder().write("out/2026-02/seal.json", "{}");
    CHECK(rule_of(cae::restore(file, artois.folder().path())) ==
          Rule::restored_store_must_lose_no_month);
    CHECK_FALSE(fs::exists(artois.folder().path() / "cae.db"));
}

TEST_CASE("months sealed otherwise than in the backup are kept") {
    const ClosedArtois one(1);
    const ClosedArtois other(0);
    const std::string table = text_of(other.folder().path() / "activity/2026-01.csv");
    other.folder().write("activity/2026-01.csv", table + "\n");
    auto office = other.folder().open();
    close_next(office);
    other.folder().write("activity/2026-01.csv", table);
    CHECK(rule_of(cae::restore(one.backup(), other.folder().path())) ==
          Rule::restored_months_must_be_the_same);
}

TEST_CASE("a file that is another one today keeps everything from being restored") {
    const ClosedArtois artois(1);
    const fs::path file = artois.backup();
    const fs::path& folder = artois.folder().path();
    fs::remove(folder / "cae.db");
    artois.folder().write("members.yaml", "members: []\n");
    const auto restored = cae::restore(file, folder);
    CHECK(rule_of(restored) == Rule::restored_file_must_not_differ);
    CHECK(restored.error().front().value == "members.yaml");
    CHECK_FALSE(fs::exists(folder / "cae.db"));
}

TEST_CASE("the store of another cooperative is refused") {
    const ClosedArtois artois(1);
    const fs::path file = artois.backup();
    RawDatabase(artois.folder().path() / "cae.db")
        .run_unguarded("UPDATE cooperative SET siren = '732829320'");
    CHECK(rule_of(cae::restore(file, artois.folder().path())) ==
          Rule::store_must_be_of_cooperative);
}

TEST_CASE("nothing is restored through a link, or over a file") {
    const ClosedArtois artois(1);
    const fs::path file = artois.backup();
    fs::create_directory(artois.copy("real"));
    fs::create_directory_symlink(artois.copy("real"), artois.copy("link"));
    CHECK(rule_of(cae::restore(file, artois.copy("link"))) == Rule::output_must_not_be_a_link);
    CHECK(names_in(artois.copy("real")).empty());
    CHECK(rule_of(cae::restore(file, file)) == Rule::file_must_not_exist);
}

} // namespace restoring_test
