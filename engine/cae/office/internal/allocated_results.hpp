// The entries that allocate the results of sealed years, as general meetings decided.
#pragma once

#include "cae/base/result.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/office/office.hpp"

namespace cae {

// Adds them to the documents of a month that is the next one, or sealed, as entries of an
// accountant, with the file of their year among what the month was read from. The month books the
// result of a fiscal year of complete books whose inventory was sealed before it, when its year's
// file names a meeting of the month, or of one that was sealed before. It is booked once: under the
// id AR-<year>, which an entry written by hand may have instead. Returns what is wrong in the
// year's file.
[[nodiscard]] Problems add_allocated_results(const Office& office, MonthDocuments& documents);

} // namespace cae
