// The months that were closed as the files they left tell.
#pragma once

#include "cae/base/problem.hpp"
#include "cae/office/sealed_books.hpp"

namespace cae::cli {

// Rule::store_must_know_its_months for the first month in out/ that the store does not have: the
// store was lost, or an earlier one was put back. Drafts are no months.
[[nodiscard]] Problems refuse_lost_months(const SealedBooks& books);

// Rule::files_must_be_of_store when the files of the last sealed month bear another seal than the
// store has: one of both was replaced.
[[nodiscard]] Problems refuse_other_files(const SealedBooks& books);

} // namespace cae::cli
