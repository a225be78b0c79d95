// What customers owe, from month to month.
#include "sample_month.hpp"
#include "support/temporary_folder.hpp"

namespace open_items_test {

using namespace cae_test;

cae::OpenItem invoice(const char* number, std::int64_t net, std::int64_t received) {
    cae::OpenItem item{*cae::Date::of(2026, 1, 10)};
    item.number = number;
    item.activity = conseil;
    item.member = anna;
    item.invoiced = {cents(net), cents(0)};
    item.received = {cents(received), cents(0)};
    return item;
}

cae::MonthRecord january() {
    cae::MonthRecord record = first_month();
    record.open_items = {invoice("F-1", 1'000, 1'000), invoice("F-2", 1'000, 400)};
    return record;
}

TEST_CASE("the next month begins with what is due, without what is settled") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    REQUIRE(seal(*store, january()).has_value());
    const auto items = last_books(*store)->open_items;
    REQUIRE(items.size() == 1);
    CHECK(items.front() == january().open_items.back());
}

TEST_CASE("a settled sale is found by its number, an open or an unknown one is not") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    REQUIRE(seal(*store, january()).has_value());
    const auto settled = store->settled_sales({"F-1", "F-2", "F-3"}, month("2199-12"));
    REQUIRE(settled.has_value());
    REQUIRE(settled->size() == 1);
    CHECK(settled->front().number == "F-1");
}

TEST_CASE("a sale that was settled in a later month is found as that month left it") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    REQUIRE(seal(*store, january()).has_value());
    auto february = month_after(january());
    february.open_items.erase(february.open_items.begin());
    february.open_items.front().received = {cents(1'000), cents(0)};
    REQUIRE(seal(*store, february).has_value());
    CHECK(last_books(*store)->open_items.empty());
    const auto settled = store->settled_sales({"F-2"}, month("2199-12"));
    REQUIRE(settled->size() == 1);
    CHECK(settled->front().received.net == cents(1'000));
}

TEST_CASE("a month that does not begin with what was due is not sealed") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    REQUIRE(seal(*store, january()).has_value());
    auto february = month_after(january());
    february.open_items.back().due_before.net += cents(1);
    CHECK(rule_of(seal(*store, february)) == cae::Rule::store_must_work);
    CHECK(store->sealed_months()->size() == 1);
}

TEST_CASE("kilometres and assets are among what the next month begins with") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    const auto record = first_month();
    REQUIRE(seal(*store, record).has_value());
    CHECK(last_books(*store)->mileage == record.mileage);
    CHECK(last_books(*store)->assets == record.assets);
}

} // namespace open_items_test
