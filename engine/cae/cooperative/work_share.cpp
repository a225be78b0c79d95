#include "cae/cooperative/work_share.hpp"

#include <algorithm>
#include <optional>

#include "cae/money/allocation.hpp"

namespace cae {
namespace {

// Coefficients count in ten-thousandths: a percentage with two decimals is exact.
constexpr std::int64_t billionths_per_unit = Rate::one / 10'000;

// The days of employment: from the first stage that is one to the day before the first that is
// not one afterwards.
struct Employment {
    Date from;
    std::optional<Date> left; // first day without employment
};

std::optional<Employment> employment_of(const Member& member) {
    std::optional<Employment> employment;
    for (const auto& version : member.stages.versions()) {
        const bool employed = version.value && is_employed(*version.value);
        if (!employment && employed) employment = Employment{version.from, std::nullopt};
        if (employment && !employment->left && !employed) employment->left = version.from;
    }
    return employment;
}

std::int64_t coefficient(const EmployeeYear& employee, const WorkShareCriteria& criteria) {
    const std::int64_t one = Rate::one;
    const std::int64_t grown = one +
                               employee.seniority_years * criteria.seniority_per_year.billionths();
    const std::int64_t most = std::max(one, criteria.most_seniority.billionths());
    return std::min(grown, most) / billionths_per_unit;
}

// Adds the part of one criterion; `measure` gives what an employee counts for.
template <class Measure>
void add_criterion(Money part, const std::vector<EmployeeYear>& employees,
                   const WorkShareCriteria& criteria, const Measure& measure,
                   std::vector<Money>& shares) {
    const bool nobody = std::none_of(employees.begin(), employees.end(),
                                     [&](const auto& employee) { return measure(employee) > 0; });
    std::vector<Money> weights;
    weights.reserve(employees.size());
    for (const EmployeeYear& employee : employees) {
        const std::int64_t count = nobody ? 1 : std::max<std::int64_t>(measure(employee), 0);
        weights.push_back(Money::from_cents(count * coefficient(employee, criteria)));
    }
    const auto added = allocate(part, weights);
    for (std::size_t i = 0; i < added.size(); ++i) shares[i] += added[i];
}

Money weight_of(Rate rate) { return Money::from_cents(rate.billionths()); }

} // namespace

bool has_right_to_work_share(const Member& member, const FiscalYear& year, const SurplusLaw& law) {
    const auto employment = employment_of(member);
    if (!employment || employment->from > year.last_day()) return false;
    const bool there_at_end = !employment->left || *employment->left > year.last_day();
    const Date after_year = year.last.next().first_day();
    const Date end = there_at_end ? after_year : *employment->left;
    const Date start = std::max(employment->from, year.first_day());
    if (months_after(start, law.presence_months) <= end) return true;
    return there_at_end && months_after(employment->from, law.seniority_months) <= after_year;
}

int seniority_years(const Member& member, const FiscalYear& year) {
    const auto employment = employment_of(member);
    if (!employment) return 0;
    const Date after_year = year.last.next().first_day();
    const Date end = employment->left ? std::min(*employment->left, after_year) : after_year;
    int years = 0;
    while (months_after(employment->from, (years + 1) * 12) <= end) ++years;
    return years;
}

std::vector<Money> share_by_work(Money total, const std::vector<EmployeeYear>& employees,
                                 const WorkShareCriteria& criteria) {
    const auto parts = allocate(total, {weight_of(criteria.by_pay), weight_of(criteria.by_time),
                                        weight_of(criteria.equally)});
    std::vector<Money> shares(employees.size());
    add_criterion(
        parts[0], employees, criteria,
        [](const EmployeeYear& employee) { return employee.pay.cents(); }, shares);
    add_criterion(
        parts[1], employees, criteria, [](const EmployeeYear& employee) { return employee.time; },
        shares);
    add_criterion(
        parts[2], employees, criteria, [](const EmployeeYear&) { return std::int64_t{1}; }, shares);
    return shares;
}

} // namespace cae
