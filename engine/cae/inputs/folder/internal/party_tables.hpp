// customers.csv and suppliers.csv -> who they are.
#pragma once

#include <string>
#include <string_view>

#include "cae/base/problem.hpp"
#include "cae/cooperative/parties.hpp"

namespace cae::folder_reader {

// A row a party. Rule::id_must_be_unique, siren_must_be_valid, and those of reading cells.
[[nodiscard]] PartyList read_party_table(std::string_view text, const std::string& file,
                                         Problems& problems);

} // namespace cae::folder_reader
