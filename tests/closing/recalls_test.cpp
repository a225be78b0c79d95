// Corrections of sealed months under round rates: 30 % employer, 22 % employee.
#include <algorithm>
#include <map>

#include <doctest/doctest.h>

#include "cae/closing/pay/recomputed_pay.hpp"
#include "cae/payroll/pay_month.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace recalls_test {

using cae::Money;
using cae::Month;
using cae::PayMode;
using cae::Rule;
using cae::Stage;
using cae_test::euros;
using cae_test::SmallCooperative;

Month month(int number) { return *Month::of(2026, number); }

// Anna, employed since 2025, paid 2 000 in January, February and March; April is open. 1 000 of
// turnover in April leave 900.
class OpenApril {
public:
    explicit OpenApril(Stage stage = Stage::cesa) : coop(month(4)) {
        coop.cooperative.first_period = month(1);
        coop.add_member("anna", stage);
        if (stage != Stage::permanent) coop.add_document(cae::DocumentKind::sale, 1000);
        coop.books.last_closed = month(3);
        coop.documents.corrections_file = "corrections/2026-04.csv";
        pay_first_months();
    }

    cae::PayCorrection& correct(int number) {
        cae::PayCorrection correction{month(number), 0};
        correction.reason = "prime oubliée";
        correction.line = coop.documents.corrections.size() + 2;
        coop.documents.corrections.push_back(correction);
        return coop.documents.corrections.back();
    }

    [[nodiscard]] cae::MonthRecord close() const {
        auto record = coop.close();
        REQUIRE(record.has_value());
        return *std::move(record);
    }

    [[nodiscard]] cae::Problem problem() const {
        const auto record = coop.close();
        REQUIRE_FALSE(record.has_value());
        REQUIRE(record.error().size() == 1);
        return record.error().front();
    }

    SmallCooperative coop;

private:
    // As they were sealed: gross 2 000, employer 600, employee 440.
    void pay_first_months() {
        const cae::PayProfile profile{
            cae::Category::non_cadre, 10, cae::Rate::from_billionths(cae::Rate::one / 100), {}, {}};
        auto& months = coop.known.paid[cae::MemberId("anna")];
        cae::SumsSinceJanuary sums;
        for (int number = 1; number <= 3; ++number) {
            const auto law = cae_test::round_law(month(number));
            cae::PayRulesOfMonth rules(law);
            cae::MonthTerms terms;
            terms.days_employed = month(number).days();
            const auto& compiled = *rules.for_profile(profile).value();
            const cae::PayMonth paid(compiled, month_reference(law, terms), sums);
            const auto slip = paid.payslip(euros(2000));
            sums = slip.sums_after;
            months.push_back(
                {month(number),
                 cae::SettledPay{profile, terms, euros(2000), cae::amounts_of(slip, compiled)},
                 sums});
            coop.known.laws.emplace(month(number), law);
        }
        coop.books.sums[cae::MemberId("anna")] = sums;
    }
};

Money amount_of(const cae::PayAmounts& amounts, cae::Side side) {
    Money sum;
    for (const auto& paid : amounts.lines) {
        if (paid.line.side == side) sum += paid.amount;
    }
    return sum;
}

// Sums of the debits less credits of one piece, by account.
std::map<std::string, Money> posted(const cae::MonthRecord& record, const std::string& piece) {
    std::map<std::string, Money> sums;
    for (const auto& numbered : record.entries) {
        if (numbered.entry.head().piece != piece) continue;
        for (const auto& line : numbered.entry.lines()) {
            sums[line.account.number] += line.debit - line.credit;
        }
    }
    return sums;
}

// 300 more in February: 30 % = 90 and 22 % = 66, cost 390, net 234.
TEST_CASE("a forgotten bonus is recalled line by line, with its month") {
    OpenApril april;
    april.correct(2).gross = euros(2300);
    const auto record = april.close();
    REQUIRE(record.recalls.size() == 2); // March moves by its sums alone
    const auto& february = record.recalls.front();
    CHECK(february.origin == month(2));
    CHECK(february.reason == "prime oubliée");
    CHECK(february.gross == euros(2300));
    CHECK(february.difference.gross == euros(300));
    CHECK(amount_of(february.difference, cae::Side::employer) == euros(90));
    CHECK(amount_of(february.difference, cae::Side::employee) == euros(66));
    CHECK(february.difference.employer_cost == euros(390));
    CHECK(february.difference.net_before_tax == euros(234));
    CHECK(record.recalls.back().origin == month(3));
    CHECK(record.recalls.back().reason.empty());
    CHECK(is_nothing(record.recalls.back().difference));
}

// 900 on the account, less 390 recalled: 510 are available, 510 / 1.3 = 392.307... Paid: 392.31,
// whose cost is 392.31 + 117.69 = 510.00.
TEST_CASE("what a recall costs is charged before anybody looks at what is available") {
    OpenApril april;
    april.correct(2).gross = euros(2300);
    const auto record = april.close();
    const auto& pay = *record.members.front().pay;
    CHECK(pay.available == euros(510));
    CHECK(pay.gross == Money::from_cents(39'231));
    CHECK(pay.employer_cost == euros(510));
    CHECK(pay.recalls.employer_cost == euros(390));
    CHECK(record.accounts.front().pay == euros(900));
    CHECK(record.accounts.front().closing == Money());
    CHECK(record.totals.employer_cost == euros(900));
    CHECK(record.totals.gross == Money::from_cents(69'231));
}

// Own net 392.31 - 86.31 = 306.00, recalled 234.00.
TEST_CASE("the net of a recall is paid with the month and taxed with it") {
    OpenApril april;
    april.correct(2).gross = euros(2300);
    april.coop.grid = {{{std::nullopt, cae::Rate::from_billionths(cae::Rate::one / 10)}}};
    const auto record = april.close();
    const auto& pay = *record.members.front().pay;
    CHECK(pay.net_before_tax == euros(306));
    CHECK(pay.recalls.net_before_tax == euros(234));
    CHECK(pay.recalls.net_taxable == euros(234));
    CHECK(pay.recalls.net_social == euros(234));
    CHECK(pay.withholding.amount == euros(54)); // 10 % of 540
    CHECK(pay.net_paid == euros(486));
}

TEST_CASE("a recall is posted to the accounts of pay under a piece of its own") {
    OpenApril april;
    april.correct(2).gross = euros(2300);
    const auto record = april.close();
    const auto recall = posted(record, "PA-2026-04-anna-2026-02");
    CHECK(recall.at("641100") == euros(300));
    CHECK(recall.at("645100") == euros(90));
    CHECK(recall.at("431000") == euros(-156)); // 90 + 66
    CHECK(recall.at("421000") == euros(-234));
    const auto own = posted(record, "PA-2026-04-anna");
    CHECK(own.at("421000") == euros(-306));
    for (const auto& numbered : record.entries) {
        CHECK_FALSE(numbered.entry.empty());
    }
}

// 500 too much in March: 150 and 110 come back, cost -650, net -390. 900 + 650 = 1 550 available.
TEST_CASE("pay given in excess comes back") {
    OpenApril april;
    april.correct(3).gross = euros(1500);
    const auto record = april.close();
    const auto& pay = *record.members.front().pay;
    CHECK(record.recalls.front().difference.employer_cost == euros(-650));
    CHECK(pay.available == euros(1550));
    CHECK(pay.recalls.net_before_tax == euros(-390));
    CHECK(record.accounts.front().closing >= Money());
    CHECK(posted(record, "PA-2026-04-anna-2026-03").at("421000") == euros(390));
}

TEST_CASE("the open month starts from the corrected sums") {
    OpenApril april;
    april.correct(2).gross = euros(2300);
    const auto record = april.close();
    CHECK(record.members.front().sums_after.gross == Money::from_cents(630'000 + 39'231));
    REQUIRE(cae::recalled_sums(record, cae::MemberId("anna")) != nullptr);
    CHECK(cae::recalled_sums(record, cae::MemberId("anna"))->gross == euros(6300));
    CHECK(cae::recalled_sums(record, cae::MemberId("ben")) == nullptr);
}

TEST_CASE("a recall is told with its month, gross, cost and net") {
    OpenApril april;
    april.correct(2).gross = euros(2300);
    const auto record = april.close();
    const auto count = std::count_if(
        record.alerts.begin(), record.alerts.end(),
        [](const auto& alert) { return alert.kind == cae::AlertKind::pay_recalled; });
    CHECK(count == 1); // not for March, where nothing is paid
    CHECK(record.alerts.front().details ==
          cae::Details{cae_test::month("2026-02"), cae_test::euros("300.00"),
                       cae_test::euros("390.00"), cae_test::euros("234.00")});
}

TEST_CASE("permanent staff have no account: the common charges bear the recall") {
    OpenApril april(Stage::permanent);
    april.correct(2).gross = euros(2300);
    const auto record = april.close();
    CHECK(record.totals.employer_cost == euros(390));
    CHECK(posted(record, "PA-2026-04-anna-2026-02").at("641100") == euros(300));
}

TEST_CASE("who has left is paid what is recalled, and nothing of the month") {
    OpenApril april;
    april.coop.roster.members.front().stages = *cae::Dated<Stage>::of(
        {{*cae::Date::of(2025, 1, 1), Stage::cesa, ""},
         {*cae::Date::of(2026, 4, 1), Stage::left, ""}});
    april.correct(3).gross = euros(2300);
    const auto record = april.close();
    const auto& pay = record.members.front().pay;
    REQUIRE(pay.has_value());
    CHECK(pay->gross == Money());
    CHECK(pay->employer_cost == Money());
    CHECK(pay->net_before_tax == Money());
    CHECK(pay->net_paid == euros(234));
    CHECK(record.accounts.front().pay == euros(390));
    CHECK(record.members.front().sums_after.gross == euros(6300));
    CHECK(record.members.front().sums_after.ceiling == euros(12'000)); // April adds none
}

TEST_CASE("a month without corrections recalls nothing") {
    const auto record = OpenApril().close();
    CHECK(record.recalls.empty());
    CHECK(record.members.front().pay->recalls == cae::PayTotals());
    CHECK(record.members.front().pay->available == euros(900));
}

TEST_CASE("a month before the first period cannot be corrected") {
    OpenApril april;
    april.coop.cooperative.first_period = month(2);
    april.correct(1).gross = euros(2300);
    const auto problem = april.problem();
    CHECK(problem.rule == Rule::correction_must_follow_first_period);
    CHECK(problem.place == cae::Place{"corrections/2026-04.csv", 2, 0});
    CHECK(problem.value == "2026-01");
    CHECK(problem.details == cae::Details{cae_test::month("2026-02")});
}

TEST_CASE("a month that is not sealed cannot be corrected") {
    OpenApril april;
    april.correct(4).gross = euros(2300);
    CHECK(april.problem().rule == Rule::correction_must_be_of_sealed_month);
}

TEST_CASE("a month in which the member was not employed cannot be corrected") {
    OpenApril april;
    april.coop.known.paid.begin()->second[1].pay.reset();
    april.correct(2).gross = euros(2300);
    const auto problem = april.problem();
    CHECK(problem.rule == Rule::member_must_be_employed);
    CHECK(problem.value == "anna");
    CHECK(problem.details == cae::Details{cae_test::month("2026-02")});
}

TEST_CASE("a member of whom no month is known cannot be corrected") {
    OpenApril april;
    april.coop.known.paid.clear();
    april.correct(2).gross = euros(2300);
    CHECK(april.problem().rule == Rule::member_must_be_employed);
}

TEST_CASE("a correction that changes nothing is refused") {
    OpenApril april;
    april.correct(2).gross = euros(2000);
    const auto problem = april.problem();
    CHECK(problem.rule == Rule::correction_must_change_something);
    CHECK(problem.details == cae::Details{cae_test::month("2026-02")});
}

TEST_CASE("hours of pay without measured working time are refused") {
    OpenApril april;
    april.correct(2).overtime = cae::Hours{100};
    CHECK(april.problem().rule == Rule::working_time_refused);
}

TEST_CASE("an absence longer than the contract of the month is refused") {
    OpenApril april;
    april.correct(2).absence_days = 20;
    april.coop.documents.corrections.back().sick_days = 9;
    const auto problem = april.problem();
    CHECK(problem.rule == Rule::number_must_be_in_range);
    CHECK(problem.value == "29");
    april.coop.documents.corrections.back().sick_days = 8;
    CHECK(april.close().recalls.front().absence.sick_days == 8);
}

TEST_CASE("every wrong correction is reported at once") {
    OpenApril april;
    april.correct(1).gross = euros(2000);
    april.correct(2).overtime = cae::Hours{100};
    const auto record = april.coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().size() == 2);
}

// A law amended after the month was sealed: 31 % instead of 30 % of 2 000, so 20 more in February.
TEST_CASE("a row without values computes the month again under the law as it stands now") {
    OpenApril april;
    april.coop.known.laws.at(month(2)).contributions.front().parts.front().rate =
        cae::Rate::from_billionths(31 * (cae::Rate::one / 100));
    april.correct(2);
    const auto record = april.close();
    CHECK(record.recalls.front().difference.employer_cost == euros(20));
}

// 1 560.00 of net pay and 340.00 that social security paid for the member.
TEST_CASE("daily allowances paid on are no part of the payslip that a correction compares") {
    cae::PayRecord record;
    record.net_social = euros(1900);
    record.variable.allowances.net = euros(340);
    CHECK(cae::amounts_of(record, {}).net_social == euros(1560));
}

} // namespace recalls_test
