#include "cae/cooperative/work_share.hpp"
#include "support/values.hpp"

namespace work_share_test {

using cae::EmployeeYear;
using cae::FiscalYear;
using cae::MemberId;
using cae::Money;
using cae::Stage;
using cae::WorkShareCriteria;
using cae_test::day;
using cae_test::euros;
using cae_test::percent;

using Stages = std::vector<std::pair<std::string_view, Stage>>;

cae::Member member(const Stages& stages) {
    std::vector<cae::Version<Stage>> versions;
    for (const auto& [from, stage] : stages) versions.push_back({day(from), stage, {}});
    cae::Member member;
    member.stages = *cae::Dated<Stage>::of(std::move(versions));
    return member;
}

const FiscalYear year_2026 = FiscalYear::ending_in(2026, 1);

bool has_right(const Stages& stages) {
    cae::SurplusLaw law;
    law.presence_months = 3;
    law.seniority_months = 6;
    return has_right_to_work_share(member(stages), year_2026, law);
}

std::vector<Money> shares(std::string_view total, const std::vector<EmployeeYear>& employees,
                          const WorkShareCriteria& criteria) {
    return share_by_work(euros(total), employees, criteria);
}

WorkShareCriteria criteria(std::string_view pay, std::string_view time, std::string_view equally) {
    WorkShareCriteria criteria;
    criteria.by_pay = percent(pay);
    criteria.by_time = percent(time);
    criteria.equally = percent(equally);
    return criteria;
}

TEST_CASE("three months of employment within the year give a right to the work share") {
    CHECK(has_right({{"2026-10-01", Stage::cesa}}));
    CHECK_FALSE(has_right({{"2026-10-02", Stage::cesa}}));
    CHECK(has_right({{"2020-01-01", Stage::permanent}, {"2026-04-01", Stage::left}}));
    CHECK_FALSE(has_right({{"2020-01-01", Stage::permanent}, {"2026-03-31", Stage::left}}));
    CHECK_FALSE(has_right({{"2027-01-01", Stage::cesa}}));
}

TEST_CASE("a project holder is no employee") {
    CHECK_FALSE(has_right({{"2024-01-01", Stage::cape}}));
    CHECK_FALSE(has_right({{"2024-01-01", Stage::cape}, {"2026-11-01", Stage::cesa}}));
    CHECK(has_right({{"2024-01-01", Stage::cape}, {"2026-09-01", Stage::cesa}}));
}

TEST_CASE("seniority counts whole years of employment up to the end of the year") {
    CHECK(seniority_years(member({{"2024-01-01", Stage::cesa}}), year_2026) == 3);
    CHECK(seniority_years(member({{"2024-01-02", Stage::cesa}}), year_2026) == 2);
    CHECK(seniority_years(member({{"2020-01-01", Stage::cape}, {"2024-01-01", Stage::cesa}}),
                          year_2026) == 3);
    CHECK(seniority_years(member({{"2020-01-01", Stage::cesa}, {"2026-01-01", Stage::left}}),
                          year_2026) == 6);
}

TEST_CASE("by pay, no cent is lost") {
    const std::vector<EmployeeYear> employees{{MemberId("a"), euros("20000"), 0, 0},
                                              {MemberId("b"), euros("10000"), 0, 0},
                                              {MemberId("c"), euros("5000"), 0, 0}};
    // 571.428..., 285.714..., 142.857...: the largest remainders get the two cents that are left.
    CHECK(shares("1000", employees, criteria("100", "0", "0")) ==
          std::vector{euros("571.43"), euros("285.71"), euros("142.86")});
}

TEST_CASE("criteria combine: so much by pay, by time and equally") {
    const std::vector<EmployeeYear> employees{{MemberId("a"), euros("30000"), 1'000, 0},
                                              {MemberId("b"), euros("10000"), 3'000, 0}};
    // 500: 375 and 125; 300: 75 and 225; 200: 100 and 100.
    CHECK(shares("1000", employees, criteria("50", "30", "20")) ==
          std::vector{euros("550"), euros("450")});
}

TEST_CASE("a coefficient grows with seniority up to its most") {
    const std::vector<EmployeeYear> employees{{MemberId("a"), {}, 0, 0}, {MemberId("b"), {}, 0, 9}};
    auto equally = criteria("0", "0", "100");
    equally.seniority_per_year = percent("10");
    equally.most_seniority = cae_test::ratio("1.5");
    CHECK(shares("100", employees, equally) == std::vector{euros("40"), euros("60")}); // 1 : 1.5
}

TEST_CASE("a criterion on which nobody has anything is shared equally") {
    const std::vector<EmployeeYear> employees{{MemberId("a"), {}, 0, 0}, {MemberId("b"), {}, 0, 0}};
    CHECK(shares("10", employees, criteria("100", "0", "0")) ==
          std::vector{euros("5"), euros("5")});
}

} // namespace work_share_test
