// The seal of a period: what nobody can change unnoticed.
//
// A period's seal covers what the store has of it (the content), the bytes it was read from (part
// of the content), the law and the chart it was computed with, the day it was sealed, and the seal
// made before. Whoever keeps the last seal outside the store can tell that nothing sealed before it
// was changed since.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cae/calendar/date.hpp"
#include "cae/calendar/period.hpp"

namespace cae {

// The text of a file of the law or of the chart.
struct LawText {
    std::string path; // within the folder: "law/cotisations/csg.yaml"
    std::string text;

    friend bool operator==(const LawText&, const LawText&) = default;
};

// By path, ascending.
using LawTexts = std::vector<LawText>;

// What a period is sealed with beside itself.
struct Sealing {
    std::optional<Date> day{};                   // ValidDate of its entries
    std::shared_ptr<const LawTexts> law_texts{}; // none: nothing is kept
};

// Digests are SHA-256, 64 hexadecimal digits; docs/seal.md says over what.
struct Seal {
    Period period;
    std::optional<Date> sealed_on; // absent: sealed by a version that did not keep it
    std::string content;           // of the rows of the period
    std::string law;               // of the texts kept with it; empty where none are
    std::string previous;          // the seal made before; empty for the first one
    std::string digest;            // of all that: the seal

    friend bool operator==(const Seal&, const Seal&) = default;
};

// A period in the order of sealing.
struct SealedPeriod {
    Period period;
    std::int64_t next_entry = 1; // the number of the first entry after it

    friend bool operator==(const SealedPeriod&, const SealedPeriod&) = default;
};

// A seal that was just made.
struct NewSeal {
    Seal seal;
    bool seals_earlier_versions = false; // the months before were sealed by one, and again with it
};

// Where a period is not as it was sealed.
struct BrokenSeal {
    Period period;
    // The tables whose rows are others, by name; none where the seal itself does not fit what it
    // covers or the seal before.
    std::vector<std::string> tables;

    friend bool operator==(const BrokenSeal&, const BrokenSeal&) = default;
};

// A value of a sealed period that is not the one that its inputs give.
struct SealDifference {
    enum class Kind { value, missing_row, added_row };

    Kind kind = Kind::value;
    std::string table;
    std::string row;      // its key: "anna", "menuiserie, anna", "17"
    std::string column{}; // of a value
    std::string kept{};
    std::string computed{};
};

// The first twelve digits of a seal: for eyes.
[[nodiscard]] std::string short_seal(const std::string& digest);

// Five letters of a seal that can be said on the telephone ("lusab"): consonants and vowels by
// turns, from the 16 bits after the twelve digits.
[[nodiscard]] std::string check_word(const std::string& digest);

// The digest of a seal from its other values and the number of the cooperative.
[[nodiscard]] std::string digest_of(const Seal& seal, const std::string& siren);

// What texts of the law are known by.
[[nodiscard]] std::string digest_of(const LawTexts& texts);

} // namespace cae
