// Folders on which an audit from outside and the office did not agree.
#include "office/folder_copy.hpp"
#include "support/values.hpp"

namespace audit_cases_test {

using cae::Money;
using cae::NetAndVat;
using cae::VatRow;
using cae::VatSide;
using cae_test::cents;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::percent;

cae::MonthRecord second_month(const char* folder) {
    const FolderCopy copy(folder);
    auto office = copy.open();
    close_next(office);
    return close_next(office);
}

// January: 100.00 sold, 500.00 bought, a margin of -400.00 that owes nothing. February gives F-1
// back: 10 % of 1 000.00 stays due.
TEST_CASE("a credit note on a sale whose month bore no charge gives nothing back") {
    const auto february = second_month("tests/cases/credit-note-of-month-without-charge");
    CHECK(february.accounts.front().turnover == cents(90'000));
    CHECK(february.accounts.front().contribution == cents(10'000));
}

// The contract ended on 20 January at 10 %; the cooperative takes 20 % from 1 March on.
TEST_CASE("a rule that changes after the contract has ended does not bind it") {
    const FolderCopy copy("tests/cases/levy-rule-after-left");
    auto office = copy.open();
    close_next(office);
    close_next(office);
    const auto march = close_next(office);
    CHECK(march.accounts.front().turnover == cents(100'000));
    CHECK(march.accounts.front().contribution == cents(10'000));
}

// 100.00 + 20.00 received in January for F-9, which February invoices for 60.00 + 12.00.
TEST_CASE("a receipt larger than its later sale settles it and keeps the rest") {
    const auto february = second_month("tests/cases/receipt-larger-than-its-later-sale");
    REQUIRE(february.open_items.size() == 2);
    CHECK(february.open_items[0].number == "R-1");
    CHECK(february.open_items[0].due() == NetAndVat{cents(-4'000), cents(-800)});
    CHECK(february.open_items[1].number == "F-9");
    CHECK(february.open_items[1].is_settled());
    CHECK(february.vat ==
          std::vector{VatRow{VatSide::pending, percent("20"), {cents(6'000), cents(1'200)}}});
}

// What fell due at 0 % in January, 100.00, is not received again.
TEST_CASE("a receipt at rate 0 counts once in the VAT of its rate") {
    const FolderCopy copy("tests/cases/vat-summary-rate-0-receipt-larger-than-its-later-sale");
    auto office = copy.open();
    const auto january = close_next(office);
    CHECK(january.vat == std::vector{VatRow{VatSide::collected, {}, {cents(10'000), {}}},
                                     VatRow{VatSide::pending, {}, {cents(-10'000), {}}}});
    const auto february = close_next(office);
    CHECK(february.open_items[0].due() == NetAndVat{cents(-4'000), {}});
    CHECK(february.vat == std::vector{VatRow{VatSide::pending, {}, {cents(6'000), {}}}});
}

// The sum said nothing of a rate in January; F-9 says in February that 60.00 of it are at 0 %.
TEST_CASE("a receipt in one sum counts in the VAT of its sale once that is known") {
    const FolderCopy copy("tests/cases/receipt-in-one-sum-of-a-later-sale-without-vat");
    auto office = copy.open();
    CHECK(close_next(office).vat.empty());
    const auto february = close_next(office);
    CHECK(february.open_items[0].due() == NetAndVat{cents(-4'000), {}});
    CHECK(february.open_items[1].is_settled());
    CHECK(february.vat == std::vector{VatRow{VatSide::collected, {}, {cents(6'000), {}}}});
}

cae::ClosedYear year_2025(const char* folder) {
    const FolderCopy copy(folder);
    auto office = copy.open();
    close_next(office);
    close_next(office);
    auto year = office.close_year(2025);
    REQUIRE(year.has_value());
    return std::move(*year);
}

// 4 000.00 by pay: anna has 20 000.00 since January, ben two months of 1 000.00.
TEST_CASE("the work share counts the pay that opening.csv states since January") {
    const auto year = year_2025("tests/cases/work-share-opening-gross-fy1");
    const auto& parts = year.surplus->work_share;
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].share == cents(363'636));
    CHECK(parts[1].share == cents(36'364));
}

// October 2024 to September 2025, closed here from August on: January is in it.
TEST_CASE("so does that of a fiscal year that is not the civil one") {
    const auto year = year_2025("tests/cases/work-share-opening-gross-fy10");
    const auto& parts = year.surplus->work_share;
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].employee.pay == cents(1'400'000));
    CHECK(parts[0].share == cents(350'000));
    CHECK(parts[1].share == cents(50'000));
}

} // namespace audit_cases_test
