#include "cae/reports/lettering.hpp"
#include "reports/journals.hpp"

namespace reports_test {

using cae::Letter;
using cae::Lettering;

cae::EntryHead invoice(const char* number) {
    return head(Journal::sales, "2026-01-10", number, "mairie");
}

cae::EntryHead payment(const char* date, const char* number, const char* invoice) {
    return head(Journal::bank, date, number, "mairie", invoice);
}

TEST_CASE("an invoice and the payments that settle it bear the next letters, with the day of the "
          "last one") {
    Lettering lettering(chart());
    lettering.add(JournalOfTest()
                      .add(invoice("F-1"), {{clients, "120.00"}, {sales, "-120.00"}})
                      .add(invoice("F-2"), {{clients, "60.00"}, {sales, "-60.00"}})
                      .entries());
    CHECK_FALSE(lettering.of(invoice("F-1")).has_value());
    lettering.add(
        JournalOfTest(3)
            .add(payment("2026-02-01", "R-1", "F-2"), {{bank, "60.00"}, {clients, "-60.00"}})
            .add(payment("2026-02-02", "R-2", "F-1"), {{bank, "50.00"}, {clients, "-50.00"}})
            .add(payment("2026-02-09", "R-3", "F-1"), {{bank, "70.00"}, {clients, "-70.00"}})
            .entries());
    CHECK(lettering.of(invoice("F-2")) == Letter{"AA", day("2026-02-01")});
    CHECK(lettering.of(invoice("F-1")) == Letter{"AB", day("2026-02-09")});
    CHECK(lettering.of(payment("2026-02-02", "R-2", "F-1")) == Letter{"AB", day("2026-02-09")});
}

TEST_CASE("what is due again loses its letters, and gets others when it is settled anew") {
    Lettering lettering(chart());
    lettering.add(
        JournalOfTest()
            .add(invoice("F-1"), {{clients, "120.00"}, {sales, "-120.00"}})
            .add(payment("2026-01-20", "R-1", "F-1"), {{bank, "120.00"}, {clients, "-120.00"}})
            .entries());
    CHECK(lettering.of(invoice("F-1")) == Letter{"AA", day("2026-01-20")});
    lettering.add(
        JournalOfTest(3)
            .add(payment("2026-01-21", "R-2", "F-1"), {{clients, "120.00"}, {bank, "-120.00"}})
            .entries());
    CHECK_FALSE(lettering.of(invoice("F-1")).has_value());
    lettering.add(
        JournalOfTest(4)
            .add(payment("2026-01-22", "R-3", "F-1"), {{bank, "120.00"}, {clients, "-120.00"}})
            .entries());
    CHECK(lettering.of(invoice("F-1")) == Letter{"AB", day("2026-01-22")});
}

TEST_CASE("a payment of an invoice that no entry has is not lettered, nor is what is owed") {
    Lettering lettering(chart());
    lettering.add(
        JournalOfTest()
            .add(payment("2026-01-20", "R-1", "F-0"), {{bank, "120.00"}, {clients, "-120.00"}})
            .entries());
    CHECK_FALSE(lettering.of(payment("2026-01-20", "R-1", "F-0")).has_value());
    CHECK_FALSE(lettering.of(head(Journal::purchases, "2026-01-20", "L-1")).has_value());
}

TEST_CASE("letters go on with AZ, BA and, after ZZ, AAA") {
    Lettering lettering(chart());
    for (int i = 0; i < 703; ++i) {
        const std::string number = "F-" + std::to_string(i);
        lettering.add(JournalOfTest(2 * i + 1)
                          .add(invoice(number.c_str()), {{clients, "1.00"}, {sales, "-1.00"}})
                          .add(payment("2026-01-20", "R", number.c_str()),
                               {{bank, "1.00"}, {clients, "-1.00"}})
                          .entries());
    }
    CHECK(lettering.of(invoice("F-25"))->code == "AZ");
    CHECK(lettering.of(invoice("F-26"))->code == "BA");
    CHECK(lettering.of(invoice("F-675"))->code == "ZZ");
    CHECK(lettering.of(invoice("F-676"))->code == "AAA");
}

} // namespace reports_test
