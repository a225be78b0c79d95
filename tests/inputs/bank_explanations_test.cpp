#include "inputs/folder_fixture.hpp"

namespace bank_explanations_test {

using cae::Month;
using cae::MonthDocuments;
using cae::Problems;
using cae::Rule;

const std::string head = "date;reference;label;amount;refers_to;member;matched_by\n";
const std::string unexplained = head + "2026-01-20;B1;VIR CLIENT;1200,00;;;\n";

Month month(int number) { return *Month::of(2026, number); }

cae::Result<MonthDocuments> load(const cae_test::Folder& files, int number) {
    files.write();
    const auto folder = cae::load_folder(files.path());
    REQUIRE(folder.has_value());
    return cae::load_month(*folder, month(number));
}

MonthDocuments read(const cae_test::Folder& files, int number) {
    auto documents = load(files, number);
    REQUIRE(documents.has_value());
    return *std::move(documents);
}

void check_left(const std::vector<cae::BankMovement>& left, std::int64_t cents) {
    REQUIRE(left.size() == 1);
    CHECK(left[0].reference == "B1");
    CHECK(left[0].amount == cae::Money::from_cents(cents));
}

bool nothing_is_left(const MonthDocuments& documents) {
    return documents.unexplained.empty() && documents.unexplained_before.empty();
}

TEST_CASE("a movement explained in one month is not explained again in another") {
    const auto files = cae_test::Folder()
                           .with("bank/2026-01.csv", unexplained)
                           .with("bank/2026-02.csv",
                                 head + "2026-02-10;B1;VIR CLIENT;1200,00;F9;;\n")
                           .with("bank/2026-03.csv", head + "2026-03-10;B1;;1200,00;F9;;\n");
    check_left(read(files, 1).unexplained, 120'000);
    const auto february = read(files, 2);
    CHECK(nothing_is_left(february));
    REQUIRE(february.documents.size() == 1);
    CHECK(february.documents[0].explains == 0U);
    check_left(february.explained, 120'000);
    CHECK(february.explained[0].date.month() == month(1));
    const auto march = load(files, 3);
    REQUIRE_FALSE(march.has_value());
    REQUIRE(march.error().size() == 1);
    CHECK(march.error()[0].rule == Rule::movement_must_not_be_explained_twice);
    CHECK(march.error()[0].details == cae::Details{cae::Money(), month(1)});
}

TEST_CASE("a movement explained for less than was received keeps its rest") {
    const auto files = cae_test::Folder()
                           .with("bank/2026-01.csv", unexplained)
                           .with("bank/2026-02.csv",
                                 head + "2026-02-10;B1;VIR CLIENT;1000,00;F9;;\n")
                           .with("bank/2026-03.csv", head + "2026-03-10;B1 (2);;200,00;;anna;\n");
    check_left(read(files, 2).unexplained_before, 20'000);
    CHECK(nothing_is_left(read(files, 3)));
    const auto more = cae_test::Folder(files).with("bank/2026-03.csv",
                                                   head + "2026-03-10;B1;;200,01;F9;;\n");
    CHECK(load(more, 3).error().at(0).rule == Rule::movement_must_not_be_explained_twice);
}

TEST_CASE("another text is another movement, whatever its reference") {
    const auto files = cae_test::Folder()
                           .with("bank/2026-01.csv", head + "2026-01-20;VIR;MAIRIE;700,00;F1;;\n")
                           .with("bank/2026-02.csv", head + "2026-02-20;VIR;CLIENT;250,00;F2;;\n");
    CHECK(read(files, 2).documents.size() == 1);
    CHECK(nothing_is_left(read(files, 2)));
    CHECK(read(files, 2).explained.empty());
}

TEST_CASE("a movement that is a receipt of activity is not booked, while the receipt is there") {
    const auto bank = head + "2026-01-20;B1;VIR;600,00;R1;;receipt\n";
    cae_test::Folder files;
    files.with("bank/2026-01.csv", bank);
    files.documents("2026-01-20;R1;anna;;receipt;Virement;500,00;20;100,00;;;\n");
    CHECK(read(files, 1).documents.size() == 1);
    CHECK(nothing_is_left(read(files, 1)));
    files.documents("");
    CHECK(read(files, 1).documents.empty());
    check_left(read(files, 1).unexplained, 60'000);
}

TEST_CASE("what leaves the account unexplained is left to explain too") {
    cae_test::Folder files;
    files.with("bank/2026-01.csv", head + "2026-01-20;B1;PRLV;-80,00;;;\n");
    check_left(read(files, 1).unexplained, -8'000);
    files.with("bank/2026-02.csv", head + "2026-02-03;B1;PRLV;-80,00;F9;;\n");
    const auto february = read(files, 2);
    CHECK(february.documents[0].kind == cae::DocumentKind::refund);
    check_left(february.explained, -8'000);
}

TEST_CASE("a receipt of activity may explain a movement of a month before") {
    cae_test::Folder files;
    files.with("bank/2026-01.csv", unexplained);
    files.with("bank/2026-02.csv", head + "2026-02-03;B1;VIR CLIENT;1200,00;R1;;receipt\n");
    files.with("activity/2026-02.csv",
               "date;document;member;kind;total;refers_to\n2026-02-03;R1;anna;receipt;1200,00;\n");
    const auto february = read(files, 2);
    REQUIRE(february.documents.size() == 1);
    CHECK(february.documents[0].explains == 0U);
    CHECK(nothing_is_left(february));
}

// R1 was typed for F1, which is also what the bank's row pays.
TEST_CASE(
    "a receipt that is typed after its bank row was imported is told, whatever explains the row") {
    cae_test::Folder files;
    files.documents("2026-01-05;F1;anna;;sale;x;1000,00;20;;;;\n"
                    "2026-01-21;R1;anna;;receipt;Virement;500,00;20;;F1;;\n");
    const auto twice = [&](const std::string& row) {
        files.with("bank/2026-01.csv", head + row);
        return read(files, 1).entered_twice;
    };
    for (const char* row : {"2026-01-20;B1;VIR;600,00;F1;;number\n",
                            "2026-01-24;B1;VIR;600,00;;;\n", "2026-01-20;B1;VIR;600,00;;anna;\n"}) {
        const auto told = twice(row);
        REQUIRE(told.size() == 1);
        CHECK(told[0].receipt == "R1");
        CHECK(told[0].movement == "B1");
        CHECK(told[0].amount == cae::Money::from_cents(600'00));
    }
    CHECK(twice("2026-01-20;B1;VIR;600,00;F2;;\n").empty());
    CHECK(twice("2026-01-17;B1;VIR;600,00;F1;;\n").empty()); // four days
    CHECK(twice("2026-01-20;B1;VIR;600,01;F1;;\n").empty());
    CHECK(twice("2026-01-20;B1;VIR;600,00;R1;;receipt\n").empty());
}

TEST_CASE("so it is where the bank's row is of the month before, which may be sealed") {
    cae_test::Folder files;
    files.with("bank/2026-01.csv", head + "2026-01-31;B1;VIR;600,00;F1;;number\n");
    files.with("activity/2026-02.csv",
               "date;document;member;kind;total;refers_to\n2026-02-01;R1;anna;receipt;600,00;F1\n");
    REQUIRE(read(files, 2).entered_twice.size() == 1);
    CHECK(read(files, 1).entered_twice.empty());
}

TEST_CASE("a movement may be a receipt that activity has on the other side of the month's end") {
    cae_test::Folder files;
    files.with("activity/2026-01.csv",
               "date;document;member;kind;total;refers_to\n2026-01-31;R1;anna;receipt;600,00;F1\n");
    files.with("bank/2026-02.csv", head + "2026-02-02;B1;VIR F1;600,00;R1;;receipt\n");
    CHECK(read(files, 2).documents.empty());
    CHECK(nothing_is_left(read(files, 2)));
}

} // namespace bank_explanations_test
