#include <doctest/doctest.h>

#include "cae/base/detail.hpp"
#include "support/values.hpp"

namespace cae {
namespace detail_test {

enum class Colour { red, green };

TEST_CASE("a detail is of the kind of the value it is made of") {
    CHECK(Detail("F-1").kind() == DetailKind::text);
    CHECK(Detail(Colour::green) == Detail::of_text(DetailKind::word, "green"));
    CHECK(Detail(MemberId("lea")) == Detail::of_text(DetailKind::id, "lea"));
    CHECK(Detail(12) == Detail::of_number(DetailKind::count, 12));
    CHECK(Detail(cae_test::euros("12.50")) == Detail::of_number(DetailKind::amount, 1250));
    CHECK(Detail(cae_test::percent("5.5")) == Detail::of_number(DetailKind::rate, 55'000'000));
    CHECK(Detail(cae_test::day("2026-01-31")) == Detail::of_number(DetailKind::date, 20260131));
    CHECK(Detail(cae_test::month("2026-01")) == Detail::of_number(DetailKind::month, 2026 * 12));
}

TEST_CASE("values of different kinds are different details") {
    CHECK(Detail("12") != Detail(12));
    CHECK(Detail(12) != Detail(Money::from_cents(12)));
}

TEST_CASE("a detail gives its day or month back, and nothing when it is of another kind") {
    CHECK(to_date(cae_test::day("2026-01-31")) == cae_test::day("2026-01-31"));
    CHECK(to_month(cae_test::month("2026-12")) == cae_test::month("2026-12"));
    CHECK(to_date(Detail(20260131)) == std::nullopt);
    CHECK(to_date(Detail::of_number(DetailKind::date, 20260230)) == std::nullopt);
}

} // namespace detail_test

} // namespace cae
