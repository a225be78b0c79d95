// customers.csv and suppliers.csv -> who they are.
#pragma once

#include <string>
#include <string_view>

#include "cae/base/problem.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/cooperative/parties.hpp"

namespace cae::folder_reader {

// A row a party. Rule::id_must_be_unique, siren_must_be_valid, and those of reading cells.
[[nodiscard]] PartyList read_party_table(std::string_view text, const std::string& file,
                                         Problems& problems);

// Rule::reference_must_exist for each document whose customer or supplier the list of them, where
// there is one, does not have.
void refuse_strange_parties(const MonthDocuments& documents, const Parties& parties,
                            Problems& problems);

} // namespace cae::folder_reader
