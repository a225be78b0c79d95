#include "cae/closing/year/employee_years.hpp"

namespace cae {
namespace {

Hours hours_a_week(const Member& member, Month month, Hours legal_week) {
    if (stage_in(member, month) != Stage::permanent) return legal_week;
    const Hours* hours = member.weekly_hours.on(month.last_day());
    return hours != nullptr ? *hours : legal_week;
}

std::int64_t time_of(const Member& member, const WorkYear& inputs) {
    std::int64_t time = 0;
    for (Month month = inputs.year.first; month <= inputs.year.last; month = month.next()) {
        time += days_employed(member, month) *
                hours_a_week(member, month, inputs.legal_week).hundredths;
    }
    return time;
}

} // namespace

void add_pay(const MonthRecord& record, PayByMember& pay) {
    for (const MemberRecord& member : record.members) {
        if (!member.pay) continue;
        pay[member.id] += member.pay->all_pay() + member.pay->recalls.all_pay();
    }
}

std::vector<EmployeeYear> entitled_employees(const WorkYear& inputs) {
    std::vector<EmployeeYear> employees;
    for (const Member& member : inputs.roster.members) {
        if (!has_right_to_work_share(member, inputs.year, inputs.law)) continue;
        const auto pay = inputs.pay.find(member.id);
        employees.push_back({member.id, pay != inputs.pay.end() ? pay->second : Money(),
                             time_of(member, inputs), seniority_years(member, inputs.year)});
    }
    return employees;
}

} // namespace cae
