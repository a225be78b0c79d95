// The base of CSG and CRDS.
#include <doctest/doctest.h>

#include "support/member.hpp"

namespace csg_test {

using namespace cae_test;

TEST_CASE("CSG is due on 98.25 % of pay") {
    Member member;
    const auto paid = member.pay("2026-01", "2200");
    CHECK(paid.line("employee_csg_deductible") == euros("146.98")); // 6.8 % of 2 161.50
    CHECK(paid.line("employee_csg_non_deductible") == euros("51.88"));
    CHECK(paid.line("employee_crds") == euros("10.81"));
}

TEST_CASE("pay above 4 ceilings bears CSG whole") {
    // 0.9825 x 16 020 + 3 980 = 19 719.65.
    Member member;
    CHECK(member.pay("2026-01", "20000").line("employee_csg_deductible") == euros("1340.94"));
}

TEST_CASE("the 4 ceilings of the CSG slice are those since January") {
    Member member;
    member.pay("2026-01", "0");
    // 0.9825 x 20 000 = 19 650.
    CHECK(member.pay("2026-02", "20000").line("employee_csg_deductible") == euros("1336.20"));
}

TEST_CASE("the CSG slice is rounded on the sums since January, not month by month") {
    // 0.9825 x 801.60 = 787.572: 787.57, then 1 575.14, then 2 362.716 -> 2 362.72: 787.58.
    Member member;
    CHECK(member.pay("2026-01", "801.60").line("employee_csg_deductible") == euros("53.55"));
    CHECK(member.pay("2026-02", "801.60").line("employee_csg_deductible") == euros("53.55"));
    CHECK(member.pay("2026-03", "801.60").line("employee_csg_deductible") == euros("53.56"));
}

TEST_CASE("the employer's health and provident cover bear CSG whole") {
    // 0.9825 x 5 000 + 60.08 + 22.51 = 4 995.09.
    Member member;
    member.contract.profile.category = cae::Category::cadre;
    member.contract.profile.covers = {health_cover("45.01", "50"), provident_cover("1.5")};
    const auto paid = member.pay("2026-01", "5000");
    CHECK(paid.line("employee_csg_deductible") == euros("339.67"));
    CHECK(paid.line("employee_csg_non_deductible") == euros("119.88"));
    CHECK(paid.line("employee_crds") == euros("24.98"));
}

} // namespace csg_test
