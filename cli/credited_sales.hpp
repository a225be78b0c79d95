// The earlier sales that this month's credit notes are about, and what they were charged.
#pragma once

#include "cae/inputs/folder/folder.hpp"
#include "folder_books.hpp"

namespace cae::cli {

// Adds to `books` the months of the sales that credit notes of `documents` name, and what the
// contribution and the levies took in those months. `books` know the settled sales that documents
// name (BooksBefore::open_items). Returns the problems of the store.
[[nodiscard]] Problems add_credited_sales(FolderBooks& books, const MonthDocuments& documents);

} // namespace cae::cli
