// What the cooperative has decided of movements of the bank by what they say.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/place.hpp"
#include "cae/cooperative/bank_movement.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Which way money goes: to the account or from it.
enum class MoneySense { in, out };

// Movements that it fits go to an account of the chart.
struct BankRule {
    std::vector<std::string> texts{}; // each whole words that the movement bears, accents or none
    std::optional<MoneySense> sense{};
    std::optional<Money> amount{};     // whatever its sign
    std::optional<std::string> bank{}; // as movements name it; of any when absent
    std::string account{};
    std::string party{};
    Place party_place{}; // where it was read
    std::string branch{};
    std::optional<Rate> vat_rate{}; // of the VAT that the amount includes
    std::size_t line = 0;           // where it was read, for messages

    [[nodiscard]] bool fits(const BankMovement& movement) const;
};

// The first rule that fits; nullptr when none does.
[[nodiscard]] const BankRule* rule_of(const std::vector<BankRule>& rules,
                                      const BankMovement& movement);

// How a rule of that line is called where its account is shown: "bank_rules.yaml:2".
[[nodiscard]] std::string called_bank_rule(std::size_t line);

// The row of a movement that a rule has taken, with the line of the rule.
[[nodiscard]] BankRow ruled_row(const BankMovement& movement, const BankRule& rule);

} // namespace cae
