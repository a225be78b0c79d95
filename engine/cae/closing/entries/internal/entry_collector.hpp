// Entries of a month before they have their numbers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "cae/ledger/entries.hpp"

namespace cae {

// By journal.
using FirstNumbers = std::array<std::int64_t, journal_count>;

// Takes entries as they are made and keeps them by journal, each journal in the order in which they
// came. Empty ones, of months without any amount, are left out.
class EntryCollector {
public:
    void add(Entry entry) {
        if (entry.empty()) return;
        Entries& journal = journals_[static_cast<std::size_t>(entry.head().journal)];
        journal.add(0, std::move(entry));
    }

    // The place that the next entry of a journal gets, before those of `later`.
    [[nodiscard]] std::size_t next_place(Journal journal) const {
        return journals_[static_cast<std::size_t>(journal)].size();
    }

    // Numbers them from `next` on in the order of journals, behind those that `entries` has; those
    // of `later` come after these in each journal. Returns the first number of each journal.
    FirstNumbers number_with(EntryCollector later, std::int64_t next, Entries& entries) && {
        expect_all(later, entries);
        FirstNumbers first{};
        for (std::size_t i = 0; i < journals_.size(); ++i) {
            first[i] = next;
            next = entries.take(std::exchange(journals_[i], {}), next);
            next = entries.take(std::exchange(later.journals_[i], {}), next);
        }
        return first;
    }

private:
    // Room for exactly what comes: a list that grows by itself has up to twice as much.
    void expect_all(const EntryCollector& later, Entries& entries) const {
        std::size_t count = 0;
        std::size_t lines = 0;
        for (const auto* journals : {&journals_, &later.journals_}) {
            for (const Entries& journal : *journals) {
                count += journal.size();
                lines += journal.line_count();
            }
        }
        entries.expect(count, lines);
    }

    std::array<Entries, journal_count> journals_;
};

} // namespace cae
