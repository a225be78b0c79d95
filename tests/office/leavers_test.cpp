#include <algorithm>
#include <string>

#include "office/folder_copy.hpp"

namespace leavers_test {

using cae::AlertKind;
using cae::Money;
using cae::Rule;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;

const cae::MemberId alice("alice");
const cae::MemberId chloe("chloe");

// Alice leaves on 31 January: 2 000.00 was paid to her then, 2 631.81 comes in February. Chloé was
// a project holder and has 270.00. A reserve of 400.00 is kept by contract.
FolderCopy folder() { return FolderCopy("tests/cases/late-money-of-a-leaver"); }

Money euros(std::int64_t cents) { return Money::from_cents(cents); }

const cae::Alert* told(const cae::MonthRecord& record, AlertKind kind,
                       const cae::MemberId& member) {
    const auto found = std::find_if(record.alerts.begin(), record.alerts.end(), [&](const auto& a) {
        return a.kind == kind && a.member == member;
    });
    return found == record.alerts.end() ? nullptr : &*found;
}

void close_until_march(cae::Office& office) {
    (void)close_next(office);
    (void)close_next(office);
}

cae::Problems refused(const std::string& pay_sheet) {
    const FolderCopy copy = folder();
    auto office = copy.open();
    close_until_march(office);
    copy.write("pay/2026-03.csv", pay_sheet);
    const auto month = office.next();
    return month ? cae::Problems{} : month.error();
}

TEST_CASE("a reserve ends with the contract: the last pay takes it too") {
    const FolderCopy copy = folder();
    auto office = copy.open();
    const auto january = close_next(office);
    CHECK(january.members[0].reserve == Money());
    CHECK(january.members[0].pay->available == euros(1'800'00));
    CHECK(january.accounts[0].closing == Money());
}

TEST_CASE("money of somebody who has left, and what is still to come, is told each month") {
    const FolderCopy copy = folder();
    auto office = copy.open();
    const auto january = close_next(office);
    const auto february = close_next(office);
    const auto* to_come = told(january, AlertKind::balance_after_leaving, alice);
    REQUIRE(to_come != nullptr);
    CHECK(to_come->details == cae::Details{Money(), euros(2'631'81)});
    const auto* there = told(february, AlertKind::balance_after_leaving, alice);
    REQUIRE(there != nullptr);
    CHECK(there->details == cae::Details{euros(2'368'63), Money()});
    const auto* of_holder = told(february, AlertKind::balance_after_leaving_unpaid, chloe);
    REQUIRE(of_holder != nullptr);
    CHECK(of_holder->details == cae::Details{euros(270'00), Money()});
}

// Of January's 1 717.10 the relief is .3981: 683.58. With 1 374.46 more: 3 S/G = 3 x 1 823.0333 /
// 3 091.56 = 1.769, C = .02 + .3781 x .3845^1.75 = .0910, relief 281.33. Employer lines: 43.066 %
// of 1 374.46 = 591.92. 1 374.46 + 591.92 + 683.58 - 281.33 = 2 368.63.
TEST_CASE("late money is paid as pay of the last month of the contract") {
    const FolderCopy copy = folder();
    auto office = copy.open();
    close_until_march(office);
    copy.write("pay/2026-03.csv", "member;request;note\nalice;sweep;Solde\n");
    const auto march = close_next(office);
    REQUIRE(march.recalls.size() == 1);
    CHECK(march.recalls[0].origin == month_called("2026-01"));
    CHECK(march.recalls[0].reason == "Solde");
    CHECK(march.recalls[0].difference.gross == euros(1'374'46));
    CHECK(march.recalls[0].difference.employer_cost == euros(2'368'63));
    CHECK(march.members[0].pay->net_paid == euros(1'088'02));
    CHECK(march.accounts[0].closing == Money());
    CHECK(told(march, AlertKind::balance_after_leaving, alice) == nullptr);
    const auto explained = office.explain(month_called("2026-03"), alice);
    REQUIRE(explained.has_value());
    const auto* gross = figure_called(explained->explanation.figures, "late_gross:2026-01");
    REQUIRE(gross != nullptr);
    CHECK(std::get<Money>(gross->value) == euros(1'374'46));
    CHECK(gross->documents.size() == 1);
}

TEST_CASE("a target asks for a part of late money, and comes on top of what was paid late before") {
    const FolderCopy copy = folder();
    auto office = copy.open();
    close_until_march(office);
    copy.write("pay/2026-03.csv",
               "member;request;amount;deduction\nalice;target_gross;500.00;10.00\n");
    copy.write("pay/2026-04.csv", "member;request\nalice;sweep\n");
    copy.write("pay/2026-05.csv", "member;request;amount\nalice;target_gross;100.00\n");
    const auto march = close_next(office);
    CHECK(march.recalls.at(0).difference.gross == euros(500'00));
    CHECK(march.members[0].pay->deduction == euros(10'00));
    const auto april = close_next(office);
    CHECK(april.recalls.at(0).origin == month_called("2026-01"));
    CHECK(april.recalls.at(0).difference.gross == euros(874'46));
    CHECK(april.accounts[0].closing == Money());
    const auto may = close_next(office); // nothing is there any more
    CHECK(may.recalls.empty());
    CHECK(told(may, AlertKind::request_cut_to_available, alice) != nullptr);
}

TEST_CASE("a supplier's invoice may come after the contract: it pays out who was never paid") {
    const FolderCopy copy = folder();
    auto office = copy.open();
    close_until_march(office);
    copy.write("activity/2026-03.csv",
               "date;document;member;kind;label;net;vat_rate;vat;refers_to\n"
               "2026-03-05;A1;chloe;subcontracting;Solde;270.00;0;;\n");
    const auto march = close_next(office);
    CHECK(march.accounts[1].closing == Money());
    CHECK(told(march, AlertKind::balance_after_leaving_unpaid, chloe) == nullptr);
}

TEST_CASE("the pay sheet of somebody who has left pays the accounts alone") {
    const auto first_rule = [](const std::string& row) {
        const auto problems = refused("member;request;amount;bonus;absence_days\n" + row + "\n");
        REQUIRE(problems.size() == 1);
        return problems.front().rule;
    };
    CHECK(first_rule("alice;sweep;;100.00;") == Rule::late_pay_must_be_of_accounts);
    CHECK(first_rule("alice;year_balance;;;") == Rule::late_pay_must_be_of_accounts);
    CHECK(first_rule("chloe;sweep;;;") == Rule::member_must_be_present);
}

TEST_CASE("who left before the first month has no pay that late money could be added to") {
    const FolderCopy copy = folder();
    copy.write("members.yaml",
               "members:\n  - {id: alice, name: Alice, stages: [{stage: cesa, from: 2024-01-01}, "
               "{stage: left, from: 2025-12-15}]}\n");
    copy.write("activity/2026-01.csv", "date;document;member;kind;net;vat_rate;refers_to\n"
                                       "2026-01-20;R0;alice;receipt;2000.00;20;F0\n");
    copy.write("pay/2026-01.csv", "member;request\nalice;sweep\n");
    const auto office = copy.open();
    const auto month = office.next();
    REQUIRE(month.has_value());
    const auto record = cae::close_month(*month);
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == Rule::late_pay_must_follow_pay);
}

} // namespace leavers_test
