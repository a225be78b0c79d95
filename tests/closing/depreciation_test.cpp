// Straight-line depreciation, with months of 30 days.
#include <doctest/doctest.h>

#include "cae/closing/close_month.hpp"
#include "cae/closing/documents/depreciation.hpp"
#include "support/small_cooperative.hpp"

namespace depreciation_test {

using cae::AssetRecord;
using cae::Date;
using cae::DocumentKind;
using cae::Money;
using cae::Month;
using cae::MonthRecord;
using cae_test::euros;
using cae_test::SmallCooperative;

Money cents(std::int64_t amount) { return Money::from_cents(amount); }
Month month(int year, int number) { return *Month::of(year, number); }

SmallCooperative coop_in(Month in) {
    SmallCooperative coop(in);
    coop.add_member("anna", cae::Stage::cape);
    return coop;
}

MonthRecord after(const MonthRecord& before) {
    auto coop = coop_in(before.month.next());
    coop.books.last_closed = before.month;
    coop.books.assets = before.assets;
    const auto record = coop.close();
    REQUIRE(record.has_value());
    return *record;
}

// 1 000 EUR over 36 months, bought on the 15th.
MonthRecord month_of_purchase() {
    auto coop = coop_in(month(2026, 1));
    auto& asset = coop.add_document(DocumentKind::asset, 1000, true);
    asset.life_months = 36;
    const auto record = coop.close();
    REQUIRE(record.has_value());
    return *record;
}

Money moved(const MonthRecord& record, std::string_view account) {
    Money sum;
    for (const auto& numbered : record.entries) {
        for (const auto& line : numbered.entry.lines()) {
            if (line.account.number.text().starts_with(account)) sum += line.debit - line.credit;
        }
    }
    return sum;
}

TEST_CASE("a life is counted in months of 30 days from the day of entry into service") {
    const Date fifteenth = *Date::of(2026, 1, 15);
    CHECK(cae::days_depreciated(fifteenth, 36, month(2025, 12)) == 0);
    CHECK(cae::days_depreciated(fifteenth, 36, month(2026, 1)) == 16);
    CHECK(cae::days_depreciated(fifteenth, 36, month(2026, 2)) == 46);
    CHECK(cae::days_depreciated(fifteenth, 36, month(2028, 12)) == 1066);
    CHECK(cae::days_depreciated(fifteenth, 36, month(2029, 1)) == 1080);
    CHECK(cae::days_depreciated(fifteenth, 36, month(2035, 1)) == 1080);
    CHECK(cae::days_depreciated(*Date::of(2026, 1, 31), 12, month(2026, 1)) == 1);
    CHECK(cae::days_depreciated(*Date::of(2026, 2, 1), 12, month(2026, 2)) == 30);
}

// 16 / 1 080 of 1 000.00 are 14.8148; 46 / 1 080 are 42.5925..., 27.78 more.
TEST_CASE("the activity bears the depreciation, not the purchase") {
    const auto january = month_of_purchase();
    CHECK(january.accounts.front().charges == cents(1481));
    CHECK(moved(january, "218000") == euros(1000));
    CHECK(moved(january, "445620") == euros(200));
    CHECK(moved(january, "404000") == euros(-1200));
    CHECK(moved(january, "6811") == cents(1481));
    CHECK(moved(january, "2818") == cents(-1481));
    const auto february = after(january);
    CHECK(february.accounts.front().charges == cents(2778));
    CHECK(february.assets.front().depreciated_before == cents(1481));
    CHECK(february.assets.front().book_value() == cents(95741));
}

TEST_CASE("the last month clears the cost to the cent, and nothing follows") {
    auto record = month_of_purchase();
    Money sum = record.assets.front().depreciation;
    for (int i = 0; i < 36; ++i) {
        record = after(record);
        sum += record.assets.front().depreciation;
    }
    CHECK(record.month == month(2029, 1));
    CHECK(sum == euros(1000));
    CHECK(record.assets.front().book_value() == Money());
    CHECK(after(record).assets.front().depreciation == Money());
    CHECK(after(record).entries.empty());
}

TEST_CASE("VAT that is not recovered is part of what an asset costs") {
    auto coop = coop_in(month(2026, 1));
    auto& car = coop.add_document(DocumentKind::asset, 10000, true);
    car.life_months = 60;
    car.vat_recoverable = cae::Rate();
    const auto record = coop.close();
    CHECK(record->assets.front().cost == euros(12000));
    CHECK(moved(*record, "445620") == Money());
}

TEST_CASE("an asset that enters service later is depreciated from then on") {
    auto coop = coop_in(month(2026, 1));
    auto& asset = coop.add_document(DocumentKind::asset, 360);
    asset.life_months = 12;
    asset.in_service = Date::of(2026, 3, 1);
    auto record = *coop.close();
    CHECK(record.assets.front().depreciation == Money());
    record = after(after(record));
    CHECK(record.assets.front().depreciation == euros(30));
}

TEST_CASE("an asset whose member left the file waits and loses nothing") {
    auto record = month_of_purchase();
    record.assets.front().member = cae::MemberId("gone");
    const auto february = after(record);
    CHECK(february.assets.front().depreciation == Money());
    CHECK(february.assets.front().depreciated_before == cents(1481));
}

} // namespace depreciation_test
