#include <doctest/doctest.h>

#include "cae/inputs/law/chart_file.hpp"
#include "cae/outputs/screen/asset_table.hpp"
#include "cae/outputs/screen/open_item_table.hpp"
#include "cae/outputs/screen/vat_table.hpp"
#include "outputs/example_month.hpp"
#include "support/source_path.hpp"

namespace document_tables_test {

using cae::Money;
using cae::MonthRecord;
using cae_test::example_month;

cae::Screen english() {
    cae::Screen screen;
    screen.language = cae::Language::en;
    return screen;
}

cae::Chart chart() {
    return *cae::load_chart(cae_test::source_path("config/accounting/chart.yaml"));
}

bool holds(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

TEST_CASE("unpaid invoices stand by age, the oldest first") {
    MonthRecord record = example_month();
    // 31 December is 31 days before 31 January, 31 October 92.
    record.open_items[0].date = *cae::Date::of(2025, 12, 31);
    record.open_items[1].date = *cae::Date::of(2025, 10, 31);
    const std::string text = open_item_table(record, english());
    CHECK(text.find("2025-10-31") < text.find("2025-12-31"));
    CHECK(holds(text, "31 to 60                3,600.00"));
    CHECK(holds(text, "over 90                   450.00"));
    CHECK(holds(text, "4,050.00"));
    CHECK(holds(text, "All are matched."));
}

// 3 600.00 are due, and 240.00 too much were paid of another invoice.
TEST_CASE("what a customer paid too much is not taken off what others owe") {
    MonthRecord record = example_month();
    record.open_items[0].date = *cae::Date::of(2025, 12, 31);
    auto& item = record.open_items[1];
    item.received = item.invoiced - item.credited +
                    cae::NetAndVat{cae_test::euros(200), cae_test::euros(40)};
    item.written_off = {};
    const std::string text = open_item_table(record, english());
    CHECK(holds(text, "Invoices paid too much"));
    CHECK(holds(text, "  240.00"));
    CHECK_FALSE(holds(text, "-240.00"));
    CHECK_FALSE(holds(text, "3,360.00"));
}

TEST_CASE("a month that is paid says so, and receipts of no known sale are listed") {
    MonthRecord record = example_month();
    record.open_items.erase(record.open_items.begin());
    auto& item = record.open_items.front();
    item.kind = cae::OpenItemKind::receipt;
    item.invoiced = {};
    item.received = {cae_test::euros(25), Money()};
    const std::string text = open_item_table(record, english());
    CHECK(holds(text, "Every invoice is paid."));
    CHECK(holds(text, "25.00"));
}

TEST_CASE("the VAT of each side stands beside what its accounts moved by") {
    const std::string text = vat_table(example_month(), chart(), english());
    CHECK(holds(text, "20%"));
    CHECK(holds(text, "3,450.00"));
    CHECK(holds(text, "Moved on accounts 445740"));
    CHECK_FALSE(holds(text, "Difference"));
    MonthRecord broken = example_month();
    broken.vat.back().amounts.vat += Money::from_cents(1);
    CHECK(holds(vat_table(broken, chart(), english()), "Difference"));
}

TEST_CASE("the accounts of VAT are those of the chart") {
    auto other = chart();
    other.accounts[cae::AccountRole::vat_pending].number = "445800";
    const std::string text = vat_table(example_month(), other, english());
    CHECK(holds(text, "Moved on accounts 445800"));
    CHECK(holds(text, "Moved on accounts 445660, 445620"));
    CHECK(holds(text, "Difference")); // the month was closed with another chart
}

TEST_CASE("a register without assets says so") {
    MonthRecord record = example_month();
    CHECK(holds(asset_table(record, english()), "There is no asset."));
    record.assets = {{*cae::Date::of(2025, 1, 1), "A-1", "Lathe", cae::ActivityId("lea"),
                      cae::MemberId("lea"), 60, cae_test::euros(6000), cae_test::euros(1200),
                      cae_test::euros(100)}};
    CHECK(holds(asset_table(record, english()), "4,700.00"));
}

} // namespace document_tables_test
