#include <doctest/doctest.h>

#include "cae/closing/year/year_books.hpp"
#include "support/small_cooperative.hpp"

namespace year_books_test {

using cae::ActivityId;
using cae::BranchId;
using cae::DocumentKind;
using cae::FiscalYear;
using cae::MemberId;
using cae::Money;
using cae::Month;
using cae::Stage;
using cae::YearBooks;
using cae_test::euros;
using cae_test::SmallCooperative;

Month month(int number) { return *Month::of(2026, number); }

// Anna sells 3 000 and spends 100: 300 of contribution, 2 000 of gross and 600 of contributions on
// it. Pat is permanent staff: 1 000 of gross cost 1 300.
cae::MonthRecord january(SmallCooperative& coop) {
    coop.add_member("anna", Stage::cesa);
    coop.add_document(DocumentKind::sale, 3000, true);
    coop.add_document(DocumentKind::expense, 100);
    coop.add_member("pat", Stage::permanent).fixed_part = *cae::Dated<Money>::of(
        {{month(1).first_day(), euros(1000), {}}});
    return coop.close().value();
}

// The same people in February, after `before`; Anna sells 500 and is paid nothing.
cae::MonthRecord february(const cae::MonthRecord& before) {
    SmallCooperative coop(month(2));
    coop.add_member("anna", Stage::cesa).pay_policy = cae::PayPolicy{{cae::PayMode::none, {}},
                                                                     euros(150)};
    coop.add_document(DocumentKind::sale, 500);
    coop.books.last_closed = month(1);
    coop.books.next_entry = before.entries.back().number + 1;
    for (const auto& account : before.accounts) {
        coop.books.balances[{account.activity, account.member}] = account.closing;
    }
    return coop.close().value();
}

const cae::Section anna{ActivityId("anna"), MemberId("anna")};

struct TwoMonths {
    explicit TwoMonths(FiscalYear year) : coop(month(1)), books(year, coop.chart) {
        const auto first = january(coop);
        books.add(first);
        books.add(february(first));
    }
    SmallCooperative coop;
    YearBooks books;
};

Money sum_of_balance_sheet(const TwoMonths& two, const cae::Section& section) {
    Money sum;
    for (const auto& [number, amounts] : two.books.sections().at(section)) sum += amounts.total();
    return sum;
}

TEST_CASE("an activity account goes through the year") {
    const TwoMonths two(FiscalYear::ending_in(2026, 1));
    REQUIRE(two.books.accounts().size() == 1);
    CHECK(two.books.accounts().front() == cae::YearAccount{ActivityId("anna"), MemberId("anna"),
                                                           "anna", euros(0), euros(3500),
                                                           euros(100), euros(350), euros(2600),
                                                           euros(450), euros(150), Stage::cesa});
}

TEST_CASE(
    "the profit and loss of an activity is what its account earned, the balance sheet the rest") {
    const TwoMonths two(FiscalYear::ending_in(2026, 1));
    const auto& books = two.books.sections().at(anna);
    CHECK(books.at("706000").in_year == euros(-3500));
    CHECK(books.at("921000").in_year == euros(350));
    CHECK(books.at("641100").in_year == euros(2000));
    CHECK(books.at("645100").in_year == euros(600));
    CHECK(books.at("411000").total() == euros(4100)); // 3 600 with VAT, 500 without
    CHECK(two.books.result_of(books) == euros(450));  // 3 500 - 100 - 350 - 2 600
    CHECK(sum_of_balance_sheet(two, anna) == euros(0));
    CHECK(sum_of_balance_sheet(two, {{}, {}, BranchId("siege")}) == euros(0));
}

// Ben sells 500 to Anna, who has sold 1 000: 1 000 - 100 - 500 = 400, and 500 - 50 = 450.
TEST_CASE("a sale between members is of the results of both, as it is on their accounts") {
    SmallCooperative coop(month(1));
    for (const char* const id : {"anna", "ben"}) {
        coop.add_member(id, Stage::cape);
        coop.add_document(DocumentKind::sale, 1000);
    }
    coop.documents.documents.back().kind = DocumentKind::internal_sale;
    coop.documents.documents.back().net = euros(500);
    coop.documents.documents.back().buyer = 0;
    YearBooks books(FiscalYear::ending_in(2026, 1), coop.chart);
    books.add(coop.close().value());
    const auto result_of = [&](const char* id) {
        return books.result_of(books.sections().at({ActivityId(id), MemberId(id)}));
    };
    CHECK(result_of("anna") == euros(400));
    CHECK(result_of("ben") == euros(450));
    for (const cae::YearAccount& account : books.accounts()) {
        CHECK(account.closing - account.opening == result_of(account.member.text().c_str()));
    }
}

TEST_CASE("months before the year count for its balance sheet alone") {
    const TwoMonths two(FiscalYear::ending_in(2027, 2)); // from February 2026 on
    REQUIRE(two.books.accounts().size() == 1);
    CHECK(two.books.accounts().front().opening == euros(0));
    CHECK(two.books.accounts().front().turnover == euros(500));
    const auto& books = two.books.sections().at(anna);
    CHECK(books.at("706000").before == euros(-3000));
    CHECK(books.at("706000").in_year == euros(-500));
    CHECK(two.books.result_of(books) == euros(450)); // 500 - 50
    CHECK(books.at("411000").total() == euros(4100));
    CHECK(two.books.pay().at(MemberId("anna")) == euros(0));
}

TEST_CASE("contributions of a branch stand against the pay of its permanent staff") {
    const TwoMonths two(FiscalYear::ending_in(2026, 1));
    const auto& coverage = two.books.coverage();
    REQUIRE(coverage.size() == 2);
    CHECK(coverage.at({BranchId("siege"), month(1)}) ==
          cae::BranchCoverage{euros(300), euros(1300), euros(0)});
    CHECK(coverage.at({BranchId("siege"), month(1)}).result() == euros(-1000));
    CHECK(coverage.at({BranchId("siege"), month(2)}) ==
          cae::BranchCoverage{euros(50), euros(0), euros(0)});
    CHECK(two.books.pay().at(MemberId("pat")) == euros(1000));
}

} // namespace year_books_test
