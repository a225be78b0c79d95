// The balances of the variable part that a month pays.
#pragma once

#include "cae/base/problem.hpp"
#include "cae/cooperative/documents.hpp"
#include "folder_books.hpp"

namespace cae::cli {

// Gives the rows of the pay sheet that ask for the balance of a year its amount: what the last
// month of the fiscal year before this one left, less what later months have paid of it, and no
// more than the row says. Fails with Rule::fiscal_year_must_be_closed, and the problems of the
// store.
[[nodiscard]] Problems add_year_balances(const FolderBooks& books, MonthDocuments& documents);

} // namespace cae::cli
