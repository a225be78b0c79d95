#include "cae/cooperative/grants.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "cae/money/rounding.hpp"

namespace cae {
namespace {

// What an applicant has asked for in the year so far.
struct Asked {
    Rate full_time_jobs;
    Money investment;
};

Money for_jobs(const GrantTerms& terms, Rate full_time_jobs) {
    return rounded(terms.job_amount * std::min(full_time_jobs, terms.most_jobs),
                   Rounding::half_away_from_zero);
}

Money for_investment(const GrantTerms& terms, Money investment) {
    return rounded(std::min(investment, terms.investment_counted) * terms.investment_share,
                   Rounding::half_away_from_zero);
}

std::vector<std::size_t> in_order_of_dates(const std::vector<GrantApplication>& applications) {
    std::vector<std::size_t> order(applications.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return applications[a].date < applications[b].date;
    });
    return order;
}

class Decider {
public:
    Decider(const GrantYear& year, const GrantScheme& scheme)
        : year_(year), scheme_(scheme), left_(year.credits) {}

    void decide(std::size_t index) {
        const GrantApplication& application = year_.applications[index];
        const GrantTerms* terms = scheme_.terms.on(application.date);
        if (terms == nullptr) return report(application);
        Asked& asked = asked_[application.applicant];
        const Asked before = asked;
        asked.full_time_jobs += application.full_time_jobs;
        asked.investment += application.investment;
        GrantDecision decision;
        decision.application = index;
        decision.for_jobs = for_jobs(*terms, asked.full_time_jobs) -
                            for_jobs(*terms, before.full_time_jobs);
        decision.for_investment = for_investment(*terms, asked.investment) -
                                  for_investment(*terms, before.investment);
        decision.granted = std::min(decision.asked(), left_);
        left_ -= decision.granted;
        decision.credits_left = left_;
        decisions.push_back(decision);
    }

    std::vector<GrantDecision> decisions;
    Problems problems;

private:
    void report(const GrantApplication& application) {
        problems.push_back({Rule::parameter_must_be_in_force,
                            {year_.file, application.line, 0},
                            to_string(application.date),
                            {scheme_.id, application.date},
                            Privacy::open});
    }

    const GrantYear& year_;
    const GrantScheme& scheme_;
    std::map<std::string, Asked> asked_;
    Money left_;
};

} // namespace

Result<std::vector<GrantDecision>> decide_grants(const GrantYear& year, const GrantScheme& scheme) {
    Decider decider(year, scheme);
    for (const std::size_t index : in_order_of_dates(year.applications)) decider.decide(index);
    if (!decider.problems.empty()) return refuse(std::move(decider.problems));
    return std::move(decider.decisions);
}

} // namespace cae
