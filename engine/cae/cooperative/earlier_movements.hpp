// Movements of the bank that rows of later months say again, to explain them.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "cae/cooperative/bank_movement.hpp"

namespace cae {

// Whether a row of a later month says what a movement of its reference, or of the whole that it is
// a part of, says: its text or none, the same way unless it is a part.
[[nodiscard]] bool says_the_same(const BankMovement& later, const BankMovement& earlier);

class EarlierMovements {
public:
    // The rows of a month.
    void add(const std::vector<BankRow>& rows);

    // Whether a row of a later month is about one of them: then it moves the bank no second time.
    [[nodiscard]] bool has(const BankMovement& later) const;

    // The rows of a later month without those.
    [[nodiscard]] std::vector<BankRow> others_of(const std::vector<BankRow>& rows) const;

private:
    std::unordered_multimap<std::string, BankMovement> by_reference_;
};

} // namespace cae
