#include <doctest/doctest.h>

#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/detail_text.hpp"
#include "cae/cooperative/stage.hpp"
#include "cae/law/paid_leave.hpp"
#include "support/values.hpp"

namespace cae {
namespace alert_test {

void check_round_trip(const Detail& detail, std::string_view text) {
    CHECK(plain_text(detail) == text);
    CHECK(parse_detail(detail.kind(), text) == detail);
}

TEST_CASE("a detail of each kind is read back from its text") {
    check_round_trip("F-1", "F-1");
    check_round_trip(Stage::cape, "cape");
    check_round_trip(ActivityId("atelier"), "atelier");
    check_round_trip(-12, "-12");
    check_round_trip(cae_test::euros("-1234.50"), "-1234.50");
    check_round_trip(Money::from_cents(99'999'999'999'999), "999999999999.99");
    check_round_trip(cae_test::percent("5.5"), "5.5");
    check_round_trip(LeaveDays{250}, "2.50");
    check_round_trip(cae_test::day("2026-01-31"), "2026-01-31");
    check_round_trip(cae_test::month("2026-01"), "2026-01");
}

TEST_CASE("a text that is no such detail gives none") {
    CHECK_FALSE(parse_detail(DetailKind::count, "many").has_value());
    CHECK_FALSE(parse_detail(DetailKind::amount, "1.234").has_value());
    CHECK_FALSE(parse_detail(DetailKind::amount, "").has_value());
    CHECK_FALSE(parse_detail(DetailKind::days, "two").has_value());
    CHECK_FALSE(parse_detail(DetailKind::rate, "5,5").has_value());
    CHECK_FALSE(parse_detail(DetailKind::date, "2026-02-30").has_value());
    CHECK_FALSE(parse_detail(DetailKind::month, "2026-13").has_value());
}

TEST_CASE("an alert has the details of its kind, in their order") {
    const MemberId lea("lea");
    const ActivityId atelier("atelier");
    CHECK(has_its_details({AlertKind::no_documents, {}, {}}));
    CHECK(has_its_details({AlertKind::account_negative, lea, {atelier, Money()}}));
    CHECK_FALSE(has_its_details({AlertKind::account_negative, lea, {Money(), atelier}}));
    CHECK_FALSE(has_its_details({AlertKind::account_negative, lea, {atelier}}));
    CHECK_FALSE(has_its_details({AlertKind::account_negative, lea, {"atelier", Money()}}));
}

} // namespace alert_test

} // namespace cae
