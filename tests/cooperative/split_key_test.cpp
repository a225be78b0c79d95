#include <doctest/doctest.h>

#include "cae/cooperative/team_documents.hpp"

namespace split_key_test {

using cae::ActivityDocument;
using cae::DocumentKind;
using cae::Money;
using cae::Rate;
using cae::SplitKey;
using cae::TeamShare;

// In hundredths of a percent.
TeamShare share(cae::AccountIndex account, std::int64_t hundredths) {
    return {account, Rate::from_billionths(hundredths * (Rate::one / 10'000))};
}

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

TEST_CASE("shares that do not sum to the whole are no key") {
    CHECK(SplitKey::of({share(0, 6'000), share(1, 4'000)}).has_value());
    CHECK(SplitKey::of({share(0, 10'000)}).has_value());
    CHECK_FALSE(SplitKey::of({share(0, 6'000), share(1, 3'999)}).has_value());
    CHECK_FALSE(SplitKey::of({share(0, 6'000), share(1, 4'001)}).has_value());
    CHECK_FALSE(SplitKey::of({share(0, 10'000), share(1, 0)}).has_value());
    CHECK_FALSE(SplitKey::of({}).has_value());
}

// 10.01 by 33.34, 33.33 and 33.33 %: 3.337334, 3.336333 and 3.336333; 2 cents are left and go to
// the largest remainders, 0.7334, then the first of 0.6333.
TEST_CASE("a shared document loses no cent") {
    const auto key = SplitKey::of({share(4, 3'334), share(5, 3'333), share(6, 3'333)});
    ActivityDocument document{*cae::Date::of(2026, 1, 2), "F-1", 4, DocumentKind::sale};
    document.net = cents(1'001);
    document.vat = cents(200); // 66.68, 66.66, 66.66: two cents are left
    document.shared_by = cae::SharedBy::team;
    const auto parts = shared_by(*key, document);
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].account == 4);
    CHECK(parts[1].account == 5);
    CHECK(parts[0].net == cents(334));
    CHECK(parts[1].net == cents(334));
    CHECK(parts[2].net == cents(333));
    CHECK(parts[0].vat == cents(67));
    CHECK(parts[1].vat == cents(67));
    CHECK(parts[2].vat == cents(66));
    CHECK(parts[0].shared_by == cae::SharedBy::nobody);
}

TEST_CASE("a share of nothing is no document") {
    const auto key = SplitKey::of({share(0, 9'900), share(1, 100)});
    ActivityDocument document{*cae::Date::of(2026, 1, 2), "F-1", 0, DocumentKind::purchase};
    document.net = cents(1);
    const auto parts = shared_by(*key, document);
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].net == cents(1));
}

} // namespace split_key_test
