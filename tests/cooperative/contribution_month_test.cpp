// One member's contribution, from a rule in memory. Published tariffs are charged from their files
// in tests/scenarios/tariffs_test.cpp.
#include "cae/cooperative/contribution_month.hpp"
#include "cae/cooperative/turnover_needed.hpp"
#include "support/values.hpp"

namespace contribution_month_test {

using namespace cae_test;
using cae::ContributionBase;
using cae::ContributionBases;
using cae::ContributionCharge;
using cae::ContributionLimit;
using cae::ContributionPeriod;
using cae::ContributionRule;
using cae::ContributionSums;
using cae::LimitPeriod;
using cae::Money;
using cae::Stage;

template <class T>
cae::Dated<T> since(const char* from, T value) {
    return *cae::Dated<T>::of({cae::Version<T>{day(from), std::move(value), {}}});
}

// A member whose months are charged one after the other.
class Life {
public:
    explicit Life(ContributionRule rule, const char* entry = "2025-01-01") {
        cooperative.contribution = since("2000-01-01", cae::StagedContribution(std::move(rule)));
        member.stages = since(entry, Stage::cesa);
    }

    ContributionCharge charge(const char* period, const ContributionBases& bases,
                              const cae::ContributionReversals& reversed = {}) {
        const auto terms = contribution_terms(contribution_contract(cooperative, member),
                                              month(period));
        REQUIRE(terms.has_value());
        auto charged = charge_of_month(*terms, bases, reversed, sums);
        sums = charged.record.after;
        return charged;
    }
    Money total(const char* period, const char* turnover) {
        return charge(period, {euros(turnover)}).total;
    }
    void becomes(Stage stage, const char* from) {
        auto versions = member.stages.versions();
        versions.push_back({day(from), stage, {}});
        member.stages = *cae::Dated<Stage>::of(versions);
    }

    cae::Cooperative cooperative{.first_period = month("2025-01")};
    cae::Member member;
    ContributionSums sums;
};

ContributionRule flat(const char* rate) {
    return {ContributionBase::turnover, cae::FlatRate{percent(rate)}};
}

ContributionRule flat_margin(const char* rate) {
    return {ContributionBase::margin, cae::FlatRate{percent(rate)}};
}

// 10 % to 1 000, 5 % above.
cae::Brackets two_brackets() {
    return *cae::Brackets::of({{{}, cae::BracketBound{euros("1000"), false}, percent("10")},
                               {{euros("1000")}, std::nullopt, percent("5")}});
}

ContributionRule with_floor(ContributionRule rule, const char* amount, LimitPeriod per) {
    rule.floor = ContributionLimit{euros(amount), per};
    return rule;
}

ContributionRule with_cap(ContributionRule rule, const char* amount, LimitPeriod per) {
    rule.cap = ContributionLimit{euros(amount), per};
    return rule;
}

TEST_CASE("ten percent is rounded once, half away from zero") {
    CHECK(Life(flat("10")).total("2026-01", "2018.45") == euros("201.85"));
    CHECK(Life(flat("10")).total("2026-01", "2211.25") == euros("221.13"));
    CHECK(Life(flat("10")).total("2026-01", "-2211.25") == euros("-221.13"));
    CHECK(Life(flat("10")).total("2026-01", "0") == euros("0"));
}

TEST_CASE("a cumulative month is the difference of two sums") {
    ContributionRule rule{ContributionBase::turnover, cae::MarginalBrackets{two_brackets()},
                          ContributionPeriod::fiscal_year};
    Life life(rule);
    CHECK(life.total("2026-01", "800") == euros("80"));
    CHECK(life.total("2026-02", "400") == euros("30")); // 200 at 10 %, 200 at 5 %
    CHECK(life.total("2026-03", "-400") == euros("-30"));
    CHECK(life.total("2027-01", "400") == euros("40")); // another fiscal year
}

TEST_CASE("brackets follow the fiscal year of the cooperative") {
    ContributionRule rule{ContributionBase::turnover, cae::MarginalBrackets{two_brackets()},
                          ContributionPeriod::fiscal_year};
    Life life(rule);
    life.cooperative.fiscal_year_first_month = 9;
    CHECK(life.total("2026-08", "2000") == euros("150"));
    CHECK(life.total("2026-09", "1000") == euros("100"));
    CHECK(life.total("2027-01", "1000") == euros("50"));
}

TEST_CASE("a period of life never begins anew") {
    ContributionRule rule{ContributionBase::turnover, cae::MarginalBrackets{two_brackets()},
                          ContributionPeriod::lifetime};
    Life life(rule);
    CHECK(life.total("2026-12", "1000") == euros("100"));
    CHECK(life.total("2027-01", "1000") == euros("50"));
}

TEST_CASE("the whole amount pays the rate of its slab") {
    ContributionRule rule{ContributionBase::turnover, cae::WholeAmountSlabs{two_brackets()}};
    CHECK(Life(rule).total("2026-01", "999.99") == euros("100.00")); // 99.999
    CHECK(Life(rule).total("2026-01", "1000") == euros("50"));
}

TEST_CASE("a negative margin owes nothing, a negative turnover is given back") {
    CHECK(Life(flat_margin("10")).charge("2026-01", {euros("100"), euros("500")}).total ==
          euros("0"));
    CHECK(Life(flat_margin("10")).charge("2026-01", {euros("500"), euros("100")}).total ==
          euros("40"));
    CHECK(Life(flat("10")).total("2026-01", "-100") == euros("-10"));
}

TEST_CASE("over a year, a loss takes back what the margins before it cost") {
    ContributionRule rule = flat_margin("10");
    rule.period = ContributionPeriod::fiscal_year;
    Life life(rule);
    CHECK(life.charge("2026-01", {euros("1000"), {}}).total == euros("100"));
    CHECK(life.charge("2026-02", {{}, euros("1500")}).total == euros("-100"));
    CHECK(life.charge("2026-03", {euros("700"), {}}).total == euros("20")); // the sum is 200
}

TEST_CASE("a monthly floor is due without turnover, and prorated in a month of entry") {
    const ContributionRule rule = with_floor(flat("10"), "62", LimitPeriod::month);
    CHECK(Life(rule).total("2026-01", "0") == euros("62"));
    CHECK(Life(rule).total("2026-01", "1000") == euros("100"));
    // present from the 16th: 16 days of 31, 62 x 16 / 31 = 32
    CHECK(Life(rule, "2026-01-16").total("2026-01", "0") == euros("32"));
    Life left(rule);
    left.becomes(Stage::left, "2026-01-11");
    CHECK(left.total("2026-01", "0") == euros("20")); // 10 days of 31
    CHECK(left.total("2026-02", "0") == euros("0"));
}

TEST_CASE("a floor may change some months after the entry") {
    ContributionRule rule = flat("10");
    rule.floor = ContributionLimit{euros("80"), LimitPeriod::month, 12, euros("100")};
    Life life(rule, "2025-03-01");
    CHECK(life.total("2026-02", "0") == euros("80"));
    CHECK(life.total("2026-03", "0") == euros("100"));
}

TEST_CASE("a yearly floor runs by twelfths and is never more than the year needs") {
    Life life(with_floor(flat("10"), "1200", LimitPeriod::fiscal_year));
    CHECK(life.total("2026-01", "5000") == euros("500"));
    for (const char* period : {"2026-02", "2026-03", "2026-04", "2026-05"}) {
        CHECK(life.total(period, "0") == euros("0"));
    }
    CHECK(life.total("2026-06", "0") == euros("100"));    // 600 are due by June
    CHECK(life.total("2026-07", "3000") == euros("200")); // 800 computed, 600 charged
    CHECK(life.sums.charged_of_year == euros("800"));
}

TEST_CASE("a yearly floor is prorated by the months present, each by its stage") {
    ContributionRule rule = with_floor(flat("10"), "2160", LimitPeriod::fiscal_year);
    Life life(rule, "2026-04-01");
    cae::StagedContribution staged(rule);
    staged.by_stage.emplace_back(Stage::cape,
                                 with_floor(flat("10"), "1200", LimitPeriod::fiscal_year));
    life.cooperative.contribution = since("2000-01-01", staged);
    life.member.stages = since("2026-04-01", Stage::cape);
    life.becomes(Stage::cesa, "2026-07-15");
    Money sum;
    for (int i = 4; i <= 12; ++i) {
        const std::string number = (i < 10 ? "0" : "") + std::to_string(i);
        sum += life.total(("2026-" + number).c_str(), "0");
    }
    // April to June under CAPE: 3 x 100; July (the stage of its last day) to December: 6 x 180
    CHECK(sum == euros("1380"));
}

TEST_CASE("a yearly cap stops the year, and a credit note brings it back below") {
    Life life(with_cap(flat("10"), "1000", LimitPeriod::fiscal_year));
    CHECK(life.total("2026-01", "8000") == euros("800"));
    CHECK(life.total("2026-02", "8000") == euros("200"));
    CHECK(life.total("2026-03", "1000") == euros("0"));
    CHECK(life.total("2026-04", "-5000") == euros("0"));    // 1 200 computed: the cap still holds
    CHECK(life.total("2026-05", "-3000") == euros("-100")); // 900 computed
    CHECK(life.total("2027-01", "8000") == euros("800"));
}

TEST_CASE("a yearly cap is prorated by the months of the contract in the year") {
    Life entered(with_cap(flat("10"), "1200", LimitPeriod::fiscal_year), "2026-07-01");
    CHECK(entered.total("2026-07", "9000") == euros("600"));
    Life leaving(with_cap(flat("10"), "1200", LimitPeriod::fiscal_year));
    CHECK(leaving.total("2026-01", "9000") == euros("900"));
    leaving.becomes(Stage::left, "2026-04-01");
    CHECK(leaving.total("2026-03", "0") == euros("-600")); // three months: 300
    // customers who pay after the year of exit: the whole cap holds
    CHECK(leaving.total("2027-01", "1000") == euros("100"));
}

TEST_CASE("what was charged under an older rule stays when the rule changes") {
    Life life(with_cap(flat("10"), "500", LimitPeriod::fiscal_year));
    CHECK(life.total("2026-01", "8000") == euros("500"));
    life.cooperative.contribution = since("2000-01-01", cae::StagedContribution(flat("8")));
    CHECK(life.total("2026-02", "1000") == euros("80")); // the 300 held back are not asked for
}

TEST_CASE("a fixed fee comes on top and is prorated") {
    ContributionRule rule = flat_margin("13.5");
    rule.fixed_fee = euros("30");
    CHECK(Life(rule).total("2026-01", "2000") == euros("300"));
    CHECK(Life(rule, "2026-04-16").total("2026-04", "0") == euros("15"));
}

TEST_CASE("the first months are exempt, and their bases count for the brackets") {
    ContributionRule rule{ContributionBase::turnover, cae::MarginalBrackets{two_brackets()},
                          ContributionPeriod::lifetime};
    rule.exempt_months = 2;
    rule.fixed_fee = euros("30");
    Life life(rule, "2026-01-20");
    CHECK(life.total("2026-01", "600") == euros("0"));
    CHECK(life.total("2026-02", "400") == euros("0"));
    CHECK(life.total("2026-03", "1000") == euros("80")); // 5 % and the fee
}

TEST_CASE("sales between members pay their own rate and leave the base") {
    ContributionRule rule = flat("10");
    rule.between_members = percent("5");
    const auto charged = Life(rule).charge("2026-01", {euros("1000"), {}, euros("200")});
    CHECK(charged.base == euros("800"));
    CHECK(charged.total == euros("90"));
    // without a rate of their own they are turnover like any other
    CHECK(Life(flat("10")).charge("2026-01", {euros("1000"), {}, euros("200")}).total ==
          euros("100"));
}

TEST_CASE("a credit note gives back what its sale was charged") {
    const cae::ContributionRecord original{euros("800"), euros("104"), {}}; // 13 %
    CHECK(cae::reversal_of(euros("100"), original) == euros("13"));
    CHECK(cae::reversal_of(euros("33.33"), original) == euros("4.33")); // 4.3329
    CHECK(cae::reversal_of(euros("100"), {euros("0"), euros("0"), {}}) == euros("0"));
    CHECK(cae::reversal_of(euros("100"), {euros("-400"), euros("0"), {}}) == euros("0"));
    CHECK(cae::reversal_of(euros("100"), {euros("-400"), euros("-40"), {}}) == euros("10"));
}

TEST_CASE("a reversal of the year lowers its sums, an older one does not") {
    Life life(with_cap(flat("10"), "1000", LimitPeriod::fiscal_year));
    CHECK(life.total("2026-01", "12000") == euros("1000"));
    cae::ContributionReversals of_year;
    of_year.base_of_year = euros("1000");
    of_year.charge_of_year = euros("100");
    CHECK(life.charge("2026-02", {}, of_year).total == euros("0")); // 1 100 computed
    cae::ContributionReversals older;
    older.base_before = euros("1000");
    older.charge_before = euros("100");
    CHECK(life.charge("2026-03", {}, older).total == euros("-100"));
    CHECK(life.sums.base_of_year == euros("11000"));
    CHECK(life.sums.base_since_entry == euros("10000"));
}

TEST_CASE("what a month took is never more than it was charged in the end") {
    Life life(with_cap(flat("10"), "1000", LimitPeriod::fiscal_year));
    CHECK(life.charge("2026-01", {euros("16000")}).record.taken == euros("1000"));
    CHECK(life.charge("2026-02", {euros("5000")}).record.taken == euros("0"));
    // a floor is not a rate: it is not given back
    Life floored(with_floor(flat("10"), "40", LimitPeriod::month));
    CHECK(floored.charge("2026-01", {euros("200")}).record.taken == euros("20"));
}

TEST_CASE("the turnover that pays for a cost is found to the cent") {
    Life life(flat("11.5"));
    const auto terms = contribution_terms(contribution_contract(life.cooperative, life.member),
                                          month("2026-01"));
    // 1 896 / 0.885 = 2 142.3729; 11.5 % of 2 142.37 is 246.37
    CHECK(turnover_needed(*terms, {}, {}, euros("1896")) == euros("2142.37"));
    CHECK(turnover_needed(*terms, {}, {}, euros("0")) == euros("0"));
    Life all(flat("100"));
    const auto nothing_left = contribution_terms(contribution_contract(all.cooperative, all.member),
                                                 month("2026-01"));
    CHECK_FALSE(turnover_needed(*nothing_left, {}, {}, euros("1")).has_value());
}

TEST_CASE("where a dearer slab begins the least turnover may stand before it") {
    // 10 % below 1 000, 50 % from there: 900.01 is never left below 1 000, and 1 800.01 pays 900.01
    const auto slabs = *cae::Brackets::of(
        {{{}, cae::BracketBound{euros("1000"), false}, percent("10")},
         {{euros("1000")}, std::nullopt, percent("50")}});
    Life life(ContributionRule{ContributionBase::turnover, cae::WholeAmountSlabs{slabs}});
    const auto terms = contribution_terms(contribution_contract(life.cooperative, life.member),
                                          month("2026-01"));
    CHECK(turnover_needed(*terms, {}, {}, euros("899.99")) == euros("999.99"));
    CHECK(turnover_needed(*terms, {}, {}, euros("900.01")) == euros("1800.02"));
}

} // namespace contribution_month_test
