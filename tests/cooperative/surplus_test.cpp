#include "cae/cooperative/surplus.hpp"
#include "support/values.hpp"

namespace surplus_test {

using cae::AllocatedAmount;
using cae::LegalForm;
using cae::Money;
using cae::Rule;
using cae::ShareInterest;
using cae::SurplusAllocation;
using cae::SurplusDecisions;
using cae::SurplusPart;
using cae_test::euros;
using cae_test::percent;
using cae_test::ratio;

cae::SurplusLaw law() {
    cae::SurplusLaw law;
    law.interest_above_tmo = percent("2");
    law.scop_legal_reserve = percent("15");
    law.least_work_share = percent("25");
    law.presence_months = 3;
    law.seniority_months = 6;
    law.most_seniority_coefficient = ratio("2");
    law.scic_legal_reserve = percent("15");
    law.least_scic_statutory_reserve = percent("50");
    return law;
}

ShareInterest interest(std::string_view shares, std::string_view rate) {
    return {euros(shares), percent(rate), percent("3.05"), false, {"year/2026.yaml", 7, 12}};
}

SurplusDecisions scop(std::string_view surplus, std::string_view work_share) {
    SurplusDecisions decisions;
    decisions.surplus = euros(surplus);
    decisions.capital = euros("45000");
    decisions.reserves = euros("12000");
    decisions.work_share = percent(work_share);
    return decisions;
}

SurplusDecisions scic(std::string_view surplus, std::string_view reserve) {
    SurplusDecisions decisions;
    decisions.surplus = euros(surplus);
    decisions.capital = euros("30000");
    decisions.reserves = euros("5000");
    decisions.statutory_reserve = percent(reserve);
    return decisions;
}

SurplusAllocation allocated(const SurplusDecisions& decisions, LegalForm form = LegalForm::scop) {
    auto allocation = allocate_surplus(form, decisions, law()).value();
    Money sum;
    for (const AllocatedAmount& part : allocation.parts) sum += part.amount;
    CHECK(sum == decisions.surplus);
    return allocation;
}

Rule rule_of(const SurplusDecisions& decisions, LegalForm form = LegalForm::scop) {
    const auto allocation = allocate_surplus(form, decisions, law());
    REQUIRE_FALSE(allocation.has_value());
    REQUIRE(allocation.error().size() == 1);
    return allocation.error().front().rule;
}

TEST_CASE("the surplus of a SCOP makes good losses, then goes to reserves, employees and shares") {
    auto decisions = scop("50000", "40");
    decisions.earlier_losses = euros("3000");
    decisions.interest = interest("40000", "2");
    // Of 47 000: 15 % is 7 050, 40 % is 18 800, 2 % of 40 000 is 800; the fund gets the rest.
    CHECK(allocated(decisions).parts ==
          std::vector<AllocatedAmount>{{SurplusPart::earlier_losses, euros("3000")},
                                       {SurplusPart::legal_reserve, euros("7050")},
                                       {SurplusPart::development_fund, euros("20350")},
                                       {SurplusPart::work_share, euros("18800")},
                                       {SurplusPart::share_interest, euros("800")}});
}

TEST_CASE("the legal reserve of a SCOP stops at the highest amount of the capital") {
    auto decisions = scop("50000", "25");
    decisions.reserves = euros("44000");
    CHECK(allocated(decisions).of(SurplusPart::legal_reserve) == euros("1000"));
    decisions.reserves = euros("45000");
    CHECK(allocated(decisions).of(SurplusPart::legal_reserve) == euros("0"));
    decisions.reserves = euros("46000");
    CHECK(allocated(decisions).of(SurplusPart::legal_reserve) == euros("0"));
}

TEST_CASE("the employees' share is never less than its fraction") {
    const auto allocation = allocated(scop("100.01", "25"));
    CHECK(allocation.of(SurplusPart::legal_reserve) == euros("15.00")); // 15.0015
    CHECK(allocation.of(SurplusPart::work_share) == euros("25.01"));    // 25.0025
}

TEST_CASE("less than a quarter to the employees is refused, and more than is left") {
    CHECK(rule_of(scop("1000", "24.99")) == Rule::allocation_must_reach);
    CHECK(allocated(scop("1000", "85")).of(SurplusPart::development_fund) == euros("0"));
    CHECK(rule_of(scop("1000", "85.01")) == Rule::allocation_must_not_exceed);
}

TEST_CASE("the coefficient of seniority is at most two") {
    auto decisions = scop("1000", "25");
    decisions.criteria.most_seniority = ratio("2");
    CHECK(allocated(decisions).of(SurplusPart::work_share) == euros("250"));
    decisions.criteria.most_seniority = ratio("2.01");
    CHECK(rule_of(decisions) == Rule::allocation_must_not_exceed);
}

TEST_CASE("interest on shares is at most the employees' share") {
    auto decisions = scop("1000", "25");
    decisions.interest = interest("100000", "5");
    const auto allocation = allocated(decisions);
    CHECK(allocation.of(SurplusPart::share_interest) == euros("250"));
    CHECK(allocation.interest_was_cut);
}

TEST_CASE("interest on shares is at most what goes to reserves unless the statutes allow more") {
    auto decisions = scop("1000", "60");
    decisions.interest = interest("100000", "5");
    // 400 are left: 200 to reserves (150 and 50), 200 to the shares.
    CHECK(allocated(decisions).of(SurplusPart::share_interest) == euros("200"));
    CHECK(allocated(decisions).of(SurplusPart::development_fund) == euros("50"));
    decisions.interest->above_reserves = true;
    CHECK(allocated(decisions).of(SurplusPart::share_interest) == euros("250"));
}

TEST_CASE("the rate of interest is at most the mean TMO and two points") {
    auto decisions = scop("100000", "25");
    decisions.interest = interest("1000", "5.05");
    CHECK(allocated(decisions).of(SurplusPart::share_interest) == euros("50.50"));
    decisions.interest = interest("1000", "5.06");
    CHECK(rule_of(decisions) == Rule::allocation_must_not_exceed);
}

TEST_CASE("what makes good earlier losses is shared no more") {
    auto decisions = scop("1000", "25");
    decisions.earlier_losses = euros("1200");
    CHECK(allocated(decisions).parts ==
          std::vector<AllocatedAmount>{{SurplusPart::earlier_losses, euros("1000")}});
}

TEST_CASE("a year that lost carries its loss forward, a year of zero shares nothing") {
    CHECK(allocated(scop("-12.34", "25")).parts ==
          std::vector<AllocatedAmount>{{SurplusPart::loss_carried, euros("-12.34")}});
    CHECK(allocated(scop("0", "25")).parts.empty());
}

TEST_CASE("without anybody entitled the employees' share stays in the development fund") {
    auto decisions = scop("1000", "25");
    decisions.nobody_entitled = true;
    CHECK(allocated(decisions).of(SurplusPart::work_share) == euros("0"));
    CHECK(allocated(decisions).of(SurplusPart::development_fund) == euros("850"));
}

TEST_CASE("the surplus of a SCIC goes to reserves, then to shares without public aid") {
    auto decisions = scic("10000", "50");
    decisions.interest = interest("50000", "2");
    // 15 % is 1 500; half of 8 500 must be kept; 1 000 to the shares; the rest is kept too.
    CHECK(allocated(decisions, LegalForm::scic).parts ==
          std::vector<AllocatedAmount>{{SurplusPart::legal_reserve, euros("1500")},
                                       {SurplusPart::statutory_reserve, euros("7500")},
                                       {SurplusPart::share_interest, euros("1000")}});
    decisions.public_aid = euros("3800"); // 4 250 - 3 800 may go to the shares
    const auto allocation = allocated(decisions, LegalForm::scic);
    CHECK(allocation.of(SurplusPart::share_interest) == euros("450"));
    CHECK(allocation.interest_was_cut);
}

TEST_CASE("a SCIC keeps at least half of what is left after the legal reserve") {
    CHECK(rule_of(scic("10000", "49.9"), LegalForm::scic) == Rule::allocation_must_reach);
    auto decisions = scic("10000", "50");
    decisions.reserves = euros("30000");
    CHECK(allocated(decisions, LegalForm::scic).of(SurplusPart::legal_reserve) == euros("0"));
}

TEST_CASE("a cooperative of the law of 1947 alone is refused by name") {
    CHECK(rule_of(scop("1000", "25"), LegalForm::loi_1947) == Rule::feature_must_be_supported);
}

} // namespace surplus_test
