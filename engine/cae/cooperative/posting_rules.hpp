// What the cooperative has decided of charges by what they say: the account that they stand on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cae/cooperative/roster.hpp"

namespace cae {

// Charges that may name an account of their own.
enum class ChargeKind : std::uint8_t { purchase, subcontracting, expense, common_charge };

// Charges that it fits stand on its account; what it leaves open fits whatever a charge says.
struct PostingRule {
    std::vector<std::string> texts{}; // each whole words of the label, accents or none
    std::string supplier{};           // as documents name it
    std::optional<ChargeKind> kind{}; // none: whichever the chart lets stand on the account
    std::optional<MemberIndex> member{};
    std::optional<BranchIndex> branch{}; // of the member, or of the common charge
    std::string expense_account{};
    std::size_t line = 0; // where it was read

    // Whether it says of any charge what it takes.
    [[nodiscard]] bool has_condition() const {
        return !texts.empty() || !supplier.empty() || kind || member || branch;
    }
};

// The rules of posting_rules.yaml, in their order.
struct PostingRules {
    std::vector<PostingRule> rules{};
    std::string file{}; // for messages
};

// How a rule of that line is called where its account is shown: "posting_rules.yaml:3".
[[nodiscard]] std::string called_posting_rule(std::size_t line);

} // namespace cae
