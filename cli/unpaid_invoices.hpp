// What customers owe today: after the documents of the open month and of the months beyond it.
#pragma once

#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/documents/bank_matching.hpp"
#include "folder_books.hpp"
#include "settings.hpp"

namespace cae::cli {

// The invoices of which something is due, by date, up to those of `last`. Fails with all that
// prevents the open month from being computed.
[[nodiscard]] Result<std::vector<UnpaidInvoice>> unpaid_invoices(FolderBooks books, Month last,
                                                                 const Settings& settings);

} // namespace cae::cli
