#include "cae/cooperative/cooperative.hpp"

#include <algorithm>

namespace cae {

ContributionRule usual_contribution() {
    // The usage of the movement, not a law: a cooperative states its own in cooperative.yaml.
    const Rate ten_percent = Rate::from_billionths(Rate::one / 10);
    return {ContributionBase::turnover, FlatRate{ten_percent}};
}

Date payment_day(const Cooperative& cooperative, Month month) {
    return *Date::of(month.year(), month.number(), std::min(cooperative.pay_day, month.days()));
}

} // namespace cae
