// Statements that are brought into a folder whose months are sealed or open.
#include "cae/closing/documents/bank_import.hpp"
#include "office/folder_copy.hpp"

namespace statement_import_test {

using cae::BankImport;
using cae::MatchedBy;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;

namespace {

const std::string titles = "Date;Libellé;Montant\n";

// Artois, and a statement beside its tables.
class Artois {
public:
    [[nodiscard]] BankImport import(const std::string& rows) const {
        folder_.write("statement.csv", titles + rows);
        auto import = folder_.open().import_statement(folder_.path() / "statement.csv");
        REQUIRE(import.has_value());
        return *std::move(import);
    }
    void write(const std::string& name, const std::string& text) const {
        folder_.write(name, text);
    }
    [[nodiscard]] bool has(const std::string& name) const {
        return std::filesystem::exists(folder_.path() / name);
    }
    void seal_january() const {
        auto office = folder_.open();
        close_next(office);
    }

private:
    FolderCopy folder_ = FolderCopy("examples/artois");
};

std::vector<cae::Money> amounts_of(const BankImport& import) {
    std::vector<cae::Money> amounts;
    for (const auto& added : import.added) amounts.push_back(added.movement.amount);
    return amounts;
}

cae::Money cents(std::int64_t amount) { return cae::Money::from_cents(amount); }

const std::string table_head = "date;reference;label;amount;refers_to;member;matched_by\n";

} // namespace

TEST_CASE("an import writes nothing by itself and gives the rows of every month") {
    const Artois artois;
    const auto import = artois.import("05/01/2026;VIR A;700,00\n03/02/2026;PRLV B;-80,00\n");
    CHECK(amounts_of(import) == std::vector{cents(70'000), cents(-8'000)});
    CHECK(import.known == 0);
    CHECK(import.tables.size() == 2);
    CHECK(import.tables.at(month_called("2026-02")).size() == 1);
    CHECK_FALSE(artois.has("bank/2026-01.csv"));
    CHECK_FALSE(artois.has("bank/2026-02.csv"));
}

TEST_CASE("movements that tables have are known, an overlapping statement adds the rest") {
    const Artois artois;
    artois.write("bank/2026-01.csv", table_head + "2026-01-05;B1;VIR A;700,00;;;\n");
    const auto import = artois.import("05/01/2026;VIR A;700,00\n05/01/2026;VIR A;700,00\n"
                                      "06/01/2026;VIR A;250,00\n");
    CHECK(import.known == 1);
    CHECK(amounts_of(import) == std::vector{cents(70'000), cents(25'000)});
    CHECK(import.tables.at(month_called("2026-01")).size() == 3);
}

TEST_CASE("a movement of a sealed month is left out and told, the others come in") {
    const Artois artois;
    artois.seal_january();
    const auto import = artois.import("05/01/2026;VIR A;700,00\n03/02/2026;VIR B;250,00\n");
    REQUIRE(import.sealed.size() == 1);
    CHECK(import.sealed[0].amount == cents(70'000));
    CHECK(amounts_of(import) == std::vector{cents(25'000)});
    CHECK(import.tables.size() == 1);
}

// R-9 was typed on the last day of a month that is sealed, the bank has it two days later.
TEST_CASE("a receipt that was typed in a sealed month is recognised in the next one") {
    const Artois artois;
    artois.write("activity/2026-01.csv",
                 "date;document;member;activity;kind;total;net;vat_rate;refers_to\n"
                 "2026-01-05;F-9;dupuis;;sale;;1000,00;20;\n"
                 "2026-01-31;R-9;dupuis;;receipt;600,00;;;F-9\n");
    artois.seal_january();
    const auto import = artois.import("02/02/2026;VIR CLIENT F-9;600,00\n");
    REQUIRE(import.added.size() == 1);
    CHECK(import.added[0].match.by == MatchedBy::receipt);
    const auto rows = import.tables.at(month_called("2026-02"));
    CHECK(rows.front().refers_to == "R-9");
}

} // namespace statement_import_test
