// The FEC of a cooperative's sealed months.
#pragma once

#include "cae/base/result.hpp"
#include "cae/ledger/chart.hpp"
#include "cae/office/sealed_books.hpp"
#include "cae/reports/fec.hpp"

namespace cae {

// Reads what must be known before the lines of a scope, whose months are sealed, can be written.
// `chart` must outlive it. Fails as SealedBooks::journal does.
[[nodiscard]] Result<FecExtract> fec_extract(const SealedBooks& books, const Chart& chart,
                                             const FecScope& scope);

// Gives all lines of an extract, from the first one on. Returns what SealedBooks::journal fails
// with.
[[nodiscard]] Problems for_each_fec_line(const SealedBooks& books, FecExtract& extract,
                                         const UseFecLine& use);

} // namespace cae
