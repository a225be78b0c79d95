// cae::Entries that are other than a closing made them: what is closed is only ever added to.
#pragma once

#include <cstddef>
#include <cstdint>

#include "cae/ledger/entries.hpp"

namespace cae_test {

// One of the entries by itself.
inline cae::Entry entry_alone(const cae::EntryOfMonth& entry) {
    cae::EntryLines lines;
    for (const cae::EntryLine& line : entry.lines()) lines.add(line);
    return cae::Entry::of(entry.head(), lines).value();
}

// Puts another one in the place of an entry.
inline void replace_entry(cae::Entries& entries, std::size_t position, std::int64_t number,
                          const cae::Entry& other) {
    cae::Entries changed;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const cae::NumberedEntry old = entries[i];
        if (i == position) {
            changed.add(number, other);
        } else {
            changed.add(old.number, entry_alone(old.entry));
        }
    }
    entries = changed;
}

} // namespace cae_test
