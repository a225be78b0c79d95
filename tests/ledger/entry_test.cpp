#include <utility>

#include <doctest/doctest.h>

#include "cae/ledger/entry.hpp"
#include "support/values.hpp"

namespace entry_test {

using cae::EntryHead;
using cae::EntryLines;
using cae::Money;
using cae::Section;

const cae::LedgerAccount clients{"411000", "Clients", false};
const cae::LedgerAccount sales{"706000", "Ventes", false};
const Section bakery{cae::ActivityId("bakery"), cae::MemberId("anna")};
const Section garden{cae::ActivityId("garden"), cae::MemberId("bruno")};

EntryHead head() { return {cae::Journal::sales, *cae::Date::of(2026, 1, 31), "F-1", "Facture"}; }

TEST_CASE("an entry whose debits equal its credits is accepted") {
    EntryLines lines;
    lines.debit(clients, bakery, Money::from_cents(100))
        .credit(sales, bakery, Money::from_cents(100));
    const auto entry = cae::Entry::of(head(), std::move(lines));
    REQUIRE(entry.has_value());
    CHECK(entry->lines().size() == 2);
}

TEST_CASE("an unbalanced entry cannot be made") {
    EntryLines lines;
    lines.debit(clients, bakery, Money::from_cents(100))
        .credit(sales, bakery, Money::from_cents(99));
    const auto entry = cae::Entry::of(head(), std::move(lines));
    REQUIRE_FALSE(entry.has_value());
    CHECK(entry.error().front().rule == cae::Rule::entry_must_balance);
    CHECK(entry.error().front().details ==
          cae::Details{cae_test::euros("1.00"), cae_test::euros("0.99")});
}

TEST_CASE("an entry must balance within each section, not only in total") {
    EntryLines lines;
    lines.debit(clients, bakery, Money::from_cents(100))
        .credit(sales, garden, Money::from_cents(100));
    CHECK_FALSE(cae::Entry::of(head(), std::move(lines)).has_value());
}

TEST_CASE("a negative amount goes to the other side and zero adds no line") {
    EntryLines lines;
    lines.debit(clients, bakery, Money::from_cents(-5)).debit(sales, bakery, Money());
    REQUIRE(lines.lines().size() == 1);
    CHECK(lines.lines().front().credit == Money::from_cents(5));
    CHECK(lines.lines().front().debit == Money());
}

} // namespace entry_test
