#include <doctest/doctest.h>

#include "cae/law/by_headcount.hpp"
#include "cae/law/dated.hpp"

namespace dated_test {

using cae::Date;
using cae::Dated;
using cae::Version;

Version<int> version(int year, std::optional<int> value) {
    return {*Date::of(year, 1, 1), value, "essai"};
}

TEST_CASE("a version holds from its day until the next one begins") {
    const auto dated = Dated<int>::of({version(2024, 1), version(2026, 2)});
    REQUIRE(dated);
    CHECK(dated->on(*Date::of(2023, 12, 31)) == nullptr);
    CHECK(*dated->on(*Date::of(2024, 1, 1)) == 1);
    CHECK(*dated->on(*Date::of(2025, 12, 31)) == 1);
    CHECK(*dated->on(*Date::of(2026, 1, 1)) == 2);
    CHECK(*dated->on(*Date::of(2099, 1, 1)) == 2);
}

TEST_CASE("an explicit gap has no value") {
    const auto dated = Dated<int>::of(
        {version(2024, 1), version(2025, std::nullopt), version(2026, 2)});
    REQUIRE(dated);
    CHECK(dated->on(*Date::of(2025, 6, 1)) == nullptr);
    CHECK(dated->version_on(*Date::of(2025, 6, 1)) == nullptr);
    CHECK(*dated->on(*Date::of(2026, 6, 1)) == 2);
}

TEST_CASE("versions that do not ascend make nothing") {
    CHECK_FALSE(Dated<int>::of({version(2026, 1), version(2025, 2)}));
    CHECK_FALSE(Dated<int>::of({version(2026, 1), version(2026, 2)}));
    CHECK(Dated<int>::of({})->empty());
}

TEST_CASE("a range of headcount begins at its bound and ends before the other") {
    const cae::ByHeadcount<int> values{{{0, 20}, 150}, {{20, 250}, 50}};
    CHECK(*cae::value_for(values, 0) == 150);
    CHECK(*cae::value_for(values, 19) == 150);
    CHECK(*cae::value_for(values, 20) == 50);
    CHECK(*cae::value_for(values, 249) == 50);
    CHECK(cae::value_for(values, 250) == nullptr);
}

} // namespace dated_test
