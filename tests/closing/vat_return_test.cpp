// The lines of the return of VAT, and the entry that settles a month.
#include <algorithm>

#include <doctest/doctest.h>

#include "cae/closing/documents/vat_return.hpp"
#include "cae/inputs/law/vat_return_file.hpp"
#include "support/small_cooperative.hpp"
#include "support/source_path.hpp"

namespace vat_return_test {

using namespace cae_test;

const VatReturnForm& form() {
    static const auto forms = *cae::load_vat_return(source_path("config/vat_return/ca3.yaml"));
    return *forms.on(*Date::of(2026, 1, 31));
}

Rate percent(std::int64_t tenths) { return Rate::from_billionths(tenths * Rate::one / 1000); }
Money cents(std::int64_t amount) { return Money::from_cents(amount); }

VatRow row(VatSide side, std::int64_t rate_tenths, std::int64_t net, std::int64_t vat,
           VatTreatment treatment = {}) {
    return {side, percent(rate_tenths), {cents(net), cents(vat)}, std::move(treatment)};
}

// An otherwise empty month with these rows.
MonthRecord month_of(std::vector<VatRow> rows) {
    SmallCooperative coop(*Month::of(2026, 1));
    coop.add_member("anna", Stage::cape);
    MonthRecord month = coop.close().value();
    month.vat = std::move(rows);
    return month;
}

const Chart& chart() {
    static const Chart known = SmallCooperative(*Month::of(2026, 1)).chart;
    return known;
}

VatReturnLine base(const char* line, VatReturnItem item, std::int64_t whole,
                   const char* reason = "") {
    return {line, item, {}, reason, euros(whole), std::nullopt};
}
VatReturnLine tax(const char* line, VatReturnItem item, std::int64_t whole) {
    return {line, item, {}, {}, std::nullopt, euros(whole)};
}

Money on(const EntryLines& lines, AccountRole role) {
    Money sum;
    for (const EntryLine& line : lines.lines()) {
        if (line.account == chart().at(role)) sum += line.debit - line.credit;
    }
    return sum;
}

Money sum_of(const EntryLines& lines) {
    Money sum;
    for (const EntryLine& line : lines.lines()) sum += line.debit - line.credit;
    return sum;
}

// 20 % of 3 000.40 is 600.08, 10 % of 100.50 is 10.05; recovered 150.49: 600 + 10 - 150 = 460,
// where the accounts have 459.64.
TEST_CASE("each line of the return is rounded to the euro, the rest is a charge or an income") {
    const MonthRecord month = month_of({row(VatSide::collected, 200, 300'040, 60'008),
                                        row(VatSide::collected, 100, 10'050, 1'005),
                                        row(VatSide::pending, 200, 99'900, 19'980),
                                        row(VatSide::deductible, 200, 75'245, 15'049)});
    const VatReturn declared = vat_return(month, {}, form(), chart());
    REQUIRE(declared.lines.size() == 7);
    CHECK(declared.lines[0] == base("A1", VatReturnItem::sales, 3101)); // 3 100.90
    CHECK(declared.lines[1] ==
          VatReturnLine{"08", VatReturnItem::at_rate, percent(200), {}, euros(3000), euros(600)});
    CHECK(declared.lines[2] ==
          VatReturnLine{
              "9B", VatReturnItem::at_rate, percent(100), {}, euros(101), euros(10)}); // 100.50
    CHECK(declared.lines[3] == tax("16", VatReturnItem::gross, 610));
    CHECK(declared.lines[4] == tax("20", VatReturnItem::on_others, 150));
    CHECK(declared.lines[5] == tax("23", VatReturnItem::deductible, 150));
    CHECK(declared.lines[6] == tax("28", VatReturnItem::due, 460));
    const EntryLines lines = settlement_of(declared, chart());
    CHECK(on(lines, AccountRole::vat_collected) == cents(61'013));
    CHECK(on(lines, AccountRole::vat_deductible) == cents(-15'049));
    CHECK(on(lines, AccountRole::vat_due) == euros(-460));
    CHECK(on(lines, AccountRole::rounding_charges) == cents(36));
    CHECK(sum_of(lines) == Money());
}

// 100.30 due, 250.45 recovered, 40 brought forward: 100 - 250 - 40.
TEST_CASE("a credit is carried forward with the one before, and a rounding down is an income") {
    const MonthRecord month = month_of({row(VatSide::collected, 200, 50'150, 10'030),
                                        row(VatSide::deductible, 200, 125'225, 25'045)});
    const VatReturn declared = vat_return(month, euros(40), form(), chart());
    CHECK(declared.credit == euros(190));
    CHECK(declared.due == Money());
    CHECK(declared.lines.back() == tax("25", VatReturnItem::credit, 190));
    const EntryLines lines = settlement_of(declared, chart());
    CHECK(on(lines, AccountRole::vat_credit) == euros(150)); // 190 carried, 40 taken
    // Left to carry by the accounts: 190.15.
    CHECK(on(lines, AccountRole::rounding_charges) == cents(15));
    CHECK(sum_of(lines) == Money());
    const EntryLines income = settlement_of(
        vat_return(month_of({row(VatSide::collected, 200, 50'200, 10'040)}), {}, form(), chart()),
        chart());
    CHECK(on(income, AccountRole::rounding_income) == cents(-40)); // 100.40 is declared as 100
}

TEST_CASE("reverse charges stand on the line of their reason and on both sides") {
    const VatTreatment services{VatKind::reverse_charge, "art. 283-2"};
    const VatTreatment goods{VatKind::reverse_charge, "acquisition intracommunautaire"};
    const VatTreatment building{VatKind::reverse_charge, "sous-traitance, art. 283-2 nonies"};
    const MonthRecord month = month_of({row(VatSide::deductible, 200, 60'000, 12'000),
                                        row(VatSide::self_assessed, 200, 10'000, 2'000, services),
                                        row(VatSide::self_assessed, 200, 20'000, 4'000, goods),
                                        row(VatSide::self_assessed, 200, 30'000, 6'000, building)});
    const VatReturn declared = vat_return(month, {}, form(), chart());
    CHECK(declared.lines[0] ==
          base("B2", VatReturnItem::reverse_charges, 200, "acquisition intracommunautaire"));
    CHECK(declared.lines[1] ==
          base("A2", VatReturnItem::reverse_charges, 300, "sous-traitance, art. 283-2 nonies"));
    CHECK(declared.lines[2] == base("A3", VatReturnItem::reverse_charges, 100, "art. 283-2"));
    CHECK(declared.lines[3] ==
          VatReturnLine{"08", VatReturnItem::at_rate, percent(200), {}, euros(600), euros(120)});
    CHECK(declared.lines[4] == tax("16", VatReturnItem::gross, 120));
    CHECK(declared.lines[5] == tax("17", VatReturnItem::of_reverse_charges, 40));
    const EntryLines lines = settlement_of(declared, chart());
    CHECK(on(lines, AccountRole::vat_self_assessed) == euros(120));
    CHECK(on(lines, AccountRole::vat_deductible) == euros(-120));
    CHECK(lines.lines().size() == 2);
}

TEST_CASE("what is exempt is declared with its reason, what is out of scope is not") {
    const MonthRecord month = month_of(
        {row(VatSide::collected, 0, 70'000, 0, {VatKind::exempt, "art. 261-4-4 a"}),
         row(VatSide::collected, 0, 5'000, 0, {VatKind::reverse_charge, "art. 283-2"}),
         row(VatSide::collected, 0, 90'000, 0, {VatKind::out_of_scope, ""})});
    const VatReturn declared = vat_return(month, {}, form(), chart());
    REQUIRE(declared.lines.size() == 1);
    CHECK(declared.lines[0] ==
          base("E2", VatReturnItem::not_taxed, 750, "art. 261-4-4 a, art. 283-2"));
    CHECK(settlement_of(declared, chart()).lines().empty());
}

// A saw of 1 000, VAT of 200.
TEST_CASE("VAT on assets has a line of its own, whatever an accountant posts to its account") {
    SmallCooperative coop(*Month::of(2026, 1));
    coop.add_member("anna", Stage::cape);
    ActivityDocument& saw = coop.add_document(DocumentKind::asset, 1000, true);
    saw.life_months = 36;
    coop.add_document(DocumentKind::purchase, 100, true);
    WrittenEntry correction{"E-1", *Date::of(2026, 1, 5)};
    correction.journal = "OD";
    correction.label = "Reclassement";
    correction.lines.resize(2);
    correction.lines[0].account = "445620";
    correction.lines[0].debit = euros(7);
    correction.lines[1].account = "445660";
    correction.lines[1].credit = euros(7);
    coop.documents.entries = {correction};
    const VatReturn declared = vat_return(coop.close().value(), {}, form(), coop.chart);
    REQUIRE(declared.lines.size() == 4);
    CHECK(declared.lines[0] == tax("19", VatReturnItem::on_assets, 200));
    CHECK(declared.lines[1] == tax("20", VatReturnItem::on_others, 20));
    CHECK(declared.lines[3] == tax("25", VatReturnItem::credit, 220));
}

} // namespace vat_return_test
