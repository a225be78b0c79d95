// The awkward cases that examples/artois/README.md names: each is in the folder and does what it
// says.
#include "artois_months.hpp"

namespace artois_cases_test {

using cae::AlertKind;
using cae::Money;
using cae_test::account_of;
using cae_test::artois_month;
using cae_test::euros;
using cae_test::member_of;
using cae_test::pay_of;

bool has_alert(const char* month, AlertKind kind, const char* member) {
    const auto& alerts = artois_month(month).alerts;
    return std::any_of(alerts.begin(), alerts.end(), [&](const auto& alert) {
        return alert.kind == kind && alert.member.text() == member;
    });
}

TEST_CASE("ten percent of turnover, or the rate of the contract") {
    // (2 600.00 + 480.00) x 10 %
    CHECK(account_of(artois_month("2026-01"), "haddad", "electricite").contribution ==
          euros("308.00"));
    // 2 150.00 x 9 %, and 2 640.00 x 8 % from April.
    CHECK(account_of(artois_month("2026-01"), "flament", "traduction").contribution ==
          euros("193.50"));
    CHECK(account_of(artois_month("2026-04"), "flament", "traduction").contribution ==
          euros("211.20"));
}

TEST_CASE("a credit note takes its turnover and contribution back") {
    // 2 380.00 - 220.00, and 10 % of it
    const auto& account = account_of(artois_month("2026-03"), "gallois", "traiteur");
    CHECK(account.turnover == euros("2160.00"));
    CHECK(account.contribution == euros("216.00"));
}

TEST_CASE("the fixed part is due without turnover and the account goes negative") {
    const auto& february = artois_month("2026-02");
    const auto& account = account_of(february, "legrand", "couture");
    CHECK(account.turnover == Money());
    CHECK(pay_of(february, "legrand").gross == euros("850.00"));
    // 152.96 of January, less 168.25 of cloth, less the cost 905.45 of the fixed part
    CHECK(account.closing == euros("-920.74"));
    CHECK(has_alert("2026-02", AlertKind::account_advanced, "legrand"));
    CHECK(has_alert("2026-02", AlertKind::account_negative, "legrand"));
    CHECK(has_alert("2026-02", AlertKind::pay_without_turnover, "mercier"));
}

TEST_CASE("a request above what is available is cut to it") {
    const auto& pay = pay_of(artois_month("2026-04"), "dumont");
    CHECK(pay.request.amount == euros("2500.00"));
    CHECK(pay.gross < euros("2500.00"));
    CHECK(pay.requested_cost > pay.available);
    CHECK(pay.employer_cost <= pay.available);
    CHECK(has_alert("2026-04", AlertKind::request_cut_to_available, "dumont"));
}

TEST_CASE("targets of net and of cost are met from below") {
    const auto& february = artois_month("2026-02");
    CHECK(pay_of(february, "fontaine").net_before_tax == euros("1150.00"));
    CHECK(pay_of(artois_month("2026-03"), "fontaine").net_before_tax == euros("1300.00"));
    CHECK(pay_of(february, "carpentier").employer_cost <= euros("1900.00"));
    CHECK(pay_of(february, "carpentier").employer_cost > euros("1899.95"));
}

TEST_CASE("a reserve stays on the account") {
    // 600.00 kept by a member who sweeps the rest
    CHECK(account_of(artois_month("2026-01"), "bailleul", "redaction").closing == euros("600.00"));
    // a tenth of 1 284.60 + 3 850.00 - 1 120.00 - 385.00 = 3 629.60
    CHECK(member_of(artois_month("2026-01"), "lefebvre").reserve == euros("362.96"));
}

TEST_CASE("two activities share the pay in proportion to their balances") {
    // 2 733.72 and 1 570.00 before pay; 1 899.99 x 2 733.72 / 4 303.72 = 1 206.868...
    const auto& january = artois_month("2026-01");
    CHECK(pay_of(january, "carpentier").employer_cost == euros("1899.99"));
    CHECK(account_of(january, "carpentier", "graphisme").pay == euros("1206.87"));
    CHECK(account_of(january, "carpentier", "formation-pao").pay == euros("693.12"));
}

TEST_CASE("a team shares an activity, each with an account") {
    const auto& march = artois_month("2026-03");
    CHECK(account_of(march, "delobelle", "jardins").turnover == euros("2650.00"));
    CHECK(account_of(march, "benali", "jardins").turnover == euros("2100.00"));
}

TEST_CASE("a project holder's first turnover, and the pay that follows") {
    CHECK(has_alert("2026-04", AlertKind::first_turnover, "roussel"));
    CHECK_FALSE(cae_test::member_of(artois_month("2026-04"), "roussel").pay.has_value());
    // 28 days of May: 350.00 x 28 / 31 = 316.129...
    CHECK(pay_of(artois_month("2026-05"), "roussel").fixed_part == euros("316.13"));
}

TEST_CASE("a member who leaves is paid to the last day and customers still pay") {
    // 600.00 x 15 / 30
    CHECK(pay_of(artois_month("2026-04"), "wattel").fixed_part == euros("300.00"));
    CHECK_FALSE(cae_test::member_of(artois_month("2026-05"), "wattel").pay.has_value());
    CHECK_FALSE(has_alert("2026-05", AlertKind::receipt_unmatched, "wattel"));
    // The balance of a project that ended stays in the books.
    CHECK(account_of(artois_month("2026-06"), "santos", "serrurerie").closing == euros("1242.98"));
}

TEST_CASE("a receipt that matches no sale is not dropped in silence") {
    CHECK(has_alert("2026-05", AlertKind::receipt_unmatched, "mercier"));
    CHECK(has_alert("2026-01", AlertKind::receipt_unmatched, "haddad"));
    CHECK_FALSE(has_alert("2026-04", AlertKind::receipt_unmatched, "haddad"));
}

TEST_CASE("clocks, withholding rates and minimum wages are watched") {
    CHECK_FALSE(has_alert("2026-03", AlertKind::contract_clock_passed, "bailleul"));
    CHECK(has_alert("2026-04", AlertKind::contract_clock_passed, "bailleul"));
    CHECK_FALSE(has_alert("2026-05", AlertKind::contract_clock_passed, "bailleul"));
    CHECK(has_alert("2026-05", AlertKind::no_withholding_rate, "fontaine"));
    CHECK_FALSE(has_alert("2026-06", AlertKind::no_withholding_rate, "fontaine"));
    // 24 x 52/12 x 12.02 = 1 250.08 in May, x 12.31 = 1 280.24 in June; paid 1 275.00
    CHECK_FALSE(has_alert("2026-05", AlertKind::pay_below_minimum_wage, "delattre"));
    CHECK(has_alert("2026-06", AlertKind::pay_below_minimum_wage, "delattre"));
}

TEST_CASE("expenses, advances and deductions settle the net") {
    const auto& april = pay_of(artois_month("2026-04"), "haddad");
    CHECK(april.advance == euros("300.00"));
    CHECK(april.deduction == euros("60.00"));
    CHECK(april.net_paid == april.net_before_tax - april.withholding.amount - euros("360.00"));
    // kilometres 55.97, pots 127.50 + VAT 25.50
    CHECK(pay_of(artois_month("2026-02"), "kaczmarek").reimbursements == euros("208.97"));
}

TEST_CASE("a bonus, an unpaid absence and a garnishment are part of their month") {
    CHECK(pay_of(artois_month("2026-04"), "delattre").gross == euros("1425.00"));
    // 28 days of 31: 1 275 x 28 / 31 = 1 151.613, and 4 005 x 24 / 35 x 28 / 31 = 2 480.516.
    CHECK(pay_of(artois_month("2026-05"), "delattre").gross == euros("1151.61"));
    CHECK(member_of(artois_month("2026-05"), "delattre").sums_after.ceiling -
              member_of(artois_month("2026-04"), "delattre").sums_after.ceiling ==
          euros("2480.52"));
    // Of 1 302.66 after tax, 15 631.92 a year, with 2 x 1 740 more in each bound: 7 960 / 20 +
    // 4 250 / 10 + 3 421.92 / 5 = 1 507.38 a year, 125.62 a month.
    const auto& june = pay_of(artois_month("2026-06"), "haddad");
    CHECK(june.variable.garnishment == euros("150.00"));
    CHECK(june.variable.seized == euros("125.62"));
    CHECK(has_alert("2026-06", AlertKind::garnishment_cut, "haddad"));
}

TEST_CASE("a negative net is taken back from later pay, never from what cannot be seized") {
    CHECK(pay_of(artois_month("2026-01"), "rousseau").net_paid == euros("-28.69"));
    CHECK(member_of(artois_month("2026-01"), "rousseau").claim == euros("28.69"));
    // A net of 304.70 in February is below what must be left; March is well above.
    CHECK(pay_of(artois_month("2026-02"), "rousseau").variable.claim_recovered == Money());
    CHECK(member_of(artois_month("2026-02"), "rousseau").claim == euros("28.69"));
    CHECK(has_alert("2026-02", AlertKind::claim_carried, "rousseau"));
    CHECK(pay_of(artois_month("2026-03"), "rousseau").variable.claim_recovered == euros("28.69"));
    CHECK(member_of(artois_month("2026-03"), "rousseau").claim == Money());
}

TEST_CASE("a cover waiver leaves no health cover on the payslip") {
    const auto& january = artois_month("2026-01");
    for (std::size_t i = 0; i < january.pay_lines.size(); ++i) {
        if (january.pay_lines[i].contribution != "health_cover") continue;
        CHECK(pay_of(january, "fontaine").lines[i] == Money());
        CHECK(pay_of(january, "dumont").lines[i] == euros("26.15"));
    }
}

} // namespace artois_cases_test
