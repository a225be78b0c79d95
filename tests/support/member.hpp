// One member paid month after month under the law of config/, as tests tell it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cae/payroll/gross_search.hpp"
#include "cae/payroll/pay_month.hpp"
#include "cae/payroll/payroll_row.hpp"
#include "support/values.hpp"

namespace cae_test {

[[nodiscard]] inline cae::Cover health_cover(std::string_view total, std::string_view share) {
    return cae::fixed_health_cover(euros(total), percent(share));
}
[[nodiscard]] inline cae::Cover provident_cover(std::string_view rate) {
    return cae::provident_cover_of_cadres(percent(rate));
}

// Unless a test says otherwise: no cadre, 30 staff, an accident rate of 2 %, no cover, no mobility
// contribution, pay without measured working time, employed all days.
struct Contract {
    cae::PayProfile profile{cae::Category::non_cadre, 30, percent("2"), {}, {}};
    std::optional<cae::Hours> weekly_hours;
    cae::ReliefReference relief_reference = cae::ReliefReference::full;
    std::optional<int> days_employed;
    cae::Hours overtime{};
    cae::Money beyond_hours{};
};

// The compiled rules of a month, kept as long as the program runs. For one thread at a time.
[[nodiscard]] const cae::PayRules& rules_for(cae::Month month, const cae::PayProfile& profile);

// A row of a payroll table under `contract`: of the month of `paid`, for a gross of 0.
[[nodiscard]] cae::PayrollRow row_of(const std::string& member, cae::Date paid,
                                     const Contract& contract = {});

// A payslip whose lines are asked for by name: "employer_cet".
struct PaidMonth {
    const cae::PayRules* rules;
    cae::Payslip slip;

    [[nodiscard]] cae::Money line(std::string_view name) const;
};

class Member {
public:
    explicit Member(Contract terms = {}) : contract(terms) {}

    // The month, ready to answer for any gross, given the sums of the months paid so far.
    [[nodiscard]] cae::PayMonth month(std::string_view period) const;
    [[nodiscard]] cae::PayMonth month(cae::Month period) const;

    // Pays a month and remembers its sums.
    PaidMonth pay(std::string_view period, std::string_view gross);
    PaidMonth pay(cae::Month period, cae::Money gross);

    [[nodiscard]] const cae::SumsSinceJanuary& sums() const { return sums_; }

    Contract contract; // may change between two months

private:
    cae::SumsSinceJanuary sums_;
};

} // namespace cae_test
