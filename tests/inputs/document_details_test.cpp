// The columns of activity/<month>.csv that only some kinds of documents have.
#include "inputs/folder_fixture.hpp"

namespace document_details_test {

using cae::ActivityDocument;
using cae::DocumentKind;
using cae::Money;
using cae::Rate;
using cae::Rule;
using cae_test::Folder;

const std::string header = "date;document;member;activity;kind;net;vat_rate;vat;refers_to;total;"
                           "vat_on;vat_recoverable_pct;"
                           "km;power;electric;buyer;buyer_activity\n";

Folder with_rows(const std::string& rows) {
    Folder folder;
    folder.with("activity/2026-01.csv", header + rows);
    return folder;
}

ActivityDocument document_of(const std::string& row) {
    const auto documents = with_rows(row).load().documents.documents;
    REQUIRE(documents.size() == 1);
    return documents.front();
}

Rule rule_of(const std::string& rows) { return with_rows(rows).rule(); }

TEST_CASE("a payment may be a total, which includes VAT") {
    for (const char* kind : {"receipt", "refund", "bad_debt"}) {
        const auto payment = document_of("2026-01-15;R-1;anna;;" + std::string(kind) +
                                         ";;;;F-1;1200,00;;;;;;;\n");
        CHECK(payment.is_total);
        CHECK(payment.net == Money::from_cents(120'000));
        CHECK(payment.vat == Money());
        CHECK(payment.refers_to == "F-1");
    }
    CHECK_FALSE(document_of("2026-01-15;R-1;anna;;receipt;100;20;;F-1;;;;;;;;\n").is_total);
}

TEST_CASE("a total stands alone, above zero, and for payments only") {
    CHECK(rule_of("2026-01-15;R-1;anna;;receipt;100;;;F-1;120;;;;;;;\n") ==
          Rule::total_must_stand_alone);
    CHECK(rule_of("2026-01-15;R-1;anna;;receipt;;20;;F-1;120;;;;;;;\n") ==
          Rule::total_must_stand_alone);
    CHECK(rule_of("2026-01-15;R-1;anna;;receipt;;;;F-1;0;;;;;;;\n") ==
          Rule::amount_must_be_positive);
    CHECK(rule_of("2026-01-15;F-1;anna;;sale;;;;;120;;;;;;;\n") == Rule::column_must_fit_kind);
}

TEST_CASE("a claim for kilometres names the car's power") {
    const auto claim = document_of("2026-01-15;K-1;anna;;mileage;;;;clio;;;;118,5;5;;;\n");
    CHECK(claim.journey.km_hundredths == 11'850);
    CHECK(claim.journey.power == 5);
    CHECK_FALSE(claim.journey.electric);
    CHECK(claim.refers_to == "clio");
    CHECK(claim.paid_by == cae::PaidBy::member);
    CHECK(document_of("2026-01-15;K-1;anna;;mileage;;;;;;;;10;4;yes;;\n").journey.electric);
    CHECK(document_of("2026-01-15;K-1;anna;;mileage;63,60;;;;;;;;;;;\n").journey.km_hundredths ==
          0);
}

TEST_CASE("kilometres that cannot be valued are refused") {
    CHECK(rule_of("2026-01-15;K-1;anna;;mileage;63;;;;;;;100;5;;;\n") ==
          Rule::mileage_must_be_km_or_amount);
    CHECK(rule_of("2026-01-15;K-1;anna;;mileage;;;;;;;;100;;;;\n") == Rule::text_must_not_be_empty);
    CHECK(rule_of("2026-01-15;K-1;anna;;mileage;;;;;;;;0;5;;;\n") == Rule::number_must_be_in_range);
    CHECK(rule_of("2026-01-15;K-1;anna;;mileage;;;;;;;;1,234;5;;;\n") ==
          Rule::decimal_must_be_exact);
    CHECK(rule_of("2026-01-15;K-1;anna;;mileage;;;;;;;;100;0;;;\n") ==
          Rule::number_must_be_in_range);
    CHECK(rule_of("2026-01-15;K-1;anna;;mileage;;20;;;;;;100;5;;;\n") ==
          Rule::column_must_fit_kind);
    CHECK(rule_of("2026-01-15;K-1;anna;;mileage;;;;;;;;;;;;\n") == Rule::document_must_have_amount);
}

Folder with_vehicle(const std::string& cells) {
    Folder folder;
    folder.with("activity/2026-01.csv", "date;document;member;kind;net;km;power;vehicle_kind\n"
                                        "2026-01-15;K-1;anna;" +
                                            cells + "\n");
    return folder;
}

TEST_CASE("a claim for kilometres names its kind of vehicle, where it is no car") {
    const auto journey_of = [](const std::string& cells) {
        return with_vehicle(cells).load().documents.documents.front().journey;
    };
    CHECK(journey_of("mileage;;10;4;").vehicle == cae::VehicleKind::car);
    CHECK(journey_of("mileage;;10;4;motorcycle").vehicle == cae::VehicleKind::motorcycle);
    CHECK(journey_of("mileage;;10;;moped").vehicle == cae::VehicleKind::moped);
    CHECK(journey_of("mileage;;10;;moped").power == 1);
    CHECK(with_vehicle("mileage;;10;2;moped").rule() == Rule::number_must_be_in_range);
    CHECK(with_vehicle("mileage;;10;4;bicycle").rule() == Rule::word_must_be_known);
    CHECK(with_vehicle("expense;100;;;moped").rule() == Rule::column_must_fit_kind);
}

TEST_CASE("the share of VAT that is recovered stands on charges") {
    CHECK(document_of("2026-01-15;A-1;anna;;purchase;100;20;;;;;80;;;;;\n").vat_recoverable ==
          Rate::from_billionths(800'000'000));
    CHECK(document_of("2026-01-15;A-1;anna;;subcontracting;100;20;;;;;0;;;;;\n").vat_recoverable ==
          Rate());
    CHECK(document_of("2026-01-15;A-1;anna;;expense;100;20;;;;;;;;;;\n").vat_recoverable ==
          Rate::from_billionths(Rate::one));
    CHECK(rule_of("2026-01-15;A-1;anna;;purchase;100;20;;;;;101;;;;;\n") ==
          Rule::rate_must_be_in_range);
    CHECK(rule_of("2026-01-15;F-1;anna;;sale;100;20;;;;;80;;;;;\n") == Rule::column_must_fit_kind);
}

TEST_CASE("a rate of VAT above 100 % is refused") {
    CHECK(rule_of("2026-01-15;F-1;anna;;sale;100;120;;;;;;;;;;\n") == Rule::rate_must_be_in_range);
}

TEST_CASE("a sale says when its VAT falls due, where it is otherwise than usual") {
    CHECK(document_of("2026-01-15;F-1;anna;;sale;100;20;;;;debits;;;;;;\n").vat_on ==
          cae::VatOn::debits);
    CHECK_FALSE(document_of("2026-01-15;F-1;anna;;sale;100;20;;;;;;;;;;\n").vat_on.has_value());
    CHECK(rule_of("2026-01-15;F-1;anna;;sale;100;20;;;;later;;;;;;\n") == Rule::word_must_be_known);
    CHECK(rule_of("2026-01-15;A-1;anna;;purchase;100;20;;;;debits;;;;;;\n") ==
          Rule::column_must_fit_kind);
}

TEST_CASE("a sale between members has a buyer with an account, and no VAT") {
    const auto sale = document_of("2026-01-15;I-1;anna;;internal_sale;100;;;;;;;;;;ben;garden\n");
    CHECK(sale.kind == DocumentKind::internal_sale);
    CHECK(sale.buyer == cae::AccountIndex{2}); // anna, ben's wood, ben's garden
    CHECK(rule_of("2026-01-15;I-1;anna;;internal_sale;100;;;;;;;;;;;\n") ==
          Rule::text_must_not_be_empty);
    CHECK(rule_of("2026-01-15;I-1;anna;;internal_sale;100;;;;;;;;;;zoe;\n") ==
          Rule::reference_must_exist);
    CHECK(rule_of("2026-01-15;I-1;anna;;internal_sale;100;;;;;;;;;;dora;\n") ==
          Rule::member_must_have_activity);
    CHECK(rule_of("2026-01-15;I-1;anna;;internal_sale;100;20;;;;;;;;;ben;garden\n") ==
          Rule::column_must_fit_kind);
    CHECK(rule_of("2026-01-15;F-1;anna;;sale;100;20;;;;;;;;;ben;\n") == Rule::column_must_fit_kind);
}

TEST_CASE("nobody sells to themselves") {
    CHECK(rule_of("2026-01-15;I-1;ben;wood;internal_sale;100;;;;;;;;;;ben;garden\n") ==
          Rule::sale_between_members_must_leave_the_member);
}

TEST_CASE("members who sell to one another in a circle are refused with the circle") {
    const auto problem = with_rows("2026-01-10;I-1;anna;;internal_sale;100;;;;;;;;;;ben;wood\n"
                                   "2026-01-11;I-2;ben;garden;internal_sale;50;;;;;;;;;;carla;\n"
                                   "2026-01-12;I-3;carla;;internal_sale;70;;;;;;;;;;anna;\n")
                             .problem();
    CHECK(problem == cae::Problem{Rule::sales_between_members_must_not_cycle,
                                  {"activity/2026-01.csv", 4, 0},
                                  "I-3",
                                  {"anna -> ben -> carla -> anna"}});
}

TEST_CASE("several sales the same way make no circle") {
    const auto loaded = with_rows("2026-01-10;I-1;anna;;internal_sale;100;;;;;;;;;;ben;wood\n"
                                  "2026-01-11;I-2;anna;;internal_sale;50;;;;;;;;;;carla;\n"
                                  "2026-01-12;I-3;carla;;internal_sale;70;;;;;;;;;;ben;wood\n")
                            .load();
    CHECK(loaded.documents.documents.size() == 3);
}

TEST_CASE("an asset has a life, and may enter service later") {
    const std::string columns =
        "date;document;member;kind;net;vat_rate;life_months;in_service;vat_recoverable_pct\n";
    const auto with = [&](const std::string& row) {
        Folder folder;
        folder.with("activity/2026-01.csv", columns + row);
        return folder;
    };
    const auto asset = with("2026-01-15;A-1;anna;asset;900;20;36;2026-02-01;80\n")
                           .load()
                           .documents.documents.front();
    CHECK(asset.kind == DocumentKind::asset);
    CHECK(asset.life_months == 36);
    CHECK(asset.in_service == cae::Date::of(2026, 2, 1));
    CHECK(asset.vat_recoverable == Rate::from_billionths(800'000'000));
    CHECK(with("2026-01-15;A-1;anna;asset;900;20;;;\n").rule() == Rule::text_must_not_be_empty);
    CHECK(with("2026-01-15;A-1;anna;asset;900;20;0;;\n").rule() == Rule::number_must_be_in_range);
    CHECK(with("2026-01-15;A-1;anna;purchase;900;20;36;;\n").rule() == Rule::column_must_fit_kind);
}

const std::string party_header =
    "date;document;member;kind;net;vat_rate;customer;supplier;expense_account\n";

Folder with_parties(const std::string& rows) {
    return Folder().with("activity/2026-01.csv", party_header + rows);
}

TEST_CASE("a sale names its customer, a charge its supplier and its account") {
    const auto documents = with_parties("2026-01-15;F-1;anna;sale;100;20;Ville d'Arras;;\n"
                                        "2026-01-15;A-1;anna;purchase;50;20;;Orange;626000\n"
                                        "2026-01-15;N-1;anna;expense;9;;;SNCF;\n"
                                        "2026-01-15;A-2;anna;purchase;7;20;;;\n")
                               .load()
                               .documents.documents;
    REQUIRE(documents.size() == 4);
    CHECK(documents[0].party == "Ville d'Arras");
    CHECK(documents[1].party == "Orange");
    CHECK(documents[1].expense_account == "626000");
    CHECK(documents[2].party == "SNCF");
    CHECK(documents[2].expense_account.empty());
    CHECK(documents[3].party.empty());
}

TEST_CASE("customers, suppliers and accounts belong to kinds that have them") {
    for (const char* row :
         {"purchase;50;20;Ville;;", "sale;100;20;;Orange;", "sale;100;20;;;626000",
          "mileage;10;;;Orange;", "mileage;10;;;;626000", "receipt;100;20;Ville;;"}) {
        CAPTURE(row);
        const auto problem =
            with_parties("2026-01-15;X-1;anna;" + std::string(row) + "\n").problem();
        CHECK(problem.rule == Rule::column_must_fit_kind);
    }
}

TEST_CASE("the lines of an invoice are of one customer") {
    CHECK(with_parties("2026-01-15;F-1;anna;sale;100;20;Ville;;\n"
                       "2026-01-15;F-1;carla;sale;100;20;;;\n")
              .load()
              .documents.documents.size() == 2);
    CHECK(with_parties("2026-01-15;F-1;anna;sale;100;20;Ville;;\n"
                       "2026-01-15;F-1;carla;sale;100;20;Lycée;;\n")
              .rule() == Rule::id_must_be_unique);
}

TEST_CASE("every table of charges and of invoices names who they are of") {
    const auto loaded =
        Folder()
            .with("common/2026-01.csv", "date;document;net;supplier\n2026-01-05;HO-1;10;Cabinet\n")
            .with("recurring.csv", "document;member;kind;net;day;from;supplier;expense_account\n"
                                   "LO-1;anna;purchase;10;1;2026-01;Bailleur;613200\n")
            .with("opening_invoices.csv", "document;date;member;net;vat_rate;customer\n"
                                          "F-9;2025-12-02;anna;100;20;Lycée\n")
            .load();
    CHECK(loaded.documents.common_charges.at(0).party == "Cabinet");
    CHECK(loaded.documents.documents.at(0).party == "Bailleur");
    CHECK(loaded.documents.documents.at(0).expense_account == "613200");
    CHECK(loaded.folder.opening.open_items.at(0).customer == "Lycée");
}

const std::string kind_header =
    "date;document;member;kind;net;vat_rate;vat;total;vat_kind;vat_reason\n";

Folder with_kind(const std::string& cells) {
    return Folder().with("activity/2026-01.csv",
                         kind_header + "2026-01-15;X-1;anna;" + cells + "\n");
}

TEST_CASE("the buyer owes the VAT of a reverse charge, by the rate of the row") {
    for (const char* cells :
         {"purchase;100;20;;;reverse_charge;", "purchase;100;20;0;;reverse_charge;art. 283-2",
          "subcontracting;;20;;100;reverse_charge;"}) {
        CAPTURE(cells);
        const auto document = with_kind(cells).load().documents.documents.at(0);
        CHECK(document.treatment.kind == cae::VatKind::reverse_charge);
        CHECK(document.net == Money::from_cents(10'000));
        CHECK(document.vat == Money::from_cents(2'000));
        CHECK(owed_for(document) == Money::from_cents(10'000));
    }
    CHECK(with_kind("purchase;100;;;;reverse_charge;").rule() == Rule::text_must_not_be_empty);
    CHECK(with_kind("purchase;100;20;20;;reverse_charge;").rule() == Rule::column_must_fit_kind);
}

TEST_CASE("an invoice that is not domestic bears no VAT, and says why it is exempt") {
    const auto training = with_kind("sale;1000;;;;exempt;art. 261-4-4 a").load();
    CHECK(training.documents.documents.at(0).treatment ==
          cae::VatTreatment{cae::VatKind::exempt, "art. 261-4-4 a"});
    CHECK(training.documents.documents.at(0).vat == Money());
    CHECK(with_kind("sale;1000;0;;;reverse_charge;").load().documents.documents.size() == 1);
    CHECK(with_kind("expense;;;;30;out_of_scope;").load().documents.documents.at(0).net ==
          Money::from_cents(3'000));
    CHECK(with_kind("sale;1000;;;;exempt;").rule() == Rule::text_must_not_be_empty);
    CHECK(with_kind("sale;1000;20;;;exempt;art. 261").rule() == Rule::column_must_fit_kind);
    CHECK(with_kind("sale;1000;20;;;reverse_charge;").rule() == Rule::column_must_fit_kind);
    CHECK(with_kind("sale;1000;20;;;;art. 261").rule() == Rule::column_must_fit_kind);
    CHECK(with_kind("receipt;1000;0;;;out_of_scope;").rule() == Rule::column_must_fit_kind);
    CHECK(with_kind("sale;1000;20;;;franchise;").rule() == Rule::word_must_be_known);
}

TEST_CASE("common and recurring charges have a kind of VAT too") {
    const auto loaded = Folder()
                            .with("common/2026-01.csv", "date;document;net;vat_rate;vat_kind\n"
                                                        "2026-01-05;HO-1;10;20;reverse_charge\n")
                            .with("recurring.csv",
                                  "document;member;kind;net;vat_rate;day;from;vat_kind;vat_reason\n"
                                  "LO-1;anna;purchase;10;;1;2026-01;exempt;art. 261 D\n")
                            .load();
    CHECK(loaded.documents.common_charges.at(0).vat == Money::from_cents(200));
    CHECK(loaded.documents.documents.at(0).treatment.reason == "art. 261 D");
}

} // namespace document_details_test
