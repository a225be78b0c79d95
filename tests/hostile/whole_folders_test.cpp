// Whole folders, changed as people and disks change them, checked and closed through the office: no
// crash, no endless work, no silence. HOSTILE_SECONDS (0) is how long the long case goes on; `./dev
// fuzz` sets it.
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

#include <doctest/doctest.h>
#include <sys/time.h>
#include <unistd.h>

#include "cae/inputs/folder/folder.hpp"
#include "cae/office/office.hpp"
#include "cae/outputs/words/problem_texts.hpp"
#include "mutations.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"

namespace whole_folders_test {

namespace fs = std::filesystem;
using namespace hostile;
using cae_test::source_path;

// What one folder may take; the system ends the program after that.
constexpr unsigned most_seconds = 20;

Files files_in(const fs::path& folder) {
    Files files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".csv" && extension != ".yaml") continue;
        std::ostringstream text;
        text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        const fs::path name = fs::relative(entry.path(), folder);
        if (*name.begin() != "out" && *name.begin() != "releves")
            files[name.generic_string()] = text.str();
    }
    return files;
}

const std::shared_ptr<const cae::Config>& config() {
    static const auto read_once = std::make_shared<const cae::Config>(
        cae::load_config(source_path("config")).value());
    return read_once;
}

// What came of a folder: its first month, or what is wrong.
struct Outcome {
    std::optional<cae::MonthRecord> record;
    cae::Problems problems;
};

class Folder {
public:
    void write(const Files& files) {
        fs::remove_all(path());
        for (const auto& [name, text] : files) place_.write(fs::path("folder") / name, text);
    }

    [[nodiscard]] Outcome close(cae::Month month) const {
        alarm(most_seconds);
        const auto checked = cae::check_folder(path(), month);
        auto outcome = closed(month);
        alarm(0);
        // What is wrong has words.
        for (const auto& problem : checked) {
            REQUIRE_FALSE(describe(problem, cae::Language::fr, false).empty());
        }
        if (!outcome.record) REQUIRE_FALSE(outcome.problems.empty());
        return outcome;
    }

private:
    [[nodiscard]] fs::path path() const { return place_.path() / "folder"; }

    [[nodiscard]] Outcome closed(cae::Month month) const {
        auto office = cae::Office::open(path(), config(), month);
        if (!office) return {{}, office.error()};
        const auto prepared = office->month(month);
        if (!prepared) return {{}, prepared.error()};
        auto record = cae::close_month(*prepared);
        if (!record) return {{}, record.error()};
        return {std::move(*record), {}};
    }

    cae_test::TemporaryFolder place_;
};

struct Original {
    Files files;
    cae::Month month;
};

Original original(std::size_t number) {
    static const Original artois{files_in(source_path("examples/artois")),
                                 *cae::Month::of(2026, 1)};
    static const Original small{files_in(source_path("config/templates/cooperative")),
                                *cae::Month::of(2026, 1)};
    return number % 2 == 0 ? artois : small;
}

void try_seed(std::uint64_t seed) {
    CAPTURE(seed);
    Draws draws(seed);
    auto [files, month] = original(seed);
    std::string did;
    const std::size_t changes = 1 + draws.below(4);
    for (std::size_t i = 0; i < changes; ++i) did += mutate(files, draws) + "\n";
    CAPTURE(did);
    Folder folder;
    folder.write(files);
    (void)folder.close(month);
}

// An amount that is another one makes another month, or is told.
void raise_with_seed(std::uint64_t seed) {
    CAPTURE(seed);
    Draws draws(seed);
    auto [files, month] = original(seed);
    Folder folder;
    folder.write(files);
    const Outcome before = folder.close(month);
    REQUIRE(before.record.has_value());
    const std::string did = raise_an_amount(files, draws, to_string(month));
    if (did.empty()) return;
    CAPTURE(did);
    folder.write(files);
    const Outcome now = folder.close(month);
    CHECK((!now.record || *now.record != *before.record));
}

TEST_CASE("a folder that was changed anyhow is refused in words or closed") {
    for (std::uint64_t seed = 0; seed < 150; ++seed) try_seed(seed);
}

TEST_CASE("an amount that was changed is never passed over in silence") {
    for (std::uint64_t seed = 0; seed < 40; ++seed) raise_with_seed(seed);
}

TEST_SUITE_BEGIN("long");

TEST_CASE("folders are changed for HOSTILE_SECONDS") {
    const char* const asked = std::getenv("HOSTILE_SECONDS"); // NOLINT(concurrency-mt-unsafe)
    const std::chrono::seconds span(asked == nullptr ? 60 : std::atoi(asked));
    const auto until = std::chrono::steady_clock::now() + span;
    std::uint64_t seed = 1'000'000;
    for (; std::chrono::steady_clock::now() < until; ++seed) {
        try_seed(seed);
        if (seed % 5 == 0) raise_with_seed(seed);
    }
    MESSAGE("folders tried: " << seed - 1'000'000);
}

TEST_SUITE_END();

} // namespace whole_folders_test
