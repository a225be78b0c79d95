#include <doctest/doctest.h>

#include "cae/inputs/law/vat_return_file.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"

namespace vat_return_file_test {

using cae::Rule;

const std::string lines =
    "    sales: A1\n    not_taxed: E2\n    rates: [{rate_pct: 20, line: \"08\"}]\n"
    "    reverse_charges: [{base: A3}]\n    gross: \"16\"\n"
    "    on_assets: \"19\"\n    on_others: \"20\"\n"
    "    credit_before: \"22\"\n    deductible: \"23\"\n"
    "    credit: \"25\"\n    due: \"28\"\n";

std::string version(const std::string& from) {
    return "  - from: " + from + "\n    source: essai\n" + lines;
}

auto load(const std::string& text) {
    const cae_test::TemporaryFolder folder;
    folder.write("ca3.yaml", text);
    return cae::load_vat_return(folder.path() / "ca3.yaml");
}

TEST_CASE("the form of the VAT return has a line for every rate that is in force") {
    const auto form = cae::load_vat_return(cae_test::source_path("config/vat_return/ca3.yaml"));
    REQUIRE(form.has_value());
    const cae::VatReturnForm* now = form->on(*cae::Date::of(2026, 1, 31));
    REQUIRE(now != nullptr);
    REQUIRE(now->rates.size() == 4);
    CHECK(now->rates[0].line == "08");
    CHECK(now->rates[1].line == "09");
    CHECK(now->rates[2].line == "9B");
    CHECK(now->rates[3].line == "T6");
    CHECK(now->reverse_charges.back().reason.empty()); // all others
    CHECK(form->on(*cae::Date::of(2021, 12, 31)) == nullptr);
}

TEST_CASE("versions of the form ascend, and say each line once and no other") {
    CHECK(load("versions:\n" + version("2026-01-01")).has_value());
    const auto backwards = load("versions:\n" + version("2026-01-01") + version("2025-01-01"));
    REQUIRE_FALSE(backwards.has_value());
    CHECK(backwards.error().front().rule == Rule::versions_must_ascend);
    const auto unknown = load("versions:\n" + version("2026-01-01") + "    duty: \"28\"\n");
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().front().rule == Rule::key_must_be_known);
    const auto missing = load("versions:\n  - {from: 2026-01-01, source: essai}\n");
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().front().rule == Rule::key_must_be_present);
}

} // namespace vat_return_file_test
