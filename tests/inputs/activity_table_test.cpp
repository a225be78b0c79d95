#include "inputs/folder_fixture.hpp"
#include "support/values.hpp"

namespace activity_table_test {

using cae::ActivityDocument;
using cae::DocumentKind;
using cae::Money;
using cae::PaidBy;
using cae::Place;
using cae::Rule;
using cae_test::Folder;

const std::string file = "activity/2026-01.csv";

Folder with_rows(const std::string& rows) {
    Folder folder;
    folder.documents(rows);
    return folder;
}

std::vector<ActivityDocument> documents_of(const std::string& rows) {
    return with_rows(rows).load().documents.documents;
}

Rule rule_of(const std::string& row) { return with_rows(row).rule(); }

TEST_CASE("a row is a document of an activity account") {
    const auto loaded = with_rows(
                            "2026-01-15;F-1;anna;;sale;Conseil;1000,00;20;200,00;;;\n"
                            "31/01/2026;A-7;ben;garden;purchase;Bois;50.5;5.5;;;3 m3;member\n")
                            .load();
    const auto& documents = loaded.documents.documents;
    REQUIRE(documents.size() == 2);
    CHECK(documents[0].date == cae::Date::of(2026, 1, 15));
    CHECK(documents[0].number == "F-1");
    CHECK(documents[0].account == 0);
    CHECK(documents[0].kind == DocumentKind::sale);
    CHECK(documents[0].label == "Conseil");
    CHECK(documents[0].net == Money::from_cents(100'000));
    CHECK(documents[0].vat_rate.billionths() == 200'000'000);
    CHECK(documents[0].vat == Money::from_cents(20'000));
    CHECK(loaded.documents.place_of(documents[0]).line == 2);
    CHECK(loaded.folder.roster.accounts[documents[1].account].member == 1);
    CHECK(documents[1].quantity == "3 m3");
    CHECK(documents[1].paid_by == PaidBy::member);
}

TEST_CASE("VAT left blank follows from its rate, rounded to the cent") {
    // 5.5 % of 50.50 is 2.7775, 20 % of 10.02 is 2.004.
    const auto documents = documents_of("2026-01-02;A-1;anna;;purchase;;50.50;5.5;;;;\n"
                                        "2026-01-02;A-2;anna;;purchase;;10.02;20;;;;\n");
    CHECK(documents[0].vat == Money::from_cents(278));
    CHECK(documents[1].vat == Money::from_cents(200));
}

// 20 % of 9 604.57 is 1 920.914; the supplier has summed the VAT of each line.
TEST_CASE("VAT may differ from what its rate gives by the tolerance, not by a cent more") {
    for (const char* kind : {"sale", "purchase", "expense", "subcontracting", "receipt"}) {
        CAPTURE(kind);
        const std::string start = "2026-01-02;F-1;anna;;" + std::string(kind) + ";;9604.57;20;";
        const auto documents = documents_of(start + "1920.93;;;\n");
        REQUIRE(documents.size() == 1);
        CHECK(documents[0].net == cae_test::euros("9604.57"));
        CHECK(documents[0].vat == cae_test::euros("1920.93"));
        CHECK(documents_of(start + "1920.86;;;\n").size() == 1);
        CHECK(documents_of(start + "1920.96;;;\n").size() == 1);
        CHECK(rule_of(start + "1920.85;;;\n") == Rule::vat_must_match_rate);
        CHECK(rule_of(start + "1920.97;;;\n") == Rule::vat_must_match_rate);
    }
    const auto problem = with_rows("2026-01-02;F-1;anna;;sale;;100;20;20.06;;;\n").problem();
    CHECK(problem == cae::Problem{Rule::vat_must_match_rate,
                                  Place{file, 2, 35},
                                  "20.06",
                                  {cae_test::euros("20.00"), cae_test::euros("0.05")}});
    CHECK(rule_of("2026-01-02;F-1;anna;;sale;;100;20;0;;;\n") == Rule::vat_must_match_rate);
}

const std::string total_header =
    "date;document;member;activity;kind;label;net;vat_rate;vat;total\n";

Folder with_total(const std::string& cells, const char* kind = "expense") {
    Folder folder;
    return folder.with("activity/2026-01.csv",
                       total_header + "2026-01-02;N-1;anna;;" + kind + ";Train;" + cells + "\n");
}

// 12.34 x 20 / 120 is 2.0567; 0.03 x 20 / 120 is 0.005, half a cent; 9.99 x 5.5 / 105.5 is 0.5208.
TEST_CASE("a claim or an invoice of a supplier may give its total, VAT included") {
    struct Split {
        const char* cells;
        const char* net;
        const char* vat;
    };
    for (const char* kind : {"expense", "purchase", "subcontracting"}) {
        for (const Split& split :
             {Split{";20;;12.34", "10.28", "2.06"}, Split{";20;;0.03", "0.02", "0.01"},
              Split{";5.5;;9.99", "9.47", "0.52"}, Split{";;;12.34", "12.34", "0.00"},
              Split{";20;2.05;12.34", "10.29", "2.05"},
              Split{"10.28;20;2.06;12.34", "10.28", "2.06"},
              Split{"10.29;20;;12.34", "10.29", "2.05"}}) {
            CAPTURE(split.cells);
            const auto loaded = with_total(split.cells, kind).load();
            CHECK(loaded.documents.documents.at(0).net == cae_test::euros(split.net));
            CHECK(loaded.documents.documents.at(0).vat == cae_test::euros(split.vat));
            CHECK_FALSE(loaded.documents.documents.at(0).is_total);
        }
    }
}

TEST_CASE("a total agrees with the net and the VAT beside it") {
    const auto problem = with_total("10.28;20;2.06;12.35").problem();
    CHECK(problem == cae::Problem{Rule::total_must_be_net_and_vat,
                                  Place{file, 2, 50},
                                  "12.35",
                                  {cae_test::euros("12.34")}});
    CHECK(with_total("10.00;20;;12.34").rule() == Rule::vat_must_match_rate);
    CHECK(with_total(";20;3.00;12.34").rule() == Rule::vat_must_match_rate);
    CHECK(with_total(";20;;0").rule() == Rule::amount_must_be_positive);
    CHECK(with_total(";20;;").rule() == Rule::document_must_have_amount);
    CHECK(with_total(";20;;12.34", "sale").problems().front().rule == Rule::column_must_fit_kind);
}

TEST_CASE("a common charge may give its total, VAT included") {
    const auto loaded = Folder()
                            .with("common/2026-01.csv", "date;document;vat_rate;total\n"
                                                        "2026-01-05;HO-1;20;12.34\n")
                            .load();
    CHECK(loaded.documents.common_charges.at(0).net == cae_test::euros("10.28"));
    CHECK(loaded.documents.common_charges.at(0).vat == cae_test::euros("2.06"));
}

TEST_CASE("the tolerance of VAT is the cooperative's, on the day of the document") {
    Folder folder = with_rows("2026-01-09;A-1;anna;;purchase;;100;20;20.08;;;\n"
                              "2026-01-10;A-2;anna;;purchase;;100;20;20.01;;;\n");
    folder.change("cooperative.yaml", "headcount: 30\n",
                  "headcount: 30\nvat_tolerance: [{from: 2026-01-01, value: 0.08}, "
                  "{from: 2026-01-10, value: 0}]\n");
    const auto problem = folder.problem();
    CHECK(problem.rule == Rule::vat_must_match_rate);
    CHECK(problem.place.line == 3);
    folder.change("cooperative.yaml", "value: 0.08", "value: -1");
    CHECK(folder.problems().front().rule == Rule::amount_must_be_positive);
}

TEST_CASE("the tolerance of VAT holds for what suppliers and customers wrote in every table") {
    const auto loaded = Folder()
                            .with("common/2026-01.csv", "date;document;net;vat_rate;vat\n"
                                                        "2026-01-05;HO-1;9604.57;20;1920.93\n")
                            .with("recurring.csv",
                                  "document;member;kind;net;vat_rate;vat;day;from\n"
                                  "LO-1;anna;purchase;9604.57;20;1920.93;1;2026-01\n")
                            .with("opening_invoices.csv",
                                  "document;date;member;net;vat_rate;vat\n"
                                  "F-9;2025-12-02;anna;9604.57;20;1920.93\n")
                            .load();
    const auto vat = cae_test::euros("1920.93");
    CHECK(loaded.documents.common_charges.at(0).vat == vat);
    CHECK(loaded.documents.documents.at(0).vat == vat);
    CHECK(loaded.folder.opening.open_items.at(0).invoiced.vat == vat);
}

TEST_CASE("sales, credit notes and receipts state their VAT rate") {
    for (const char* kind : {"sale", "credit_note", "receipt"}) {
        CAPTURE(kind);
        const auto problem =
            with_rows("2026-01-02;F-1;anna;;" + std::string(kind) + ";;100;;;;;\n").problem();
        CHECK(problem.rule == Rule::text_must_not_be_empty);
        CHECK(problem.details == cae::Details{"vat_rate"});
    }
    CHECK(documents_of("2026-01-02;A-1;anna;;expense;;100;;;;;\n")[0].vat == Money());
    CHECK(rule_of("2026-01-02;A-1;anna;;purchase;;100;;20;;;\n") == Rule::text_must_not_be_empty);
}

TEST_CASE("claims are paid by the member, everything else by the cooperative") {
    const auto documents = documents_of("2026-01-02;1;anna;;expense;;10;;;;;\n"
                                        "2026-01-02;2;anna;;mileage;;10;;;;120;\n"
                                        "2026-01-02;3;anna;;purchase;;10;;;;;\n"
                                        "2026-01-02;4;anna;;expense;;10;;;;;cooperative\n"
                                        "2026-01-02;5;anna;;sale;;10;0;;;;cooperative\n");
    CHECK(documents[0].paid_by == PaidBy::member);
    CHECK(documents[1].paid_by == PaidBy::member);
    CHECK(documents[2].paid_by == PaidBy::cooperative);
    CHECK(documents[3].paid_by == PaidBy::cooperative);
    CHECK(documents[4].paid_by == PaidBy::cooperative);
    CHECK(rule_of("2026-01-02;F-1;anna;;sale;;100;20;;;;member\n") == Rule::word_must_be_known);
}

TEST_CASE("an amount is above zero: the kind gives the sign") {
    CHECK(rule_of("2026-01-02;F-1;anna;;sale;;-100;20;;;;\n") == Rule::amount_must_be_positive);
    CHECK(rule_of("2026-01-02;F-1;anna;;sale;;0;20;;;;\n") == Rule::amount_must_be_positive);
    CHECK(rule_of("2026-01-02;F-1;anna;;sale;;100;20;-20;;;\n") == Rule::amount_must_be_positive);
    const auto blank = with_rows("2026-01-02;F-1;anna;;mileage;;;;;;120;\n").problem();
    CHECK(blank.rule == Rule::document_must_have_amount);
    CHECK(blank.details == cae::Details{"net"});
}

TEST_CASE("a date outside the month of the file is refused") {
    const auto problem = with_rows("2026-02-01;F-1;anna;;sale;;100;20;;;;\n").problem();
    CHECK(problem == cae::Problem{Rule::document_must_be_in_month,
                                  Place{file, 2, 1},
                                  "2026-02-01",
                                  {cae_test::month("2026-01")}});
    CHECK(rule_of("2025-01-02;F-1;anna;;sale;;100;20;;;;\n") == Rule::document_must_be_in_month);
    CHECK(rule_of("2026-01-32;F-1;anna;;sale;;100;20;;;;\n") == Rule::date_must_exist);
}

TEST_CASE("a document belongs to a member and an activity that exist") {
    CHECK(
        with_rows("2026-01-02;F-1;eve;;sale;;100;20;;;;\n").problem() ==
        cae::Problem{Rule::reference_must_exist, Place{file, 2, 16}, "eve", {cae::Thing::member}});
    CHECK(with_rows("2026-01-02;F-1;anna;wood;sale;;100;20;;;;\n").problem() ==
          cae::Problem{
              Rule::reference_must_exist, Place{file, 2, 21}, "wood", {cae::Thing::activity}});
    CHECK(rule_of("2026-01-02;F-1;../anna;;sale;;100;20;;;;\n") == Rule::id_must_be_safe);
    CHECK(rule_of("2026-01-02;F-1;;;sale;;100;20;;;;\n") == Rule::text_must_not_be_empty);
}

TEST_CASE("a member with several activities says which") {
    const auto problem = with_rows("2026-01-12;F-1;ben;;sale;;100;20;;;;\n").problem();
    CHECK(problem.rule == Rule::text_must_not_be_empty);
    CHECK(problem.details == cae::Details{"activity"});
}

TEST_CASE("documents of permanent staff without an activity are refused") {
    const auto problem = with_rows("2026-01-02;A-1;dora;;expense;;100;;;;;\n").problem();
    CHECK(problem.rule == Rule::member_must_have_activity);
    CHECK(problem.value == "dora");
}

TEST_CASE("a document needs a contract on its date") {
    Folder folder;
    folder.change("members.yaml", "from: 2025-03-01}", "from: 2026-01-10}");
    folder.documents("2026-01-09;F-1;anna;;sale;;100;20;;;;\n");
    CHECK(folder.problem() == cae::Problem{Rule::member_must_be_present,
                                           Place{file, 2, 16},
                                           "anna",
                                           {cae_test::day("2026-01-09")}});
    folder.documents("2026-01-10;F-1;anna;;sale;;100;20;;;;\n");
    CHECK(folder.load().documents.documents.size() == 1);
}

TEST_CASE("customers may pay or be credited after a member has left") {
    Folder folder;
    folder.change("members.yaml", "stages: {stage: cesa, from: 2025-03-01}",
                  "stages: [{stage: cesa, from: 2025-03-01}, {stage: left, from: 2026-01-10}]");
    folder.documents("2026-01-20;R-1;anna;;receipt;;100;20;;F-1;;\n"
                     "2026-01-20;C-1;anna;;credit_note;;50;20;;F-1;;\n");
    CHECK(folder.load().documents.documents.size() == 2);
    folder.documents("2026-01-20;F-9;anna;;sale;;100;20;;;;\n");
    CHECK(folder.rule() == Rule::member_must_be_present);
}

TEST_CASE("a project holder may have documents before the first employment") {
    CHECK(documents_of("2026-01-05;F-1;ben;wood;sale;;100;20;;;;\n").size() == 1);
}

TEST_CASE("the number of a sale or a credit note is its own") {
    const std::string sale = "2026-01-02;F-1;anna;;sale;;100;20;;;;\n";
    CHECK(with_rows(sale + sale).problem() ==
          cae::Problem{
              Rule::id_must_be_unique, Place{file, 3, 12}, "F-1", {"activity/2026-01.csv:2"}});
    CHECK(rule_of(sale + "2026-01-03;F-1;anna;;sale;;100;10;;;;\n") == Rule::id_must_be_unique);
    const std::string credit = "2026-01-02;C-1;anna;;credit_note;;100;20;;F-1;;\n";
    CHECK(rule_of(credit + credit) == Rule::id_must_be_unique);
}

TEST_CASE("one number may serve for different kinds, and for receipts and claims") {
    CHECK(documents_of("2026-01-02;1;anna;;sale;;100;20;;;;\n"
                       "2026-01-02;1;anna;;credit_note;;100;20;;1;;\n"
                       "2026-01-02;1;anna;;receipt;;50;20;;1;;\n"
                       "2026-01-02;1;anna;;receipt;;50;20;;1;;\n"
                       "2026-01-02;1;anna;;expense;;9;;;;;\n"
                       "2026-01-02;1;anna;;expense;;9;;;;;\n")
              .size() == 6);
}

TEST_CASE("a document takes one row for each rate of VAT and each member of a team") {
    CHECK(documents_of("2026-01-12;F-1;ben;garden;sale;;100;20;;;;\n"
                       "2026-01-12;F-1;ben;garden;sale;;50;10;;;;\n"
                       "2026-01-12;F-1;carla;garden;sale;;100;20;;;;\n")
              .size() == 3);
}

TEST_CASE("an invoice has several lines at one rate, and lines of several members") {
    CHECK(documents_of("2026-01-12;F-1;ben;garden;sale;;100;20;;;;\n"
                       "2026-01-12;F-1;ben;garden;sale;;70;20;;;;\n"
                       "2026-01-12;F-1;ben;garden;sale;Visite;70;20;;;;\n"
                       "2026-01-12;F-1;ben;wood;sale;;50;10;;;;\n"
                       "2026-01-12;F-1;anna;;sale;;50;10;;;;\n")
              .size() == 5);
}

TEST_CASE("a table as a spreadsheet saves it is read") {
    Folder folder;
    folder.with(file, "date\tdocument\tmember\tkind\tlabel\tnet\tvat_rate\tvat\t\t\n"
                      "6/1/2026\tF-1\tanna\tsale\tConseil\t1\u202f250,50 €\t20 %\t250,10 €\t\t\n"
                      "\t\t\t\t\t\t\t\t\t\n"
                      "07/01/26\tA-1\tanna\tpurchase\tPapier\t1 000\t5,5\u00a0%\t\t\t\n");
    const auto documents = folder.load().documents.documents;
    REQUIRE(documents.size() == 2);
    CHECK(documents[0].date == cae::Date::of(2026, 1, 6));
    CHECK(documents[0].net == Money::from_cents(125'050));
    CHECK(documents[0].vat == Money::from_cents(25'010));
    CHECK(documents[1].date == cae::Date::of(2026, 1, 7));
    CHECK(documents[1].net == Money::from_cents(100'000));
    CHECK(documents[1].vat == Money::from_cents(5'500)); // 5.5 % of 1 000.00
}

TEST_CASE("a line of totals is no document") {
    const auto problem = with_rows("2026-01-12;F-1;anna;;sale;;100;20;;;;\n"
                                   "Total;;;;;;100;;20;;;\n")
                             .problem();
    CHECK(problem.rule == Rule::row_must_not_be_a_total);
    CHECK(problem.place == Place{file, 3, 1});
}

TEST_CASE("a receipt without a matching sale is no error") {
    CHECK(documents_of("2026-01-12;R-1;anna;;receipt;;100;20;;F-404;;\n")[0].refers_to == "F-404");
    CHECK(documents_of("2026-01-12;R-1;anna;;receipt;;100;20;;;;\n").size() == 1);
}

TEST_CASE("an unknown kind is refused with the known ones") {
    const auto problem = with_rows("2026-01-12;R-1;anna;;invoice;;100;20;;;;\n").problem();
    CHECK(problem.rule == Rule::word_must_be_known);
    CHECK(problem.details == cae::Details{"sale, credit_note, receipt, purchase, expense, mileage, "
                                          "refund, bad_debt, subcontracting, asset, internal_sale, "
                                          "exchange"});
}

TEST_CASE("every fault of every row is reported at once") {
    const auto problems = with_rows("2026-01-02;F-1;anna;;sale;;1e3;20;;;;\n"
                                    "2026-02-30;F-2;anna;;sale;;10;200;;;;\n"
                                    "2026-01-02;F-3;nobody;;sold;;10;20;;;;\n")
                              .problems();
    REQUIRE(problems.size() == 5);
    CHECK(problems[0].rule == Rule::amount_must_be_exact);
    CHECK(problems[1].rule == Rule::date_must_exist);
    CHECK(problems[2].rule == Rule::rate_must_be_in_range);
    CHECK(problems[3].rule == Rule::word_must_be_known);
    CHECK(problems[4].rule == Rule::reference_must_exist);
}

TEST_CASE("a million such documents cannot overflow a sum") {
    // The largest amount is 99 999 999.99: 10^10 cents x 10^6 documents is 10^16, far below 2^63.
    CHECK(documents_of("2026-01-02;F-1;anna;;sale;;99999999.99;0;;;;\n").size() == 1);
    CHECK(rule_of("2026-01-02;F-1;anna;;sale;;100000000.00;0;;;;\n") ==
          Rule::number_must_be_in_range);
    CHECK(rule_of("2026-01-02;F-1;anna;;sale;;99999999999999999999;0;;;;\n") ==
          Rule::amount_must_be_exact);
}

} // namespace activity_table_test
