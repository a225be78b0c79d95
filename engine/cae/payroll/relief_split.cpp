#include "cae/payroll/relief_split.hpp"

#include "cae/money/rounding.hpp"

namespace cae {
namespace {

Rate relieved_pension_rates(const PayRules& rules) {
    Rate sum;
    for (const ContributionInForce& contribution : rules.law.contributions) {
        if (contribution.collector != collector_pension) continue;
        for (const ContributionPart& part : contribution.parts) {
            if (part.relieved) sum += part.rate;
        }
    }
    return sum;
}

} // namespace

Money urssaf_relief(const PayRules& rules, Money relief) {
    const Rate* delta = value_for(rules.law.relief.delta, rules.profile.headcount);
    if (delta == nullptr) return relief;
    const Rate highest = rules.law.relief.minimum + *delta;
    const Rate urssaf_share = highest - relieved_pension_rates(rules);
    const Int128 numerator = static_cast<Int128>(relief.cents()) * urssaf_share.billionths();
    return Money::from_cents(
        static_cast<std::int64_t>(divide_half_away_from_zero(numerator, highest.billionths())));
}

std::map<std::string, Money> relief_by_collector(const PayRules& rules, Money relief) {
    const Rate* delta = value_for(rules.law.relief.delta, rules.profile.headcount);
    if (relief == Money() || delta == nullptr) return {};
    const Money of_urssaf = urssaf_relief(rules, relief);
    return {{collector_urssaf, of_urssaf}, {collector_pension, relief - of_urssaf}};
}

} // namespace cae
