// What a month must know before its first step, each of it looked up by itself.
#include "office/folder_copy.hpp"

namespace preparation_test {

using cae::MemberId;
using cae::Money;
using cae::Rule;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;

// F-1 of January was settled by R-1: its credit note of February needs both the sale and what
// January charged on it.
TEST_CASE("a credit note brings the settled sale that it names, its month and what was charged") {
    const FolderCopy folder("tests/cases/explain-after-whole-credit-note");
    auto office = folder.open();
    close_next(office);
    CHECK(office.books().books().open_items.empty());
    const auto february = office.next();
    REQUIRE(february.has_value());
    const auto& prepared = february->prepared();
    REQUIRE(prepared.settled_sales.size() == 1);
    CHECK(prepared.settled_sales.front().number == "F-1");
    CHECK(prepared.sale_months.at("F-1") == month_called("2026-01"));
    const auto& charged = prepared.contributions.at(month_called("2026-01"));
    CHECK(charged.at(cae::contribution_name).at(MemberId("anna")).taken ==
          Money::from_cents(1'000));
}

TEST_CASE("a month whose documents name no earlier one looks nothing up") {
    const FolderCopy folder("tests/cases/explain-after-whole-credit-note");
    const auto january = folder.open().next();
    REQUIRE(january.has_value());
    CHECK(january->prepared().settled_sales.empty());
    CHECK(january->prepared().contributions.empty());
    CHECK(january->prepared().past.members.empty());
}

TEST_CASE("the balance of a fiscal year that is not over cannot be paid") {
    const FolderCopy folder("tests/cases/explain-after-whole-credit-note");
    folder.write("pay/2026-01.csv", "member;request;amount\nanna;year_balance;\n");
    const auto refused = folder.open().next();
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().front().rule == Rule::fiscal_year_must_be_closed);
    CHECK(refused.error().front().place.line == 2);
}

} // namespace preparation_test
