// Which covers of the cooperative a member's month bears.
#include <doctest/doctest.h>

#include "cae/law/cover.hpp"
#include "support/small_cooperative.hpp"

namespace covers_test {

using cae::BaseKind;
using cae::Category;
using cae::Cover;
using cae::CoverKind;
using cae::CoversByCategory;
using cae::Date;
using cae::Dated;
using cae::Money;
using cae::Rate;
using cae::Side;
using cae::Stage;
using cae::Version;
using cae_test::euros;
using cae_test::first_member_line;
using cae_test::SmallCooperative;

cae::Month january() { return *cae::Month::of(2026, 1); }
Rate percent(int count) { return Rate::from_billionths(count * (Rate::one / 100)); }

template <class T>
Dated<T> since(const char* day, T value) {
    return *Dated<T>::of({Version<T>{*Date::parse(day), std::move(value), {}}});
}

cae::ContributionInForce cover_line(CoverKind kind, const char* name) {
    cae::ContributionPart employer;
    employer.cover = kind;
    cae::ContributionPart employee = employer;
    employee.side = Side::employee;
    return {name, name, 20, "mutuelle", false, {employer, employee}};
}

// Health cover of 60 shared by halves, provident cover of 2 % of all pay for cadres alone, paid by
// the employer; a permanent member with a pay of 2 000.
SmallCooperative with_covers() {
    SmallCooperative coop(january());
    coop.law.contributions.push_back(cover_line(CoverKind::provident, "prevoyance"));
    coop.law.contributions.push_back(cover_line(CoverKind::health, "health_cover"));
    const Cover health = cae::fixed_health_cover(euros(60), percent(50));
    const Cover provident{
        CoverKind::provident, {}, percent(2), {BaseKind::total, {}, {}}, percent(100)};
    coop.cooperative.health_cover = since("2025-01-01", CoversByCategory{{health}, {health}});
    coop.cooperative.provident_cover = since("2025-01-01", CoversByCategory{{}, {provident}});
    coop.add_member("paul", Stage::permanent).fixed_part = since("2025-01-01", euros(2000));
    return coop;
}

TEST_CASE("a cover belongs to the category it was agreed for") {
    SmallCooperative coop = with_covers();
    CHECK(first_member_line(*coop.close(), "employer_prevoyance") == Money());
    CHECK(first_member_line(*coop.close(), "employer_health_cover") == euros(30));
    coop.roster.members.front().category = since("2026-01-31", Category::cadre);
    CHECK(first_member_line(*coop.close(), "employer_prevoyance") == euros(40)); // 2 % of 2 000
}

TEST_CASE("a waiver of the health cover is dated and leaves the provident cover") {
    SmallCooperative coop = with_covers();
    cae::Member& paul = coop.roster.members.front();
    paul.category = since("2025-01-01", Category::cadre);
    paul.cover_waiver = since("2026-02-01", true);
    CHECK(first_member_line(*coop.close(), "employee_health_cover") == euros(30));
    paul.cover_waiver = since("2026-01-01", true);
    CHECK(first_member_line(*coop.close(), "employee_health_cover") == Money());
    CHECK(first_member_line(*coop.close(), "employer_prevoyance") == euros(40));
}

} // namespace covers_test
