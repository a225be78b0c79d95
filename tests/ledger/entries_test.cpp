#include <vector>

#include <doctest/doctest.h>

#include "cae/ledger/entries.hpp"

namespace entries_test {

using cae::Entries;
using cae::Entry;
using cae::EntryLine;
using cae::Money;

const cae::LedgerAccount clients{"411000", "Clients", false};
const cae::LedgerAccount sales{"706000", "Ventes", false};
const cae::Section bakery{cae::ActivityId("bakery"), cae::MemberId("anna")};
const cae::Section garden{cae::ActivityId("garden"), cae::MemberId("bruno")};

Money euros(std::int64_t amount) { return Money::from_cents(100 * amount); }

Entry sale(const char* piece, const cae::Section& section, Money amount) {
    cae::EntryLines lines;
    lines.debit(clients, section, amount).credit(sales, section, amount);
    return Entry::of({cae::Journal::sales, *cae::Date::of(2026, 1, 31), piece, "Facture"}, lines)
        .value();
}

TEST_CASE("entries are found again as they were added") {
    Entries entries;
    entries.add(5, sale("F-1", bakery, euros(100)));
    entries.add(6, sale("F-2", garden, euros(20)));
    REQUIRE(entries.size() == 2);
    CHECK(entries.line_count() == 4);
    CHECK(entries.front().number == 5);
    CHECK(entries.back().number == 6);
    CHECK(entries[1].entry.head().piece == "F-2");
    REQUIRE(entries[1].entry.lines().size() == 2);
    CHECK(entries[1].entry.lines()[0] == EntryLine{clients, garden, euros(20), Money()});
    CHECK(entries[1].entry.lines()[1] == EntryLine{sales, garden, Money(), euros(20)});
}

TEST_CASE("a walk over the entries and their lines gives each once, in order") {
    Entries entries;
    for (int i = 1; i <= 3; ++i) entries.add(i, sale("F", i == 2 ? garden : bakery, euros(i)));
    std::vector<Money> debits;
    std::int64_t number = 0;
    for (const cae::NumberedEntry& numbered : entries) {
        CHECK(numbered.number == ++number);
        for (const EntryLine& line : numbered.entry.lines()) debits.push_back(line.debit);
    }
    CHECK(debits == std::vector{euros(1), Money(), euros(2), Money(), euros(3), Money()});
    for (const EntryLine& line : entries.front().entry.lines()) CHECK(line.section == bakery);
}

TEST_CASE("entries of several lists are numbered one after the other") {
    Entries first;
    first.add(0, sale("F-1", garden, euros(1)));
    Entries second;
    second.add(0, sale("F-2", bakery, euros(2)));
    second.add(0, sale("F-3", garden, euros(3)));
    Entries all;
    CHECK(all.take(first, 7) == 8);
    CHECK(all.take(second, 8) == 10);
    Entries expected;
    expected.add(7, sale("F-1", garden, euros(1)));
    expected.add(8, sale("F-2", bakery, euros(2)));
    expected.add(9, sale("F-3", garden, euros(3)));
    CHECK(all == expected);
    CHECK(all.take({}, 10) == 10);
}

TEST_CASE("entries are equal by what they say, whatever came first") {
    Entries one;
    one.add(1, sale("F-1", bakery, euros(1)));
    Entries other;
    other.add(1, sale("F-1", bakery, euros(1)));
    CHECK(one == other);
    other.add(2, sale("F-2", bakery, euros(1)));
    CHECK_FALSE(one == other);
    one.add(2, sale("F-2", garden, euros(1)));
    CHECK_FALSE(one == other);
}

} // namespace entries_test
