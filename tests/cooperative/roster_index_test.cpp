#include <string>

#include <doctest/doctest.h>

#include "cae/cooperative/roster_index.hpp"

namespace roster_index_test {

// Anna works alone and in a team with Ben.
cae::Roster team() {
    cae::Roster roster;
    roster.members.resize(2);
    roster.members[0].id = cae::MemberId("anna");
    roster.members[1].id = cae::MemberId("ben");
    roster.activities = {cae::ActivityId("anna"), cae::ActivityId("garden")};
    roster.accounts = {{0, 0}, {1, 0}, {1, 1}};
    return roster;
}

TEST_CASE("members and activities are found by id") {
    const cae::Roster roster = team();
    const cae::RosterIndex index(roster);
    CHECK(index.member("ben") == cae::MemberIndex{1});
    CHECK_FALSE(index.member("garden").has_value());
    CHECK(index.activity("garden") == cae::ActivityIndex{1});
    CHECK_FALSE(index.activity("ben").has_value());
}

TEST_CASE("an account belongs to a member and an activity") {
    const cae::Roster roster = team();
    const cae::RosterIndex index(roster);
    CHECK(index.account(0, 0) == cae::AccountIndex{0});
    CHECK(index.account(0, 1) == cae::AccountIndex{1});
    CHECK(index.account(1, 1) == cae::AccountIndex{2});
    CHECK_FALSE(index.account(1, 0).has_value());
}

TEST_CASE("ids of any length are found, among many others") {
    cae::IdIndex index(0);
    for (int i = 0; i < 5'000; ++i) {
        index.add("m" + std::to_string(i));
        index.add("a-member-with-a-long-id-" + std::to_string(i));
    }
    CHECK(index.find("m0") == 0U);
    CHECK(index.find("a-member-with-a-long-id-0") == 1U);
    CHECK(index.find("m4999") == 9'998U);
    CHECK(index.find("a-member-with-a-long-id-4999") == 9'999U);
    CHECK_FALSE(index.find("m5000").has_value());
    CHECK_FALSE(index.find("a-member-with-a-long-id-5000").has_value());
    CHECK_FALSE(index.find("").has_value());
}

TEST_CASE("of equal ids the first one is found") {
    cae::IdIndex index(2);
    index.add("anna");
    index.add("anna");
    CHECK(index.find("anna") == 0U);
}

TEST_CASE("ids of fifteen bytes and of more are told apart, wherever they are sought") {
    cae::IdIndex index(0);
    index.expect(4);
    const std::string longest_kept = "member-00000015"; // fifteen bytes
    const std::string longer = "member-000000016";
    CHECK(index.find_or_add("anna").is_new);
    CHECK(index.find_or_add(longest_kept).position == 1);
    CHECK(index.find_or_add(longer).position == 2);
    CHECK(index.find_or_add("member-000000017").position == 3);
    CHECK_FALSE(index.find_or_add(longer).is_new);
    CHECK(index.size() == 4);
    for (const std::uint32_t near : {0U, 1U, 2U, 3U, 9U}) {
        CHECK(index.find_near(longer, near) == 2U);
        CHECK(index.find_near("anna", near) == 0U);
        CHECK_FALSE(index.find_near("ann", near));
        CHECK_FALSE(index.find_near("member-000000018", near));
    }
}

TEST_CASE("the first of equal ids is found") {
    cae::IdIndex index(0);
    index.add("anna");
    index.add("anna");
    index.add("ben");
    CHECK(index.find("anna") == 0U);
    CHECK(index.find("ben") == 2U);
}

} // namespace roster_index_test
