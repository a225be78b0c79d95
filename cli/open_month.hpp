// A month of a folder, with everything its closing depends on.
#pragma once

#include "cae/base/result.hpp"
#include "cae/closing/close_month.hpp"
#include "cae/inputs/folder/folder.hpp"
#include "folder_books.hpp"
#include "settings.hpp"

namespace cae::cli {

struct OpenMonth {
    CooperativeFolder folder;
    MonthDocuments documents;
    BooksBefore books;
    MonthLaw law;
    PayPast past;
};

// Reads the documents of a month, the law that holds for it, and what was paid in the months that
// it corrects; makes entrepreneurs-salariés, in the roster and in the books, of the project holders
// whom a first turnover makes so. The store of `books` is let go. Fails with the problems of the
// first two at once.
[[nodiscard]] Result<OpenMonth> open_month(FolderBooks books, Month month,
                                           const Settings& settings);

// What a closing of the month depends on; refers to `month` and `settings`.
[[nodiscard]] MonthInputs inputs_of(const OpenMonth& month, const Settings& settings);

// cae::close_month of an open month.
[[nodiscard]] Result<MonthRecord> close_month(const OpenMonth& month, const Settings& settings,
                                              const ClosingOptions& options = {});

} // namespace cae::cli
