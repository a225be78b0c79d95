// The entries of a month, kept in columns.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

#include "cae/base/hash_index.hpp"
#include "cae/ledger/entry.hpp"

namespace cae {

class Entries;
struct NumberedEntry;

// Walks over what `at` gives by value.
template <class Element, Element (Entries::*at)(std::size_t) const>
class EntriesIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Element;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Element;

    EntriesIterator() = default;
    EntriesIterator(const Entries& entries, std::size_t position)
        : entries_(&entries), position_(position) {}

    [[nodiscard]] Element operator*() const { return (entries_->*at)(position_); }
    EntriesIterator& operator++() {
        ++position_;
        return *this;
    }
    EntriesIterator operator++(int) {
        EntriesIterator before = *this;
        ++position_;
        return before;
    }
    friend bool operator==(const EntriesIterator&, const EntriesIterator&) = default;

private:
    const Entries* entries_ = nullptr;
    std::size_t position_ = 0;
};

// Entries in the order of their numbers. A line is a position among the accounts, one among the
// sections and a signed amount: 16 bytes, with no allocation of its own; the few parties of lines
// stand apart. Each entry was checked by
// Entry::of.
class Entries {
public:
    // Makes room for that many entries and lines more.
    void expect(std::size_t entries, std::size_t lines);
    void add(std::int64_t number, Entry entry);
    // Adds those of another list, numbered from `next` on; returns the number after the last one.
    std::int64_t take(Entries others, std::int64_t next);

    [[nodiscard]] std::size_t size() const { return numbers_.size(); }
    [[nodiscard]] bool empty() const { return numbers_.empty(); }
    [[nodiscard]] NumberedEntry at(std::size_t position) const;
    [[nodiscard]] NumberedEntry operator[](std::size_t position) const;
    [[nodiscard]] NumberedEntry front() const;
    [[nodiscard]] NumberedEntry back() const;
    [[nodiscard]] auto begin() const;
    [[nodiscard]] auto end() const;

    // Of all entries together.
    [[nodiscard]] std::size_t line_count() const { return amounts_.size(); }
    [[nodiscard]] EntryLine line(std::size_t position) const;
    // Of lines that have a party of their own.
    [[nodiscard]] std::size_t party_count() const { return parties_.size(); }

    friend bool operator==(const Entries& a, const Entries& b);

private:
    struct Place {
        std::uint32_t account = 0; // in accounts_
        std::uint32_t section = 0; // in sections_
    };

    [[nodiscard]] std::uint32_t place_of(const LedgerAccount& account);
    [[nodiscard]] std::uint32_t place_of(const Section& section);
    [[nodiscard]] InternedText party_of_line(std::size_t position) const;

    std::vector<std::int64_t> numbers_;
    std::vector<EntryHead> heads_;           // parallel to numbers_
    std::vector<std::size_t> ends_of_lines_; // parallel to numbers_
    std::vector<Place> places_;
    std::vector<Money> amounts_; // parallel to places_; debits are positive
    std::vector<std::pair<std::size_t, InternedText>> parties_; // of the few lines that have one
    std::vector<LedgerAccount> accounts_;
    std::vector<Section> sections_;
    HashIndex index_of_accounts_;
    HashIndex index_of_sections_;
};

// The lines of one of the entries, which must outlive them; each is put together when it is asked
// for.
class LinesOfEntry {
public:
    using Iterator = EntriesIterator<EntryLine, &Entries::line>;

    LinesOfEntry(const Entries& entries, std::size_t first, std::size_t next)
        : entries_(&entries), first_(first), next_(next) {}

    [[nodiscard]] std::size_t size() const { return next_ - first_; }
    [[nodiscard]] bool empty() const { return first_ == next_; }
    [[nodiscard]] EntryLine operator[](std::size_t position) const {
        return entries_->line(first_ + position);
    }
    [[nodiscard]] EntryLine front() const { return (*this)[0]; }
    [[nodiscard]] Iterator begin() const { return {*entries_, first_}; }
    [[nodiscard]] Iterator end() const { return {*entries_, next_}; }

private:
    const Entries* entries_;
    std::size_t first_;
    std::size_t next_;
};

// One of the entries, as it is found among them.
class EntryOfMonth {
public:
    EntryOfMonth(const EntryHead& head, LinesOfEntry lines) : head_(&head), lines_(lines) {}

    [[nodiscard]] const EntryHead& head() const { return *head_; }
    [[nodiscard]] LinesOfEntry lines() const { return lines_; }
    [[nodiscard]] bool empty() const { return lines_.empty(); }

private:
    const EntryHead* head_;
    LinesOfEntry lines_;
};

struct NumberedEntry {
    std::int64_t number = 0; // continuous over the life of the store, from 1
    EntryOfMonth entry;
};

inline NumberedEntry Entries::operator[](std::size_t position) const { return at(position); }
inline NumberedEntry Entries::front() const { return at(0); }
inline NumberedEntry Entries::back() const { return at(size() - 1); }

inline auto Entries::begin() const {
    return EntriesIterator<NumberedEntry, &Entries::at>(*this, 0);
}
inline auto Entries::end() const {
    return EntriesIterator<NumberedEntry, &Entries::at>(*this, size());
}

} // namespace cae
