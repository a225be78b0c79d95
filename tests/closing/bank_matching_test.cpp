#include <doctest/doctest.h>

#include "cae/closing/documents/bank_matching.hpp"

namespace bank_matching_test {

using cae::BankMatch;
using cae::BankMovement;
using cae::Date;
using cae::MatchedBy;
using cae::Money;
using cae::Unmatched;
using cae::UnpaidInvoice;

Money euros(std::int64_t amount) { return Money::from_cents(amount * 100); }
Date day(int of_month) { return *Date::of(2026, 1, of_month); }

BankMovement payment(std::int64_t amount, const std::string& label) {
    return {day(20), "R", {}, label, euros(amount), 1};
}

std::vector<UnpaidInvoice> invoices() {
    return {{"F-2026/001", day(2), euros(100)},
            {"F-2026/002", day(3), euros(250)},
            {"F-2026/003", day(25), euros(70)},
            {"12", day(4), euros(40)}};
}

BankMatch match(std::int64_t amount, const std::string& label) {
    return match_payments({payment(amount, label)}, invoices()).front();
}

void check_pays(const BankMatch& found, const std::string& number, std::int64_t amount,
                MatchedBy by) {
    REQUIRE(found.invoices.size() == 1);
    CHECK(found.invoices.front().first == number);
    CHECK(found.invoices.front().second == euros(amount));
    CHECK(found.by == by);
}

void check_unmatched(const BankMatch& found, Unmatched reason) {
    CHECK_FALSE(found.found());
    CHECK(found.reason == reason);
}

TEST_CASE("a payment pays the invoice whose number it bears, wholly or in part") {
    check_pays(match(100, "VIR F-2026/001"), "F-2026/001", 100, MatchedBy::number);
    check_pays(match(30, "facture F-2026/002 acompte"), "F-2026/002", 30, MatchedBy::number);
}

TEST_CASE("the number is met without its signs, with blanks, in small letters, in its own words") {
    for (const char* const label : {"f2026001", "F 2026 001", "ref:F-2026-001.", "F.2026.001/X"}) {
        CAPTURE(label);
        check_pays(match(90, label), "F-2026/001", 90, MatchedBy::number);
    }
    check_unmatched(match(90, "F-2026/0012"), Unmatched::no_invoice);
    check_unmatched(match(90, "XF-2026/001"), Unmatched::no_invoice);
}

TEST_CASE("more than is due pays nothing") {
    check_unmatched(match(101, "F-2026/001"), Unmatched::more_than_due);
}

TEST_CASE("several numbers are paid when they sum to the payment") {
    const auto found = match(350, "F-2026/002 et F-2026/001");
    REQUIRE(found.invoices.size() == 2);
    CHECK(found.invoices[0] == std::pair(std::string("F-2026/001"), euros(100)));
    CHECK(found.invoices[1] == std::pair(std::string("F-2026/002"), euros(250)));
    check_unmatched(match(340, "F-2026/002 et F-2026/001"), Unmatched::several);
}

TEST_CASE("without a number, the only invoice of exactly this amount is paid") {
    check_pays(match(250, "VIREMENT"), "F-2026/002", 250, MatchedBy::amount);
    check_unmatched(match(251, "VIREMENT"), Unmatched::no_invoice);
    check_unmatched(match(70, "before its invoice"), Unmatched::no_invoice);
    auto twice = invoices();
    twice.push_back({"F-9", day(5), euros(250)});
    check_unmatched(match_payments({payment(250, "VIREMENT")}, twice).front(), Unmatched::several);
}

TEST_CASE("a short number is met by chance unless the amount is what is due") {
    check_unmatched(match(30, "le 12 janvier"), Unmatched::no_invoice);
    check_pays(match(40, "facture 12"), "12", 40, MatchedBy::digits);
}

TEST_CASE("digits of a day or of an amount are no number, and a number is met as a whole") {
    const std::vector<UnpaidInvoice> unpaid{{"1202", day(2), euros(6'000)},
                                            {"F1", day(2), euros(900)}};
    const auto one = [&](const std::string& label) {
        return match_payments({payment(300, label)}, unpaid).front();
    };
    for (const char* const label :
         {"VIR CLIENT DU 12/02/2026", "VIR 1202,00 EUR", "VIR 1202 EUR", "12.02.26", "LE 12/02",
          "REF 2026-1202-7", "12 02", "F 1 200,00", "F1-12", "DU12/02/2026"}) {
        CAPTURE(label);
        check_unmatched(one(label), Unmatched::no_invoice);
    }
    check_pays(one("FACTURE 1202"), "1202", 300, MatchedBy::digits);
    check_pays(one("FACTURE N°1202, ACOMPTE DU 12/02/2026"), "1202", 300, MatchedBy::digits);
    check_pays(one("FACT F-1 DU 12/02/2026"), "F1", 300, MatchedBy::number);
}

TEST_CASE("a payment that was entered already is that receipt, once") {
    const std::vector<cae::EnteredReceipt> entered{{"R1", "F-2026/001", day(20), euros(60)},
                                                   {"R2", "F-2026/002", day(18), euros(250)}};
    const auto found = match_payments({payment(60, "VIR MAIRIE"), payment(60, "VIR MAIRIE"),
                                       payment(250, "F-2026/002"), payment(250, "VIR")},
                                      invoices(), entered);
    check_pays(found[0], "R1", 60, MatchedBy::receipt);
    check_unmatched(found[1], Unmatched::no_invoice);
    check_pays(found[2], "R2", 250, MatchedBy::receipt);
    check_pays(found[3], "F-2026/002", 250, MatchedBy::amount);
    check_pays(match_payments({payment(60, "VIR F-2026/002")}, invoices(), entered).front(),
               "F-2026/002", 60, MatchedBy::number);
}

TEST_CASE("a receipt up to three days away is the payment where both are alone with the amount") {
    const auto with = [](int receipt_day, std::vector<BankMovement> payments) {
        return match_payments(payments, invoices(), {{"R1", "F-1", day(receipt_day), euros(60)}});
    };
    check_pays(with(17, {payment(60, "VIR MAIRIE")}).front(), "R1", 60, MatchedBy::receipt);
    check_pays(with(23, {payment(60, "VIR MAIRIE")}).front(), "R1", 60, MatchedBy::receipt);
    check_unmatched(with(24, {payment(60, "VIR MAIRIE")}).front(), Unmatched::no_invoice);
    const auto two = with(21, {payment(60, "VIR A"), payment(60, "VIR B")});
    check_unmatched(two[0], Unmatched::no_invoice);
    check_unmatched(two[1], Unmatched::no_invoice);
    check_pays(with(21, {payment(60, "VIR F-2026/001")}).front(), "F-2026/001", 60,
               MatchedBy::number);
}

TEST_CASE("one payment of several receipts is each of them: by their invoices, or all of a day") {
    const std::vector<cae::EnteredReceipt> entered{{"R1", "F-1001", day(19), euros(60)},
                                                   {"R2", "F-1002", day(21), euros(40)},
                                                   {"R3", "F-1003", day(20), euros(5)},
                                                   {"R4", "F-1004", day(20), euros(6)}};
    const auto by_name = match_payments({payment(100, "VIR F-1001 F-1002")}, {}, entered).front();
    CHECK(by_name.by == MatchedBy::receipt);
    CHECK(by_name.invoices ==
          std::vector<std::pair<std::string, Money>>{{"R1", euros(60)}, {"R2", euros(40)}});
    const auto of_day = match_payments({payment(11, "REMISE CHEQUES")}, {}, entered).front();
    CHECK(of_day.invoices ==
          std::vector<std::pair<std::string, Money>>{{"R3", euros(5)}, {"R4", euros(6)}});
    check_unmatched(match_payments({payment(111, "VIR")}, {}, entered).front(),
                    Unmatched::no_invoice);
}

TEST_CASE("what leaves the bank is the refund that was entered") {
    const std::vector<cae::EnteredReceipt> entered{{"RB1", "F-2026/001", day(19), euros(-60)}};
    check_pays(match_payments({payment(-60, "VIR MAIRIE")}, invoices(), entered).front(), "RB1",
               -60, MatchedBy::receipt);
    CHECK_FALSE(match_payments({payment(60, "VIR")}, invoices(), entered).front().found());
}

TEST_CASE("what one payment pays the next one finds no longer due") {
    const auto found = match_payments({payment(60, "F-2026/001"), payment(60, "F-2026/001"),
                                       payment(40, "F-2026/001"), payment(100, "VIREMENT")},
                                      invoices());
    CHECK(found[0].found());
    check_unmatched(found[1], Unmatched::more_than_due);
    check_pays(found[2], "F-2026/001", 40, MatchedBy::number);
    check_unmatched(found[3], Unmatched::no_invoice);
}

TEST_CASE("what leaves the account pays no invoice") {
    CHECK_FALSE(match_payments({payment(-100, "F-2026/001")}, invoices()).front().found());
}

} // namespace bank_matching_test
