#include "cae/closing/year/work_share_parts.hpp"

namespace cae {

std::vector<WorkSharePart> share_of_work(Money total, const std::vector<EmployeeYear>& employees,
                                         const WorkShareCriteria& criteria, const Roster& roster) {
    std::vector<WorkSharePart> parts;
    if (employees.empty() || total == Money()) return parts;
    const auto shares = share_by_work(total, employees, criteria);
    std::size_t i = 0;
    for (const Member& member : roster.members) {
        if (i == employees.size() || employees[i].member != member.id) continue;
        parts.push_back({member.name, employees[i], shares[i]});
        ++i;
    }
    return parts;
}

} // namespace cae
