// config/accounting/chart.yaml and accounting/chart.yaml of a cooperative's folder -> Chart.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// Reads the chart of accounts. Fails with every problem of the file at once; every role of
// AccountRole must have an account.
[[nodiscard]] Result<Chart> load_chart(const std::filesystem::path& file);

// The chart of a cooperative: the shipped one with what its own file says. All keys may be left
// out. A role, a collector or an expense of the file takes the place of the shipped one, an account
// of a list that of the same number; others are added. Without a file, the shipped chart. Fails
// with every problem of the file at once: an account that takes the place of another keeps its
// class (Rule::account_must_keep_its_class), and no list says anew what an account of the closing
// is called (Rule::id_must_be_unique).
[[nodiscard]] Result<Chart> load_own_chart(const std::filesystem::path& file, const Chart& shipped);

} // namespace cae
