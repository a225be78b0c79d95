// The year of each employee, as the work share of the surplus counts it.
#pragma once

#include <unordered_map>
#include <vector>

#include "cae/calendar/fiscal_year.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/cooperative/work_share.hpp"
#include "cae/law/surplus_law.hpp"
#include "cae/law/working_time.hpp"

namespace cae {

using PayByMember = std::unordered_map<MemberId, Money>;

// Adds the gross pay of a closed month, overtime and recalls included.
void add_pay(const MonthRecord& record, PayByMember& pay);

struct WorkYear {
    const Roster& roster;
    const PayByMember& pay; // of the year
    FiscalYear year;
    const SurplusLaw& law;
    Hours legal_week;
};

// Those who have a right to the work share, in the order of the roster. Time is days of employment
// times hours a week: those of the contract of permanent staff, the legal week for
// entrepreneurs-salariés, whose time is not measured.
[[nodiscard]] std::vector<EmployeeYear> entitled_employees(const WorkYear& inputs);

} // namespace cae
