// Rows of the bank that name an account of the chart, from the files to the store.
#include <algorithm>

#include "office/folder_copy.hpp"

namespace bank_accounts_test {

using cae::Money;
using cae::Rule;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;

namespace {

const char* const january = "bank/2026-01.csv";
const char* const february = "bank/2026-02.csv";
const std::string header = "date;reference;label;amount;refers_to;member;account;party;vat_rate\n";

// 450.00 are owed to the landlord of before.
const std::string opening_balance = "account;party;debit;credit\n"
                                    "101300;;;20000,00\n"
                                    "411000;;1440,00;\n"
                                    "445740;;;240,00\n"
                                    "428610;;;10151,88\n"
                                    "431000;;;300,00\n"
                                    "401000;Foncière du Nord;;450,00\n"
                                    "512000;;29701,88;\n";

Money beyond(const cae::MonthRecord& record) {
    for (const cae::Alert& alert : record.alerts) {
        if (alert.kind == cae::AlertKind::paid_beyond_owed)
            return Money::from_cents(alert.details.at(3).number());
    }
    return Money::from_cents(-1);
}

} // namespace

TEST_CASE("what is owed is that of the sealed months and of the month itself") {
    const FolderCopy folder("examples/artois");
    folder.write("opening_balance.csv", opening_balance);
    folder.write(january, header + "2026-01-05;B1;URSSAF;-300,00;;;431000;;\n"
                                   "2026-01-06;B2;LOYER;-400,00;;;401000;Foncière du Nord;\n");
    auto office = folder.open();
    const auto first = close_next(office);
    CHECK(beyond(first) == Money::from_cents(-1)); // nothing is told
    // 50.00 of the landlord are left, and Urssaf of January.
    folder.write(february, header + "2026-02-06;B3;LOYER;-60,00;;;401000;Foncière du Nord;\n"
                                    "2026-02-05;B4;PAS;-100000,00;;;431000;;\n"
                                    "2026-02-07;B5;ENCORE;-1,00;;;431000;;\n");
    const auto month = office.next();
    REQUIRE(month.has_value());
    const auto refused = cae::close_month(*month);
    REQUIRE_FALSE(refused.has_value());
    REQUIRE(refused.error().size() == 1);
    CHECK(refused.error()[0].rule == Rule::payment_must_be_owed);
    CHECK(refused.error()[0].value == "B5");
    CHECK(refused.error()[0].place.line == 4);
    folder.write(february, header + "2026-02-06;B3;LOYER;-60,00;;;401000;Foncière du Nord;\n");
    auto opened_again = folder.open(); // a table that was read is kept
    const auto second = close_next(opened_again);
    CHECK(beyond(second) == Money::from_cents(5'000));
    CHECK(folder.open().books().sealed(month_called("2026-02")).value() == second);
    CHECK(folder.open().changed_since_sealed().empty());
}

TEST_CASE("a row that names an account in a sealed month is told as late") {
    const FolderCopy folder("examples/artois");
    folder.write(january, header + "2026-01-05;B1;FRAIS;-12,00;;;;;\n");
    auto office = folder.open();
    close_next(office);
    folder.write(january, header + "2026-01-05;B1;FRAIS;-12,00;;;627000;;20\n");
    const auto problems = cae::Office::check(folder.path(), cae_test::source_path("config"));
    CHECK(std::any_of(problems.begin(), problems.end(), [](const cae::Problem& problem) {
        return problem.rule == Rule::document_must_not_be_of_sealed_month && problem.value == "B1";
    }));
    // In the open month it comes off the clearing account.
    folder.write(january, header + "2026-01-05;B1;FRAIS;-12,00;;;;;\n");
    folder.write(february, header + "2026-02-05;B1;FRAIS;-12,00;;;627000;;20\n");
    const auto record = close_next(office);
    REQUIRE(record.clearing.size() == 1);
    CHECK(record.clearing[0].left == Money());
    CHECK(folder.open().books().sealed(month_called("2026-02")).value() == record);
}

TEST_CASE("an account that the chart does not have is told by check") {
    const FolderCopy folder("examples/artois");
    folder.write(january, header + "2026-01-05;B1;FRAIS;-12,00;;;627999;;\n");
    const auto problems = cae::Office::check(folder.path(), cae_test::source_path("config"));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == Rule::account_must_be_in_chart);
    CHECK(problems[0].place.line == 2);
}

} // namespace bank_accounts_test
