// The part of the surplus that goes to the employees.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/year/employee_years.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/cooperative/work_share.hpp"
#include "cae/money/money.hpp"

namespace cae {

// One employee's part of the work share.
struct WorkSharePart {
    std::string name;
    EmployeeYear employee;
    Money share;
};

// `total` shared between the employees by the criteria of the meeting, in the order of the roster
// that they were taken from. Nothing without employees or without anything to share.
[[nodiscard]] std::vector<WorkSharePart> share_of_work(Money total,
                                                       const std::vector<EmployeeYear>& employees,
                                                       const WorkShareCriteria& criteria,
                                                       const Roster& roster);

} // namespace cae
