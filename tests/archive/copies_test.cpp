#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "closed_artois.hpp"
#include "store/raw_database.hpp"

namespace copies_test {

namespace fs = std::filesystem;
using namespace cae_test;
using cae::Rule;

TEST_CASE("a backup verifies without the folder, under the law kept within") {
    const ClosedArtois artois;
    const fs::path file = artois.backup();
    CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    fs::remove_all(artois.folder().path());

    const auto copy = unpacked(file);
    REQUIRE(copy.has_value());
    REQUIRE(copy->config().has_value());
    CHECK(problems_of(copy->folder(), *copy->config()).empty());
    CHECK(copy->manifest().siren == "123456790");
    CHECK(copy->manifest().last == month_called("2026-02"));
    CHECK(text_of(copy->folder() / "activity" / "2026-02.csv") ==
          text_of(source_path("examples/artois/activity/2026-02.csv")));
}

TEST_CASE("the same folder gives the same bytes, wherever the copy stands") {
    const ClosedArtois artois;
    CHECK(text_of(artois.backup("one.tar.zst")) == text_of(artois.backup("other.tar.zst")));
}

TEST_CASE("a backup leaves nothing beside itself, and takes no hidden file and nothing of out") {
    const ClosedArtois artois(1);
    artois.folder().write(".secret", "x");
    artois.folder().write("out/2026-01/journal.csv", "x");
    const fs::path file = artois.backup();
    CHECK(names_in(file.parent_path()) == std::vector<std::string>{"copy.tar.zst"});
    const auto copy = unpacked(file);
    REQUIRE(copy.has_value());
    CHECK_FALSE(fs::exists(copy->folder() / ".secret"));
    CHECK_FALSE(fs::exists(copy->folder() / "out"));
}

TEST_CASE("an unpacked copy is gone with whoever needed it") {
    const ClosedArtois artois(1);
    const fs::path file = artois.backup();
    fs::path folder;
    {
        const auto copy = unpacked(file);
        REQUIRE(copy.has_value());
        folder = copy->folder().parent_path();
        CHECK(fs::status(folder).permissions() == fs::perms::owner_all);
    }
    CHECK_FALSE(fs::exists(folder));
}

TEST_CASE("a copy never takes the place of a file or a link") {
    const ClosedArtois artois(1);
    const fs::path file = artois.backup();
    const std::string before = text_of(file);
    CHECK(rule_of(cae::write_backup(artois.folder().path(), file)) == Rule::file_must_not_exist);
    CHECK(text_of(file) == before);

    fs::create_symlink(artois.copy("nowhere"), artois.copy("link"));
    CHECK(rule_of(cae::write_backup(artois.folder().path(), artois.copy("link"))) ==
          Rule::file_must_not_exist);
    CHECK_FALSE(fs::exists(artois.copy("nowhere")));
}

TEST_CASE("a copy does not stand in the folder that it is a copy of") {
    const ClosedArtois artois(1);
    for (const char* name : {"backup.tar.zst", "activity/backup.tar.zst"}) {
        CHECK(rule_of(cae::write_backup(artois.folder().path(), artois.folder().path() / name)) ==
              Rule::archive_must_be_elsewhere);
    }
}

TEST_CASE("tables of sealed months that were changed since are counted, and copied as they are") {
    const ClosedArtois artois;
    const std::string table = text_of(artois.folder().path() / "activity/2026-01.csv") + "\n";
    artois.folder().write("activity/2026-01.csv", table);
    const auto copy = cae::write_backup(artois.folder().path(), artois.copy());
    REQUIRE(copy.has_value());
    CHECK(copy->changed_inputs == 1);
    const auto inside = unpacked(copy->file);
    REQUIRE(inside.has_value());
    CHECK(text_of(inside->folder() / "activity/2026-01.csv") == table);
}

TEST_CASE("a month that somebody is sealing keeps a backup from nothing but half a month") {
    const ClosedArtois artois(1);
    RawDatabase other(artois.folder().path() / "cae.db");
    CHECK(other.run("BEGIN IMMEDIATE") == all_went_well); // as a closing holds it while it writes
    const auto copy = unpacked(artois.backup());
    REQUIRE(copy.has_value());
    CHECK(problems_of(copy->folder(), source_path("config")).empty());
}

TEST_CASE("a folder without a closed month has a backup too") {
    const ClosedArtois artois(0);
    const auto copy = unpacked(artois.backup());
    REQUIRE(copy.has_value());
    CHECK_FALSE(copy->manifest().last.has_value());
    CHECK_FALSE(fs::exists(copy->folder() / "cae.db"));
    CHECK_FALSE(copy->config().has_value());
}

TEST_CASE("an archive has the files of its months, written anew where out has them no more") {
    const ClosedArtois artois;
    const auto file = cae::write_archive(artois.folder().path(), 2026, artois.copy(),
                                         config_of_today());
    REQUIRE(file.has_value());
    CHECK(file->months ==
          std::vector<cae::Month>{month_called("2026-01"), month_called("2026-02")});
    CHECK_FALSE(file->is_whole_year);
    CHECK_FALSE(fs::exists(artois.folder().path() / "out"));

    const auto copy = unpacked(artois.copy());
    REQUIRE(copy.has_value());
    CHECK(fs::exists(copy->folder() / "out/2026-01/seal.json"));
    CHECK(fs::exists(copy->folder() / "out/2026-02/journal.csv"));
    REQUIRE(copy->config().has_value());
    CHECK(problems_of(copy->folder(), *copy->config()).empty());
}

TEST_CASE("an archive has what out keeps of its fiscal year, and of no other") {
    const ClosedArtois artois;
    for (const char* name : {"out/year-2026/balances.csv", "out/fec/2026/123456790FEC20261231.txt",
                             "out/2026-13/journal.csv", "out/year-2025/balances.csv"}) {
        artois.folder().write(name, "x");
    }
    REQUIRE(cae::write_archive(artois.folder().path(), 2026, artois.copy(), config_of_today()));
    const auto copy = unpacked(artois.copy());
    REQUIRE(copy.has_value());
    CHECK(fs::exists(copy->folder() / "out/year-2026/balances.csv"));
    CHECK(fs::exists(copy->folder() / "out/fec/2026/123456790FEC20261231.txt"));
    CHECK(fs::exists(copy->folder() / "out/2026-13/journal.csv"));
    CHECK_FALSE(fs::exists(copy->folder() / "out/year-2025"));
}

TEST_CASE("a folder that does not verify is not archived") {
    const ClosedArtois artois;
    RawDatabase(artois.folder().path() / "cae.db")
        .run_unguarded("UPDATE pay SET net_paid = net_paid + 1 WHERE month = '2026-01'");
    CHECK_FALSE(cae::write_archive(artois.folder().path(), 2026, artois.copy(), config_of_today())
                    .has_value());
    CHECK_FALSE(fs::exists(artois.copy()));
}

TEST_CASE("a year without a closed month has no archive") {
    const ClosedArtois artois;
    CHECK(rule_of(cae::write_archive(artois.folder().path(), 2027, artois.copy(),
                                     config_of_today())) == Rule::archive_must_have_months);
    const ClosedArtois open(0);
    CHECK(rule_of(cae::write_archive(open.folder().path(), 2026, open.copy(), config_of_today())) ==
          Rule::month_must_be_sealed);
}

} // namespace copies_test
