#include "cae/ledger/entries.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cae {
namespace {

std::uint64_t hash_of_section(const Section& section) {
    return (section.activity.hash() * 31 + section.member.hash()) * 31 + section.branch.hash();
}

// The position of an element that is added when it is new.
template <class Element>
std::uint32_t place_in(const Element& element, std::uint64_t hash, std::vector<Element>& elements,
                       HashIndex& index) {
    if (!elements.empty() && elements.back() == element) {
        return static_cast<std::uint32_t>(elements.size() - 1);
    }
    const auto known = index.find(hash, [&](std::uint32_t i) { return elements[i] == element; });
    if (known) return *known;
    const auto position = static_cast<std::uint32_t>(elements.size());
    index.insert(hash, position);
    elements.push_back(element);
    return position;
}

bool are_equal(const EntryOfMonth& a, const EntryOfMonth& b) {
    return a.head() == b.head() &&
           std::equal(a.lines().begin(), a.lines().end(), b.lines().begin(), b.lines().end());
}

} // namespace

std::uint32_t Entries::place_of(const LedgerAccount& account) {
    return place_in(account, hash_of(account), accounts_, index_of_accounts_);
}

std::uint32_t Entries::place_of(const Section& section) {
    return place_in(section, hash_of_section(section), sections_, index_of_sections_);
}

void Entries::expect(std::size_t entries, std::size_t lines) {
    numbers_.reserve(numbers_.size() + entries);
    heads_.reserve(heads_.size() + entries);
    ends_of_lines_.reserve(ends_of_lines_.size() + entries);
    places_.reserve(places_.size() + lines);
    amounts_.reserve(amounts_.size() + lines);
}

void Entries::add(std::int64_t number, Entry entry) {
    for (const EntryLine& line : entry.lines()) {
        if (!line.party.empty()) parties_.emplace_back(amounts_.size(), line.party);
        places_.push_back({place_of(line.account), place_of(line.section)});
        amounts_.push_back(line.debit - line.credit);
    }
    numbers_.push_back(number);
    heads_.push_back(std::move(entry).take_head());
    ends_of_lines_.push_back(amounts_.size());
}

std::int64_t Entries::take(Entries others, std::int64_t next) {
    std::vector<std::uint32_t> accounts;
    for (const LedgerAccount& account : others.accounts_) accounts.push_back(place_of(account));
    std::vector<std::uint32_t> sections;
    sections.reserve(others.sections_.size());
    for (const Section& section : others.sections_) sections.push_back(place_of(section));
    const std::size_t lines_before = amounts_.size();
    for (const Place& place : others.places_) {
        places_.push_back({accounts[place.account], sections[place.section]});
    }
    for (const auto& [position, party] : others.parties_) {
        parties_.emplace_back(lines_before + position, party);
    }
    amounts_.insert(amounts_.end(), others.amounts_.begin(), others.amounts_.end());
    std::move(others.heads_.begin(), others.heads_.end(), std::back_inserter(heads_));
    for (const std::size_t end : others.ends_of_lines_) {
        ends_of_lines_.push_back(lines_before + end);
        numbers_.push_back(next++);
    }
    return next;
}

EntryLine Entries::line(std::size_t position) const {
    const Money amount = amounts_[position];
    return {accounts_[places_[position].account], sections_[places_[position].section],
            std::max(amount, Money()), std::max(-amount, Money()), party_of_line(position)};
}

InternedText Entries::party_of_line(std::size_t position) const {
    if (parties_.empty()) return {};
    const auto found = std::lower_bound(
        parties_.begin(), parties_.end(), position,
        [](const auto& one, std::size_t wanted) { return one.first < wanted; });
    return found != parties_.end() && found->first == position ? found->second : InternedText();
}

NumberedEntry Entries::at(std::size_t position) const {
    const std::size_t first = position == 0 ? 0 : ends_of_lines_[position - 1];
    return {numbers_[position],
            EntryOfMonth(heads_[position], LinesOfEntry(*this, first, ends_of_lines_[position]))};
}

bool operator==(const Entries& a, const Entries& b) {
    if (a.numbers_ != b.numbers_) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!are_equal(a[i].entry, b[i].entry)) return false;
    }
    return true;
}

} // namespace cae
