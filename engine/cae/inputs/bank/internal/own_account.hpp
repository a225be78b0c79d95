// Which account of a file is that of the cooperative.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "cae/base/problem.hpp"
#include "cae/inputs/bank/internal/bank_formats.hpp"

namespace cae {

// Letters and digits of an account's number alone, in capitals.
[[nodiscard]] std::string account_key(std::string_view number);

// Those of several accounts, by their keys, that are the cooperative's. Appends
// Rule::statement_must_be_of_account where none is, statement_must_be_of_one_account where the
// cooperative's is not known.
[[nodiscard]] std::set<std::string> only_own(const std::set<std::string>& accounts,
                                             const StatementText& source, Problems& problems);

} // namespace cae
