// The fichier des écritures comptables as somebody else reads it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "cents.hpp"

namespace audit {

struct ReadFec {
    std::map<std::string, Cents> balances; // debits less credits, by account
    std::map<std::string, Cents> letters;  // the same, by code
    std::vector<std::string> faults;       // what is wrong with the file itself
    std::int64_t last_number = 0;
    bool opens = false; // with what earlier years left
};

// A file that begins a fiscal year.
[[nodiscard]] ReadFec read_fec(const std::string& text);

} // namespace audit
