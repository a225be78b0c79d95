// The employees' share of a SCOP's surplus (part travail): who has a right to it, and to how much.
#pragma once

#include <cstdint>
#include <vector>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/calendar/fiscal_year.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/law/surplus_law.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// How the statutes share it: so much of it by pay, by time and equally, together the whole; then a
// coefficient that grows with seniority.
struct WorkShareCriteria {
    Rate by_pay{};
    Rate by_time{};
    Rate equally{};
    Rate seniority_per_year{};                              // added for each whole year
    Rate most_seniority = Rate::from_billionths(Rate::one); // of the coefficient
};

// An employee's year. `time` is in any unit that is the same for all.
struct EmployeeYear {
    MemberId member{};
    Money pay{};
    std::int64_t time = 0;
    int seniority_years = 0; // whole ones, at the end of the year or of the employment
};

// Whether an employee has been employed long enough within the year or up to its end.
[[nodiscard]] bool has_right_to_work_share(const Member& member, const FiscalYear& year,
                                           const SurplusLaw& law);

// Whole years of employment at the end of the year, or when it ended before.
[[nodiscard]] int seniority_years(const Member& member, const FiscalYear& year);

// Shares `total` over the employees, parallel to them, without losing a cent: by largest remainder
// over the criteria, then within each over the employees. A criterion on which nobody has anything
// is shared equally. `employees` must not be empty.
[[nodiscard]] std::vector<Money> share_by_work(Money total,
                                               const std::vector<EmployeeYear>& employees,
                                               const WorkShareCriteria& criteria);

} // namespace cae
