#include <fstream>
#include <map>
#include <sstream>

#include <doctest/doctest.h>

#include "cae/closing/close_month.hpp"
#include "cae/generation/generated_folder.hpp"
#include "cae/office/office.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"

namespace generated_folder_test {

namespace fs = std::filesystem;
using cae::GenerationPlan;
using cae::Rule;

const cae::Month january = *cae::Month::of(2026, 1);

std::map<std::string, std::string> files_below(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ostringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        files[fs::relative(entry.path(), folder).generic_string()] = text.str();
    }
    return files;
}

std::map<std::string, std::string> generated(const GenerationPlan& plan) {
    const cae_test::TemporaryFolder place;
    REQUIRE(cae::generate_folder(place.path() / "folder", plan).has_value());
    return files_below(place.path() / "folder");
}

TEST_CASE("the same numbers give the same bytes, another seed gives others") {
    const GenerationPlan plan{60, 3, january, 7};
    const auto files = generated(plan);
    CHECK(files.size() == 12); // three of the cooperative, three for each month
    CHECK(files == generated(plan));
    CHECK(files != generated({60, 3, january, 8}));
}

// Joiners, leavers, teams, partial payments and credit notes are among 150 members in a year.
TEST_CASE("every month of a generated cooperative closes") {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        CAPTURE(seed);
        const cae_test::TemporaryFolder place;
        const auto folder = place.path() / "folder";
        REQUIRE(cae::generate_folder(folder, {150, 12, january, seed}).has_value());
        auto office = cae::Office::open(folder, cae_test::source_path("config"));
        REQUIRE(office.has_value());
        for (int month = 0; month < 12; ++month) {
            const auto next = office->next();
            REQUIRE(next.has_value());
            const auto record = cae::close_month(*next);
            REQUIRE(record.has_value());
            REQUIRE(office->seal(*record, *cae::Date::of(2026, 6, 30)).has_value());
        }
    }
}

TEST_CASE("a generated cooperative has what a real one has") {
    const auto files = generated({600, 6, january, 1});
    std::string activity;
    for (const auto& [name, text] : files) {
        if (name.starts_with("activity/")) activity += text;
    }
    for (const char* const kind : {";sale;", ";receipt;", ";credit_note;", ";purchase;",
                                   ";expense;", ";mileage;", ";asset;"}) {
        CAPTURE(kind);
        CHECK(activity.find(kind) != std::string::npos);
    }
    CHECK(files.at("activities.yaml").find("shares") != std::string::npos);
    CHECK(files.at("cooperative.yaml").find("b0000003") != std::string::npos); // a branch for 150
    CHECK(files.at("pay/2026-03.csv").find("target_net") != std::string::npos);
}

TEST_CASE("nothing is generated into a folder that holds something") {
    const cae_test::TemporaryFolder place;
    place.write("mine.txt", "x");
    const auto folder = cae::generate_folder(place.path(), {1, 1, january, 1});
    REQUIRE_FALSE(folder.has_value());
    CHECK(folder.error().front().rule == Rule::folder_must_be_empty);
    CHECK(files_below(place.path()).size() == 1);
}

} // namespace generated_folder_test
