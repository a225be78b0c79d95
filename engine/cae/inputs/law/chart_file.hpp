// config/accounting/chart.yaml -> Chart.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// Reads the chart of accounts. Fails with every problem of the file at once; every role of
// AccountRole must have an account.
[[nodiscard]] Result<Chart> load_chart(const std::filesystem::path& file);

} // namespace cae
