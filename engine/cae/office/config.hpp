// The folder `config`: the law, the chart of accounts, the return of VAT.
#pragma once

#include <filesystem>
#include <memory>

#include "cae/base/result.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/law/dated.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/law/vat_return_form.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

struct Config {
    Rulebook rulebook;
    Chart chart;
    Dated<VatReturnForm> vat_return{};
    std::shared_ptr<const LawTexts> texts{}; // that it was read from; kept with what is sealed
};

// Reads `law/`, `accounting/chart.yaml` and `vat_return/ca3.yaml` of a folder like the one that is
// installed with the library (cae_CONFIG_DIRECTORY of its CMake package). Fails with every problem
// of all.
[[nodiscard]] Result<Config> load_config(const std::filesystem::path& folder);

// The chart of a cooperative: that of `config` with what accounting/chart.yaml of its folder says.
// Fails with every problem of that file.
[[nodiscard]] Result<Chart> chart_of(const std::filesystem::path& folder, const Config& config);

} // namespace cae
