// What must hold in the books of every month, whatever happened in it.
#include <map>
#include <utility>

#include "artois_months.hpp"

namespace artois_books_test {

using cae::EntryLine;
using cae::Money;
using cae::MonthRecord;
using cae_test::artois_months;

Money signed_amount(const EntryLine& line) { return line.debit - line.credit; }

template <class See>
void for_each_line(const MonthRecord& record, See see) {
    for (const auto& numbered : record.entries) {
        for (const EntryLine& line : numbered.entry.lines()) see(numbered.entry.head(), line);
    }
}

// What the journals of a month leave on the accounts whose number begins so: debit less credit.
Money moved(const MonthRecord& record, std::string_view number) {
    Money sum;
    for_each_line(record, [&](const auto&, const EntryLine& line) {
        if (line.account.number.text().starts_with(number)) sum += signed_amount(line);
    });
    return sum;
}

template <class Amount>
Money sum_of_pay(const MonthRecord& record, Amount amount) {
    Money sum;
    for (const auto& member : record.members) {
        if (member.pay) sum += amount(*member.pay);
    }
    return sum;
}

Money set_aside(const MonthRecord& record) {
    Money sum;
    for (const auto& account : record.accounts) sum += account.leave_provision;
    return sum;
}

TEST_CASE("the example's folder breaks no rule") {
    CHECK(cae::check_folder(cae_test::artois_path).empty());
}

TEST_CASE("entries are numbered without a gap over the months") {
    std::int64_t expected = 1;
    for (const MonthRecord& record : artois_months()) {
        for (const auto& numbered : record.entries) CHECK(numbered.number == expected++);
    }
    CHECK(expected > 300);
}

TEST_CASE("every entry balances in total and within each section") {
    for (const MonthRecord& record : artois_months()) {
        for (const auto& numbered : record.entries) {
            CAPTURE(numbered.number);
            std::map<cae::Section, Money> sections;
            for (const EntryLine& line : numbered.entry.lines()) {
                CHECK((line.debit > Money()) != (line.credit > Money()));
                sections[line.section] += signed_amount(line);
            }
            for (const auto& [section, left] : sections) CHECK(left == Money());
        }
    }
}

TEST_CASE("every journal balances in each month and section") {
    for (const MonthRecord& record : artois_months()) {
        std::map<std::pair<cae::Journal, cae::Section>, Money> balances;
        for_each_line(record, [&](const auto& head, const EntryLine& line) {
            balances[{head.journal, line.section}] += signed_amount(line);
        });
        for (const auto& [journal, left] : balances) CHECK(left == Money());
    }
}

TEST_CASE("the contributions of members sum to the cooperative's and net to zero") {
    for (const MonthRecord& record : artois_months()) {
        std::map<std::string, Money> by_account;
        Money cooperative;
        for_each_line(record, [&](const auto& head, const EntryLine& line) {
            CHECK((head.journal == cae::Journal::contribution) == line.account.analytic);
            if (!line.account.analytic) return;
            by_account[line.account.number] += signed_amount(line);
            if (line.section.is_cooperative() && line.account.number == "921000") {
                cooperative -= signed_amount(line);
            }
        });
        CHECK(by_account.size() == 2);
        for (const auto& [number, left] : by_account) CHECK(left == Money());
        Money members;
        for (const auto& account : record.accounts) members += account.contribution;
        CHECK(members == cooperative);
        CHECK(members == record.totals.contribution);
    }
}

TEST_CASE("an account closes at its opening plus its result less the pay") {
    for (const MonthRecord& record : artois_months()) {
        for (const auto& account : record.accounts) {
            CAPTURE(account.member.text());
            CHECK(account.closing == account.opening + account.turnover - account.charges -
                                         account.contribution - account.pay -
                                         account.leave_provision);
        }
    }
}

TEST_CASE("an account opens at what it closed at the month before") {
    const auto& months = artois_months();
    for (std::size_t month = 1; month < months.size(); ++month) {
        for (std::size_t i = 0; i < months[month].accounts.size(); ++i) {
            CHECK(months[month].accounts[i].opening == months[month - 1].accounts[i].closing);
        }
    }
}

TEST_CASE("the first month opens at the balances of opening.csv") {
    const MonthRecord& january = artois_months().front();
    CHECK(cae_test::account_of(january, "petit", "ceramique").opening ==
          cae_test::euros("1140.35"));
    CHECK(cae_test::account_of(january, "gallois", "traiteur").opening ==
          cae_test::euros("-86.30"));
    CHECK(cae_test::account_of(january, "dupuis", "sophrologie").opening == Money());
}

TEST_CASE("turnover and charges of the accounts are those of the general ledger") {
    for (const MonthRecord& record : artois_months()) {
        CHECK(record.totals.turnover == -moved(record, "706"));
        CHECK(record.totals.charges == moved(record, "604") + moved(record, "625"));
    }
}

TEST_CASE("what the accounts set aside for leave is owed, pay and charges") {
    for (const MonthRecord& record : artois_months()) {
        CHECK(set_aside(record) == moved(record, "6412") + moved(record, "645120"));
        CHECK(set_aside(record) == -moved(record, "4282") - moved(record, "4382"));
    }
}

TEST_CASE("what customers owe moves as their account does, and continues month after month") {
    Money owed;
    for (const MonthRecord& record : artois_months()) {
        Money before;
        Money after;
        for (const auto& item : record.open_items) {
            before += item.due_before.gross();
            after += item.due().gross();
        }
        if (&record != &artois_months().front()) CHECK(before == owed);
        CHECK(after - before == moved(record, "411"));
        owed = after;
    }
}

TEST_CASE("the VAT of each side is what its accounts moved by") {
    for (const MonthRecord& record : artois_months()) {
        std::map<cae::VatSide, Money> sides;
        for (const auto& row : record.vat) sides[row.side] += row.amounts.vat;
        CHECK(sides[cae::VatSide::collected] == -moved(record, "44571"));
        CHECK(sides[cae::VatSide::pending] == -moved(record, "44574"));
        CHECK(sides[cae::VatSide::deductible] == moved(record, "44566"));
    }
}

// 231 km and 198 km of 5 CV, the first of their cars on the scale: 146.916 and 125.928.
TEST_CASE("kilometres of June are valued by the scale") {
    const auto& mileage = cae_test::artois_month("2026-06").mileage;
    REQUIRE(mileage.size() == 2);
    CHECK(mileage[0].vehicle.member.text() == "delobelle");
    CHECK(mileage[0].km_hundredths == 23'100);
    CHECK(moved(cae_test::artois_month("2026-06"), "625110") == cae_test::euros("272.85"));
}

TEST_CASE("payslips sum to the pay journal") {
    for (const MonthRecord& record : artois_months()) {
        using Pay = cae::PayRecord;
        CHECK(moved(record, "6411") ==
              sum_of_pay(record, [](const Pay& pay) { return pay.gross + pay.overtime_pay; }));
        CHECK(moved(record, "64") + moved(record, "63") - set_aside(record) ==
              sum_of_pay(record, [](const Pay& pay) { return charged(pay); }));
        CHECK(-moved(record, "421") ==
              sum_of_pay(record, [](const Pay& pay) { return std::max(pay.net_paid, Money()); }));
        CHECK(-moved(record, "4421") ==
              sum_of_pay(record, [](const Pay& pay) { return pay.withholding.amount; }));
        // 431 Urssaf, 437 retirement and covers, 438 Action Logement: both shares less the reliefs
        // and the allowances that social security owes.
        CHECK(moved(record, "4382") - moved(record, "43") == sum_of_pay(record, [](const Pay& pay) {
                  return pay.employer_total - pay.general_relief - pay.employer_overtime_deduction +
                         pay.employee_total - pay.variable.allowances.net;
              }));
    }
}

TEST_CASE("pay is charged to the accounts, that of permanent staff to nobody's") {
    for (const MonthRecord& record : artois_months()) {
        Money borne;
        for (const auto& account : record.accounts) borne += account.pay;
        Money cost;
        for (const auto& member : record.members) {
            if (member.pay && member.stage != cae::Stage::permanent) {
                cost += charged(*member.pay);
            }
        }
        CHECK(borne == cost);
    }
}

TEST_CASE("expenses that employees have paid are owed to nobody once reimbursed") {
    for (const MonthRecord& record : artois_months()) {
        // Reimbursements of the pay sheet have no document: they stay to be booked by hand.
        Money of_sheets;
        const auto& staff = cae_test::member_of(record, "delattre");
        if (staff.pay) of_sheets += staff.pay->reimbursements;
        CHECK(moved(record, "467") == of_sheets);
    }
}

} // namespace artois_books_test
