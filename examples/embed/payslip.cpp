// One member's month: what 3 000 euros of turnover become.
#include <iostream>

#include <cae/cae.hpp>

int main() {
    const auto rulebook = cae::load_rulebook(CAE_CONFIG_DIRECTORY "/law");
    const auto january = *cae::Month::of(2026, 1);
    const auto law = cae::law_in_force(rulebook.value(), january);
    cae::PayRulesOfMonth rules(law.value());

    cae::PayProfile profile; // a non-cadre entrepreneur of a cooperative of 30 people
    profile.headcount = 30;
    profile.accident_rate = *cae::parse_percent("1.20");
    cae::MonthTerms terms; // pay without measured working time, the whole month
    terms.days_employed = january.days();

    const auto turnover = *cae::parse_money("3000.00");
    const cae::ContributionRule ten_percent{cae::ContributionBase::turnover,
                                            cae::FlatRate{*cae::parse_percent("10")}};
    const auto contribution = cae::cooperative_contribution(ten_percent, {turnover});
    const cae::PayMonth month(*rules.for_profile(profile).value(),
                              cae::month_reference(law.value(), terms), cae::SumsSinceJanuary{});
    const auto found = cae::gross_for_budget(month, turnover - contribution);
    const auto slip = month.payslip(found.gross);

    std::cout << "contribution   " << to_string(contribution) << '\n'
              << "employer cost  " << to_string(slip.employer_cost) << '\n'
              << "gross          " << to_string(slip.gross) << '\n'
              << "net before tax " << to_string(slip.net_before_tax) << '\n'
              << "carried on     " << to_string(found.remainder) << '\n';
}
