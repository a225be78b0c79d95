// bank_rules.yaml -> where movements go that pay no invoice.
#pragma once

#include <filesystem>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/cooperative/bank_rules.hpp"
#include "cae/cooperative/cooperative.hpp"

namespace cae {

// Where the rules stand, whether there are any or not.
[[nodiscard]] std::filesystem::path bank_rules_file(const std::filesystem::path& folder);

// The rules in their order; none without the file. Fails with what is wrong in it:
// Rule::text_must_not_be_empty for a text without any letter or digit, amount_must_be_positive,
// reference_must_exist for a branch, and those of reading YAML.
[[nodiscard]] Result<std::vector<BankRule>> load_bank_rules(const std::filesystem::path& folder,
                                                            const Cooperative& cooperative);

} // namespace cae
