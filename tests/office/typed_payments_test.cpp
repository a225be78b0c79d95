// A payment that somebody typed, and that the bank shows afterwards, is one payment.
#include <map>
#include <string>

#include "cae/outputs/screen/bank_report.hpp"
#include "office/folder_copy.hpp"

namespace typed_payments_test {

using cae::Money;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;

namespace {

const std::string activity =
    "date;document;member;kind;label;net;vat_rate;total;refers_to;currency\n"
    "2026-01-05;F-101;dupuis;sale;Conseil;1000,00;20;;;\n"
    "2026-01-05;F-102;dupuis;sale;Conseil;500,00;20;;;\n";

std::map<std::string, Money> moved(const cae::MonthRecord& record) {
    std::map<std::string, Money> sums;
    for (const cae::NumberedEntry& numbered : record.entries) {
        for (const cae::EntryLine& line : numbered.entry.lines()) {
            sums[line.account.number.text()] += line.debit - line.credit;
        }
    }
    return sums;
}

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

// Artois, where January has two invoices, and what is typed of them.
class Typed {
public:
    explicit Typed(const std::string& payments, const std::string& month = "2026-01") {
        if (month != "2026-01") folder_.write("activity/2026-01.csv", activity);
        folder_.write("activity/" + month + ".csv",
                      month == "2026-01" ? activity + payments
                                         : activity.substr(0, activity.find('\n') + 1) + payments);
    }
    void write(const std::string& name, const std::string& text) const {
        folder_.write(name, text);
    }
    void close() const {
        auto office = folder_.open();
        close_next(office);
    }
    // Brings in what the bank shows, and closes the next month.
    [[nodiscard]] std::map<std::string, Money> after(const std::string& rows) const {
        folder_.write("statement.csv", "Date;Libellé;Montant\n" + rows);
        const auto import = folder_.open().import_statement(folder_.path() / "statement.csv");
        REQUIRE(import.has_value());
        for (const auto& [month, table] : import->tables) {
            std::string text;
            const auto sink = [&](std::string_view more) { text.append(more); };
            cae::CsvWriter csv(cae::CsvStyle::french, sink);
            cae::write_bank_rows(table, csv);
            folder_.write("bank/" + cae::to_string(month) + ".csv", text);
        }
        const auto month = folder_.open().next();
        REQUIRE(month.has_value());
        const auto record = cae::close_month(*month);
        REQUIRE(record.has_value());
        return moved(*record);
    }

private:
    FolderCopy folder_ = FolderCopy("examples/artois");
};

void check(std::map<std::string, Money> sums, std::int64_t bank, std::int64_t customers) {
    CHECK(sums["512000"] == cents(bank));
    CHECK(sums["411000"] == cents(customers));
    CHECK(sums["471000"] == Money());
}

} // namespace

// 1 200,00 and 600,00 are due.
TEST_CASE("a receipt that was typed is the bank's payment, in full or in part, days apart") {
    const std::string typed = "2026-01-20;R-1;dupuis;receipt;Virement;;;";
    check(Typed(typed + "1200,00;F-101;\n").after("20/01/2026;VIR DUPONT;1200,00\n"), 120'000,
          60'000);
    check(Typed(typed + "500,00;F-101;\n").after("20/01/2026;VIR DUPONT;500,00\n"), 50'000,
          130'000);
    check(Typed(typed + "1200,00;F-101;\n").after("22/01/2026;VIR DUPONT;1200,00\n"), 120'000,
          60'000);
    check(Typed(typed + "500,00;F-101;\n").after("18/01/2026;VIR F-101;500,00\n"), 50'000, 130'000);
}

TEST_CASE("two receipts that were typed are the one payment of both") {
    const std::string typed = "2026-01-20;R-1;dupuis;receipt;Virement;;;1200,00;F-101;\n"
                              "2026-01-20;R-2;dupuis;receipt;Virement;;;600,00;F-102;\n";
    check(Typed(typed).after("21/01/2026;VIR F-101 ET F-102;1800,00\n"), 180'000, 0);
    check(Typed(typed).after("20/01/2026;REMISE DE CHEQUES;1800,00\n"), 180'000, 0);
}

TEST_CASE("a refund that was typed is the bank's debit, and makes its invoice due once") {
    const std::string typed = "2026-01-20;R-1;dupuis;receipt;Virement;;;1200,00;F-101;\n"
                              "2026-01-25;RB-1;dupuis;refund;Trop perçu;;;200,00;F-101;\n";
    check(Typed(typed).after("20/01/2026;VIR DUPONT;1200,00\n26/01/2026;VIR EMIS F-101;-200,00\n"),
          100'000, 80'000);
}

TEST_CASE("a row of the bank that was typed is the bank's, with its account or its invoice") {
    const Typed folder("");
    folder.write("bank/2026-01.csv", "date;reference;label;amount;refers_to;account;party\n"
                                     "2026-01-20;1;;1200,00;F-101;;\n"
                                     "2026-01-21;2;Assurance;-90,00;;616000;\n"
                                     "2026-01-22;3;;-30,00;;401000;EDF\n");
    auto sums = folder.after(
        "21/01/2026;VIR DUPONT;1200,00\n22/01/2026;PRLV ASSURANCE MAIF;-90,00\n"
        "23/01/2026;PRLV EDF;-30,00\n");
    check(sums, 108'000, 60'000);
    CHECK(sums["616000"] == cents(9'000));
    CHECK(sums["401000"] == cents(3'000));
}

// Typed on the last day of January, which is sealed; the bank shows it in February.
TEST_CASE("a receipt of a sealed month is the payment that the next one shows") {
    const Typed folder("2026-01-31;R-1;dupuis;receipt;Virement;;;1200,00;F-101;\n");
    folder.write("activity/2026-02.csv", activity.substr(0, activity.find('\n') + 1));
    folder.close();
    check(folder.after("02/02/2026;VIR DUPONT;1200,00\n"), 0, 0);
}

TEST_CASE("a receipt that is typed in the month after is the payment of the month before") {
    const Typed folder("2026-02-01;R-1;dupuis;receipt;Virement;;;1200,00;F-101;\n", "2026-02");
    folder.write("activity/2026-01.csv", activity);
    // January books nothing of it, not even on the clearing account: February does.
    check(folder.after("30/01/2026;VIR DUPONT;1200,00\n"), 0, 180'000);
}

} // namespace typed_payments_test
