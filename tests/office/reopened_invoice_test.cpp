#include <algorithm>

#include "office/small_year.hpp"

namespace reopened_invoice_test {

using namespace cae_test;
using cae::Money;

// 1.20 at 20 % and 1.20 at 0 %, in this order: of a payment of 0.01 both would have half a cent.
TEST_CASE("the parts of an invoice that is due again stand in its order, however it was settled") {
    const SmallYear year("101300;;2000,00\n512000;2000,00;\n");
    year.write("activity/2025-11.csv", "date;document;member;kind;label;net;vat_rate\n"
                                       "2025-11-04;F-2;anna;sale;Conseil;1,00;20\n"
                                       "2025-11-04;F-2;anna;sale;Livre;1,20;0\n");
    const std::string head = "date;reference;amount;refers_to\n";
    year.write("bank/2025-11.csv", head + "2025-11-20;B1;2,40;F-2\n");
    year.write("bank/2025-12.csv", head + "2025-12-05;B2;-2,40;F-2\n");
    year.write("bank/2026-01.csv", head + "2026-01-05;B3;0,01;F-2\n");
    auto office = year.closed_until("2025-12");
    const auto january = close_next(office);
    REQUIRE(january.open_items.size() == 2);
    CHECK(january.open_items[0].vat_rate == cae::Rate::from_billionths(200'000'000));
    CHECK(january.open_items[0].received.gross() == Money::from_cents(1));
    CHECK(january.open_items[1].received.gross() == Money());
}

} // namespace reopened_invoice_test
