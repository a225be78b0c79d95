#include "cae/office/social_dues.hpp"

#include <utility>

#include "cae/law/contribution_dates.hpp"
#include "cae/office/paid_month.hpp"

namespace cae {

// The headcount that the pay of the month was computed with; without pay nothing is due.
Result<Date> contributions_due_after(const MonthRecord& record, const Cooperative& cooperative,
                                     const Rulebook& rulebook) {
    const int headcount = record.profiles.empty() ? 0 : record.profiles.front().headcount;
    return contributions_due(rulebook, record.month,
                             {headcount, cooperative.pay_day.of_next_month});
}

Result<SocialDues> dues_after(const Office& office, Month month) {
    auto paid = paid_month(office, month);
    if (!paid) return refuse(std::move(paid.error()));
    const MonthRecord& record = *paid->record;
    const auto due = contributions_due_after(record, office.books().cooperative(),
                                             paid->law->rulebook);
    if (!due) return refuse(due.error());
    auto payslips = rated_pay(*paid);
    if (!payslips) return refuse(std::move(payslips.error()));
    DuesOfMonth dues(record, office.chart());
    PaidAgain again;
    Problems problems;
    for (const MemberRecord& member : record.members) {
        if (!member.pay) continue;
        Problems unlike = payslips->rate(member, again);
        if (unlike.empty()) dues.add(member, again);
        problems.insert(problems.end(), unlike.begin(), unlike.end());
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return dues.take(*due);
}

} // namespace cae
