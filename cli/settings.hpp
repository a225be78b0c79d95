// What the folder `config` holds, read once a command.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/law/law_in_force.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/law/seizable_pay.hpp"
#include "cae/ledger/chart.hpp"

namespace cae::cli {

struct Settings {
    Rulebook rulebook;
    Chart chart;
};

// Fails with every problem of the law's files and of the chart of accounts.
[[nodiscard]] Result<Settings> load_settings(const std::filesystem::path& config);

// The law of a month of work and that of its payment.
struct MonthLaw {
    LawInForce law;
    WithholdingGrid withholding;
    SeizableLaw seizable;
};

// Fails with Rule::parameter_must_be_in_force, once for each parameter that has no value.
[[nodiscard]] Result<MonthLaw> month_law(const Rulebook& rulebook, Month month, Date payment_day);

} // namespace cae::cli
