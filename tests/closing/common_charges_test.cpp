#include <algorithm>

#include <doctest/doctest.h>

#include "cae/closing/year/year_books.hpp"
#include "support/small_cooperative.hpp"

namespace common_charges_test {

using cae::BranchId;
using cae::CommonCharge;
using cae::Money;
using cae::Rule;
using cae_test::euros;
using cae_test::SmallCooperative;

CommonCharge rent(std::optional<cae::BranchIndex> branch) {
    CommonCharge charge{*cae::Date::of(2026, 1, 5), "LO", branch, "613200", "Loyer"};
    charge.net = euros(450);
    charge.vat_rate = cae::Rate::from_billionths(cae::Rate::one / 5);
    charge.vat = euros(90);
    return charge;
}

SmallCooperative january() {
    SmallCooperative coop(*cae::Month::of(2026, 1));
    coop.add_member("anna", cae::Stage::cesa);
    coop.add_document(cae::DocumentKind::sale, 1000);
    return coop;
}

TEST_CASE("a common charge is borne by the section of its branch, or by that of the cooperative") {
    SmallCooperative coop = january();
    coop.documents.common_charges = {rent(0), rent(std::nullopt)};
    const auto record = coop.close();
    REQUIRE(record.has_value());
    cae::YearBooks books(cae::FiscalYear::ending_in(2026, 1), coop.chart);
    books.add(*record);
    const BranchId siege = coop.cooperative.branches.front().id;
    CHECK(books.sections().at({{}, {}, siege}).at("613200").in_year == euros(450));
    CHECK(books.sections().at({{}, {}, siege}).at("445660").in_year == euros(90));
    CHECK(books.sections().at({{}, {}, siege}).at("401000").in_year == euros(-540));
    CHECK(books.sections().at({}).at("613200").in_year == euros(450));
    CHECK(books.coverage().at({siege, record->month}) ==
          cae::BranchCoverage{euros(100), euros(0), euros(450)});
    CHECK(books.coverage().at({BranchId(), record->month}) ==
          cae::BranchCoverage{euros(0), euros(0), euros(450)});
    CHECK(record->accounts[0].charges == euros(0)); // no member pays it but by the contribution
}

// 80 % of 90.00 is recovered: 72.00; 468.00 is borne.
TEST_CASE("the VAT of a common charge that is not recovered is part of it") {
    SmallCooperative coop = january();
    coop.documents.common_charges = {rent(0)};
    coop.documents.common_charges[0].vat_recoverable = cae::Rate::from_billionths(800'000'000);
    const auto record = coop.close();
    REQUIRE(record.has_value());
    const auto deductible = std::find_if(
        record->vat.begin(), record->vat.end(),
        [](const auto& row) { return row.side == cae::VatSide::deductible; });
    REQUIRE(deductible != record->vat.end());
    CHECK(deductible->amounts == cae::NetAndVat{euros(450), euros(72)});
}

TEST_CASE("a common charge names an account that the chart has for it") {
    SmallCooperative coop = january();
    coop.documents.common_charges = {rent(0)};
    coop.documents.common_charges[0].expense_account = "706000";
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == Rule::word_must_be_known);
}

} // namespace common_charges_test
