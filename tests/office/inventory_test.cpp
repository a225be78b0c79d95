// The inventory of a fiscal year: entries of its last day, sealed as a period of their own.
#include <algorithm>
#include <tuple>
#include <utility>

#include "cae/office/fec.hpp"
#include "cae/office/reports.hpp"
#include "office/small_year.hpp"
#include "store/raw_database.hpp"

namespace inventory_test {

using namespace cae_test;
using cae::Money;
using cae::Period;
using cae::Rule;

const cae::Date day_of_months = *cae::Date::of(2026, 12, 31); // that of close_next()
const cae::Date sealed_in_march = *cae::Date::of(2027, 3, 31);

// It opens with 2 000 in the bank, and its capital.
class YearWithInventory : public SmallYear {
public:
    YearWithInventory() : SmallYear("101300;;2000,00\n512000;2000,00;\n") { write_inventory(); }

    // A rent of 450 to come, and 100 of it paid for the year after.
    void write_inventory() const {
        write("inventory/2025.csv", "entry;date;account;party;label;debit;credit\n"
                                    "FNP-25;2025-12-31;613200;;Loyer du trimestre;450,00;\n"
                                    "FNP-25;2025-12-31;408000;Foncière;;;450,00\n"
                                    "CCA-25;2025-12-31;486000;;Loyer de janvier;100,00;\n"
                                    "CCA-25;2025-12-31;613200;;;;100,00\n");
    }
};

void seal_inventory(cae::Office& office, int year = 2025, cae::Date day = day_of_months) {
    cae_test::seal_inventory(office, year, day);
}

std::vector<std::string> periods_of(const cae::Office& office) {
    std::vector<std::string> periods;
    for (const auto& sealed : office.books().sealed_periods()) {
        periods.push_back(to_string(sealed.period));
    }
    return periods;
}

// 500 sold, less 450 - 100 of rent; the contribution moves nothing of classes 6 and 7.
TEST_CASE("the inventory counts in its year before it is sealed, and the same after") {
    const YearWithInventory year;
    auto office = year.closed_until("2025-12");
    const auto before = office.close_year(2025);
    REQUIRE(before.has_value());
    REQUIRE(before->inventory);
    CHECK(before->inventory->accountant_entries.size() == 2);
    CHECK(result_of_year(before->books) == Money::from_cents(15'000));
    seal_inventory(office);
    const auto after = office.close_year(2025);
    REQUIRE(after.has_value());
    CHECK_FALSE(after->inventory);
    CHECK(result_of_year(after->books) == Money::from_cents(15'000));
}

TEST_CASE("an inventory is sealed behind months of the next year, and they go on behind it") {
    const YearWithInventory year;
    auto office = year.closed_until("2026-02");
    seal_inventory(office);
    close_next(office);
    CHECK(periods_of(office) == std::vector<std::string>{"2025-11", "2025-12", "2026-01", "2026-02",
                                                         "2025-13", "2026-03"});
    const auto seals = office.books().seals().value();
    REQUIRE(seals.size() == 6);
    for (std::size_t i = 1; i < seals.size(); ++i) CHECK(seals[i].previous == seals[i - 1].digest);
    const auto again = year.open();
    CHECK(periods_of(again) == periods_of(office));
    CHECK(again.books().books() == office.books().books());
    const auto verified = year.verified();
    CHECK(verified.problems.empty());
    REQUIRE(verified.months.size() == 6);
    CHECK(verified.months[4].is_closed_again);
    CHECK(verified.months[5].is_closed_again);
}

TEST_CASE("an accrual of the inventory is reversed by its id in the next year") {
    const YearWithInventory year;
    auto office = year.closed_until("2025-12");
    seal_inventory(office);
    year.write("entries/2026-01.csv", "entry;date;account;label;debit;credit;reverses\n"
                                      "EX-26;2026-01-01;;;;;FNP-25\n");
    auto next = year.open();
    const auto january = close_next(next);
    REQUIRE(january.entries.size() == 1);
    const auto lines = january.entries.front().entry.lines();
    CHECK(lines[0].account.number == "613200");
    CHECK(lines[0].credit == Money::from_cents(45'000));
    CHECK(lines[1].account.number == "408000");
    CHECK(lines[1].debit == Money::from_cents(45'000));
    year.write("entries/2026-02.csv", "entry;date;account;label;debit;credit;reverses\n"
                                      "EX-27;2026-02-01;;;;;FNP-25\n"
                                      "CCA-25;2026-02-01;;;;;CCA-25\n");
    const auto february = year.open().next();
    REQUIRE_FALSE(february.has_value());
    REQUIRE(february.error().size() == 2);
    CHECK(february.error()[0].rule == Rule::entry_must_be_reversed_once);
    CHECK(february.error()[1].rule == Rule::id_must_be_unique);
    CHECK(february.error()[1].details == cae::Details{"2025-13"});
}

TEST_CASE("reports of the year have its inventory, those of the next year open behind it") {
    const YearWithInventory year;
    auto office = year.closed_until("2026-01");
    seal_inventory(office);
    const auto rent = [&](const char* first, const char* last) {
        const auto balance = trial_balance(office.books(), office.chart(),
                                           {month_called(first), month_called(last)},
                                           cae::GroupBy::account, {"613", false});
        return balance.value().rows();
    };
    const auto in_year = rent("2025-11", "2025-12");
    REQUIRE(in_year.size() == 1);
    CHECK(in_year[0].debit == Money::from_cents(45'000));
    CHECK(in_year[0].credit == Money::from_cents(10'000));
    CHECK(rent("2026-01", "2026-01").empty());
    const auto prepaid = trial_balance(office.books(), office.chart(),
                                       {month_called("2026-01"), month_called("2026-01")},
                                       cae::GroupBy::account, {"486", false});
    REQUIRE(prepaid->rows().size() == 1);
    CHECK(prepaid->rows()[0].opening == Money::from_cents(10'000));
    CHECK(prepaid->rows()[0].debit == Money());
}

struct OpeningLine {
    std::string account;
    std::string member;
    std::string party;
    std::int64_t debit; // cents

    friend bool operator==(const OpeningLine&, const OpeningLine&) = default;
};

std::vector<OpeningLine> lines_of(const cae::EntryOfMonth& entry) {
    std::vector<OpeningLine> lines;
    for (const cae::EntryLine& line : entry.lines()) {
        lines.push_back({line.account.number.text(), line.section.member.text(), line.party.text(),
                         (line.debit - line.credit).cents()});
    }
    return lines;
}

// 500 sold by Anna, 450 - 100 of rent: a profit of 150, by sections 500 and -350.
TEST_CASE("a sealed year books its result and what it opens the next one with") {
    const YearWithInventory year;
    year.write("inventory/2025.csv", "entry;date;account;party;label;debit;credit\n"
                                     "F;2025-12-31;613200;;Loyer;450,00;\n"
                                     "F;2025-12-31;401000;Foncière;;;450,00\n"
                                     "C;2025-12-31;486000;;Loyer de janvier;100,00;\n"
                                     "C;2025-12-31;613200;;;;100,00\n");
    auto office = year.closed_until("2026-01");
    seal_inventory(office);
    const auto opening = office.books().opening_after(2025).value();
    REQUIRE(opening.size() == 2);
    const auto& head = opening.front().entry.head();
    CHECK(head.journal == cae::Journal::opening);
    CHECK(head.date == *cae::Date::of(2026, 1, 1));
    CHECK(head.piece == "AN-2026-01");
    CHECK(opening.front().number == 6); // AN-2025-11, F-1, CO-2025-11, F, C
    CHECK(lines_of(opening.front().entry) == std::vector<OpeningLine>{
                                                 {"101300", "", "", -200'000},
                                                 {"120000", "", "", 35'000},
                                                 {"120000", "anna", "", -50'000},
                                                 {"401000", "", "Foncière", -45'000},
                                                 {"411000", "anna", "", 50'000},
                                                 {"486000", "", "", 10'000},
                                                 {"512000", "", "", 200'000},
                                             });
    const auto own = office.books().journal(Period::inventory_of(2025)).value();
    CHECK(own.size() == 2);
}

// A contribution of 10 %, 50, is a charge of Anna's section and income of the cooperative's:
// analytic.
TEST_CASE("analytic results are carried in an entry of their own") {
    const YearWithInventory year;
    auto office = year.closed_until("2025-12");
    seal_inventory(office);
    const auto opening = office.books().opening_after(2025).value();
    REQUIRE(opening.size() == 2);
    const auto& chart = office.chart();
    const auto mirror = chart.at(cae::AccountRole::internal_contribution_mirror).number.text();
    for (const cae::EntryLine& line : opening.back().entry.lines()) CHECK(line.account.analytic);
    auto lines = lines_of(opening.back().entry);
    std::sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) {
        return std::tie(a.account, a.debit) < std::tie(b.account, b.debit);
    });
    CHECK(lines == std::vector<OpeningLine>{{"120000", "", "", -5'000},
                                            {"120000", "anna", "", 5'000},
                                            {mirror, "anna", "", -5'000},
                                            {mirror, "", "", 5'000}});
}

TEST_CASE("reports open with what a sealed year booked, which is what they carried before") {
    const YearWithInventory year;
    year.write("inventory/2025.csv", "entry;date;account;label;debit;credit\n");
    auto office = year.closed_until("2026-02");
    const auto rows = [&](cae::GroupBy by, bool analytic) {
        return trial_balance(office.books(), office.chart(),
                             {month_called("2026-02"), month_called("2026-02")}, by, {{}, analytic})
            .value()
            .rows();
    };
    std::vector<std::vector<cae::BalanceRow>> carried;
    const auto all_groups = {cae::GroupBy::account,  cae::GroupBy::section, cae::GroupBy::branch,
                             cae::GroupBy::activity, cae::GroupBy::member,  cae::GroupBy::party};
    for (const auto by : all_groups) carried.push_back(rows(by, by != cae::GroupBy::account));
    seal_inventory(office);
    auto expected = carried.begin();
    for (const auto by : all_groups) {
        const auto booked = rows(by, by != cae::GroupBy::account);
        CHECK_FALSE(booked.empty());
        REQUIRE(booked.size() == expected->size());
        for (std::size_t i = 0; i < booked.size(); ++i) {
            CHECK(booked[i].account.number == (*expected)[i].account.number);
            CHECK(booked[i].section == (*expected)[i].section);
            CHECK(booked[i].party == (*expected)[i].party);
            CHECK(booked[i].opening == (*expected)[i].opening);
        }
        ++expected;
    }
    CHECK(year.verified().problems.empty());
}

// The second year begins with the entries of the first: 150 on 120000 and 408000, 486000 of the
// inventory, to which nothing comes.
TEST_CASE("a second year is sealed on what the first one opened it with") {
    const YearWithInventory year;
    auto office = year.closed_until("2026-12");
    seal_inventory(office);
    year.write("inventory/2026.csv", "entry;date;account;label;debit;credit\n"
                                     "B;2026-12-31;613200;Loyer;200,00;\n"
                                     "B;2026-12-31;408000;;;200,00\n");
    auto next = year.open();
    const auto second = next.inventory(2026).value().value();
    REQUIRE(second.entries.size() == 3);
    CHECK(lines_of(second.entries[1].entry) == std::vector<OpeningLine>{
                                                   {"101300", "", "", -200'000},
                                                   {"120000", "", "", 35'000},
                                                   {"120000", "anna", "", -50'000},
                                                   {"129000", "", "", 20'000},
                                                   {"408000", "", "", -65'000},
                                                   {"411000", "anna", "", 50'000},
                                                   {"486000", "", "", 10'000},
                                                   {"512000", "", "", 200'000},
                                               });
    REQUIRE(next.seal(second, sealed_in_march).has_value());
    CHECK(year.verified().problems.empty());
    const auto closed = next.close_year(2026);
    REQUIRE(closed.has_value());
    CHECK(result_of_year(closed->books) == Money::from_cents(-20'000));
}

TEST_CASE("the file of the tax office begins a year with what the year before booked") {
    const YearWithInventory year;
    auto office = year.closed_until("2026-12");
    seal_inventory(office);
    const auto fiscal = cae::FiscalYear::ending_in(2026, 1);
    auto extract = fec_extract(office.books(), office.chart(), {fiscal, fiscal.first, fiscal.last});
    REQUIRE(extract.has_value());
    std::vector<std::pair<std::string, std::int64_t>> lines;
    CHECK(for_each_fec_line(office.books(), *extract, [&](const cae::FecLine& line) {
              CHECK(line.number == 1);
              CHECK(line.journal == "AN");
              lines.emplace_back(line.account, (line.debit - line.credit).cents());
          }).empty());
    CHECK(lines == std::vector<std::pair<std::string, std::int64_t>>{{"101300", -200'000},
                                                                     {"120000", -15'000},
                                                                     {"408000", -45'000},
                                                                     {"411000", 50'000},
                                                                     {"486000", 10'000},
                                                                     {"512000", 200'000}});
}

// Lines of the entries of a month with a piece, by account.
std::vector<OpeningLine> booked(const cae::MonthRecord& month, const std::string& piece) {
    for (const cae::NumberedEntry& numbered : month.entries) {
        if (numbered.entry.head().piece == piece) return lines_of(numbered.entry);
    }
    return {};
}

// 150 of profit; the legal reserve is full, and nobody is entitled to the work share.
TEST_CASE("the month of the meeting books the allocation of a sealed year, once") {
    const YearWithInventory year;
    year.write("year/2025.yaml", "meeting: 2026-02-15\n" + decisions);
    auto sealed = year.closed_until("2026-01");
    seal_inventory(sealed);
    auto office = year.open();
    const auto february = close_next(office);
    CHECK(booked(february, "AR-2026-02-15") ==
          std::vector<OpeningLine>{{"120000", "", "", 15'000}, {"106300", "", "", -15'000}});
    REQUIRE(february.accountant_entries.size() == 1);
    CHECK(february.accountant_entries[0].id == "AR-2025");
    CHECK(february.inputs.back().path == "year/2025.yaml");
    CHECK(february.entries.back().entry.head().date == *cae::Date::of(2026, 2, 15));
    CHECK(booked(close_next(office), "AR-2026-02-15").empty());
    CHECK(year.verified().problems.empty());
    year.write("entries/2026-04.csv", "entry;date;account;label;debit;credit;reverses\n"
                                      "EX;2026-04-01;;;;;AR-2025\n");
    auto later = year.open();
    CHECK(booked(close_next(later), "EX") ==
          std::vector<OpeningLine>{{"120000", "", "", -15'000}, {"106300", "", "", 15'000}});
}

TEST_CASE("a meeting of a sealed month is booked by the next one, and no sealed month changes") {
    const YearWithInventory year;
    auto sealed = year.closed_until("2026-02");
    seal_inventory(sealed);
    close_next(sealed);
    year.write("year/2025.yaml", "meeting: 2026-02-15\n" + decisions);
    CHECK(year.verified().problems.empty());
    auto office = year.open();
    const auto april = close_next(office);
    CHECK(booked(april, "AR-2026-02-15").size() == 2);
    CHECK(april.entries.back().entry.head().date == *cae::Date::of(2026, 4, 1));
    CHECK(year.verified().problems.empty());
}

// 500 sold, 1 000 of rent: a loss of 500.
TEST_CASE("a loss is carried forward by the month of the meeting") {
    const YearWithInventory year;
    year.write("inventory/2025.csv", "entry;date;account;label;debit;credit\n"
                                     "F;2025-12-31;613200;Loyer;1000,00;\n"
                                     "F;2025-12-31;408000;;;1000,00\n");
    year.write("year/2025.yaml", "meeting: 2026-01-20\n" + decisions);
    auto sealed = year.closed_until("2025-12");
    seal_inventory(sealed);
    auto office = year.open();
    CHECK(booked(close_next(office), "AR-2026-01-20") ==
          std::vector<OpeningLine>{{"129000", "", "", -50'000}, {"119000", "", "", 50'000}});
}

TEST_CASE("nothing is allocated while the year is not sealed, or where it was written by hand") {
    const YearWithInventory year;
    year.write("year/2025.yaml", "meeting: 2026-02-15\n" + decisions);
    auto open = year.closed_until("2026-02");
    CHECK(open.books().sealed(month_called("2026-02")).value().entries.empty());
    seal_inventory(open);
    year.write("entries/2026-03.csv", "entry;date;account;label;debit;credit\n"
                                      "AR-2025;2026-03-02;120000;Affectation;150,00;\n"
                                      "AR-2025;2026-03-02;106100;;;150,00\n");
    auto office = year.open();
    CHECK(close_next(office).entries.size() == 1);
    CHECK(close_next(office).entries.empty());
}

TEST_CASE("a year's file that is wrong keeps the month of its meeting open") {
    const YearWithInventory year;
    auto sealed = year.closed_until("2026-01");
    seal_inventory(sealed);
    year.write("year/2025.yaml", "meeting: 2026-02-15\nsurplus: \"99\"\n" + decisions);
    const auto february = year.open().next();
    REQUIRE_FALSE(february.has_value());
    CHECK(february.error().front().rule == Rule::surplus_must_be_that_of_books);
    CHECK(february.error().front().place.line == 2);
}

// Sixteen months until February 2026: January neither ends a year nor begins one.
TEST_CASE("a first year of more than twelve months is one, in its reports and at its end") {
    const YearWithInventory year;
    year.add("fiscal_year_first_month: 3\nfirst_fiscal_year: {from: 2024-11, to: 2026-02}\n");
    std::filesystem::remove(year.path() / "inventory" / "2025.csv");
    year.write("inventory/2026.csv", "entry;date;account;label;debit;credit\n"
                                     "F;2026-02-28;613200;Loyer;450,00;\n"
                                     "F;2026-02-28;408000;;;450,00\n");
    CHECK(year.checked().empty());
    auto office = year.closed_until("2026-03");
    const auto sales = [&](const char* month) {
        return trial_balance(office.books(), office.chart(),
                             {month_called(month), month_called(month),
                              fiscal_years_of(office.books().cooperative())},
                             cae::GroupBy::account, {"706", false})
            .value()
            .rows();
    };
    REQUIRE(sales("2026-02").size() == 1);
    CHECK(sales("2026-02")[0].opening == Money::from_cents(-50'000));
    CHECK(sales("2026-03").empty());
    CHECK_FALSE(office.close_year(2025).has_value());
    seal_inventory(office, 2026);
    CHECK(periods_of(office).back() == "2026-13");
    CHECK(result_of_year(office.close_year(2026)->books) == Money::from_cents(5'000));
    const auto opening = office.books().opening_after(2026).value();
    CHECK(opening.front().entry.head().piece == "AN-2026-03");
    const auto fiscal = cae::FiscalYear::ending_in(2026,
                                                   fiscal_years_of(office.books().cooperative()));
    auto extract = fec_extract(
        office.books(), office.chart(),
        {fiscal, fiscal.first, fiscal.last, fiscal_years_of(office.books().cooperative())});
    REQUIRE(extract.has_value());
    std::vector<std::string> dates;
    CHECK(for_each_fec_line(office.books(), *extract, [&](const cae::FecLine& line) {
              if (line.line == 1) dates.push_back(to_string(line.date));
          }).empty());
    CHECK(dates == std::vector<std::string>{"2025-11-01", "2025-11-04", "2026-02-28"});
    CHECK(year.verified().problems.empty());
}

struct FecHead {
    std::string piece;
    std::int64_t number;
    std::string validated;

    friend bool operator==(const FecHead&, const FecHead&) = default;
};

TEST_CASE("inventory entries are the last ones of the file of the tax office") {
    const YearWithInventory year;
    auto office = year.closed_until("2026-01");
    seal_inventory(office, 2025, sealed_in_march);
    const auto fiscal = cae::FiscalYear::ending_in(2025, 1);
    auto extract = fec_extract(office.books(), office.chart(), {fiscal, fiscal.first, fiscal.last});
    REQUIRE(extract.has_value());
    std::vector<FecHead> heads;
    CHECK(
        for_each_fec_line(office.books(), *extract, [&](const cae::FecLine& line) {
            if (line.line == 1) {
                heads.push_back({std::string(line.piece), line.number, to_string(line.validated)});
            }
        }).empty());
    CHECK(heads == std::vector<FecHead>{{"AN-2025-11", 1, "2026-12-31"},
                                        {"F-1", 2, "2026-12-31"},
                                        {"FNP-25", 3, "2027-03-31"},
                                        {"CCA-25", 4, "2027-03-31"}});
}

TEST_CASE("what is wrong in an inventory is told by row, and nothing is sealed") {
    const YearWithInventory year;
    year.write("inventory/2025.csv", "entry;date;account;label;debit;credit\n"
                                     "A;2025-12-30;613200;Loyer;1,00;\n"
                                     "A;2025-12-30;408000;;;1,00\n");
    auto problems = year.checked();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].rule == Rule::inventory_must_be_of_last_day);
    CHECK(problems[0].value == "2025-12-30");
    CHECK(problems[0].details == cae::Details{*cae::Date::of(2025, 12, 31)});
    CHECK(problems[0].place.line == 2);
    year.write("inventory/2025.csv", "entry;date;account;label;debit;credit\n"
                                     "A;2025-12-31;613299;Loyer;1,00;\n"
                                     "A;2025-12-31;408000;;;1,00\n");
    problems = year.checked();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == Rule::account_must_be_in_chart);
    CHECK(problems[0].place.line == 2);
    const auto office = year.closed_until("2025-12");
    CHECK(office.close_year(2025).error() == problems);
    year.write("inventory/2025-12.csv", "entry;date;account;label;debit;credit\n");
    year.write("inventory/2026.xlsx", "");
    problems = year.checked();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].rule == Rule::year_must_exist);
    CHECK(problems[1].rule == Rule::table_must_be_csv);
    CHECK(problems[1].details == cae::Details{"2026.csv"});
}

TEST_CASE("the table of a sealed inventory is told when it is other bytes") {
    const YearWithInventory year;
    auto office = year.closed_until("2025-12");
    seal_inventory(office);
    CHECK(year.checked().empty());
    year.write("inventory/2025.csv", "entry;date;account;label;debit;credit\n");
    const auto told = year.checked();
    REQUIRE(told.size() == 1);
    CHECK(told[0].rule == Rule::input_must_be_as_sealed);
    CHECK(told[0].value == "inventory/2025.csv");
    CHECK(told[0].details == cae::Details{"2025-13"});
    CHECK(year.open().changed_since_last_seal() == told);
    CHECK(year.verified().problems == told);
    const auto closed = year.open().close_year(2025);
    REQUIRE_FALSE(closed.has_value());
    CHECK(closed.error() == told);
}

TEST_CASE("an entry that is written after the inventory was sealed is refused by its line") {
    const YearWithInventory year;
    auto office = year.closed_until("2025-12");
    seal_inventory(office);
    year.write("inventory/2025.csv", text_of(year.path() / "inventory/2025.csv") +
                                         "LATE;2025-12-31;626000;;Téléphone;10,00;\n"
                                         "LATE;2025-12-31;408000;Opérateur;;;10,00\n");
    const auto closed = year.open().close_year(2025);
    REQUIRE_FALSE(closed.has_value());
    REQUIRE(closed.error().size() == 1);
    const cae::Problem& told = closed.error().front();
    CHECK(told.rule == Rule::document_must_not_be_of_sealed_month);
    CHECK(told.value == "LATE");
    CHECK(told.place.file.ends_with("inventory/2025.csv"));
    CHECK(told.place.line == 6);
    CHECK(told.details == cae::Details{"2025-13"});
}

TEST_CASE("an inventory is sealed once, after its last month, and before that of the next year") {
    const YearWithInventory year;
    auto early = year.closed_until("2025-11");
    const auto too_early = early.inventory(2025).value().value();
    CHECK(early.seal(too_early, sealed_in_march).error().front().rule ==
          Rule::month_must_be_sealed);
    auto office = year.closed_until("2026-12");
    const auto of_2025 = office.inventory(2025).value().value();
    year.write("inventory/2026.csv", "entry;date;account;label;debit;credit\n"
                                     "B;2026-12-31;613200;Loyer;1,00;\n"
                                     "B;2026-12-31;408000;;;1,00\n");
    seal_inventory(office, 2026);
    const auto late = office.seal(of_2025, sealed_in_march);
    REQUIRE_FALSE(late.has_value());
    CHECK(late.error().front().rule == Rule::inventory_must_not_be_sealed);
    CHECK(late.error().front().value == "2026");
}

TEST_CASE("a value of a sealed inventory that was changed in the store is named") {
    const YearWithInventory year;
    auto office = year.closed_until("2026-01");
    seal_inventory(office);
    RawDatabase raw(year.path() / "cae.db");
    CHECK(raw.run_unguarded("UPDATE entry SET label = 'Autre' WHERE piece = 'CCA-25'") ==
          all_went_well);
    const auto result = year.verified();
    REQUIRE(result.problems.size() >= 2);
    CHECK(result.problems[0].rule == Rule::seal_must_hold);
    CHECK(result.problems[0].value == "2025-13");
    CHECK(result.problems[0].details == cae::Details{"entry"});
    CHECK(result.problems[1].rule == Rule::sealed_value_must_be_as_computed);
    REQUIRE(result.problems[1].details.size() == 5);
    CHECK(result.problems[1].details[0].text() == "entry");
    CHECK(result.problems[1].details[2].text() == "label");
    CHECK(result.problems[1].details[3].text() == "Autre");
    CHECK(result.problems[1].details[4].text() == "Loyer de janvier");
}

} // namespace inventory_test
