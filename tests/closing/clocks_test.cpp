#include "cae/closing/alerts/clocks.hpp"
#include "support/values.hpp"

namespace clocks_test {

using cae::Clock;
using cae::ClockKind;
using cae::MemberId;
using cae::Stage;
using cae_test::day;

using Stages = std::vector<std::pair<std::string_view, Stage>>;

cae::ContractLaw law() { return {12, 36, 8, 36, 1}; }

std::vector<Clock> clocks(const Stages& stages, std::string_view on) {
    std::vector<cae::Version<Stage>> versions;
    for (const auto& [from, stage] : stages) versions.push_back({day(from), stage, {}});
    cae::Member member;
    member.id = MemberId("lea");
    member.name = "Léa";
    member.stages = *cae::Dated<Stage>::of(std::move(versions));
    return clocks_on(day(on), {{member}, {}, {}}, law());
}

Clock clock(ClockKind kind, std::string_view from, std::string_view date, int term = 1) {
    return {kind, MemberId("lea"), "Léa", day(from), day(date), term};
}

TEST_CASE("a CAPE is renewed after twelve months, twice, and lasts thirty-six at most") {
    const Stages cape{{"2026-02-10", Stage::cape}};
    CHECK(clocks(cape, "2026-03-01") ==
          std::vector{clock(ClockKind::cape_renewal, "2026-02-10", "2027-02-10", 1),
                      clock(ClockKind::cape_renewal, "2026-02-10", "2028-02-10", 2),
                      clock(ClockKind::cape_end, "2026-02-10", "2029-02-10")});
    CHECK(clocks(cape, "2028-02-11") ==
          std::vector{clock(ClockKind::cape_end, "2026-02-10", "2029-02-10")});
}

TEST_CASE("a CAPE that lasts too long stays among the clocks until it ends") {
    CHECK(clocks({{"2022-02-10", Stage::cape}}, "2026-03-01") ==
          std::vector{clock(ClockKind::cape_end, "2022-02-10", "2025-02-10")});
    CHECK(clocks({{"2022-02-10", Stage::cape}, {"2026-01-01", Stage::left}}, "2026-03-01").empty());
}

TEST_CASE("trial and delay to become an associate are less the CAPE") {
    const Stages stages{{"2025-10-01", Stage::cape}, {"2026-01-12", Stage::cesa}};
    CHECK(clocks(stages, "2026-02-01") ==
          std::vector{clock(ClockKind::trial_end, "2026-01-12", "2026-06-01"),
                      clock(ClockKind::associate_by, "2025-10-01", "2028-10-01")});
    CHECK(clocks(stages, "2026-06-02") ==
          std::vector{clock(ClockKind::associate_by, "2025-10-01", "2028-10-01")});
}

TEST_CASE("a CAPE as long as the trial leaves none") {
    CHECK(clocks({{"2025-01-01", Stage::cape}, {"2025-09-01", Stage::cesa}}, "2025-09-01") ==
          std::vector{clock(ClockKind::associate_by, "2025-01-01", "2028-01-01")});
}

TEST_CASE("who should be an associate stays among the clocks until it is so") {
    CHECK(clocks({{"2022-01-31", Stage::cesa}}, "2026-01-01") ==
          std::vector{clock(ClockKind::associate_by, "2022-01-31", "2025-01-31")});
    CHECK(clocks({{"2022-01-31", Stage::cesa}, {"2025-02-01", Stage::associate}}, "2026-01-01")
              .empty());
}

TEST_CASE("permanent staff and those who are not there have no clock") {
    CHECK(clocks({{"2026-01-01", Stage::permanent}}, "2026-02-01").empty());
    CHECK(clocks({{"2026-03-01", Stage::cape}}, "2026-02-01").empty());
}

TEST_CASE("the balance of the variable part is due one month after the meeting") {
    CHECK(cae::balance_clock(day("2027-05-31"), law()).date == day("2027-06-30"));
}

} // namespace clocks_test
