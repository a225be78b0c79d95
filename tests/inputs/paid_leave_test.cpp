// What the files of a folder say of paid leave.
#include "inputs/folder_fixture.hpp"

namespace paid_leave_test {

using cae::LeaveDays;
using cae::LeaveMode;
using cae::MemberId;
using cae::Money;
using cae::Rate;
using cae::Rule;
using cae_test::Folder;

const cae::Date in_march = *cae::Date::of(2026, 3, 15);
const Rate ten_percent = Rate::from_billionths(Rate::one / 10);

Folder sheet(const std::string& rows) {
    Folder folder;
    folder.with("pay/2026-01.csv", "member;leave_days\n" + rows);
    return folder;
}

Folder opening(const std::string& row) {
    Folder folder;
    folder.with("opening.csv", "member;activity;balance;leave_acquired;leave_taken;leave_gross;"
                               "leave_previous_acquired;leave_previous_taken;leave_previous_gross;"
                               "leave_pay_held;leave_charges_held\n" +
                                   row);
    return folder;
}

Folder cooperative(const std::string& leave) {
    Folder folder;
    folder.change("cooperative.yaml", "headcount: 30", "headcount: 30\nleave: " + leave);
    return folder;
}

TEST_CASE("a pay sheet counts days of leave with two decimals") {
    const auto rows = sheet("dora;2,5\nanna;\n").load().documents.pay_sheet;
    CHECK(rows[0].leave_days == LeaveDays{250});
    CHECK(rows[1].leave_days == LeaveDays{});
}

TEST_CASE("days of leave are no more than the days of the month, and never negative") {
    CHECK(sheet("dora;31.01\n").rule() == Rule::number_must_be_in_range);
    CHECK(sheet("dora;-1\n").rule() == Rule::number_must_be_in_range);
    CHECK(sheet("dora;1.255\n").rule() == Rule::decimal_must_be_exact);
}

TEST_CASE("only an employee takes leave") {
    Folder folder = sheet("ben;2\n");
    folder.change("members.yaml", "from: 2026-01-12", "from: 2026-02-12");
    CHECK(folder.rule() == Rule::member_must_be_employed);
}

TEST_CASE("leave is included unless the folder says otherwise") {
    const auto loaded = Folder().load().folder;
    CHECK(loaded.cooperative.leave.empty());
    CHECK(loaded.roster.members[0].leave.empty());
}

TEST_CASE("a provision has a rate, leave that is included has none") {
    const auto leave =
        cooperative("{mode: provision, rate_pct: 10}").load().folder.cooperative.leave;
    CHECK(leave.on(in_march)->mode == LeaveMode::provision);
    CHECK(leave.on(in_march)->rate == ten_percent);
    CHECK(cooperative("{mode: included}").load().folder.cooperative.leave.on(in_march)->mode ==
          LeaveMode::included);
    CHECK(cooperative("{mode: provision}").rule() == Rule::key_must_be_present);
    CHECK(cooperative("{mode: provision, rate_pct: 0}").rule() == Rule::number_must_be_in_range);
    CHECK(cooperative("{mode: included, rate_pct: 10}").rule() == Rule::key_must_be_known);
    CHECK(cooperative("{mode: never}").rule() == Rule::word_must_be_known);
}

TEST_CASE("a contract may have a leave policy of its own, dated") {
    Folder folder;
    folder.change("members.yaml", "    fixed_part: 400\n", R"(    fixed_part: 400
    leave:
      - {from: 2025-03-01, mode: included}
      - {from: 2026-02-01, mode: provision, rate_pct: 10}
)");
    const auto leave = folder.load().folder.roster.members[0].leave;
    CHECK(leave.on(*cae::Date::of(2026, 1, 31))->mode == LeaveMode::included);
    CHECK(leave.on(in_march)->rate == ten_percent);
}

TEST_CASE("in a table of members a rate of 0 says included") {
    Folder folder;
    folder.with("members.csv", "id;name;cesa_from;leave_provision_pct\n"
                               "eve;Eve;2025-01-01;2025-01-01=0 2026-02-01=10\n");
    const auto leave = folder.load().folder.roster.members.back().leave;
    CHECK(leave.on(*cae::Date::of(2026, 1, 31))->mode == LeaveMode::included);
    CHECK(leave.on(in_march)->mode == LeaveMode::provision);
}

TEST_CASE("counters and a provision open a cooperative in mid-period") {
    const auto books = opening("anna;;10;17,5;2;9000;30;24;15000;900;270\ndora;;;17.5;;;;;;;\n")
                           .load()
                           .folder.opening;
    const auto& anna = books.leave.at(MemberId("anna"));
    CHECK(anna.current == cae::LeavePeriod{{1750}, {200}, Money::from_cents(900'000)});
    CHECK(anna.previous == cae::LeavePeriod{{3000}, {2400}, Money::from_cents(1'500'000)});
    CHECK(books.leave.at(MemberId("dora")).current.acquired == LeaveDays{1750});
    const auto& held = books.leave_provisions.at({cae::ActivityId("anna"), MemberId("anna")});
    CHECK(held == cae::LeaveProvision{Money::from_cents(90'000), Money::from_cents(27'000)});
    CHECK(books.sums.empty());
}

TEST_CASE("no more days of the previous period are taken than it gave") {
    CHECK(opening("anna;;;0;0;0;30;31;15000;;\n").rule() == Rule::number_must_be_in_range);
}

TEST_CASE("counters of a member stand on one row") {
    CHECK(opening("anna;;;2;;;;;;;\nanna;;;2;;;;;;;\n").rule() == Rule::opening_must_stand_once);
}

} // namespace paid_leave_test
