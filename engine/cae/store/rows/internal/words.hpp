// The words that stand for enumerators in the tables. They are the enumerators' names and never
// change.
#pragma once

#include <optional>
#include <string_view>

#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/open_item.hpp"
#include "cae/cooperative/words.hpp"
#include "cae/law/words.hpp"
#include "cae/ledger/entry.hpp"
#include "cae/payroll/withholding.hpp"

namespace cae {

// "" for a number that no enumerator has. Those of other rooms are in their own words.hpp.
[[nodiscard]] std::string_view word(WithholdingRateOrigin origin);
[[nodiscard]] std::string_view word(AlertKind kind);
[[nodiscard]] inline std::string_view word(Journal journal) { return code(journal); }

// The enumerator of a word, or nothing. Enumerators count from 0 without a gap.
template <class Kind>
[[nodiscard]] std::optional<Kind> from_word(std::string_view text) {
    for (int number = 0;; ++number) {
        const auto kind = static_cast<Kind>(number);
        if (word(kind).empty()) return std::nullopt;
        if (word(kind) == text) return kind;
    }
}

} // namespace cae
