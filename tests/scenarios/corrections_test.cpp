// Corrections over a year under the law of 2026, kept in a store between the months.
//
// Amounts without a computation beside them come from a second program, written apart from the
// engine in exact decimals, that computes the whole year twice by the formulas of docs and law: as
// it was paid, and as it should have been.
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "cae/closing/pay/recomputed_pay.hpp"
#include "cae/store/store.hpp"
#include "law/config_law.hpp"
#include "support/small_cooperative.hpp"
#include "support/temporary_folder.hpp"
#include "support/values.hpp"

namespace corrections_test {

using cae::Money;
using cae::Stage;
using cae_test::euros;
using cae_test::month;

const cae::MemberId anna("anna");

// One member of a cooperative of 10 people, accident rate 1 %, no cover, closed month after month;
// more turnover than pay.
class Books {
public:
    explicit Books(Stage stage = Stage::cesa, std::string_view first = "2026-01")
        : coop(month(first)),
          store_(cae::open_sqlite_store(place_.path() / "cae.db",
                                        {coop.cooperative.siren, coop.cooperative.name},
                                        cae::StoreAccess::create_or_open)
                     .value()) {
        coop.add_member("anna", stage);
    }

    // A correction for the next closing.
    cae::PayCorrection& correct(std::string_view of) {
        cae::PayCorrection correction{month(of), 0};
        correction.reason = "erreur";
        corrections_.push_back(correction);
        return corrections_.back();
    }

    // Closes the next month with that gross and reads it back from the store.
    cae::MonthRecord close(std::string_view gross) {
        const cae::Month next = books_.last_closed ? books_.last_closed->next()
                                                   : coop.cooperative.first_period;
        prepare(next, euros(gross));
        const auto record = coop.close();
        REQUIRE(record.has_value());
        books_ = after(books_, *record);
        REQUIRE(store_->seal(*record, books_, {}).has_value());
        auto sealed = store_->read(next).value();
        CHECK(sealed == *record);
        return sealed;
    }

    // What the last closing left of the days of leave and their gross.
    [[nodiscard]] cae::LeaveCounters leave() const { return books_.leave.at(anna); }

    [[nodiscard]] std::vector<cae::SettledMonth> settled(std::string_view from) const {
        return store_->settled_months(anna, {month(from), coop.documents.month.next()}).value();
    }

    cae_test::SmallCooperative coop;
    cae::Hours overtime{};
    cae::VariableElements variable{}; // of the next closing alone
    cae::LeaveDays leave_days{};      // the same

private:
    void prepare(cae::Month next, Money gross) {
        coop.documents = {next, {}, {}, "activity.csv", "pay.csv", corrections_, "corrections.csv"};
        corrections_.clear();
        if (!coop.roster.members.front().accounts.empty()) {
            coop.add_document(cae::DocumentKind::sale, 50'000).number = "S-" + to_string(next);
        }
        cae::PaySheetRow row{0, cae::PayRequest{cae::PayMode::target_gross, gross}};
        row.overtime = overtime;
        row.variable = std::exchange(variable, {});
        row.leave_days = std::exchange(leave_days, {});
        coop.documents.pay_sheet.push_back(row);
        coop.books = books_;
        coop.law = cae::law_in_force(cae_test::config_law(), next).value();
        coop.known.paid = {{anna, settled("2025-01")}};
        for (const auto& month : coop.known.paid.at(anna)) {
            auto law = cae::law_in_force(cae_test::config_law(), month.month).value();
            coop.known.laws.emplace(month.month, std::move(law));
        }
    }

    cae_test::TemporaryFolder place_;
    std::unique_ptr<cae::Store> store_;
    cae::Books books_;
    std::vector<cae::PayCorrection> corrections_;
};

void pay(Books& books, int months, const char* gross) {
    for (int i = 0; i < months; ++i) (void)books.close(gross);
}

Money line(const cae::PayAmounts& amounts, const std::string& name) {
    for (const auto& paid : amounts.lines) {
        if (paid.line.name() == name) return paid.amount;
    }
    return {};
}

const cae::RecallRecord& recall_of(const cae::MonthRecord& record, std::string_view origin) {
    for (const auto& recall : record.recalls) {
        if (recall.origin == month(origin)) return recall;
    }
    throw std::invalid_argument(std::string(origin));
}

// The sealed pay with everything recalled since is, line by line, what a year paid right from the
// beginning paid; its sums and the gross of its leave are the same.
void check_same_year(const Books& corrected, const Books& right) {
    CHECK(corrected.leave() == right.leave());
    const auto months = corrected.settled("2026-01");
    const auto expected = right.settled("2026-01");
    REQUIRE(months.size() == expected.size());
    for (std::size_t i = 0; i < months.size(); ++i) {
        CAPTURE(to_string(months[i].month));
        REQUIRE(months[i].pay.has_value());
        CHECK(is_nothing(difference(months[i].pay->amounts, expected[i].pay->amounts)));
        CHECK(months[i].sums_after == expected[i].sums_after);
    }
}

// March 2 300 instead of 2 000, corrected in May. Vieillesse plafonnée 8.55 % x 2 300 - 8.55 % x
// 2 000 = 196.65 - 171.00. CSG: 98.25 % of 6 300 - 98.25 % of 4 000 = 2 259.75, x 6.8 % = 153.66
// (paid 133.62). Relief: S = 3 x 1 823.0333, C = 0.2771 instead of 0.3147 for 6 300: 1 745.73 -
// 1 258.80 = 486.93 instead of 629.40. April: C = 0.2859 for 8 300 and four months: 2 372.97 -
// 1 745.73 = 627.24 instead of 629.40.
TEST_CASE("a bonus forgotten in March is recalled in May, with what it moves in April") {
    Books books;
    pay(books, 4, "2000");
    books.correct("2026-03").gross = euros("2300");
    const auto may = books.close("2000");
    REQUIRE(may.recalls.size() == 2);
    const auto& march = recall_of(may, "2026-03").difference;
    CHECK(march.gross == euros("300"));
    CHECK(line(march, "employer_vieillesse_plafonnee") == euros("25.65"));
    CHECK(line(march, "employee_vieillesse_plafonnee") == euros("20.70"));
    CHECK(line(march, "employee_csg_deductible") == euros("20.04"));
    CHECK(march.general_relief == euros("-142.47"));
    CHECK(march.employer_cost == euros("567.92"));
    CHECK(march.net_before_tax == euros("237.49"));
    CHECK(march.net_taxable == euros("246.03"));
    CHECK(to_string(recall_of(may, "2026-03").relief_coefficient) == "0.2771");
    const auto& april = recall_of(may, "2026-04").difference;
    CHECK(april.lines.empty());
    CHECK(april.general_relief == euros("-2.16"));
    CHECK(april.employer_cost == euros("2.16"));
    CHECK(april.net_before_tax == Money());
}

TEST_CASE("after a correction the year is the one that was paid right") {
    Books books;
    pay(books, 4, "2000");
    books.correct("2026-03").gross = euros("2300");
    pay(books, 2, "2000");
    Books right;
    pay(right, 2, "2000");
    pay(right, 1, "2300");
    pay(right, 3, "2000");
    check_same_year(books, right);
}

// March 2 100 after all: from 2 300 as it stands since May, not from 2 000 as it was sealed.
TEST_CASE("a second correction starts from the first one") {
    Books books;
    pay(books, 4, "2000");
    books.correct("2026-03").gross = euros("2300");
    pay(books, 1, "2000");
    books.correct("2026-03").gross = euros("2100");
    const auto june = books.close("2000");
    const auto& march = recall_of(june, "2026-03").difference;
    CHECK(march.gross == euros("-200"));
    CHECK(march.employer_cost == euros("-377.05"));
    CHECK(march.net_before_tax == euros("-158.33"));
    CHECK(march.general_relief == euros("93.42"));
    CHECK(recall_of(june, "2026-04").difference.general_relief == euros("1.68"));
    Books right;
    pay(right, 2, "2000");
    pay(right, 1, "2100");
    pay(right, 3, "2000");
    check_same_year(books, right);
}

TEST_CASE("a correction of a month after a corrected one keeps the first correction") {
    Books books;
    pay(books, 3, "2000");
    books.correct("2026-01").gross = euros("2500");
    pay(books, 2, "2000");
    books.correct("2026-03").gross = euros("900");
    books.correct("2026-04").gross = euros("4500");
    pay(books, 1, "2000");
    Books right;
    for (const char* gross : {"2500", "2000", "900", "4500", "2000", "2000"}) pay(right, 1, gross);
    check_same_year(books, right);
}

TEST_CASE("what was sealed does not change when it is corrected") {
    Books books;
    pay(books, 1, "2000");
    const auto february = books.close("2000");
    books.correct("2026-02").gross = euros("2300");
    const auto march = books.close("2000");
    CHECK(february.members.front().pay->gross == euros("2000"));
    CHECK(february.recalls.empty());
    CHECK(march.members.front().pay->gross == euros("2000"));
}

// 4 200 a month as cadre since February: Apec 0.036 % and 0.024 % of 4 200 = 1.51 and 1.01.
TEST_CASE("a wrong category is corrected from the month it began") {
    Books books;
    pay(books, 4, "4200");
    for (const char* wrong : {"2026-02", "2026-03", "2026-04"}) {
        books.correct(wrong).category = cae::Category::cadre;
    }
    const auto may = books.close("4200");
    REQUIRE(may.recalls.size() == 3);
    for (const auto& recall : may.recalls) {
        CHECK(recall.difference.lines.size() == 2);
        CHECK(line(recall.difference, "employer_apec") == euros("1.51"));
        CHECK(line(recall.difference, "employee_apec") == euros("1.01"));
        CHECK(recall.difference.employer_cost == euros("1.51"));
        CHECK(recall.difference.net_before_tax == euros("-1.01"));
    }
}

// 3 000 in January, employed for 17 days of 31: the ceiling is 4 005 x 17/31 = 2 196.29, so that
// 803.71 go from the first to the second tranche: 8.55 % of it is 68.72. February, 6 000 against
// 6 201.29 ceilings, takes them back.
TEST_CASE("days employed on entry move the tranches of that month and of the next one") {
    Books books;
    pay(books, 2, "3000");
    books.correct("2026-01").days_employed = 17;
    const auto march = books.close("3000");
    const auto& january = recall_of(march, "2026-01").difference;
    CHECK(january.gross == Money());
    CHECK(line(january, "employer_vieillesse_plafonnee") == euros("-68.72"));
    CHECK(line(january, "employer_agirc_arrco_t2") == euros("104.08"));
    CHECK(line(january, "employer_cet") == euros("6.30"));
    CHECK(january.general_relief == euros("-299.70"));
    CHECK(january.employer_cost == euros("305.27"));
    CHECK(january.net_before_tax == euros("5.37"));
    const auto& february = recall_of(march, "2026-02").difference;
    CHECK(line(february, "employer_vieillesse_plafonnee") == euros("68.72"));
    CHECK(line(february, "employer_agirc_arrco_t2") == euros("-104.08"));
    CHECK(february.general_relief == euros("-36.90"));
    CHECK(february.employer_cost == euros("31.33"));
    CHECK(february.net_before_tax == euros("-5.37"));
}

// 10 hours at 35 hours a week and 2 000: 2 000 / 151.6667 x 1.25 x 10 = 164.84; deducted 1.50 x 10;
// 11.31 % of 164.84 = 18.64.
TEST_CASE("overtime that was forgotten is recalled with its reliefs") {
    Books books(Stage::permanent);
    pay(books, 3, "2000");
    books.correct("2026-02").overtime = cae::Hours{1'000};
    const auto april = books.close("2000");
    const auto& february = recall_of(april, "2026-02").difference;
    CHECK(february.gross == Money());
    CHECK(february.overtime_pay == euros("164.84"));
    CHECK(february.employer_overtime_deduction == euros("15.00"));
    CHECK(february.employee_overtime_relief == euros("18.64"));
    CHECK(february.general_relief == euros("25.22"));
    CHECK(february.employer_cost == euros("193.54"));
    CHECK(february.net_before_tax == euros("149.14"));
    CHECK(february.net_taxable == Money());
    CHECK(recall_of(april, "2026-03").difference.general_relief == euros("0.15"));
    CHECK(april.members.front().sums_after.exempt_overtime == euros("164.84"));
}

// 0.40 % of 2 000 a month.
TEST_CASE("an accident rate notified late is corrected for the months it was due") {
    Books books;
    pay(books, 3, "2000");
    for (const char* wrong : {"2026-01", "2026-02", "2026-03"}) {
        books.correct(wrong).accident_rate = cae_test::percent("1.4");
    }
    const auto april = books.close("2000");
    REQUIRE(april.recalls.size() == 3);
    for (const auto& recall : april.recalls) {
        CHECK(recall.difference.lines.size() == 1);
        CHECK(line(recall.difference, "employer_atmp") == euros("8.00"));
        CHECK(recall.difference.employer_cost == euros("8.00"));
    }
}

// 5 600 a month is above 3 SMIC; 5 000 in February brings the sums below it, in March too.
TEST_CASE("a relief that pay had lost is given when the pay was lower") {
    Books books;
    pay(books, 3, "5600");
    books.correct("2026-02").gross = euros("5000");
    const auto april = books.close("5600");
    CHECK(recall_of(april, "2026-02").difference.general_relief == euros("215.18"));
    CHECK(recall_of(april, "2026-02").difference.employer_cost == euros("-1066.80"));
    CHECK(recall_of(april, "2026-02").difference.net_before_tax == euros("-481.25"));
    CHECK(recall_of(april, "2026-03").difference.general_relief == euros("110.44"));
}

TEST_CASE("a correction of the year before leaves the sums of this one alone") {
    Books books(Stage::cesa, "2025-11");
    pay(books, 3, "2000"); // November, December, January
    books.correct("2025-11").gross = euros("2500");
    const auto february = books.close("2000");
    REQUIRE(february.recalls.size() == 2);
    CHECK(february.recalls.front().difference.gross == euros("500"));
    CHECK(february.recalls.back().origin == month("2025-12"));
    CHECK(recalled_sums(february, anna) == nullptr);
    CHECK(february.members.front().sums_after.gross == euros("4000"));
    Books right(Stage::cesa, "2025-11");
    pay(right, 1, "2500");
    pay(right, 3, "2000");
    const auto months = books.settled("2025-11");
    const auto expected = right.settled("2025-11");
    for (std::size_t i = 0; i < months.size(); ++i) {
        CHECK(is_nothing(difference(months[i].pay->amounts, expected[i].pay->amounts)));
        CHECK(months[i].sums_after == expected[i].sums_after);
    }
}

TEST_CASE("months of two civil years are corrected at once") {
    Books books(Stage::cesa, "2025-12");
    pay(books, 2, "2000");
    books.correct("2026-01").gross = euros("2200");
    books.correct("2025-12").gross = euros("2100");
    const auto february = books.close("2000");
    CHECK(recall_of(february, "2025-12").difference.gross == euros("100"));
    CHECK(recall_of(february, "2026-01").difference.gross == euros("200"));
    CHECK(february.members.front().pay->recalls.gross == euros("300"));
    CHECK(february.members.front().sums_after.gross == euros("4200"));
}

TEST_CASE("a payslip paid with recalls is found again from its record") {
    Books books;
    pay(books, 2, "2000");
    books.correct("2026-01").gross = euros("2300");
    const auto march = books.close("2000");
    const auto& member = march.members.front();
    cae::PayRulesOfMonth rules(cae::law_in_force(cae_test::config_law(), march.month).value());
    const auto& profile = march.profiles.at(member.pay->profile);
    const auto* sums = recalled_sums(march, anna);
    REQUIRE(sums != nullptr);
    const auto again = recomputed_pay(*member.pay, *rules.for_profile(profile).value(), *sums);
    CHECK(again.record == *member.pay);
    CHECK(again.sums_after == member.sums_after);
}

// What is right at once, and what is found out later.
struct OneMonth {
    cae::VariableElements elements;
    const char* gross;
};

cae::VariableElements away(int unpaid, int sick, const char* sick_pay = "0") {
    cae::VariableElements elements;
    elements.absence_days = unpaid;
    elements.sick_days = sick;
    elements.sick_pay = euros(sick_pay);
    return elements;
}

// From January to the end, with `right` in February: known at once, or corrected in the last month.
cae::LeaveCounters leave_in(const char* last, Stage stage, const OneMonth& right, bool at_once) {
    Books books(stage);
    for (cae::Month each = month("2026-01"); each <= month(last); each = each.next()) {
        const bool is_february = each == month("2026-02");
        if (each == month(last) && !at_once) {
            cae::PayCorrection& correction = books.correct("2026-02");
            correction.gross = euros(right.gross);
            correction.absence_days = right.elements.absence_days;
            correction.sick_days = right.elements.sick_days;
            correction.sick_pay = right.elements.sick_pay;
        }
        if (is_february && at_once) books.variable = right.elements;
        if (each == month(last)) books.leave_days = {300};
        books.close(is_february && at_once ? right.gross : "2000");
    }
    return books.leave();
}

TEST_CASE("leave after a correction is what correct months would have given") {
    const OneMonth cases[] = {{away(10, 0), "1285.71"},
                              {away(0, 14), "1000"},
                              {away(3, 7, "400"), "1685.71"},
                              {away(0, 0), "2345.67"}};
    for (const OneMonth& right : cases) {
        for (const Stage stage : {Stage::cesa, Stage::permanent}) {
            for (const char* last : {"2026-04", "2026-07"}) {
                CAPTURE(std::string(right.gross));
                CAPTURE(std::string(last));
                CHECK(leave_in(last, stage, right, false) == leave_in(last, stage, right, true));
            }
        }
    }
}

// 2.5 x 18 / 28 = 1.61 in February: 11.61 days of five months become 12 in June, not 13; their
// gross is 4 x 2 000 and 1 285.71.
TEST_CASE("days of a period that has ended are rounded up again when a month of it is corrected") {
    const auto leave = leave_in("2026-07", Stage::cesa, {away(10, 0), "1285.71"}, false);
    CHECK(leave.previous.acquired == cae::LeaveDays{1200});
    CHECK(leave.previous.taken == cae::LeaveDays{300});
    CHECK(leave.previous.gross == euros("9285.71"));
    CHECK(leave.current.acquired == cae::LeaveDays{500});
    CHECK(leave.current.gross == euros("4000"));
}

TEST_CASE("a month corrected twice gives the leave of the last correction") {
    Books books;
    pay(books, 3, "2000");
    books.correct("2026-02").absence_days = 20;
    pay(books, 1, "2000"); // 2.5 x 8 / 28 = 0.71
    CHECK(books.leave().current.acquired == cae::LeaveDays{821});
    books.correct("2026-01").gross = euros("2100");
    pay(books, 1, "2000");
    CHECK(books.leave().current.acquired == cae::LeaveDays{1071});
    CHECK(books.leave().current.gross == euros("10100"));
    books.correct("2026-02").absence_days = 0;
    pay(books, 1, "2000");
    CHECK(books.leave().balance() == cae::LeaveDays{1550});
}

} // namespace corrections_test
