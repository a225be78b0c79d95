// Paid leave in a closing: 30 % employer and 22 % employee contributions, 2.5 days a month.
#include <algorithm>
#include <map>

#include "cae/closing/close_month.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace paid_leave_test {

using cae::AlertKind;
using cae::LeaveCounters;
using cae::LeaveDays;
using cae::LeavePeriod;
using cae::LeaveProvision;
using cae::Member;
using cae::MonthRecord;
using cae::Stage;
using cae_test::day;
using cae_test::euros;
using cae_test::month;
using cae_test::SmallCooperative;

LeaveDays days(std::string_view text) {
    return {cae_test::known(cae::parse_scaled(text, 2), text)};
}

LeavePeriod period(std::string_view acquired, std::string_view taken, std::string_view gross) {
    return {days(acquired), days(taken), euros(gross)};
}

// January 2026, within the reference period that began on 1 June 2025; one member, "anna".
class January {
public:
    explicit January(Stage stage, std::string_view fixed_part = "0", const char* in = "2026-01")
        : coop(month(in)) {
        Member& anna = coop.add_member("anna", stage);
        anna.fixed_part = *cae::Dated<cae::Money>::of({{day("2025-01-01"), euros(fixed_part), ""}});
        counters().since = month("2025-06");
    }

    Member& anna() { return coop.roster.members.front(); }
    LeaveCounters& counters() { return coop.books.leave[cae::MemberId("anna")]; }
    void take(std::string_view count) {
        cae::PaySheetRow row;
        row.leave_days = days(count);
        coop.documents.pay_sheet.push_back(row);
    }
    void leave_on(std::string_view first_day_without) {
        anna().stages = *cae::Dated<Stage>::of(
            {{day("2025-01-01"), stage_of(), ""}, {day(first_day_without), Stage::left, ""}});
    }
    void provision(std::string_view held_pay, std::string_view held_charges) {
        anna().leave = *cae::Dated<cae::LeavePolicy>::of(
            {{day("2025-01-01"),
              cae::LeavePolicy{cae::LeaveMode::provision, cae_test::percent("10")}, ""}});
        coop.books.leave_provisions[account()] = {euros(held_pay), euros(held_charges)};
    }
    void has(std::string_view balance) { coop.books.balances[account()] = euros(balance); }
    [[nodiscard]] MonthRecord close() const { return coop.close().value(); }

    SmallCooperative coop;

private:
    [[nodiscard]] Stage stage_of() const {
        return *coop.roster.members.front().stages.on(day("2025-01-01"));
    }
    static std::pair<cae::ActivityId, cae::MemberId> account() {
        return {cae::ActivityId("anna"), cae::MemberId("anna")};
    }
};

const cae::PayRecord& pay(const MonthRecord& record) { return *record.members.front().pay; }
const cae::LeaveRecord& leave(const MonthRecord& record) { return *record.members.front().leave; }

const cae::Alert* alert(const MonthRecord& record, AlertKind kind) {
    const auto found = std::find_if(record.alerts.begin(), record.alerts.end(),
                                    [&](const cae::Alert& each) { return each.kind == kind; });
    return found == record.alerts.end() ? nullptr : &*found;
}

cae::Money posted(const MonthRecord& record, std::string_view account) {
    cae::Money sum;
    for (const auto& numbered : record.entries) {
        for (const auto& line : numbered.entry.lines()) {
            if (line.account.number == account) sum += line.debit - line.credit;
        }
    }
    return sum;
}

// 3 120 x 12 / 30 = 1 248 by the tenth, 2 600 x 12 / 26 = 1 200 as pay: 48 on top of 2 600.
TEST_CASE("pay of permanent staff continues, and what the tenth gives more is added") {
    January january(Stage::permanent, "2600");
    january.counters().previous = period("30", "0", "31200");
    january.take("12");
    const auto record = january.close();
    CHECK(pay(record).gross == euros("2648"));
    CHECK(pay(record).employer_cost == euros("3442.40"));
    CHECK(leave(record).taken.tenth == euros("1248"));
    CHECK(leave(record).taken.maintenance == euros("1200"));
    CHECK(leave(record).paid == euros("48"));
    CHECK(leave(record).after.previous == period("30", "12", "31200"));
    CHECK(leave(record).after.current == period("2.5", "0", "2648"));
}

// 3 000 x 12 / 26 = 1 384.62.
TEST_CASE("nothing is added when pay is worth more than the tenth") {
    January january(Stage::permanent, "3000");
    january.counters().previous = period("30", "0", "31200");
    january.take("12");
    const auto record = january.close();
    CHECK(pay(record).gross == euros("3000"));
    CHECK(leave(record).taken.due == euros("1384.62"));
    CHECK(leave(record).paid == euros("0"));
}

// 2 600 / (35 x 52 / 12) x 1.25 x 7 = 150.00, whatever is added for leave.
TEST_CASE("leave indemnity is no pay for hours: overtime stays at the hourly pay") {
    January january(Stage::permanent, "2600");
    january.counters().previous = period("30", "0", "31200");
    january.take("12");
    january.coop.documents.pay_sheet.front().overtime = cae_test::hours("7");
    const auto record = january.close();
    CHECK(pay(record).gross == euros("2648"));
    CHECK(pay(record).overtime_pay == euros("150"));
}

TEST_CASE("leave included in the smoothed pay is counted and costs nothing") {
    January january(Stage::cesa, "500");
    january.has("1300");
    january.counters().previous = period("30", "0", "31200");
    january.take("6");
    const auto record = january.close();
    CHECK(pay(record).gross == euros("1000"));
    CHECK(leave(record).paid == euros("0"));
    CHECK(leave(record).after.balance() == days("26.5"));
}

TEST_CASE("more days than are left are taken in advance, with an alert") {
    January january(Stage::permanent, "2600");
    january.counters().current = period("5", "0", "5200");
    january.take("8");
    const auto record = january.close();
    CHECK(pay(record).gross == euros("2600")); // 5 days: 520 by the tenth; 8 days: 800 as pay
    CHECK(leave(record).after.balance() == LeaveDays{-50});
    const auto* found = alert(record, AlertKind::leave_beyond_balance);
    REQUIRE(found != nullptr);
    CHECK(found->details == cae::Details{cae::LeaveDays{800}, cae::LeaveDays{500}});
}

// Out on 16 January: 2 600 x 15 / 31 = 1 258.06; 17.5 + 1.21 days become 19; (18 200 + 1 258.06) /
// 10 = 1 945.81 by the tenth, 2 600 x 19 / 26 = 1 900 as pay.
TEST_CASE("permanent staff who leave in mid-month are paid every day left") {
    January january(Stage::permanent, "2600");
    january.counters().current = period("17.5", "0", "18200");
    january.leave_on("2026-01-16");
    const auto record = january.close();
    CHECK(leave(record).acquired == days("1.21"));
    CHECK(leave(record).settled.days == days("19"));
    CHECK(leave(record).settled.tenth == euros("1945.81"));
    CHECK(leave(record).settled.maintenance == euros("1900"));
    CHECK(pay(record).gross == euros("3203.87"));
    CHECK(leave(record).after.balance() == LeaveDays{});
    const auto* found = alert(record, AlertKind::leave_settled);
    REQUIRE(found != nullptr);
    CHECK(found->details == cae::Details{cae::LeaveDays{1900}, cae_test::euros("1945.81"),
                                         cae_test::euros("1900.00"), cae_test::euros("1945.81")});
}

// (18 200 + 2 600) / 10 = 2 080 for 20 days; 2 600 x 20 / 26 = 2 000 as pay.
TEST_CASE("who leaves with the month is settled in that month, not in the next one") {
    January january(Stage::permanent, "2600");
    january.counters().current = period("17.5", "0", "18200");
    january.leave_on("2026-02-01");
    CHECK(pay(january.close()).gross == euros("4680"));
}

// The tenth of 1 000 is 100 for 20 days.
TEST_CASE("leave within the pay is checked on leaving and nothing is added") {
    January january(Stage::associate);
    january.has("1300");
    january.counters().current = period("17.5", "0", "0");
    january.leave_on("2026-02-01");
    const auto record = january.close();
    CHECK(pay(record).gross == euros("1000"));
    CHECK(leave(record).paid == euros("0"));
    const auto* found = alert(record, AlertKind::leave_within_pay);
    REQUIRE(found != nullptr);
    CHECK(found->details ==
          cae::Details{cae::LeaveDays{2000}, cae_test::euros("100.00"), cae_test::euros("0.00")});
}

TEST_CASE("days taken in advance are said on leaving, and nothing is withheld") {
    January january(Stage::permanent, "2600");
    january.counters().current = period("0", "5", "0");
    january.leave_on("2026-02-01");
    const auto record = january.close();
    CHECK(pay(record).gross == euros("2600"));
    const auto* found = alert(record, AlertKind::leave_owed_on_leaving);
    REQUIRE(found != nullptr);
    CHECK(found->details == cae::Details{cae::LeaveDays{200}});
}

TEST_CASE("days of somebody who left in a month sealed before are said") {
    January january(Stage::permanent, "2600");
    january.counters().current = period("17.5", "0", "18200");
    january.leave_on("2026-01-01");
    const auto record = january.close();
    CHECK_FALSE(record.members.front().pay.has_value());
    const auto* found = alert(record, AlertKind::leave_not_settled);
    REQUIRE(found != nullptr);
    CHECK(found->details == cae::Details{cae::LeaveDays{1750}, cae_test::euros("0.00")});
}

TEST_CASE("the periods move on with the month of June") {
    January june(Stage::cesa, "0", "2026-06");
    june.counters().current = period("28.75", "3", "9000");
    const auto record = june.close();
    CHECK(leave(record).after.since == month("2026-06"));
    CHECK(leave(record).after.previous == period("29", "3", "9000"));
    CHECK(leave(record).after.current == period("2.5", "0", "0"));
}

// 2 000 + 600 of contributions, and a tenth of both set aside: 2 860.
TEST_CASE("a provision is set aside beside the pay, out of the same account") {
    January january(Stage::cesa);
    january.provision("0", "0");
    january.has("2860");
    const auto record = january.close();
    CHECK(pay(record).gross == euros("2000"));
    CHECK(record.accounts.front().pay == euros("2600"));
    CHECK(record.accounts.front().leave_provision == euros("260"));
    CHECK(record.accounts.front().closing == euros("0"));
    CHECK(record.accounts.front().provision_held == LeaveProvision{euros("200"), euros("60")});
    CHECK(posted(record, "641200") == euros("200"));
    CHECK(posted(record, "645120") == euros("60"));
    CHECK(posted(record, "428200") == euros("-200"));
    CHECK(posted(record, "438200") == euros("-60"));
}

// A gross of 1 000 costs 1 300 and its provision 130, 1 320 are available: 1 200 of pay.
TEST_CASE("a request is cut to what is available with its provision") {
    January january(Stage::cesa);
    january.provision("0", "0");
    january.has("1320");
    january.anna().pay_policy = cae::PayPolicy{{cae::PayMode::target_gross, euros("1000")},
                                               cae::Money()};
    const auto record = january.close();
    CHECK(pay(record).employer_cost == euros("1200"));
    CHECK(pay(record).requested_cost == euros("1430"));
    CHECK(alert(record, AlertKind::request_cut_to_available) != nullptr);
}

// 12 of 30 days release 800 and 240, which make 1 540 with the account. 1 400 + 140 set aside =
// 1 540; 1 400 / 1.3 = 1 076.92, of which 2 000 x 12 / 30 = 800 are the indemnity.
TEST_CASE("days that are taken are paid out of the provision") {
    January january(Stage::cesa);
    january.provision("2000", "600");
    january.counters().previous = period("30", "0", "20000");
    january.has("500");
    january.take("12");
    const auto record = january.close();
    CHECK(pay(record).available == euros("1540"));
    CHECK(pay(record).gross == euros("1076.92"));
    CHECK(leave(record).paid == euros("800"));
    CHECK(leave(record).released == LeaveProvision{euros("800"), euros("240")});
    CHECK(leave(record).provisioned == LeaveProvision{euros("107.69"), euros("32.31")});
    CHECK(record.accounts.front().provision_held ==
          LeaveProvision{euros("1307.69"), euros("392.31")});
    CHECK(record.accounts.front().closing == euros("0"));
    CHECK(posted(record, "428200") == euros("692.31"));
}

// A fixed part of 1 300: 12 days take 600 of it, the tenth gives 800: 1 500 are due.
TEST_CASE("the fixed part gives way to the indemnity of the days taken") {
    January january(Stage::cesa, "1300");
    january.provision("2000", "600");
    january.counters().previous = period("30", "0", "20000");
    january.take("12");
    const auto record = january.close();
    CHECK(pay(record).gross == euros("1500"));
    CHECK(leave(record).paid == euros("800"));
}

// 130 + 2 600 released = 2 730 buy 2 100. 2 000 settle 30 days; of the 100 that remain, a tenth of
// the last pay is due for its own 3 days: 90.91 + 9.09.
TEST_CASE("on leaving the whole provision pays the days that are left") {
    January january(Stage::cesa);
    january.provision("2000", "600");
    january.counters().previous = period("30", "0", "20000");
    january.has("130");
    january.leave_on("2026-02-01");
    const auto record = january.close();
    CHECK(pay(record).gross == euros("2100"));
    CHECK(leave(record).settled.due == euros("2009.09"));
    CHECK(leave(record).paid == euros("2009.09"));
    CHECK(leave(record).provisioned == LeaveProvision{});
    CHECK(leave(record).after.current.gross == euros("90.91"));
    CHECK(record.accounts.front().provision_held == LeaveProvision{});
    CHECK(record.accounts.front().leave_provision == euros("-2600"));
    CHECK(record.accounts.front().closing == euros("0"));
}

TEST_CASE("a member without pay leaves with the provision") {
    January january(Stage::cesa);
    january.provision("300", "90");
    january.counters().current = period("5", "0", "3000");
    january.anna().pay_policy = cae::PayPolicy{{cae::PayMode::none, {}}, cae::Money()};
    january.leave_on("2026-01-10");
    const auto record = january.close();
    CHECK(pay(record).gross == euros("300"));
    CHECK(record.accounts.front().provision_held == LeaveProvision{});
    CHECK(record.accounts.front().closing == euros("0"));
}

TEST_CASE("nothing is lost between the account, the provision and the pay") {
    for (const char* taken : {"0", "0.5", "7", "30", "31"}) {
        for (const char* balance : {"-20", "0", "333.33", "4000"}) {
            CAPTURE(taken);
            CAPTURE(balance);
            January january(Stage::cesa, "100.01");
            january.coop.add_activity("garden");
            january.provision("1234.57", "345.67");
            january.counters().previous = period("30", "0", "12345.67");
            january.has(balance);
            january.coop.books.balances[{cae::ActivityId("garden"), cae::MemberId("anna")}] = euros(
                "777.77");
            january.take(taken);
            const auto record = january.close();
            cae::Money after = pay(record).employer_cost;
            for (const auto& account : record.accounts) {
                after += account.closing + account.provision_held.total();
            }
            CHECK(after == euros(balance) + euros("777.77") + euros("1580.24"));
            std::map<cae::Section, cae::Money> sections;
            for (const auto& numbered : record.entries) {
                for (const auto& line : numbered.entry.lines()) {
                    sections[line.section] += line.debit - line.credit;
                }
            }
            for (const auto& [section, sum] : sections) CHECK(sum == cae::Money());
        }
    }
}

// Sick until 20 January, with 6 days of a period that ended in May 2024.
TEST_CASE("who is back from sickness with days of earlier periods is to be told of them") {
    January january(Stage::permanent, "2600");
    january.counters().earlier = period("6", "0", "6000");
    january.take("0");
    january.coop.documents.pay_sheet.front().variable.sick_days = 20;
    auto record = january.close();
    const auto* found = alert(record, AlertKind::leave_to_tell);
    REQUIRE(found != nullptr);
    CHECK(found->details == cae::Details{cae::LeaveDays{600}});
    january.coop.documents.pay_sheet.front().variable.sick_days = 31; // not back
    CHECK(alert(january.close(), AlertKind::leave_to_tell) == nullptr);
    january.coop.documents.pay_sheet.front().variable.sick_days = 20;
    january.coop.documents.pay_sheet.front().leave_told = day("2026-01-28");
    record = january.close();
    CHECK(alert(record, AlertKind::leave_to_tell) == nullptr);
    CHECK(alert(record, AlertKind::leave_ends) == nullptr);
    CHECK(leave(record).told == day("2026-01-28"));
    CHECK(leave(record).after.earlier.until == day("2027-04-28"));
    CHECK(leave(record).after.sick == 20);
}

TEST_CASE("an end of leave is told three months before, and what is lost when it is lost") {
    January january(Stage::permanent, "2600");
    january.counters().earlier = period("6", "0", "6000");
    january.counters().earlier.ending = days("6");
    january.counters().told = true;
    january.counters().earlier.until = day("2026-05-01");
    CHECK(alert(january.close(), AlertKind::leave_ends) == nullptr);
    january.counters().earlier.until = day("2026-04-30");
    january.take("2");
    auto record = january.close();
    const auto* ends = alert(record, AlertKind::leave_ends);
    REQUIRE(ends != nullptr);
    CHECK(ends->details == cae::Details{cae::LeaveDays{400}, day("2026-04-30")});
    january.counters().earlier.until = day("2026-01-31");
    record = january.close();
    CHECK(leave(record).lost == days("4"));
    CHECK(leave(record).after.balance() == days("2.5"));
    const auto* lost = alert(record, AlertKind::leave_lost);
    REQUIRE(lost != nullptr);
    CHECK(lost->details == cae::Details{cae::LeaveDays{400}});
}

// 6 days at 2 600 / 26 = 100, and a tenth of 2 600 for the 2.5, rounded up to 3.
TEST_CASE("days that were carried over until the last month are paid, not lost") {
    January january(Stage::permanent, "2600");
    january.counters().earlier = period("6", "0", "6000");
    january.counters().earlier.ending = days("6");
    january.counters().earlier.until = day("2026-01-15");
    january.counters().told = true;
    january.leave_on("2026-02-01");
    const auto record = january.close();
    CHECK(leave(record).lost == LeaveDays{});
    CHECK(leave(record).settled.days == days("9"));
}

} // namespace paid_leave_test
