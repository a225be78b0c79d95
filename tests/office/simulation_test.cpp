#include <algorithm>

#include <doctest/doctest.h>

#include "cae/office/simulation.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"
#include "support/values.hpp"

namespace simulation_test {

using cae::Rule;
using cae_test::euros;
using cae_test::percent;

const auto shipped = cae_test::source_path("config/simulation.yaml");
const cae::Date pay_day = *cae::Date::of(2026, 1, 31);

TEST_CASE("what is not asked is taken from the defaults, what is asked goes before") {
    cae::SimulationRequest asked;
    asked.turnover = euros("3000");
    asked.category = cae::Category::cadre;
    const auto simulation = cae::complete(asked, shipped, pay_day).value();
    CHECK(simulation.turnover == euros("3000"));
    CHECK(simulation.category == cae::Category::cadre);
    CHECK(simulation.date == pay_day);
    CHECK(simulation.contribution_rate == percent("10"));
    CHECK(simulation.headcount == 30);
    CHECK(simulation.relief_reference == cae::ReliefReference::full);
}

TEST_CASE("a fault of the defaults is told where it stands") {
    const cae_test::TemporaryFolder folder;
    folder.write("simulation.yaml", "category: chef\n");
    const auto simulation = cae::complete({}, folder.path() / "simulation.yaml", pay_day);
    REQUIRE_FALSE(simulation.has_value());
    CHECK(std::any_of(
        simulation.error().begin(), simulation.error().end(), [](const cae::Problem& problem) {
            return problem.rule == Rule::word_must_be_known && problem.place.line == 1;
        }));
}

// 3 000.00 x 10 % = 300.00; 3 000.00 - 300.00 = 2 700.00 for the pay, which costs all of it.
TEST_CASE("a simulated month is closed like any other") {
    const auto config = cae::load_config(cae_test::source_path("config")).value();
    cae::SimulationRequest asked;
    asked.turnover = euros("3000");
    const auto simulation = cae::complete(asked, shipped, pay_day).value();
    const auto record = cae::close_simulation(simulation, config).value();
    REQUIRE(record.accounts.size() == 1);
    CHECK(record.accounts[0].contribution == euros("300"));
    REQUIRE(record.members[0].pay.has_value());
    CHECK(record.members[0].pay->available == euros("2700"));
    CHECK(record.members[0].pay->employer_cost == euros("2700"));
}

} // namespace simulation_test
