// Rows that explain what an earlier month has: the bank has moved once.
#include <algorithm>

#include "cae/closing/documents/bank_import.hpp"
#include "office/small_year.hpp"

namespace explained_movements_test {

using namespace cae_test;
using cae::AlertKind;
using cae::Money;

const std::string head = "date;reference;label;amount;member;account;balance\n";

// It opens with 2 000 in the bank; 48 come in November, and nobody knows why.
class ExplainedLater : public SmallYear {
public:
    ExplainedLater() : SmallYear("101300;;2000,00\n512000;2000,00;\n") {
        write("bank/2025-11.csv", head + "2025-11-20;B1;VIR INCONNU;48,00;;;2048,00\n"
                                         "2025-11-05;B2;LOYER;-450,00;;;\n");
    }
    [[nodiscard]] cae::Result<cae::BankImport> import(const std::string& rows) const {
        write("statement.csv", rows);
        return open().import_statement(path() / "statement.csv");
    }
};

// 2 048 after the movements of November: the 48 of 1 December are the same money.
TEST_CASE("a statement follows the one before, whatever explains its movements in between") {
    const ExplainedLater year;
    year.write("bank/2025-12.csv", head + "2025-12-01;B1;;48,00;anna;;\n");
    const std::string titles = "Date;Libellé;Montant;Solde\n";
    const auto import = year.import(titles + "03/12/2025;VIR A;10,00;2058,00\n"
                                             "04/12/2025;VIR B;2,00;2060,00\n");
    REQUIRE(import.has_value());
    CHECK(import->added.size() == 2);
    const auto gap = year.import(titles + "03/12/2025;VIR A;10,00;2106,00\n"
                                          "04/12/2025;VIR B;2,00;2108,00\n");
    REQUIRE_FALSE(gap.has_value());
    CHECK(gap.error().front().rule == cae::Rule::statement_must_follow);
}

TEST_CASE("a movement is new beside a row that explains an earlier one of its amount on its day") {
    const ExplainedLater year;
    year.write("bank/2025-12.csv", head + "2025-12-05;B2;;-450,00;;613200;\n");
    const auto import = year.import("Date;Libellé;Montant\n05/12/2025;LOYER;-450,00\n");
    REQUIRE(import.has_value());
    CHECK(import->known == 0);
    REQUIRE(import->added.size() == 1);
    CHECK(import->tables.at(month_called("2025-12")).size() == 2);
}

// 2 000 + 48 - 450 - 12 = 1 586.
TEST_CASE("a balance counts no row of its day that explains an earlier movement") {
    const ExplainedLater year;
    year.write("bank/2025-12.csv", head + "2025-12-31;B3;FRAIS;-12,00;;627000;1586,00\n"
                                          "2025-12-31;B1;;48,00;anna;;\n");
    auto office = year.closed_until("2025-11");
    const auto december = close_next(office);
    CHECK(std::none_of(december.alerts.begin(), december.alerts.end(), [](const auto& alert) {
        return alert.kind == AlertKind::bank_balance_differs;
    }));
    const auto found = office.reconcile(month_called("2025-12"));
    REQUIRE(found.has_value());
    REQUIRE(found->size() == 1);
    CHECK(found->front().statement == Money::from_cents(158'600));
    CHECK(found->front().booked == Money::from_cents(158'600));
    CHECK(found->front().unshown.empty());
    CHECK(found->front().unbooked.empty());
}

} // namespace explained_movements_test
