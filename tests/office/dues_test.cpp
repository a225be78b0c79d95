#include <doctest/doctest.h>

#include "cae/office/internal/dues.hpp"
#include "support/values.hpp"

namespace dues_test {

using cae::DocumentKind;
using cae_test::euros;

const cae::Date january = *cae::Date::of(2026, 1, 10);
const cae::Date february = *cae::Date::of(2026, 2, 1);

cae::ActivityDocument document(DocumentKind kind, const char* number, const char* net,
                               const char* vat, const char* refers_to = "") {
    cae::ActivityDocument document{february};
    document.kind = kind;
    document.number = number;
    document.net = euros(net);
    document.vat = euros(vat);
    document.refers_to = refers_to;
    return document;
}

// F-1 of the books: 100.00 and 20.00 of VAT are due.
cae::Dues dues_of_books() {
    cae::OpenItem item{january};
    item.number = "F-1";
    item.invoiced = {euros("100"), euros("20")};
    cae::Dues dues;
    dues.add(item);
    return dues;
}

TEST_CASE("a payment beyond the open month settles its invoice, one given back opens it again") {
    auto dues = dues_of_books();
    dues.add(document(DocumentKind::receipt, "R-1", "120", "0", "F-1"));
    CHECK(cae::Dues(dues).take().empty());
    dues.add(document(DocumentKind::refund, "D-1", "120", "0", "F-1"));
    const auto unpaid = dues.take();
    REQUIRE(unpaid.size() == 1);
    CHECK(unpaid[0].number == "F-1");
    CHECK(unpaid[0].due == euros("120"));
}

TEST_CASE("credit notes and bad debts take from what is due, and invoices come by date") {
    auto dues = dues_of_books();
    dues.add(document(DocumentKind::sale, "F-2", "50", "10"));
    dues.add(document(DocumentKind::credit_note, "A-1", "10", "2", "F-2"));
    dues.add(document(DocumentKind::bad_debt, "P-1", "20", "4", "F-1"));
    const auto unpaid = dues.take();
    REQUIRE(unpaid.size() == 2);
    CHECK(unpaid[0].number == "F-1");
    CHECK(unpaid[0].due == euros("96"));
    CHECK(unpaid[1].number == "F-2");
    CHECK(unpaid[1].due == euros("48"));
}

TEST_CASE("what refers to an invoice that nobody knows settles none") {
    auto dues = dues_of_books();
    dues.add(document(DocumentKind::receipt, "R-9", "120", "0", "F-9"));
    CHECK(dues.take().size() == 1);
}

TEST_CASE("items that are no invoices are not owed") {
    cae::OpenItem advance{january};
    advance.kind = cae::OpenItemKind::receipt;
    advance.number = "R-1";
    advance.received = {euros("100"), euros("0")};
    cae::Dues dues;
    dues.add(advance);
    CHECK(dues.take().empty());
}

} // namespace dues_test
