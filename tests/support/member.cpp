#include "support/member.hpp"

#include <map>
#include <stdexcept>

#include "law/config_law.hpp"

namespace cae_test {

const cae::PayRules& rules_for(cae::Month month, const cae::PayProfile& profile) {
    static std::map<cae::Month, cae::PayRulesOfMonth> months;
    auto found = months.find(month);
    if (found == months.end()) {
        cae::PayRulesOfMonth rules(law_in_force(config_law(), month).value());
        found = months.emplace(month, std::move(rules)).first;
    }
    return *found->second.for_profile(profile).value();
}

cae::PayrollRow row_of(const std::string& member, cae::Date paid, const Contract& contract) {
    cae::PayrollRow row{"", member, paid.month(), paid, contract.profile, {}, {}, {}, {}, 0};
    row.terms = {contract.weekly_hours, contract.relief_reference,
                 contract.days_employed.value_or(row.month.days()), contract.overtime,
                 contract.beyond_hours};
    return row;
}

cae::Money PaidMonth::line(std::string_view name) const {
    for (std::size_t i = 0; i < rules->lines.size(); ++i) {
        if (rules->lines[i].name() == name) return slip.lines[i];
    }
    throw std::invalid_argument(std::string(name));
}

cae::PayMonth Member::month(cae::Month period) const {
    const cae::PayRules& rules = rules_for(period, contract.profile);
    const cae::MonthTerms terms{contract.weekly_hours, contract.relief_reference,
                                contract.days_employed.value_or(period.days()), contract.overtime,
                                contract.beyond_hours};
    return {rules, month_reference(rules.law, terms), sums_};
}

cae::PayMonth Member::month(std::string_view period) const {
    return month(cae_test::month(period));
}

PaidMonth Member::pay(cae::Month period, cae::Money gross) {
    const cae::PayMonth paid = month(period);
    PaidMonth result{&paid.rules(), paid.payslip(gross)};
    sums_ = result.slip.sums_after;
    return result;
}

PaidMonth Member::pay(std::string_view period, std::string_view gross) {
    return pay(cae_test::month(period), euros(gross));
}

} // namespace cae_test
