// What the documents of a month are matched to.
#pragma once

#include "cae/base/problem.hpp"
#include "cae/cooperative/documents.hpp"
#include "folder_books.hpp"

namespace cae::cli {

// Puts into the books what customers owed, cars had driven and assets were worth when a sealed
// month began. Returns the problems of the store.
[[nodiscard]] Problems take_documents_before(FolderBooks& books, Month month);

// Adds what the month's documents name among the sales that are settled. A month that is sealed
// already is opened as it was then: without its own sales and those that were settled later.
// Returns the problems of the store.
[[nodiscard]] Problems add_settled_sales(FolderBooks& books, const MonthDocuments& documents);

} // namespace cae::cli
