// What a month's pay sheet adds to a contract, from the gross to the accounts. Employer 30 %,
// employee 22 % of all pay, ceiling 4 000 EUR, minimum wage 12 EUR an hour, January of 31 days.
#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace variable_elements_test {

using cae::AlertKind;
using cae::Money;
using cae::MonthRecord;
using cae::PayMode;
using cae::PayRecord;
using cae::Rate;
using cae::Stage;
using cae_test::euros;
using cae_test::SmallCooperative;

Money cents(std::int64_t count) { return Money::from_cents(count); }

template <class T>
cae::Dated<T> since_2025(T value) {
    return *cae::Dated<T>::of({cae::Version<T>{*cae::Date::of(2025, 1, 1), std::move(value), {}}});
}

// One member with a fixed part, and a row of the pay sheet to fill in.
struct OneMember {
    OneMember(Stage stage, Money fixed_part) {
        cae::Member& member = coop.add_member("anna", stage);
        member.fixed_part = since_2025(fixed_part);
        member.pay_policy = cae::PayPolicy{{PayMode::none, {}}, Money()};
        coop.documents.pay_sheet.push_back({});
    }

    cae::PaySheetRow& sheet() { return coop.documents.pay_sheet.front(); }
    cae::VariableElements& variable() { return sheet().variable; }
    [[nodiscard]] MonthRecord close() const {
        auto record = coop.close();
        REQUIRE(record.has_value());
        return *record;
    }
    [[nodiscard]] PayRecord pay() const { return *close().members.front().pay; }

    SmallCooperative coop{*cae::Month::of(2026, 1)};
};

// 10 % of the first 4 800 EUR a year may be seized, all above, and 600 EUR are left in any case.
cae::SeizableLaw small_law() {
    return {{{{euros(4800), 6}, {std::nullopt, 60}}, euros(4800)}, euros(600)};
}

// Debits less credits of an account over all entries.
Money balance(const MonthRecord& record, const std::string& account) {
    Money sum;
    for (const auto& numbered : record.entries) {
        for (const auto& line : numbered.entry.lines()) {
            if (line.account.number == account) sum += line.debit - line.credit;
        }
    }
    return sum;
}

const cae::Alert* alert(const MonthRecord& record, AlertKind kind) {
    const auto found = std::find_if(record.alerts.begin(), record.alerts.end(),
                                    [&](const cae::Alert& known) { return known.kind == kind; });
    return found == record.alerts.end() ? nullptr : &*found;
}

TEST_CASE("a bonus is gross on top of the fixed part") {
    OneMember one(Stage::permanent, euros(2000));
    one.variable().bonus = euros(500);
    const PayRecord pay = one.pay();
    CHECK(pay.fixed_part == euros(2000));
    CHECK(pay.gross == euros(2500));
    CHECK(pay.employer_cost == euros(3250));
    CHECK(pay.net_paid == euros(1950));
}

TEST_CASE("a target is for the whole pay, bonus included, and never less than what is due") {
    OneMember one(Stage::cesa, euros(400));
    one.coop.add_document(cae::DocumentKind::sale, 10'000);
    one.variable().bonus = euros(300);
    one.sheet().request = cae::PayRequest{PayMode::target_gross, euros(1000)};
    CHECK(one.pay().gross == euros(1000));
    one.sheet().request = cae::PayRequest{PayMode::target_gross, euros(600)};
    CHECK(one.pay().gross == euros(700));
}

TEST_CASE("unpaid absence of measured time takes its days from pay, ceiling and minimum wage") {
    OneMember one(Stage::permanent, euros(3100));
    one.variable().absence_days = 10;
    const MonthRecord record = one.close();
    const auto& anna = record.members.front();
    CHECK(anna.pay->gross == euros(2100));            // 21 days of 31
    CHECK(anna.sums_after.ceiling == cents(270'968)); // 4 000 x 21 / 31 = 2 709.677
    // 12 x 1 820 / 12 x 21 / 31 = 1 232.903: a pay of 2 100 is above it.
    CHECK(anna.sums_after.smic < cae::SmicAmount::from_money(cents(123'291)));
    CHECK(anna.sums_after.smic > cae::SmicAmount::from_money(cents(123'290)));
    CHECK(alert(record, AlertKind::pay_below_minimum_wage) == nullptr);
    CHECK(anna.days_employed == 31);
}

TEST_CASE("pay without measured time keeps a full ceiling and minimum wage whatever the absence") {
    OneMember one(Stage::cesa, euros(310));
    one.variable().absence_days = 10;
    const auto anna = one.close().members.front();
    CHECK(anna.pay->gross == euros(210)); // the fixed part alone is reduced
    CHECK(anna.sums_after.ceiling == euros(4000));
    CHECK(anna.sums_after.smic == cae::SmicAmount::from_money(euros(1820)));
    one.sheet().request = cae::PayRequest{PayMode::target_gross, euros(1000)};
    one.coop.add_document(cae::DocumentKind::sale, 10'000);
    CHECK(one.pay().gross == euros(1000));
}

// 21 days of 31: 2.5 x 21 / 31 = 1.6935.
TEST_CASE("days of unpaid absence give no leave, measured or not") {
    for (const Stage stage : {Stage::permanent, Stage::cesa}) {
        OneMember one(stage, euros(310));
        one.variable().absence_days = 10;
        CHECK(one.close().members.front().leave->acquired == cae::LeaveDays{169});
    }
}

// 3 100 x 21 / 31 = 2 100, and 500 of sick pay: 2 600 of 3 100. The minimum wage of the month,
// 12 x 1 820 / 12 = 1 820, x 2 600 / 3 100 = 1 526.451; the ceiling stays whole.
TEST_CASE("sick pay keeps its part of the minimum wage, and a whole ceiling") {
    OneMember one(Stage::permanent, euros(3100));
    one.variable().sick_days = 10;
    one.variable().sick_pay = euros(500);
    const auto anna = one.close().members.front();
    CHECK(anna.pay->fixed_part == euros(2600));
    CHECK(anna.pay->gross == euros(2600));
    CHECK(anna.sums_after.ceiling == euros(4000));
    CHECK(anna.sums_after.smic > cae::SmicAmount::from_money(cents(152'645)));
    CHECK(anna.sums_after.smic < cae::SmicAmount::from_money(cents(152'646)));
}

TEST_CASE("a bonus of a month of absence is left out of both sides of its ratio") {
    OneMember one(Stage::permanent, euros(3100));
    one.variable().sick_days = 10;
    one.variable().sick_pay = euros(500);
    const auto without = one.close().members.front().sums_after.smic;
    one.variable().bonus = euros(900);
    CHECK(one.close().members.front().sums_after.smic == without);
}

TEST_CASE("days of sickness without any pay are days of absence for the ceiling") {
    OneMember one(Stage::permanent, euros(3100));
    one.variable().sick_days = 10;
    const auto anna = one.close().members.front();
    CHECK(anna.pay->gross == euros(2100));
    CHECK(anna.sums_after.ceiling == cents(270'968)); // 4 000 x 21 / 31
}

// 21 x 2.5 / 31 and 10 x 2 / 31 are 2.3387; occupational sickness is 2.5 as work is.
TEST_CASE("sickness gives leave by its cause, paid or not, measured or not") {
    for (const Stage stage : {Stage::permanent, Stage::cesa}) {
        for (const int sick_pay : {0, 100}) {
            OneMember one(stage, euros(310));
            one.variable().sick_days = 10;
            one.variable().sick_pay = euros(sick_pay);
            CHECK(one.close().members.front().leave->acquired == cae::LeaveDays{234});
            one.variable().sick_kind = cae::SickKind::occupational;
            CHECK(one.close().members.front().leave->acquired == cae::LeaveDays{250});
        }
    }
}

// 80 % of 500 are 400: the tenth is taken of 2 100 + 400.
TEST_CASE("sick pay counts for 80 % in the tenth of leave, unless the sickness is occupational") {
    OneMember one(Stage::permanent, euros(3100));
    one.variable().sick_days = 10;
    one.variable().sick_pay = euros(500);
    CHECK(one.close().members.front().leave->after.current.gross == euros(2500));
    one.variable().sick_kind = cae::SickKind::occupational;
    CHECK(one.close().members.front().leave->after.current.gross == euros(2600));
}

// 12 x (151.667 + 17.333 x 1.25) = 2 080; without the increase it would be 2 028.
TEST_CASE("the minimum wage of a contract above the legal week counts its overtime raised") {
    OneMember one(Stage::permanent, euros(2050));
    one.coop.roster.members.front().weekly_hours = since_2025(cae::Hours{3900});
    const MonthRecord record = one.close();
    REQUIRE(alert(record, AlertKind::pay_below_minimum_wage) != nullptr);
    CHECK(alert(record, AlertKind::pay_below_minimum_wage)->details ==
          cae::Details{cae_test::euros("2050.00"), cae_test::euros("2080.00")});
    one.coop.roster.members.front().fixed_part = since_2025(euros(2080));
    CHECK(alert(one.close(), AlertKind::pay_below_minimum_wage) == nullptr);
}

// 12 x 20 x 52 / 12 = 1 040.
TEST_CASE("the minimum wage is that of the hours of the pay sheet, where it has some") {
    OneMember one(Stage::permanent, euros(1200));
    CHECK(alert(one.close(), AlertKind::pay_below_minimum_wage) != nullptr);
    one.sheet().weekly_hours = cae::Hours{2000};
    CHECK(alert(one.close(), AlertKind::pay_below_minimum_wage) == nullptr);
}

// 24 hours of 35: 4 000 x 24 / 35 = 2 742.857; with 15 days of 31 the full one is 1 935.48.
TEST_CASE("a part-timer may keep a full ceiling, shared by days alone") {
    OneMember one(Stage::permanent, euros(3100));
    cae::Member& anna = one.coop.roster.members.front();
    anna.weekly_hours = since_2025(cae::Hours{2400});
    CHECK(one.close().members.front().sums_after.ceiling == cents(274'286));
    anna.full_ceiling = since_2025(true);
    const auto kept = one.close().members.front();
    CHECK(kept.pay->terms.full_ceiling);
    CHECK(kept.sums_after.ceiling == euros(4000));
    // The minimum wage stays that of the hours: 12 x 24 x 52 / 12.
    CHECK(kept.sums_after.smic == cae::SmicAmount::from_money(euros(1248)));
    one.variable().absence_days = 16;
    CHECK(one.close().members.front().sums_after.ceiling == cents(193'548));
}

// Out on 22 January: 3 100 x 21 / 31 = 2 100 by calendar days; the contract counts working days and
// 2 150 are due. 1 820 x 2 150 / 3 100 = 1 262.258, and 4 000 x 21 / 31 for the ceiling.
TEST_CASE("the pay of a month of entry or exit is asked for where it is not that of its days") {
    OneMember one(Stage::permanent, euros(3100));
    one.coop.roster.members.front().stages = *cae::Dated<Stage>::of(
        {{*cae::Date::of(2025, 1, 1), Stage::permanent, {}},
         {*cae::Date::of(2026, 1, 22), Stage::left, {}}});
    const MonthRecord by_days = one.close();
    CHECK(by_days.members.front().pay->fixed_part == euros(2100));
    REQUIRE(alert(by_days, AlertKind::month_pay_by_days) != nullptr);
    CHECK(alert(by_days, AlertKind::month_pay_by_days)->details ==
          cae::Details{cae_test::euros("2100.00"), cae_test::euros("3100.00")});
    one.variable().month_pay = euros(2150);
    const MonthRecord asked = one.close();
    const auto& anna = asked.members.front();
    CHECK(alert(asked, AlertKind::month_pay_by_days) == nullptr);
    CHECK(anna.pay->fixed_part == euros(2150));
    CHECK(anna.sums_after.ceiling == cents(270'968));
    CHECK(anna.sums_after.smic > cae::SmicAmount::from_money(cents(126'225)));
    CHECK(anna.sums_after.smic < cae::SmicAmount::from_money(cents(126'226)));
}

// 3 050 of 3 100: 1 820 x 3 050 / 3 100 = 1 790.645; no day is wholly absent, the ceiling is whole.
TEST_CASE("hours of unpaid absence lower the pay and its minimum wage, not the ceiling") {
    OneMember one(Stage::permanent, euros(3100));
    one.variable().month_pay = euros(3050);
    const MonthRecord record = one.close();
    const auto& anna = record.members.front();
    CHECK(anna.pay->gross == euros(3050));
    CHECK(anna.sums_after.ceiling == euros(4000));
    CHECK(anna.sums_after.smic > cae::SmicAmount::from_money(cents(179'064)));
    CHECK(anna.sums_after.smic < cae::SmicAmount::from_money(cents(179'065)));
    CHECK(alert(record, AlertKind::month_pay_by_days) == nullptr);
}

// 10 days sick without pay beside what is due: they are off the ceiling, 4 000 x 21 / 31.
TEST_CASE("days without any pay lower the ceiling where the pay of the month is given") {
    OneMember one(Stage::permanent, euros(3100));
    one.variable().sick_days = 10;
    one.variable().month_pay = euros(2000);
    const auto anna = one.close().members.front();
    CHECK(anna.pay->gross == euros(2000));
    CHECK(anna.sums_after.ceiling == cents(270'968));
    CHECK(anna.leave->acquired == cae::LeaveDays{234}); // 21 x 2.5 / 31 and 10 x 2 / 31
    one.variable().sick_pay = euros(400);               // part of the 2 000
    const auto kept = one.close().members.front();
    CHECK(kept.pay->gross == euros(2000));
    CHECK(kept.sums_after.ceiling == euros(4000));
    CHECK(kept.leave->acquired == cae::LeaveDays{234});
}

TEST_CASE("a month wholly absent is a month of the contract without pay") {
    OneMember measured(Stage::permanent, euros(3100));
    measured.variable().absence_days = 31;
    const auto permanent = measured.close().members.front();
    CHECK(permanent.pay->gross == Money());
    CHECK(permanent.sums_after.ceiling == Money());
    OneMember unmeasured(Stage::cesa, euros(310));
    unmeasured.variable().absence_days = 31;
    const auto entrepreneur = unmeasured.close().members.front();
    CHECK(entrepreneur.pay->gross == Money());
    CHECK(entrepreneur.pay->employer_cost == Money());
    CHECK(entrepreneur.sums_after.ceiling == euros(4000));
}

TEST_CASE("a benefit in kind bears contributions and is not paid in money") {
    OneMember one(Stage::permanent, euros(2000));
    one.variable().benefit_in_kind = euros(300);
    const MonthRecord record = one.close();
    const PayRecord& pay = *record.members.front().pay;
    CHECK(pay.gross == euros(2300));
    CHECK(pay.employer_cost == euros(2990));
    CHECK(pay.net_before_tax == euros(1794));
    CHECK(pay.net_social == euros(1794)); // it counts as income
    CHECK(pay.net_paid == euros(1494));
    CHECK(balance(record, "641100") == euros(2300));
    CHECK(balance(record, "641900") == euros(-300));
    CHECK(balance(record, "421000") == euros(-1494));
}

// 3 000 less a contribution of 300, and the 260 of the benefit: 2 960 for the employer cost. The
// gross is 2 276.92: 30 % of it is 683.08; one cent more would cost 2 960.01.
TEST_CASE("what a benefit in kind is worth is not charged to the account a second time") {
    OneMember one(Stage::cesa, Money());
    one.coop.add_document(cae::DocumentKind::sale, 3000);
    one.variable().benefit_in_kind = euros(260);
    one.sheet().request = cae::PayRequest{PayMode::sweep, {}};
    const MonthRecord record = one.close();
    const PayRecord& pay = *record.members.front().pay;
    CHECK(pay.available == euros(2700));
    CHECK(pay.gross == cents(227'692));
    CHECK(pay.employer_cost == euros(2960));
    CHECK(record.accounts.front().pay == euros(2700));
    CHECK(record.accounts.front().closing == Money());
    CHECK(pay.net_paid == cents(151'600)); // 2 276.92 - 500.92 - 260
    CHECK(alert(record, AlertKind::account_advanced) == nullptr);
}

TEST_CASE("a net below zero is a claim on the member, carried on and taken from later pay") {
    OneMember one(Stage::permanent, euros(100));
    one.sheet().deduction = euros(500);
    const MonthRecord january = one.close();
    CHECK(january.members.front().pay->net_paid == euros(-422)); // 78 - 500
    CHECK(january.members.front().claim == euros(422));
    CHECK(balance(january, "425000") == euros(422));
    OneMember later(Stage::permanent, euros(1000));
    later.coop.books.claims[cae::MemberId("anna")] = euros(422);
    later.coop.seizable = small_law();
    const MonthRecord record = later.close();
    const PayRecord& pay = *record.members.front().pay;
    // Net 780: 10 % of 400 and all of 380 make 420, but 600 must be left.
    CHECK(pay.variable.claim_recovered == euros(180));
    CHECK(pay.net_paid == euros(600));
    CHECK(record.members.front().claim == euros(242));
    CHECK(balance(record, "425000") == euros(-180));
    REQUIRE(alert(record, AlertKind::claim_carried) != nullptr);
    CHECK(alert(record, AlertKind::claim_carried)->details ==
          cae::Details{cae_test::euros("422.00"), cae_test::euros("180.00"),
                       cae_test::euros("242.00")});
}

TEST_CASE("a garnishment comes before the cooperative's claim") {
    OneMember one(Stage::permanent, euros(1000));
    one.coop.books.claims[cae::MemberId("anna")] = euros(422);
    one.coop.seizable = small_law();
    one.variable().garnishment = euros(100);
    const MonthRecord record = one.close();
    const PayRecord& pay = *record.members.front().pay;
    CHECK(pay.variable.seized == euros(100));
    CHECK(pay.variable.claim_recovered == euros(80)); // 180 in all
    CHECK(pay.net_paid == euros(600));
    CHECK(balance(record, "427000") == euros(-100));
    CHECK(alert(record, AlertKind::garnishment_cut) == nullptr);
}

TEST_CASE("a garnishment is cut to what may be seized, with both amounts in the alert") {
    OneMember one(Stage::permanent, euros(1000));
    one.coop.seizable = small_law();
    one.variable().garnishment = euros(300);
    const MonthRecord record = one.close();
    CHECK(record.members.front().pay->variable.seized == euros(180));
    REQUIRE(alert(record, AlertKind::garnishment_cut) != nullptr);
    CHECK(alert(record, AlertKind::garnishment_cut)->details ==
          cae::Details{cae_test::euros("300.00"), cae_test::euros("180.00")});
}

TEST_CASE("dependants of the contract raise what cannot be seized") {
    OneMember one(Stage::permanent, euros(1000));
    one.coop.seizable = small_law();
    one.coop.roster.members.front().dependants = since_2025(1);
    one.variable().garnishment = euros(300);
    CHECK(one.pay().variable.seized == euros(78)); // 10 % of 780, below 9 600 a year
}

TEST_CASE("income tax comes off before the seizable part is measured, a benefit in kind counts") {
    OneMember one(Stage::permanent, euros(1000));
    one.coop.seizable = small_law();
    one.coop.roster.members.front().withholding_rate = since_2025(
        Rate::from_billionths(Rate::one / 10));
    one.variable().garnishment = euros(300);
    CHECK(one.pay().variable.seized == euros(102)); // 780 - 78 - 600
    one.variable().benefit_in_kind = euros(100);    // 858 - 85.80 - 600
    CHECK(one.pay().variable.seized == cents(17'220));
}

TEST_CASE("reimbursed expenses are not seizable, and an advance leaves nothing to seize") {
    OneMember one(Stage::permanent, Money());
    one.coop.books.claims[cae::MemberId("anna")] = euros(400);
    one.sheet().reimbursement = euros(500);
    one.variable().garnishment = euros(50);
    PayRecord pay = one.pay();
    CHECK(pay.variable.seized == Money());
    CHECK(pay.variable.claim_recovered == Money());
    CHECK(pay.net_paid == euros(500));
    OneMember advanced(Stage::permanent, euros(1000));
    advanced.coop.seizable = small_law();
    advanced.sheet().advance = euros(750);
    advanced.variable().garnishment = euros(100);
    pay = advanced.pay();
    CHECK(pay.variable.seized == euros(30)); // 780 - 750: no more money is there
    CHECK(pay.net_paid == Money());
}

TEST_CASE("a claim on a member without pay in the month is said and kept") {
    OneMember one(Stage::cape, Money());
    one.coop.books.claims[cae::MemberId("anna")] = euros(30);
    one.coop.books.claims[cae::MemberId("gone")] = euros(20);
    const MonthRecord record = one.close();
    CHECK(record.members.front().claim == euros(30));
    const auto said = std::count_if(
        record.alerts.begin(), record.alerts.end(),
        [](const cae::Alert& known) { return known.kind == AlertKind::claim_carried; });
    CHECK(said == 2);
}

// Deductible CSG of 4 % in this law: 513.66 - 20.55 = 493.11 are taxed, with the taxable net of
// 780.
TEST_CASE("sickness allowances bear tax, no contribution, and are owed by the fund") {
    OneMember one(Stage::permanent, euros(1000));
    one.coop.roster.members.front().withholding_rate = since_2025(
        Rate::from_billionths(Rate::one / 10));
    one.variable().allowances = {cae::AllowanceKind::illness, cents(51'366), cents(47'924)};
    const MonthRecord record = one.close();
    const PayRecord& pay = *record.members.front().pay;
    CHECK(pay.employer_cost == euros(1300));
    CHECK(pay.net_taxable == euros(780));           // the fund declares the allowances
    CHECK(pay.withholding.amount == cents(12'731)); // 10 % of 1 273.11
    CHECK(pay.net_social == cents(125'924));
    CHECK(pay.net_paid == cents(113'193)); // 780 - 127.31 + 479.24
    CHECK(balance(record, "438700") == cents(47'924));
    CHECK(balance(record, "421000") == cents(-113'193));
}

TEST_CASE("allowances alone, in a month without pay, are paid on") {
    OneMember one(Stage::cesa, euros(310));
    one.variable().absence_days = 31;
    one.variable().allowances = {cae::AllowanceKind::long_illness, euros(1000), euros(933)};
    const MonthRecord record = one.close();
    CHECK(record.members.front().pay->net_paid == euros(933));
    CHECK(record.members.front().pay->withholding.amount == Money());
    CHECK(record.accounts.front().closing == Money());
}

} // namespace variable_elements_test
