// Which entries of a journal are looked at.
#pragma once

#include <algorithm>
#include <optional>
#include <string>

#include "cae/base/strong_id.hpp"
#include "cae/ledger/entries.hpp"

namespace cae {

// All of them while nothing is named.
struct JournalChoice {
    std::optional<Journal> journal{};
    std::string piece{};
    MemberId member{}; // of a section of the entry, or whom it pays

    [[nodiscard]] bool takes(const EntryOfMonth& entry) const {
        const EntryHead& head = entry.head();
        if (journal && head.journal != *journal) return false;
        if (!piece.empty() && head.piece != piece) return false;
        return member.empty() || is_about_member(entry);
    }

private:
    [[nodiscard]] bool is_about_member(const EntryOfMonth& entry) const {
        const EntryHead& head = entry.head();
        if (head.journal == Journal::pay && head.party == member.text()) return true;
        const LinesOfEntry lines = entry.lines();
        return std::any_of(lines.begin(), lines.end(),
                           [&](const EntryLine& line) { return line.section.member == member; });
    }
};

} // namespace cae
