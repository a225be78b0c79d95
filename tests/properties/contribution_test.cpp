// What holds for every contribution, whatever its brackets.
#include "cae/cooperative/contribution_month.hpp"
#include "cae/money/allocation.hpp"
#include "cae/money/rounding.hpp"
#include "properties/pay_draws.hpp"
#include "properties/property.hpp"

namespace contribution_test {

using namespace cae_test;
using cae::Money;

cae::Rate draw_rate() { return cae::Rate::from_billionths(draw(0, 2'000) * 100'000); } // to 20 %

cae::Brackets draw_brackets() {
    std::vector<cae::WrittenBracket> written;
    Money from;
    for (std::int64_t i = draw(0, 4); i > 0; --i) {
        const Money to = from + cents(draw(1, 3'000'000));
        written.push_back({{from}, cae::BracketBound{to, false}, draw_rate()});
        from = to;
    }
    written.push_back({{from}, std::nullopt, draw_rate()});
    return *cae::Brackets::of(written);
}

cae::ContributionRule draw_marginal(cae::ContributionPeriod period) {
    return {cae::ContributionBase::turnover, cae::MarginalBrackets{draw_brackets()}, period};
}

cae::ContributionTerms terms_of(const cae::ContributionRule& rule) {
    const cae::Month january = *cae::Month::of(2026, 1);
    return {.rule = &rule,
            .since = january.first_day(),
            .is_own = false,
            .stage = cae::Stage::cesa,
            .event = cae::Recognition::invoiced,
            .year = january,
            .days_present = 31};
}

TEST_CASE("the months of a cumulative period sum up to the charge of the whole period") {
    check_property(300, [] {
        const auto rule = draw_marginal(cae::ContributionPeriod::fiscal_year);
        const auto terms = terms_of(rule);
        cae::ContributionSums sums;
        Money turnover;
        Money charged;
        for (int month = 0; month < 12; ++month) {
            const Money sold = cents(draw(-500'000, 2'000'000));
            const auto charge = charge_of_month(terms, {sold}, {}, sums);
            turnover += sold;
            charged += charge.total;
            sums = charge.record.after;
        }
        RC_ASSERT(charged ==
                  rounded(charge_on(rule, turnover), cae::Rounding::half_away_from_zero));
        RC_ASSERT(sums.charged_of_year == charged);
        RC_ASSERT(sums.base_of_year == turnover);
    });
}

TEST_CASE("selling more never costs less under marginal brackets") {
    check_property(300, [] {
        const auto rule = draw_marginal(cae::ContributionPeriod::month);
        const Money turnover = cents(draw(-1'000'000, 10'000'000));
        const Money more = turnover + cents(draw(0, 1'000'000));
        RC_ASSERT(cooperative_contribution(rule, {more}) >=
                  cooperative_contribution(rule, {turnover}));
    });
}

TEST_CASE("the parts of an explanation make up the charge") {
    check_property(300, [] {
        auto rule = draw_marginal(cae::ContributionPeriod::fiscal_year);
        if (draw(0, 1) == 1) rule.shape = cae::WholeAmountSlabs{draw_brackets()};
        const Money before = cents(draw(0, 5'000'000));
        const Money after = before + cents(draw(-500'000, 5'000'000));
        cae::ExactAmount sum;
        for (const auto& part : charged_parts(rule, before, after)) sum += part.base * part.rate;
        RC_ASSERT(sum == charge_on(rule, after) - charge_on(rule, before));
    });
}

TEST_CASE("a year with a floor and a cap ends between them, however its months fall") {
    check_property(300, [] {
        auto rule = draw_marginal(cae::ContributionPeriod::fiscal_year);
        auto terms = terms_of(rule);
        terms.cap_of_year = cents(draw(0, 1'000'000));
        const Money floor = cents(draw(0, terms.cap_of_year->cents()));
        cae::ContributionSums sums;
        Money turnover;
        for (int month = 1; month <= 12; ++month) {
            const Money sold = cents(draw(0, 2'000'000));
            terms.floor_of_year = Money::from_cents(floor.cents() * month / 12);
            sums = charge_of_month(terms, {sold}, {}, sums).record.after;
            turnover += sold;
        }
        const Money computed = rounded(charge_on(rule, turnover),
                                       cae::Rounding::half_away_from_zero);
        RC_ASSERT(sums.charged_of_year == std::min(std::max(computed, floor), *terms.cap_of_year));
    });
}

} // namespace contribution_test
