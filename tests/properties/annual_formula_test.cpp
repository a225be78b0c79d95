// Over twelve months bases and relief equal the annual formula exactly.
#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include "cae/money/rounding.hpp"
#include "law/config_law.hpp"
#include "properties/coefficient_oracle.hpp"
#include "properties/pay_draws.hpp"
#include "properties/property.hpp"

namespace annual_formula_test {

using namespace cae_test;
using cae::Base;
using cae::BaseKind;
using cae::Money;
using cae::Rate;

constexpr Rate whole = Rate::from_billionths(Rate::one);

Rate times(int count) { return Rate::from_billionths(count * Rate::one); }

// A line at 100 %: what it shows is its base.
cae::ContributionInForce line_of(const std::string& id, const Base& base) {
    cae::ContributionPart part;
    part.rate = whole;
    part.base = base;
    part.relieved = base.kind == BaseKind::total;
    return {id, id, 0, "urssaf", false, {part}};
}

// 2026 with lines that show their bases.
cae::PayRulesOfMonth rules_of_bases(cae::Month month) {
    auto law = law_in_force(config_law(), month).value();
    law.contributions = {line_of("total", {BaseKind::total, {}, {}}),
                         line_of("cap_1", {BaseKind::tranche, {}, times(1)}),
                         line_of("cap_4", {BaseKind::tranche, {}, times(4)}),
                         line_of("tranche_2", {BaseKind::tranche, times(1), times(8)}),
                         line_of("cet", {BaseKind::total_above_ceiling, times(1), times(8)}),
                         line_of("csg", {BaseKind::csg, {}, {}})};
    return cae::PayRulesOfMonth(std::move(law));
}

const cae::PayRules& rules_of_month(int number) {
    static const cae::PayProfile profile{cae::Category::non_cadre, 10, {}, {}, {}};
    static std::array<std::unique_ptr<cae::PayRulesOfMonth>, 12> months;
    auto& month = months[static_cast<std::size_t>(number - 1)];
    if (!month) {
        month = std::make_unique<cae::PayRulesOfMonth>(
            rules_of_bases(*cae::Month::of(2026, number)));
    }
    return *month->for_profile(profile).value();
}

struct Year {
    Money gross;
    Money ceiling;
    cae::SmicAmount smic;
    Money relief;
    std::array<Money, 6> bases{};
};

// Twelve months of one contract, entered and left at any day of any month.
Year draw_year() {
    Year year;
    cae::SumsSinceJanuary sums;
    const auto weekly = *rc::gen::element<std::optional<cae::Hours>>(std::nullopt, hours("35"),
                                                                     hours("17.33"));
    for (int number = 1; number <= 12; ++number) {
        const cae::PayRules& rules = rules_of_month(number);
        const int all_days = rules.law.month.days();
        const int days = *rc::gen::element(all_days, all_days, static_cast<int>(draw(0, all_days)));
        const auto reference = month_reference(rules.law, {weekly, {}, days, {}});
        const auto slip = cae::PayMonth(rules, reference, sums).payslip(draw_gross());
        year.gross += slip.gross;
        year.ceiling += reference.ceiling;
        year.smic += reference.full_smic;
        year.relief += slip.general_relief;
        for (std::size_t i = 0; i < year.bases.size(); ++i) year.bases[i] += slip.lines[i];
        sums = slip.sums_after;
    }
    return year;
}

Money ceilings(const Year& year, int count) { return cents(year.ceiling.cents() * count); }

// 98.25 % up to 4 ceilings and all of the rest.
Money csg_base(const Year& year) {
    const Money below = std::min(year.gross, ceilings(year, 4));
    const std::int64_t share = (below.cents() * 9'825 + 5'000) / 10'000;
    return cents(share) + (year.gross - below);
}

TEST_CASE("over twelve months bases equal the annual formula exactly") {
    check_property(300, [] {
        const Year year = draw_year();
        const Money below_1 = std::min(year.gross, ceilings(year, 1));
        const Money below_8 = std::min(year.gross, ceilings(year, 8));
        RC_ASSERT(year.bases[0].cents() == year.gross.cents());
        RC_ASSERT(year.bases[1].cents() == below_1.cents());
        RC_ASSERT(year.bases[2].cents() == std::min(year.gross, ceilings(year, 4)).cents());
        RC_ASSERT(year.bases[3].cents() == (below_8 - below_1).cents());
        RC_ASSERT(year.bases[4].cents() == (year.gross > year.ceiling ? below_8.cents() : 0));
        RC_ASSERT(year.bases[5].cents() == csg_base(year).cents());
    });
}

TEST_CASE("over twelve months the relief equals the annual formula exactly") {
    check_property(300, [] {
        const Year year = draw_year();
        const cae::ReliefFormula formula{ratio("0.02"), {}, ratio("3"), ratio("1.75")};
        const auto coefficient = coefficient_oracle(formula, ratio("0.3781"), year.gross,
                                                    year.smic);
        RC_ASSERT(year.relief.cents() == (year.gross.cents() * coefficient + 5'000) / 10'000);
    });
}

TEST_CASE("over twelve months a line is the rate on the annual base, to 6 cents at most") {
    check_property(200, [] {
        Member member;
        Money sum;
        Money gross;
        for (int number = 1; number <= 12; ++number) {
            const auto paid = member.pay(*cae::Month::of(2026, number), draw_gross());
            gross += paid.slip.gross;
            sum += paid.line("employer_agirc_arrco_t1");
        }
        const std::int64_t base = std::min<std::int64_t>(gross.cents(), 12 * 400'500);
        const std::int64_t exact = base * 472; // ten-thousandths of a cent
        RC_ASSERT(std::abs(sum.cents() * 10'000 - exact) <= 60'000);
    });
}

} // namespace annual_formula_test
