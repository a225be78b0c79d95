// The fichier des écritures comptables as somebody else reads it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "cents.hpp"

namespace audit {

struct ReadFec {
    // Debits less credits, by account and by the name of whose it is; without what comes to
    // nothing.
    std::map<std::pair<std::string, std::string>, Cents> balances;
    std::map<std::pair<std::string, std::string>, Cents> opening; // of the first entry, if it opens
    std::map<std::string, Cents> letters;                         // the same, by code
    std::vector<std::string> faults; // what is wrong with the file itself
    std::int64_t last_number = 0;
    std::string last_validated;
    bool opens = false; // with what earlier years left

    // Of all accounts that begin so.
    [[nodiscard]] Cents on(const std::string& account) const;
};

// A file that begins a fiscal year, whose days are given as 2025-01-31.
[[nodiscard]] ReadFec read_fec(const std::string& text, const std::string& first_day,
                               const std::string& last_day);

} // namespace audit
