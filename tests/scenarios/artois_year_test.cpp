// Six months of examples/artois as a year: what must hold whatever the amounts.
#include "cae/closing/year/year_books.hpp"
#include "cae/inputs/law/chart_file.hpp"
#include "scenarios/artois_months.hpp"

namespace artois_year_test {

using cae::Money;
using cae::YearBooks;

struct Artois {
    cae::Chart chart =
        cae::load_chart(cae_test::source_path("config/accounting/chart.yaml")).value();
    YearBooks books{cae::FiscalYear::ending_in(2026, 1), chart};
    Artois() {
        for (const auto& record : cae_test::artois_months()) books.add(record);
    }
};

TEST_CASE("the profit and loss of each activity is the result of its account") {
    const Artois artois;
    for (const cae::YearAccount& account : artois.books.accounts()) {
        CAPTURE(account.member.text());
        const auto books = artois.books.sections().find({account.activity, account.member});
        const Money result = books == artois.books.sections().end()
                                 ? Money()
                                 : artois.books.result_of(books->second);
        CHECK(result == account.result() - account.pay - account.leave_provision);
        CHECK(account.closing ==
              account.opening + account.result() - account.pay - account.leave_provision);
    }
}

TEST_CASE("the balance sheet of each section sums to zero with its results") {
    const Artois artois;
    for (const auto& [section, books] : artois.books.sections()) {
        Money sum;
        for (const auto& [number, amounts] : books) sum += amounts.total();
        CHECK(sum == Money());
    }
}

TEST_CASE("the contributions of all branches are those of all members") {
    const Artois artois;
    Money contributions;
    for (const auto& entry : artois.books.coverage()) contributions += entry.second.contributions;
    Money of_members;
    for (const auto& record : cae_test::artois_months()) of_members += record.totals.contribution;
    CHECK(contributions == of_members);
    CHECK(contributions > Money());
}

} // namespace artois_year_test
