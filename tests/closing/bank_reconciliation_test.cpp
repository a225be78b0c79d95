// The bank in the books beside its statement.
#include <doctest/doctest.h>

#include "cae/closing/documents/bank_reconciliation.hpp"
#include "cae/closing/state/books.hpp"
#include "support/small_cooperative.hpp"

namespace bank_reconciliation_test {

using namespace cae_test;

namespace {

Date day(int number) { return *Date::of(2026, 2, number); }

BankRow row(int number, const char* reference, std::int64_t amount) {
    return BankRow{{day(number), reference, {}, "VIR", euros(amount)}};
}

// Anna receives 100 that the bank shows, and 30 that it does not; a loan of 500 is paid back.
SmallCooperative february() {
    SmallCooperative coop(*Month::of(2026, 2));
    coop.add_member("anna", Stage::cape);
    coop.cooperative.first_period = coop.documents.month;
    coop.add_document(DocumentKind::receipt, 100).number = "R-1";
    coop.add_document(DocumentKind::receipt, 30).number = "R-2";
    coop.documents.documents[0].date = day(5);
    coop.documents.documents[1].date = day(6);
    BankPosting loan{{day(7), "B1", {}, "PRET", euros(-500)}, "164000"};
    coop.documents.bank_postings.push_back(loan);
    return coop;
}

std::vector<BankRow> rows() {
    auto known = std::vector{row(5, "B0", 100), row(7, "B1", -500), row(8, "B2", -9)};
    known[0].matched_by = MatchedBy::receipt;
    known[0].refers_to = "R-1";
    known[2].balance = euros(1'591);
    return known;
}

const ReconciledBank usual{{}, {}, InternedText("512000")};
const std::vector<ClearingItem> unexplained{};

std::vector<Alert> told(const SmallCooperative& coop) {
    std::vector<Alert> alerts;
    const MonthRecord record = coop.close().value();
    for (const Alert& alert : record.alerts) {
        if (alert.kind == AlertKind::bank_balance_differs) alerts.push_back(alert);
    }
    return alerts;
}

} // namespace

// 2 000 before: the statement says 2 000 + 100 - 500 - 9 = 1 591, the books 2 000 + 100 + 30 - 500.
TEST_CASE("what differs is what no row shows, what no entry books, and what differed before") {
    const SmallCooperative coop = february();
    const MonthRecord record = coop.close().value();
    const auto found = reconcile_bank({record, euros(2'000), unexplained}, rows(), usual);
    CHECK(found.day == day(8));
    CHECK(found.statement == euros(1'591));
    CHECK(found.booked == euros(1'630));
    CHECK(found.difference() == euros(-39));
    REQUIRE(found.unshown.size() == 1);
    CHECK(found.unshown[0].piece == "R-2");
    CHECK(found.unshown[0].amount == euros(30));
    REQUIRE(found.unbooked.size() == 1);
    CHECK(found.unbooked[0].reference == "B2");
    CHECK(found.from_before() == euros(0)); // -39 + 30 + 9
    const auto other = reconcile_bank({record, euros(2'001), unexplained}, rows(), usual);
    CHECK(other.from_before() == euros(-1));
}

TEST_CASE("without a balance the books of the month's end are shown") {
    const SmallCooperative coop = february();
    const MonthRecord record = coop.close().value();
    const auto found = reconcile_bank({record, euros(0), unexplained}, {}, usual);
    CHECK(found.day == day(28));
    CHECK_FALSE(found.statement.has_value());
    CHECK(found.booked == euros(-370));
    CHECK(found.difference() == euros(0));
}

TEST_CASE("a balance that the books do not hold is told where they are complete") {
    SmallCooperative coop = february();
    coop.books.last_closed = *Month::of(2026, 1);
    coop.documents.bank_balances = {{"", {day(8), euros(1'591)}}};
    CHECK(told(coop).empty());
    coop.opening.balance.rows.emplace_back();
    coop.known.owed["512000"] = {{"", euros(-2'000)}};
    CHECK(told(coop) == std::vector<Alert>{{AlertKind::bank_balance_differs,
                                            {},
                                            {day(8), euros(1'591), euros(1'630), euros(-39)}}});
    // On the 5th the books hold 2 100, for the receipt of the 6th had not come.
    coop.documents.bank_balances = {{"", {day(5), euros(2'100)}}};
    CHECK(told(coop).empty());
}

} // namespace bank_reconciliation_test
