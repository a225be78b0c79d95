#include <doctest/doctest.h>

#include "cae/closing/year/work_share_parts.hpp"
#include "support/values.hpp"

namespace work_share_parts_test {

using cae_test::euros;
using cae_test::percent;

cae::Roster roster_of_three() {
    cae::Roster roster;
    for (const char* const id : {"anna", "bruno", "chloe"}) {
        cae::Member member;
        member.id = cae::MemberId(id);
        member.name = std::string("Name of ") + id;
        roster.members.push_back(member);
    }
    return roster;
}

// Bruno has no right. 100.00 by pay, 1 000 to 3 000: 25.00 and 75.00.
TEST_CASE("each part of the work share has the name of its employee, in the order of the roster") {
    const std::vector<cae::EmployeeYear> employees = {
        {cae::MemberId("anna"), euros("1000"), 1, 0},
        {cae::MemberId("chloe"), euros("3000"), 1, 0}};
    cae::WorkShareCriteria criteria;
    criteria.by_pay = percent("100");
    const auto parts = share_of_work(euros("100"), employees, criteria, roster_of_three());
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].name == "Name of anna");
    CHECK(parts[0].share == euros("25"));
    CHECK(parts[1].name == "Name of chloe");
    CHECK(parts[1].share == euros("75"));
}

TEST_CASE("there is no part without employees, nor without anything to share") {
    const auto roster = roster_of_three();
    CHECK(cae::share_of_work(euros("100"), {}, {}, roster).empty());
    const std::vector<cae::EmployeeYear> anna = {{cae::MemberId("anna"), euros("1"), 1, 0}};
    CHECK(cae::share_of_work(euros("0"), anna, {}, roster).empty());
}

} // namespace work_share_parts_test
