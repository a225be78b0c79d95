#include <atomic>
#include <fstream>
#include <iterator>
#include <thread>
#include <vector>

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "cae/outputs/files/private_files.hpp"
#include "support/temporary_folder.hpp"

namespace fs = std::filesystem;

namespace cae {
namespace private_files_test {

using cae_test::TemporaryFolder;

TextProducer text(std::string content) {
    return [content](const TextSink& sink) { sink(content); };
}

std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t entries_in(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

Rule rule_of(const Result<fs::path>& result) {
    REQUIRE_FALSE(result);
    return result.error().front().rule;
}

constexpr auto only_owner_file = fs::perms::owner_read | fs::perms::owner_write;
constexpr auto only_owner_folder = fs::perms::owner_all;

TEST_CASE("a file and a folder of results are for their owner alone") {
    const TemporaryFolder folder;
    const fs::path out = folder.path() / "out";
    REQUIRE(replace_folder(out / "2026-01", {{"a.csv", text("a")}, {"b.csv", text("b")}}));
    CHECK(fs::status(out).permissions() == only_owner_folder);
    CHECK(fs::status(out / "2026-01").permissions() == only_owner_folder);
    CHECK(fs::status(out / "2026-01/a.csv").permissions() == only_owner_file);
    REQUIRE(write_private_file(folder.path() / "pay.csv", text("p")));
    CHECK(fs::status(folder.path() / "pay.csv").permissions() == only_owner_file);
}

TEST_CASE("what is written is private, and no more than that, whatever the umask") {
    for (const mode_t mask : {0000U, 0022U, 0777U}) {
        const TemporaryFolder folder;
        const fs::path out = folder.path() / "out";
        const mode_t before = umask(mask);
        const auto month = replace_folder(out / "2026-01", {{"a.csv", text("a")}});
        const auto file = write_private_file(folder.path() / "pay.csv", text("p"));
        umask(before);
        REQUIRE(month);
        REQUIRE(file);
        CHECK(fs::status(out).permissions() == only_owner_folder);
        CHECK(fs::status(out / "2026-01").permissions() == only_owner_folder);
        CHECK(fs::status(out / "2026-01/a.csv").permissions() == only_owner_file);
        CHECK(fs::status(folder.path() / "pay.csv").permissions() == only_owner_file);
    }
}

TEST_CASE("calls that write the same folder at once all succeed and leave one whole folder") {
    const TemporaryFolder folder;
    const fs::path out = folder.path() / "out";
    const std::string content(100'000, 'x');
    std::atomic<int> failed = 0;
    std::vector<std::thread> writers;
    for (int i = 0; i < 4; ++i) {
        writers.emplace_back([&] {
            for (int j = 0; j < 10; ++j) {
                const bool written = replace_folder(out / "2026-01", {{"a.csv", text(content)},
                                                                      {"b.csv", text(content)}})
                                         .has_value() &&
                                     write_private_file(out / "c.csv", text(content)).has_value();
                if (!written) ++failed;
            }
        });
    }
    for (std::thread& writer : writers) writer.join();
    CHECK(failed == 0);
    CHECK(content_of(out / "2026-01/a.csv") == content);
    CHECK(content_of(out / "2026-01/b.csv") == content);
    CHECK(entries_in(out) == 2);
}

TEST_CASE("a folder is replaced whole and nothing else is left beside it") {
    const TemporaryFolder folder;
    const fs::path month = folder.path() / "2026-01";
    REQUIRE(replace_folder(month, {{"a.csv", text("1")}, {"old.csv", text("1")}}));
    REQUIRE(replace_folder(month, {{"a.csv", text("2")}}));
    CHECK(content_of(month / "a.csv") == "2");
    CHECK_FALSE(fs::exists(month / "old.csv"));
    CHECK(entries_in(folder.path()) == 1);
}

TEST_CASE("a folder that is written is not there before it is put in place") {
    const TemporaryFolder folder;
    const fs::path month = folder.path() / "2026-01";
    REQUIRE(replace_folder(month, {{"a.csv", text("1")}}));
    {
        auto fresh = FreshFolder::write(month, {{"a.csv", text("2")}});
        REQUIRE(fresh.has_value());
        CHECK(content_of(month / "a.csv") == "1");
        REQUIRE(fresh->put_in_place().has_value());
        CHECK(content_of(month / "a.csv") == "2");
    }
    CHECK(entries_in(folder.path()) == 1);
    {
        const auto dropped = FreshFolder::write(month, {{"a.csv", text("3")}});
        REQUIRE(dropped.has_value());
    }
    CHECK(content_of(month / "a.csv") == "2");
    CHECK(entries_in(folder.path()) == 1);
}

TEST_CASE("a folder that is dropped takes away the parent that was made for it") {
    const TemporaryFolder folder;
    const fs::path out = folder.path() / "out";
    REQUIRE(FreshFolder::write(out / "2026-01", {{"a.csv", text("1")}}).has_value());
    CHECK_FALSE(fs::exists(out));
    REQUIRE(replace_folder(out / "2026-01", {{"a.csv", text("1")}}));
    REQUIRE(FreshFolder::write(out / "2026-02", {{"a.csv", text("2")}}).has_value());
    CHECK(entries_in(out) == 1);
}

TEST_CASE("what a killed call has left does not disturb the next one") {
    const TemporaryFolder folder;
    (void)folder.write(".2026-01.new/half.csv", "half");
    (void)folder.write(".2026-01.old/a.csv", "before");
    REQUIRE(replace_folder(folder.path() / "2026-01", {{"a.csv", text("2")}}));
    CHECK(content_of(folder.path() / "2026-01/a.csv") == "2");
    CHECK(entries_in(folder.path()) == 1);
}

TEST_CASE("nothing is written through a symbolic link") {
    const TemporaryFolder folder;
    const fs::path elsewhere = folder.path() / "elsewhere";
    fs::create_directory(elsewhere);
    fs::create_directory(folder.path() / "out");
    fs::create_directory_symlink(elsewhere, folder.path() / "link");
    fs::create_directory_symlink(elsewhere, folder.path() / "out/2026-01");
    fs::create_symlink(elsewhere / "x", folder.path() / "pay.csv");
    const std::vector<OutputFile> files{{"a.csv", text("a")}};
    CHECK(rule_of(replace_folder(folder.path() / "link/2026-01", files)) ==
          Rule::output_must_not_be_a_link);
    CHECK(rule_of(replace_folder(folder.path() / "out/2026-01", files)) ==
          Rule::output_must_not_be_a_link);
    CHECK(rule_of(write_private_file(folder.path() / "pay.csv", text("a"))) ==
          Rule::output_must_not_be_a_link);
    CHECK(entries_in(elsewhere) == 0);
    CHECK(entries_in(folder.path() / "out") == 1);
}

TEST_CASE("a link left under the name of the unfinished folder is removed, not followed") {
    const TemporaryFolder folder;
    const fs::path precious = folder.write("elsewhere/precious", "p");
    fs::create_directory_symlink(precious.parent_path(), folder.path() / ".2026-01.new");
    REQUIRE(replace_folder(folder.path() / "2026-01", {{"a.csv", text("a")}}));
    CHECK(content_of(precious) == "p");
}

TEST_CASE("a failure leaves what was there before") {
    const TemporaryFolder folder;
    const fs::path month = folder.path() / "2026-01";
    REQUIRE(replace_folder(month, {{"a.csv", text("1")}}));
    const std::vector<OutputFile> twice{{"a.csv", text("2")}, {"a.csv", text("2")}};
    CHECK(rule_of(replace_folder(month, twice)) == Rule::file_must_be_writable);
    CHECK(content_of(month / "a.csv") == "1");
    CHECK(entries_in(folder.path()) == 1);
}

TEST_CASE("only a regular file is replaced by a file, only a folder by a folder") {
    const TemporaryFolder folder;
    (void)folder.write("2026-01", "a file");
    CHECK(rule_of(replace_folder(folder.path() / "2026-01", {})) == Rule::file_must_be_writable);
    CHECK(rule_of(write_private_file("/dev/null", text("a"))) == Rule::file_must_be_writable);
    CHECK(rule_of(write_private_file(folder.path(), text("a"))) == Rule::file_must_be_writable);
    CHECK(rule_of(write_private_file(folder.path() / "no/pay.csv", text("a"))) ==
          Rule::file_must_be_writable);
    CHECK(fs::is_character_file("/dev/null"));
}

} // namespace private_files_test

} // namespace cae
