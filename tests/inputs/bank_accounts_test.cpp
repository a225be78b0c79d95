// Rows of bank/<month>.csv that name an account of the chart.
#include "inputs/folder_fixture.hpp"

namespace bank_accounts_test {

using cae::BankPosting;
using cae::Money;
using cae::MonthDocuments;
using cae::Rule;

namespace {

const char* const table = "bank/2026-01.csv";
const std::string header =
    "date;reference;label;amount;refers_to;member;activity;account;party;branch;vat_rate\n";

cae::Result<MonthDocuments> load(const cae_test::Folder& files, int number = 1) {
    files.write();
    const auto folder = cae::load_folder(files.path());
    REQUIRE(folder.has_value());
    return cae::load_month(*folder, *cae::Month::of(2026, number));
}

MonthDocuments read(const std::string& rows) {
    auto documents = load(cae_test::Folder().with(table, header + rows));
    REQUIRE(documents.has_value());
    return *std::move(documents);
}

cae::Problem refused(const std::string& row) {
    const auto documents = load(cae_test::Folder().with(table, header + row));
    REQUIRE_FALSE(documents.has_value());
    REQUIRE(documents.error().size() == 1);
    CHECK(documents.error()[0].place.line == 2);
    return documents.error()[0];
}

} // namespace

TEST_CASE("a row that names an account is posted to it, and neither a receipt nor unexplained") {
    const auto documents = read("2026-01-20;B1;FRAIS;-12,00;;;;627000;;arras;20\n"
                                "2026-01-21;B2;PRET;-212,00;;;;164000;France Active;;\n");
    CHECK(documents.documents.empty());
    CHECK(documents.unexplained.empty());
    REQUIRE(documents.bank_postings.size() == 2);
    const BankPosting& fee = documents.bank_postings[0];
    CHECK(fee.account == "627000");
    CHECK(fee.movement.amount == Money::from_cents(-1'200));
    CHECK(fee.branch == cae::BranchIndex{0});
    CHECK(fee.vat_rate == cae::Rate::from_billionths(200'000'000));
    CHECK(documents.place_of(fee).line == 2);
    CHECK(documents.bank_postings[1].party == "France Active");
    CHECK_FALSE(documents.bank_postings[1].branch);
}

TEST_CASE("a row keeps the line of the rule that took it, as long as it says so") {
    const std::string rows = "date;reference;label;amount;matched_by;account;rule\n"
                             "2026-01-20;B1;FRAIS;-12,00;rule;627000;3\n"
                             "2026-01-21;B2;FRAIS;-12,00;;627000;3\n"
                             "2026-01-22;B3;FRAIS;-12,00;rule;627000;\n";
    const auto documents = load(cae_test::Folder().with(table, rows));
    REQUIRE(documents.has_value());
    REQUIRE(documents->bank_postings.size() == 3);
    CHECK(documents->bank_postings[0].rule_line == 3);
    CHECK(documents->bank_postings[1].rule_line == 0);
    CHECK(documents->bank_postings[2].rule_line == 0);
    const auto bad = load(cae_test::Folder().with(
        table, "date;reference;amount;account;rule\n2026-01-20;B1;-12,00;627000;x\n"));
    REQUIRE_FALSE(bad.has_value());
    CHECK(bad.error()[0].rule == Rule::number_must_be_whole);
}

TEST_CASE(
    "a row about a member stands in their activity, one about permanent staff in their branch") {
    const auto documents = read("2026-01-20;B1;PAIE;-400,00;;anna;;421000;;;\n"
                                "2026-01-20;B2;PAIE;-900,00;;ben;garden;421000;;;\n"
                                "2026-01-20;B3;PAIE;-900,00;;dora;;421000;;;\n");
    REQUIRE(documents.bank_postings.size() == 3);
    CHECK(documents.bank_postings[0].section == cae::AccountIndex{0});
    CHECK(documents.bank_postings[1].section == cae::AccountIndex{2});
    CHECK_FALSE(documents.bank_postings[2].section);
    CHECK(documents.bank_postings[2].branch == cae::BranchIndex{0});
    CHECK(documents.bank_postings[2].member == cae::MemberIndex{3});
    CHECK(refused("2026-01-20;B2;PAIE;-900,00;;ben;;421000;;;\n").rule ==
          Rule::text_must_not_be_empty);
}

TEST_CASE("an account stands neither beside an invoice nor is what goes with it alone") {
    CHECK(refused("2026-01-20;B1;X;-12,00;F-1;;;627000;;;\n").rule ==
          Rule::keys_must_not_stand_together);
    CHECK(refused("2026-01-20;B1;X;-12,00;;anna;;164000;;arras;\n").rule ==
          Rule::keys_must_not_stand_together);
    CHECK(refused("2026-01-20;B1;X;-12,00;;;;;EDF;;\n").rule == Rule::text_must_not_be_empty);
    CHECK(refused("2026-01-20;B1;X;-12,00;;;;;;;20\n").rule == Rule::text_must_not_be_empty);
    CHECK(refused("2026-01-20;B1;X;-12,00;;;;627000;;lens;\n").rule == Rule::reference_must_exist);
}

// 100.00 were received and 2.00 of them kept: 98.00 stand on the clearing account.
TEST_CASE("parts of a movement explain it together, a part of the other sign included") {
    auto files = cae_test::Folder().with(table, header + "2026-01-20;B1;CB;98,00;;;;;;;\n");
    files.with("bank/2026-02.csv", header + "2026-02-10;B1 (1);CB;100,00;F9;;;;;;\n"
                                            "2026-02-10;B1 (2);CB;-2,00;;;;627000;;;\n");
    const auto documents = load(files, 2);
    REQUIRE(documents.has_value());
    REQUIRE(documents->documents.size() == 1);
    CHECK(documents->documents[0].explains == 0U);
    CHECK(documents->bank_postings[0].explains == 0U);
    CHECK(documents->unexplained_before.empty());
    files.with("bank/2026-02.csv", header + "2026-02-10;B1 (1);CB;100,00;F9;;;;;;\n"
                                            "2026-02-10;B1 (2);CB;-1,00;;;;627000;;;\n");
    CHECK(load(files, 2).error().at(0).rule == Rule::movement_must_not_be_explained_twice);
}

} // namespace bank_accounts_test
