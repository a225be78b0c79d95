#include <filesystem>
#include <fstream>
#include <optional>
#include <utility>

#include <doctest/doctest.h>

#include "cae/base/passing_folder.hpp"
#include "support/temporary_folder.hpp"

namespace passing_folder_test {

namespace fs = std::filesystem;
using cae::PassingFolder;

bool stands(const fs::path& path) { return fs::exists(fs::symlink_status(path)); }

TEST_CASE("a folder is private, and gone with whoever made it") {
    const cae_test::TemporaryFolder parent;
    std::optional<PassingFolder> folder(parent.path());
    const fs::path path = folder->path();
    REQUIRE(stands(path));
    CHECK(fs::status(path).permissions() == fs::perms::owner_all);
    CHECK(folder->write("below/a.txt", "text"));
    folder.reset();
    CHECK_FALSE(stands(path));
}

TEST_CASE("what a killed program has left goes with the next one, what others hold stays") {
    const cae_test::TemporaryFolder parent;
    const PassingFolder held(parent.path());
    const fs::path abandoned = parent.path() / ".cae-a1B2c3";
    fs::create_directories(abandoned / "folder");
    std::ofstream(abandoned / "folder" / "pay.csv") << "private";
    const PassingFolder next(parent.path());
    CHECK_FALSE(stands(abandoned));
    CHECK(stands(held.path()));
    CHECK(stands(next.path()));
}

TEST_CASE("what is no folder of ours stays, whatever its name") {
    const cae_test::TemporaryFolder parent;
    const cae_test::TemporaryFolder elsewhere;
    fs::create_directory_symlink(elsewhere.path(), parent.path() / ".cae-linked");
    std::ofstream(parent.path() / ".cae-a_file") << "text";
    fs::create_directory(parent.path() / ".cae-longer-name");
    fs::create_directory(parent.path() / "cae-a1B2c3");
    const PassingFolder next(parent.path());
    for (const char* name : {".cae-linked", ".cae-a_file", ".cae-longer-name", "cae-a1B2c3"}) {
        CAPTURE(name);
        CHECK(stands(parent.path() / name));
    }
    CHECK(stands(elsewhere.path()));
}

TEST_CASE("a folder that was moved keeps its lock") {
    const cae_test::TemporaryFolder parent;
    PassingFolder first(parent.path());
    const PassingFolder moved(std::move(first));
    const PassingFolder next(parent.path());
    CHECK(stands(moved.path()));
}

} // namespace passing_folder_test
