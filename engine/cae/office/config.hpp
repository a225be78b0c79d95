// The folder `config`: the law and the chart of accounts.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

struct Config {
    Rulebook rulebook;
    Chart chart;
};

// Reads `law/` and `accounting/chart.yaml` of a folder like the one that is installed with the
// library (cae_CONFIG_DIRECTORY of its CMake package). Fails with every problem of both.
[[nodiscard]] Result<Config> load_config(const std::filesystem::path& folder);

} // namespace cae
