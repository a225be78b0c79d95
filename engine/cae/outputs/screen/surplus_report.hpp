// The allocation of a year's surplus, each amount with its rule, on a screen.
#pragma once

#include <string>
#include <vector>

#include "cae/calendar/fiscal_year.hpp"
#include "cae/closing/year/complete_books.hpp"
#include "cae/closing/year/work_share_parts.hpp"
#include "cae/cooperative/surplus.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

struct SurplusReport {
    const Cooperative& cooperative;
    FiscalYear year;
    const SurplusDecisions& decisions;
    const SurplusLaw& law;
    const SurplusAllocation& allocation;
    Date meeting; // that allocates it; the last day of the year when none is known
    std::vector<WorkSharePart> work_share; // none for a SCIC, or when nobody is entitled
    std::vector<WaitingAccount> waiting{}; // left open, for the reason of the decisions
};

[[nodiscard]] std::string surplus_report(const SurplusReport& report, const Screen& screen);

} // namespace cae
