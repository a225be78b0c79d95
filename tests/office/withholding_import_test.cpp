// Rates of income tax that come back from the tax office.
#include <algorithm>

#include "cae/office/withholding_import.hpp"
#include "office/two_employees.hpp"

namespace withholding_import_test {

using cae::Rule;
using cae_test::close_next;
using cae_test::month_called;
using cae_test::TwoEmployees;

namespace {

const char* const numbered_members = R"(members:
  - id: dora
    name: Dora Roy
    branch: arras
    stages: {stage: permanent, from: 2020-01-01}
    fixed_part: 2000
    nir: 2 55 08 14 168 025 38
  - id: emil
    name: Emil Petit
    branch: lens
    stages: {stage: permanent, from: 2020-01-01}
    fixed_part: 3000
    withholding_rate_pct: [{from: 2026-02-01, value: 10}]
)";

cae::Result<cae::WithholdingImport> import(const TwoEmployees& folder, const char* text) {
    folder.write("returned.csv", text);
    const auto books = cae::SealedBooks::open(folder.path());
    REQUIRE(books.has_value());
    return cae::import_withholding_rates(*books, folder.path() / "returned.csv");
}

cae::Problem refused(const TwoEmployees& folder, const char* text) {
    const auto imported = import(folder, text);
    REQUIRE_FALSE(imported.has_value());
    REQUIRE(imported.error().size() == 1);
    return imported.error()[0];
}

} // namespace

TEST_CASE("rates come back by social security number or by id, each once") {
    const TwoEmployees folder;
    folder.write("members.yaml", numbered_members);
    folder.write("withholding/rates.csv", "member;from;rate_pct\ndora;2025-12-01;3,5\n");
    const auto imported = import(folder, "nir,member,rate_pct,from,to\n"
                                         "2550814168025 38,,5.2,2026-01-01,2026-12-31\n"
                                         ",dora,3.5,2025-12-01,\n");
    REQUIRE(imported.has_value());
    REQUIRE(imported->added.size() == 1);
    CHECK(imported->added[0].member == 0);
    CHECK(imported->added[0].rate == cae::Rate::from_billionths(52'000'000));
    CHECK(imported->added[0].to == cae::Date::of(2026, 12, 31));
    CHECK(imported->known == 1);
    CHECK(imported->all.size() == 2);
    CHECK(imported->month == month_called("2026-01"));
    CHECK(imported->without == std::vector<cae::MemberIndex>{1}); // Emil has one from February on
}

TEST_CASE("a rate by number is for the contract that has not ended, of who left and came back") {
    const TwoEmployees folder;
    folder.write("members.yaml", R"(members:
  - id: dora
    name: Dora Roy
    branch: arras
    stages:
      - {stage: permanent, from: 2020-01-01}
      - {stage: left, from: 2025-06-01}
    fixed_part: 2000
    nir: 2 55 08 14 168 025 38
  - id: dora2
    name: Dora Roy
    branch: arras
    stages: {stage: permanent, from: 2026-01-01}
    fixed_part: 2000
    nir: 2 55 08 14 168 025 38
)");
    const auto imported = import(folder, "nir;rate_pct;from\n255081416802538;5,5;2026-01-01\n");
    REQUIRE(imported.has_value());
    REQUIRE(imported->added.size() == 1);
    CHECK(imported->added[0].member == 1);
}

TEST_CASE("without a table nothing is taken, and who has no rate is told all the same") {
    const TwoEmployees folder;
    folder.write("members.yaml", numbered_members);
    const auto books = cae::SealedBooks::open(folder.path());
    REQUIRE(books.has_value());
    const auto told = cae::import_withholding_rates(*books, {});
    REQUIRE(told.has_value());
    CHECK(told->added.empty());
    CHECK(told->without == std::vector<cae::MemberIndex>{0, 1});
}

TEST_CASE("a row that cannot be taken is told by its line, and nothing is taken") {
    const TwoEmployees folder;
    folder.write("members.yaml", numbered_members);
    auto office = folder.open();
    close_next(office);
    const auto line_of = [&](const char* text, Rule rule) {
        const auto problem = refused(folder, text);
        CHECK(problem.rule == rule);
        return problem.place.line;
    };
    CHECK(line_of("nir;rate_pct;from\n255081416802538;5;2026-02-01\n180127511602306;5;2026-02-01\n",
                  Rule::reference_must_exist) == 3);
    CHECK(line_of("nir;rate_pct;from\n255081416802539;5;2026-02-01\n", Rule::nir_must_be_valid) ==
          2);
    CHECK(line_of("member;rate_pct;from\ndora;101;2026-02-01\n", Rule::rate_must_be_in_range) == 2);
    CHECK(line_of("member;rate_pct;from\ndora;5;2026-01-31\n", Rule::month_must_not_be_sealed) ==
          2);
    CHECK(line_of("member;rate_pct;from\nemil;5;2026-02-01\n", Rule::periods_must_not_overlap) ==
          2);
    CHECK(line_of("member;rate_pct;from;to\ndora;5;2026-02-01;2026-01-31\n",
                  Rule::periods_must_not_overlap) == 2);
    CHECK(line_of("member;rate_pct;from\ndora;5;2026-02-01\ndora;6;2026-02-01\n",
                  Rule::id_must_be_unique) == 3);
}

// Dora: 5 % of 1 638.14; in February 6 %, 98.29.
TEST_CASE("a month withholds by the rate that is given for it, and sealed months stay") {
    const TwoEmployees folder;
    folder.write("withholding/rates.csv", "member;from;rate_pct;to\ndora;2026-02-01;6;\n");
    auto office = folder.open();
    const auto january = close_next(office);
    CHECK(january.members[0].pay->withholding.amount == cae::Money::from_cents(8'191));
    const auto february = close_next(office);
    CHECK(february.members[0].pay->withholding.amount == cae::Money::from_cents(9'829));
    CHECK(std::any_of(february.inputs.begin(), february.inputs.end(),
                      [](const auto& file) { return file.path == "withholding/rates.csv"; }));
    folder.write("withholding/rates.csv", "member;from;rate_pct;to\ndora;2026-02-01;x;\n");
    const auto broken = cae::SealedBooks::open(folder.path());
    REQUIRE_FALSE(broken.has_value());
    CHECK(broken.error()[0].place.line == 2);
}

} // namespace withholding_import_test
