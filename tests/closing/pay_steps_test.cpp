// What the steps of a member's pay say that they did: employer 30 %, employee 22 %, leave of 2.5
// days a month, a tenth of the gross, 26 days a month.
#include <doctest/doctest.h>

#include "cae/closing/pay/charged_pay.hpp"
#include "cae/closing/pay/gross_decision.hpp"
#include "cae/closing/pay/net_settlement.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace {

using cae::GrossFrom;
using cae::Money;
using cae::PayMode;
using cae_test::euros;
using cae_test::percent;

cae::LeaveDays days(std::string_view text) {
    return {cae_test::known(cae::parse_scaled(text, 2), text)};
}

// January 2026 under the round law, nothing paid before.
struct January {
    January() {
        terms.rules = *rules_of_month.for_profile({});
        terms.month.days_employed = 31;
    }

    [[nodiscard]] cae::PayMonth pay_month() const {
        return {*terms.rules, month_reference(terms.rules->law, terms.month), {}};
    }
    [[nodiscard]] cae::GrossDecision decide(PayMode mode, const char* amount,
                                            const cae::PayLimits& limits) const {
        return decide_gross(pay_month(), {mode, euros(amount)}, limits);
    }
    [[nodiscard]] cae::LeaveTerms leave(std::vector<cae::LeaveProvision> held) const {
        return leave_terms(month, terms, {counters, std::move(held)});
    }

    cae::Month month = cae_test::month("2026-01");
    cae::PayRulesOfMonth rules_of_month{cae_test::round_law(month)};
    cae::PayTerms terms;
    cae::LeaveCounters counters{cae_test::month("2026-01"), {}, {}, {}};
};

// A payslip with these nets.
cae::PayRecord paid(const char* net_before_tax, const char* net_taxable) {
    cae::PayRecord pay;
    pay.net_before_tax = euros(net_before_tax);
    pay.net_taxable = euros(net_taxable);
    return pay;
}

const cae::WithholdingGrid no_tax{{{std::nullopt, cae::Rate()}}};

// A tenth of the first 12 000.00 a year may be seized, half of the rest; 500.00 are left at least.
const cae::SeizableLaw tenth_then_half{{{{euros("12000"), 6}, {std::nullopt, 30}}, euros("1200")},
                                       euros("500")};

} // namespace

TEST_CASE("a gross that is asked for shows what it takes from the accounts") {
    const January january;
    const auto decision = january.decide(PayMode::target_gross, "1000",
                                         {euros("2000"), euros("400"), true, percent("10")});
    CHECK(decision.requested.found.from == GrossFrom::amount_asked);
    CHECK(decision.requested.found.gross == euros("1000"));
    CHECK(decision.requested.spending.employer_cost == euros("1300"));
    CHECK(decision.requested.spending.leave_provision == euros("130"));
    CHECK(decision.requested.cost == euros("1430"));
    CHECK_FALSE(decision.cut_to_available);
    CHECK(decision.decided.from == GrossFrom::amount_asked);
    CHECK(decision.decided.gross == euros("1000"));
    CHECK(decision.decided.budget == euros("0"));
}

// 1 000.00 x 1.30 = 1 300.00, and a tenth of it: 1 430.00 in all.
TEST_CASE("a request that costs too much is cut to the largest gross that is available") {
    const January january;
    const auto decision = january.decide(PayMode::target_cost, "2860",
                                         {euros("1430"), euros("400"), true, percent("10")});
    CHECK(decision.requested.found.from == GrossFrom::cost_asked);
    CHECK(decision.requested.found.gross == euros("2000"));
    CHECK(decision.requested.found.budget == euros("2860"));
    CHECK(decision.requested.cost == euros("2860"));
    CHECK(decision.cut_to_available);
    CHECK(decision.decided.from == GrossFrom::available);
    CHECK(decision.decided.gross == euros("1000"));
    CHECK(decision.decided.budget == euros("1430"));
}

TEST_CASE("a request that costs just what is available is not cut, and bounds the gross") {
    const January january;
    const auto decision = january.decide(PayMode::target_cost, "1300",
                                         {euros("1300"), euros("400")});
    CHECK_FALSE(decision.cut_to_available);
    CHECK(decision.decided.from == GrossFrom::cost_asked);
    CHECK(decision.decided.gross == euros("1000"));
}

TEST_CASE("what is due decides when what is available falls short of it") {
    const January january;
    const auto decision = january.decide(PayMode::sweep, "0", {euros("130"), euros("400")});
    CHECK(decision.requested.found.from == GrossFrom::available);
    CHECK(decision.requested.found.gross == euros("100"));
    CHECK(decision.requested.cost == euros("130"));
    CHECK_FALSE(decision.cut_to_available);
    CHECK(decision.decided.from == GrossFrom::due);
    CHECK(decision.decided.gross == euros("400"));
}

// 1 000.00 x 78 % = 780.00.
TEST_CASE("a net that is asked for leads to the largest gross within it") {
    const January january;
    const auto decision = january.decide(PayMode::target_net, "780", {euros("5000"), Money()});
    CHECK(decision.decided.from == GrossFrom::net_asked);
    CHECK(decision.decided.gross == euros("1000"));
    CHECK(decision.requested.cost == euros("1300"));
}

// 400.00 cost 520.00; with 780.00 more they pay for 1 000.00.
TEST_CASE("the balance of a year is paid beside the cost of what is due") {
    const January january;
    const auto decision = january.decide(PayMode::year_balance, "780",
                                         {euros("5000"), euros("400")});
    CHECK(decision.requested.cost == euros("1300"));
    CHECK(decision.decided.from == GrossFrom::cost_of_balance);
    CHECK(decision.decided.budget == euros("1300"));
    CHECK(decision.decided.gross == euros("1000"));
    const auto nothing = january.decide(PayMode::year_balance, "0", {euros("5000"), euros("400")});
    CHECK(nothing.requested.cost == euros("520"));
    CHECK(nothing.decided.from == GrossFrom::due);
    CHECK(nothing.decided.gross == euros("400"));
}

// Held 260.00, of 10 days that were left 4 are taken: 104.00 and, of 78.00, 31.20. One day of
// 520.00 a month is 20.00 as pay; a tenth of 4 000.00 for 4 of 10 days is 160.00.
TEST_CASE(
    "leave out of a provision takes the place of the fixed part, and is released by account") {
    January january;
    january.terms.fixed_part = euros("520");
    january.terms.monthly_pay = euros("520");
    january.terms.leave = {cae::LeaveMode::provision, percent("10")};
    january.terms.leave_days = days("4");
    january.terms.variable.bonus = euros("50");
    january.terms.variable.benefit_in_kind = euros("30");
    january.terms.month.beyond_hours = beside_fixed_part(january.terms.variable);
    january.counters.previous = {days("10"), days("0"), euros("4000")};
    const auto leave = january.leave({{euros("260"), euros("78")}, {}});
    CHECK(leave.acquired == days("2.5"));
    CHECK(leave.counters.balance() == days("12.5"));
    CHECK(leave.counters_to_take_from().balance() == days("10"));
    REQUIRE(leave.on_accounts.size() == 2);
    CHECK(leave.on_accounts[0].held.pay == euros("260"));
    CHECK(leave.on_accounts[0].released.pay == euros("104"));
    CHECK(leave.on_accounts[0].released.charges == euros("31.20"));
    CHECK(leave.on_accounts[1].released.total() == euros("0"));
    CHECK(leave.released.total() == euros("135.20"));

    const auto gross = member_gross(january.terms, january.pay_month(), cae::MemberLeave(leave),
                                    euros("1000"));
    CHECK(gross.least.worked == euros("440")); // 520.00 less 4 days of 20.00
    CHECK(gross.least.leave_indemnity == euros("160"));
    CHECK(gross.least.leave_settlement == euros("0"));
    CHECK(gross.least.total() == euros("600"));
    CHECK(gross.limits.due == euros("680"));        // and 50.00 and 30.00
    CHECK(gross.limits.available == euros("1030")); // the benefit in kind is paid already
    CHECK(gross.limits.leave_provision == percent("10"));
    CHECK(gross.limits.limited_by_account);
}

// The contract ends: 10 days of the year before are a tenth of 4 000.00, and 3 days, of 2.5 rounded
// up, a tenth of the 520.00 of the month or 3 x 20.00 as pay.
TEST_CASE("the least gross of the last month shows the settlement of its leave") {
    January january;
    january.terms.monthly_pay = euros("520");
    january.terms.leave = {cae::LeaveMode::provision, percent("10")};
    january.terms.leaving = true;
    january.counters.previous = {days("10"), days("0"), euros("4000")};
    const auto leave = january.leave({{euros("260"), euros("78")}});
    CHECK(leave.on_accounts[0].released.total() == euros("338"));
    const cae::MemberLeave of_member(leave);
    const auto least = of_member.least_gross(euros("520"));
    CHECK(least.worked == euros("520"));
    CHECK(least.leave_indemnity == euros("0"));
    CHECK(least.leave_settlement == euros("460"));
    CHECK(of_member.provision_rate() == cae::Rate());
}

TEST_CASE("a fixed part without leave out of a provision is due whole") {
    January january;
    january.terms.leave_days = days("4");
    january.terms.monthly_pay = euros("520");
    january.counters.previous = {days("10"), days("0"), euros("4000")};
    const auto leave = january.leave({cae::LeaveProvision{}});
    const auto least = cae::MemberLeave(leave).least_gross(euros("520"));
    CHECK(least.worked == euros("520"));
    CHECK(least.total() == euros("520"));
}

// 3 100.00 x 21 / 31.
TEST_CASE("a fixed part is shared by calendar days") {
    CHECK(cae::fixed_part_due(euros("3100"), 21, cae_test::month("2026-01")) == euros("2100"));
    CHECK(cae::fixed_part_due(euros("100"), 1, cae_test::month("2026-01")) == euros("3.23"));
}

// 200.00 of allowances, of which 8.00 (4 %) are deductible CSG, half of the rest taxed for an
// accident: 1 400.00 and 96.00 at 10 % are 149.60 of tax. Net: 1 500.00 - 149.60 + 190.00 =
// 1 540.40; a year of it is 18 484.80. One dependant raises the bound to 13 200.00: 1 320.00 and
// half of 5 284.80 are 3 962.40 a year, 330.20 a month.
TEST_CASE("the settlement of a net shows each step and what bounds it") {
    January january;
    january.terms.withholding_rate = percent("10");
    january.terms.variable.allowances = {cae::AllowanceKind::accident, euros("200"), euros("190")};
    january.terms.variable.benefit_in_kind = euros("40.40");
    january.terms.variable.garnishment = euros("300");
    january.terms.variable.dependants = 1;
    january.terms.advance = euros("100");
    january.terms.deduction = euros("25");
    january.terms.reimbursement = euros("7");
    const auto settled = settle_net(january.terms, {euros("12"), euros("80")},
                                    {no_tax, tenth_then_half}, paid("1500", "1400"));
    CHECK(settled.taxed.csg == euros("8"));
    CHECK(settled.taxed.less_csg == euros("192"));
    CHECK(settled.taxed.amount == euros("96"));
    CHECK(settled.withheld_on == euros("1496"));
    CHECK(settled.withholding.amount == euros("149.60"));
    CHECK(settled.net == euros("1540.40"));
    REQUIRE(settled.seizable.slices.size() == 2);
    CHECK(settled.seizable.slices[0].of_year == euros("13200"));
    CHECK(settled.seizable.slices[1].of_year == euros("5284.80"));
    CHECK(settled.seizable.by_scale == euros("330.20"));
    CHECK(settled.seizable.left_at_least == euros("500"));
    CHECK(settled.seizable.amount == euros("330.20"));
    CHECK(settled.in_money == euros("1400"));
    CHECK(settled.seized == euros("300"));
    CHECK(settled.seizable_left == euros("30.20"));
    CHECK(settled.in_money_left == euros("1075"));
    CHECK(settled.claim_recovered == euros("30.20")); // of 80.00
    CHECK(settled.net_paid == euros("1063.80"));      // and 12.00 and 7.00 of expenses
}

TEST_CASE("recalls are taxed and seized with the pay of the month") {
    January january;
    january.terms.withholding_rate = percent("10");
    auto pay = paid("700", "700");
    pay.recalls.net_before_tax = euros("100");
    pay.recalls.net_taxable = euros("110");
    const auto settled = settle_net(january.terms, {}, {no_tax, tenth_then_half}, pay);
    CHECK(settled.withheld_on == euros("810"));
    CHECK(settled.net == euros("719"));
    CHECK(settled.seizable.amount == euros("71.90"));
    CHECK(settled.net_paid == euros("719"));
}

TEST_CASE("nothing is seized of money that is not there, and what is missing is owed") {
    January january;
    january.terms.variable.garnishment = euros("300");
    january.terms.advance = euros("900");
    const auto settled = settle_net(january.terms, {Money(), euros("80")},
                                    {no_tax, tenth_then_half}, paid("800", "800"));
    CHECK(settled.seizable.amount == euros("80"));
    CHECK(settled.in_money == euros("-100"));
    CHECK(settled.seized == euros("0"));
    CHECK(settled.claim_recovered == euros("0"));
    CHECK(settled.net_paid == euros("-100"));
}

// Balances 300.00 and 50.00 + 50.00 of released leave share 100.01 by three quarters and one: 75.01
// and 25.00. 10.00 of pay and 3.00 of charges follow the shares: 7.50, 2.50; 2.25, 0.75.
TEST_CASE("accounts bear pay by balance, released leave included, and leave by their pay") {
    const auto charged = cae::share_pay(
        {euros("100.01"), {euros("10"), euros("3")}},
        {{euros("300"), {}}, {euros("50"), {euros("40"), euros("10")}}, {euros("-20"), {}}});
    REQUIRE(charged.size() == 3);
    CHECK(charged[0].balance == euros("300"));
    CHECK(charged[0].pay == euros("75.01"));
    CHECK(charged[0].leave_set_aside.pay == euros("7.50"));
    CHECK(charged[0].leave_set_aside.charges == euros("2.25"));
    CHECK(charged[1].balance == euros("100"));
    CHECK(charged[1].pay == euros("25"));
    CHECK(charged[1].leave_released.total() == euros("50"));
    CHECK(charged[1].leave_moved().pay == euros("-37.50"));
    CHECK(charged[1].leave_moved().charges == euros("-9.25"));
    CHECK(charged[2].balance == euros("0"));
    CHECK(charged[2].pay == euros("0"));
}

TEST_CASE("the first account bears the pay when none has a balance, and nobody without accounts") {
    const auto charged = cae::share_pay({euros("130"), {}}, {{euros("-5"), {}}, {euros("0"), {}}});
    CHECK(charged[0].pay == euros("130"));
    CHECK(charged[1].pay == euros("0"));
    CHECK(cae::share_pay({euros("130"), {}}, {}).empty());
}

// What is released equals what is set aside in all, 110.00 and 33.00, but not on each account.
TEST_CASE("leave that moves from one account to another is posted though its sum does not move") {
    cae_test::SmallCooperative coop(cae_test::month("2026-01"));
    cae::Member& anna = coop.add_member("anna", cae::Stage::cesa);
    coop.add_activity("garden");
    anna.leave = *cae::Dated<cae::LeavePolicy>::of(
        {{cae_test::day("2025-01-01"),
          cae::LeavePolicy{cae::LeaveMode::provision, percent("10")},
          {}}});
    anna.pay_policy = cae::PayPolicy{{PayMode::target_gross, euros("1100")}, Money()};
    const std::pair own{cae::ActivityId("anna"), cae::MemberId("anna")};
    const std::pair garden{cae::ActivityId("garden"), cae::MemberId("anna")};
    coop.books.balances = {{own, euros("3000")}, {garden, euros("-500")}};
    coop.books.leave_provisions[garden] = {euros("110"), euros("33")};
    coop.books.leave[anna.id] = {cae_test::month("2025-06"), {}, {days("6"), days("0"), {}}, {}};
    cae::PaySheetRow row;
    row.leave_days = days("6");
    coop.documents.pay_sheet.push_back(row);
    const auto record = coop.close().value();
    CHECK(record.accounts[0].provision_held == cae::LeaveProvision{euros("110"), euros("33")});
    CHECK(record.accounts[1].provision_held == cae::LeaveProvision{});
    Money posted;
    for (const auto& numbered : record.entries) {
        for (const auto& line : numbered.entry.lines()) {
            const bool is_owed = line.account.number ==
                                 coop.chart.at(cae::AccountRole::leave_pay_owed).number;
            if (is_owed && line.section.activity == garden.first) posted += line.debit;
        }
    }
    CHECK(posted == euros("110"));
}
