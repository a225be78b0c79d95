// Entries of a month before they have their numbers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "cae/ledger/entries.hpp"

namespace cae {

// Takes entries as they are made and keeps them by journal, each journal in the order in which they
// came. Empty ones, of months without any amount, are left out.
class EntryCollector {
public:
    void add(Entry entry) {
        if (entry.empty()) return;
        Entries& journal = journals_[static_cast<std::size_t>(entry.head().journal)];
        journal.add(0, std::move(entry));
    }

    // Numbers them from `next` on in the order of journals, behind those that `entries` has; those
    // of `later` come after these in each journal.
    void number_with(EntryCollector later, std::int64_t next, Entries& entries) && {
        for (std::size_t i = 0; i < journals_.size(); ++i) {
            next = entries.take(std::exchange(journals_[i], {}), next);
            next = entries.take(std::exchange(later.journals_[i], {}), next);
        }
    }

private:
    std::array<Entries, journal_count> journals_;
};

} // namespace cae
