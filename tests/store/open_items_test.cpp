// What customers owe, from month to month.
#include "cae/store/sqlite/internal/database.hpp"
#include "raw_database.hpp"
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

TEST_CASE("a number that was used twice is settled when its last sale is") {
    for (const std::int64_t received : {0, 500}) {
        const TemporaryFolder folder;
        const auto store = open_store(folder.path() / "cae.db");
        auto record = january();
        record.open_items = {invoice("F-1", 1'000, 1'000), invoice("F-1", 500, received)};
        REQUIRE(seal(*store, record).has_value());
        const auto settled = store->settled_sales({"F-1"}, month("2199-12"));
        REQUIRE(settled.has_value());
        CHECK(settled->size() == (received == 500 ? 1 : 0));
    }
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

std::int64_t rows_of(const std::filesystem::path& file, const char* month) {
    const cae::Database database(file, cae::DatabaseUse::reading);
    cae::Statement count = database.prepare("SELECT count(*) FROM open_item WHERE month = ?");
    count.query(month);
    return count.next() ? count.integer() : -1;
}

// F-2 is due all the time, F-3 comes up in March and is paid in part in April.
TEST_CASE("a month writes the items that moved, and any month is read as it was") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "cae.db";
    const auto store = open_store(file);
    std::vector<cae::MonthRecord> months = {january()};
    months.push_back(month_after(months.back()));
    months.back().open_items.erase(months.back().open_items.begin());
    months.push_back(month_after(months.back()));
    months.back().open_items.push_back(invoice("F-3", 500, 0));
    months.push_back(month_after(months.back()));
    months.back().open_items.back().received = {cents(200), cents(0)};
    std::vector<cae::Books> left;
    for (const auto& record : months) {
        REQUIRE(seal(*store, record).has_value());
        left.push_back(last_books(*store).value());
    }
    CHECK(rows_of(file, "2026-01") == 2);
    CHECK(rows_of(file, "2026-02") == 0);
    CHECK(rows_of(file, "2026-03") == 1);
    CHECK(rows_of(file, "2026-04") == 1);
    for (std::size_t i = 0; i < months.size(); ++i) {
        CHECK(store->read(months[i].month).value() == months[i]);
        CHECK(store->books_after(months[i].month).value() == left[i]);
    }
    CHECK(left.back().open_items.size() == 2);
    CHECK(left.back().open_items.back().due().net == cents(300));
}

TEST_CASE("a list of what is due that was changed is refused") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "cae.db";
    REQUIRE(seal(*open_store(file), january()).has_value());
    SUBCASE("an item was taken off") {
        REQUIRE(RawDatabase(file).run("DELETE FROM open_item_due") == all_went_well);
    }
    SUBCASE("a settled one was put on") {
        REQUIRE(RawDatabase(file).run("UPDATE open_item_due SET rank = 1") == all_went_well);
    }
    const auto store = open_store(file);
    CHECK(rule_of(store->books_after(month("2026-01"))) == cae::Rule::store_must_work);
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
