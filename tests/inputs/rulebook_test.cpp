#include <string>

#include <doctest/doctest.h>

#include "cae/inputs/law/rulebook_file.hpp"
#include "cae/money/parse.hpp"
#include "support/temporary_folder.hpp"

namespace rulebook_test {

using cae::BaseKind;
using cae::Category;
using cae::ContributionPart;
using cae::load_rulebook;
using cae::Problem;
using cae::Problems;
using cae::Rate;
using cae::RateInput;
using cae::Rule;
using cae::Side;

// A law folder that is whole with the relief, the grid and the scale alone.
class LawFolder {
public:
    LawFolder() {
        write("relief", relief_file("0.0200", "3", "1.75"));
        write("scale", scale_file("      - {up_to: \"4480\", share: \"1/20\"}\n"
                                  "      - {share: \"1\"}\n"));
        write("grid", grid_file("      - {below: \"1600\", rate: \"0\"}\n"
                                "      - {rate: \"2.1\"}\n"));
    }

    void write(const std::string& id, const std::string& text) const {
        std::string path = id;
        for (char& c : path) c = c == '.' ? '/' : c;
        folder_.write(path + ".yaml", "id: " + id + "\nlabel: Essai\nchecked: 2026-11-20\n" + text);
    }
    void write_raw(const std::string& path, const std::string& text) const {
        folder_.write(path, text);
    }
    [[nodiscard]] auto load() const { return load_rulebook(folder_.path()); }

    static std::string relief_file(const std::string& minimum, const std::string& exit,
                                   const std::string& exponent,
                                   const std::string& ranges = "      - {headcount_below: 50, "
                                                               "value: \"0.3781\"}\n      - "
                                                               "{headcount_from: 50, value: "
                                                               "\"0.3821\"}\n") {
        return "kind: general_relief\nversions:\n  - from: 2026-01-01\n    source: essai\n"
               "    minimum: \"" +
               minimum + "\"\n    exit: \"" + exit + "\"\n    exponent: \"" + exponent +
               "\"\n    delta:\n" + ranges;
    }
    static std::string grid_file(const std::string& rows) {
        return "kind: withholding_grid\nversions:\n  - from: 2026-05-01\n    source: essai\n"
               "    rows:\n" +
               rows;
    }
    static std::string scale_file(const std::string& rows) {
        return "kind: seizable_scale\nversions:\n  - from: 2026-01-01\n    source: essai\n"
               "    per_dependant: \"1740\"\n    rows:\n" +
               rows;
    }
    // A contribution whose only employer part is `part`.
    static std::string line_file(const std::string& part, const std::string& side = "employer") {
        return "kind: contribution\nrank: 10\ncollector: urssaf\nversions:\n"
               "  - from: 2026-01-01\n    source: essai\n    " +
               side + ": [" + part + "]\n";
    }
    static std::string number_file(const std::string& unit, const std::string& value) {
        return "unit: " + unit + "\nversions:\n  - {from: 2026-01-01, value: \"" + value +
               "\", source: essai}\n";
    }

private:
    cae_test::TemporaryFolder folder_;
};

// The only problem of a folder with one more file.
Problem problem_with(const std::string& id, const std::string& text) {
    LawFolder folder;
    folder.write(id, text);
    const auto rulebook = folder.load();
    REQUIRE_FALSE(rulebook);
    CHECK(rulebook.error().size() == 1);
    return rulebook.error().front();
}

Problem problem_of_part(const std::string& part, const std::string& side = "employer") {
    return problem_with("cotisations.essai", LawFolder::line_file(part, side));
}

ContributionPart part_of(const std::string& part, const std::string& side = "employer") {
    LawFolder folder;
    folder.write("cotisations.essai", LawFolder::line_file(part, side));
    const auto rulebook = folder.load();
    REQUIRE(rulebook);
    return rulebook->contributions.at(0).versions.on(*cae::Date::of(2026, 1, 1))->at(0);
}

Rate percent(const char* text) { return *cae::parse_percent(text); }
Rate ratio(const char* text) { return *cae::parse_rate(text); }

TEST_CASE("a number is read with its head, exactly") {
    LawFolder folder;
    folder.write("smic.horaire",
                 "unit: eur_per_hour\nversions:\n"
                 "  - {from: 2025-01-01, value: \"11.88\", source: \"premier texte\"}\n"
                 "  - {from: 2026-01-01, value: \"12.02\", source: unverified}\n"
                 "  - {from: 2027-01-01, undecided: true, source: \"pas encore\"}\n");
    const auto rulebook = folder.load();
    REQUIRE(rulebook);
    const auto& smic = rulebook->parameters.at("smic.horaire");
    CHECK(smic.head.label == "Essai");
    CHECK(smic.head.checked == *cae::Date::of(2026, 11, 20));
    CHECK(smic.unit == cae::Unit::eur_per_hour);
    CHECK(smic.values.on(*cae::Date::of(2025, 12, 31))->billionths == 11'880'000'000);
    CHECK(smic.values.on(*cae::Date::of(2026, 1, 1))->billionths == 12'020'000'000);
    CHECK(smic.values.version_on(*cae::Date::of(2026, 5, 1))->source == "unverified");
    CHECK(smic.values.on(*cae::Date::of(2024, 12, 31)) == nullptr);
    CHECK(smic.values.on(*cae::Date::of(2027, 1, 1)) == nullptr);
    CHECK(smic.values.versions().back().source == "pas encore");
}

TEST_CASE("a contribution says who pays which rate on what") {
    LawFolder folder;
    folder.write("cotisations.essai",
                 "kind: contribution\nrank: 10\ncollector: urssaf\nadded_to_taxable: true\n"
                 "versions:\n  - from: 2026-01-01\n    source: essai\n"
                 "    employer:\n      - {rate: \"8.55\", base: {tranche: {from: \"0\", to: "
                 "\"1\"}}, relieved: true}\n"
                 "    employee:\n      - {rate: \"6.90\", base: total, overtime_relieved: true}\n");
    const auto rulebook = folder.load();
    REQUIRE(rulebook);
    const auto& line = rulebook->contributions.at(0);
    CHECK(line.id == "essai");
    CHECK(line.label == "Essai");
    CHECK(line.rank == 10);
    CHECK(line.collector == "urssaf");
    CHECK(line.added_to_taxable);
    const auto& parts = *line.versions.on(*cae::Date::of(2026, 1, 1));
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].side == Side::employer);
    CHECK(parts[0].rate == percent("8.55"));
    CHECK(parts[0].base == cae::Base{BaseKind::tranche, ratio("0"), ratio("1")});
    CHECK(parts[0].relieved);
    CHECK_FALSE(parts[0].overtime_relieved);
    CHECK(parts[1].side == Side::employee);
    CHECK(parts[1].overtime_relieved);
    CHECK(parts[1].headcount.contains(0));
}

TEST_CASE("every base can be written") {
    const auto base = [](const char* text, const char* side = "employer") {
        return part_of("{rate: \"1\", base: " + std::string(text) + "}", side).base;
    };
    CHECK(base("total").kind == BaseKind::total);
    CHECK(base("csg").kind == BaseKind::csg);
    CHECK(base("csg_exempt_overtime", "employee").kind == BaseKind::csg_exempt_overtime);
    CHECK(base("csg_other", "employee").kind == BaseKind::csg_other);
    CHECK(base("employer_cover").kind == BaseKind::employer_cover);
    CHECK(base("month_ceiling").kind == BaseKind::month_ceiling);
    CHECK(base("{total_above_ceiling: {from: \"1\", to: \"8\"}}") ==
          cae::Base{BaseKind::total_above_ceiling, ratio("1"), ratio("8")});
    CHECK(base("{total_above_smic: \"2.25\"}") ==
          cae::Base{BaseKind::total_above_smic, ratio("2.25"), {}});
    CHECK(base("{month_capped: \"1\"}") == cae::Base{BaseKind::month_capped, {}, ratio("1")});
}

TEST_CASE("every condition of a part can be written") {
    const auto apec = part_of("{rate: \"0.036\", base: total, category: cadre, "
                              "headcount_from: 11, headcount_below: 250}");
    CHECK(apec.category == Category::cadre);
    CHECK_FALSE(apec.headcount.contains(10));
    CHECK(apec.headcount.contains(11));
    CHECK_FALSE(apec.headcount.contains(250));
    const auto accident = part_of("{rate: {input: accident}, base: total, relieved: true, "
                                  "relieved_at_most: \"0.49\"}");
    CHECK(accident.input == RateInput::accident);
    CHECK(accident.relieved_at_most == percent("0.49"));
    CHECK(part_of("{rate: {input: mobility}, base: total}").input == RateInput::mobility);
    CHECK(part_of("{cover: health}").cover == cae::CoverKind::health);
    CHECK(part_of("{cover: provident}").cover == cae::CoverKind::provident);
}

TEST_CASE("the relief and the grid are data") {
    const auto rulebook = LawFolder().load();
    REQUIRE(rulebook);
    CHECK(rulebook->relief_id == "relief");
    CHECK(rulebook->withholding_id == "grid");
    const auto* relief = rulebook->relief.on(*cae::Date::of(2026, 6, 1));
    REQUIRE(relief != nullptr);
    CHECK(relief->minimum == ratio("0.02"));
    CHECK(relief->exit == ratio("3"));
    CHECK(relief->exponent == ratio("1.75"));
    CHECK(*cae::value_for(relief->delta, 49) == ratio("0.3781"));
    CHECK(*cae::value_for(relief->delta, 50) == ratio("0.3821"));
    CHECK(rulebook->withholding.on(*cae::Date::of(2026, 4, 30)) == nullptr);
    CHECK(rulebook->withholding.on(*cae::Date::of(2026, 5, 1))->rows.size() == 2);
    CHECK(rulebook->heads.size() == 3);
}

TEST_CASE("an amount by headcount is data") {
    LawFolder folder;
    folder.write("deduction",
                 "kind: amount_by_headcount\nversions:\n  - from: 2026-01-01\n"
                 "    source: essai\n    values:\n"
                 "      - {headcount_below: 20, value: \"1.50\"}\n"
                 "      - {headcount_from: 20, headcount_below: 250, value: \"0.50\"}\n");
    const auto rulebook = folder.load();
    REQUIRE(rulebook);
    const auto& values =
        *rulebook->by_headcount.at("deduction").values.on(*cae::Date::of(2026, 1, 1));
    CHECK(cae::value_for(values, 19)->cents() == 150);
    CHECK(cae::value_for(values, 249)->cents() == 50);
    CHECK(cae::value_for(values, 250) == nullptr);
}

TEST_CASE("contributions ascend by rank, whatever the names of their files") {
    LawFolder folder;
    const auto line = [](const char* rank) {
        return "kind: contribution\nrank: " + std::string(rank) +
               "\ncollector: urssaf\nversions:\n  - {from: 2026-01-01, source: essai, employer: "
               "[]}\n";
    };
    folder.write("cotisations.a", line("20"));
    folder.write("cotisations.b", line("10"));
    const auto rulebook = folder.load();
    REQUIRE(rulebook);
    CHECK(rulebook->contributions.at(0).id == "b");
    CHECK(rulebook->contributions.at(1).id == "a");
}

TEST_CASE("a file is of a known kind") {
    const auto problem = problem_with("a", "kind: contributions\nrank: 10\nversions: []\n");
    CHECK(problem.rule == Rule::word_must_be_known);
    CHECK(problem.value == "contributions");
}

TEST_CASE("versions must ascend") {
    const auto problem = problem_with("a", "unit: eur\nversions:\n"
                                           "  - {from: 2026-01-01, value: \"1\", source: essai}\n"
                                           "  - {from: 2026-01-01, value: \"2\", source: essai}\n");
    CHECK(problem.rule == Rule::versions_must_ascend);
    CHECK(problem.details == cae::Details{"a"});
    CHECK(problem.value == "2026-01-01");
    CHECK(problem.place.line == 7);
}

TEST_CASE("a version has a value, a date and a source") {
    const auto with = [](const std::string& version) {
        return problem_with("a", "unit: eur\nversions:\n  - {" + version + "}\n");
    };
    CHECK(with("from: 2026-01-01, source: essai").details == cae::Details{"value"});
    CHECK(with("value: \"1\", source: essai").details == cae::Details{"from"});
    CHECK(with("from: 2026-01-01, value: \"1\"").details == cae::Details{"source"});
    CHECK(with("from: 2026-02-30, value: \"1\", source: essai").rule == Rule::date_must_exist);
    const auto both = with("from: 2026-01-01, undecided: true, value: \"1\", source: essai");
    CHECK(both.rule == Rule::key_must_be_known);
    CHECK(both.value == "value");
    CHECK(problem_with("a", "unit: eur\nversions: []\n").rule == Rule::law_must_be_coherent);
    CHECK(problem_with("a", "unit: eur\n").rule == Rule::key_must_be_present);
}

TEST_CASE("a number fits its unit") {
    const auto number = [](const char* unit, const char* value) {
        return problem_with("a", LawFolder::number_file(unit, value)).rule;
    };
    CHECK(number("eur", "1.005") == Rule::law_must_be_coherent);
    CHECK(number("hours", "1.005") == Rule::law_must_be_coherent);
    CHECK(number("months", "1.5") == Rule::law_must_be_coherent);
    CHECK(number("percent", "100.01") == Rule::law_must_be_coherent);
    CHECK(number("eur", "-1") == Rule::rate_must_be_exact);
    CHECK(number("eur", "1e3") == Rule::rate_must_be_exact);
    CHECK(number("eur", "3 925") == Rule::rate_must_be_exact);
    CHECK(number("eur", "12345678901234567890") == Rule::rate_must_be_exact);
    CHECK(number("francs", "1") == Rule::word_must_be_known);
}

TEST_CASE("a rate of contribution is from 0 to 100 percent") {
    CHECK(problem_of_part("{rate: \"-1\", base: total}").rule == Rule::rate_must_be_in_range);
    CHECK(problem_of_part("{rate: \"300\", base: total}").rule == Rule::rate_must_be_in_range);
    CHECK(problem_of_part("{rate: \"1,5\", base: total}").rule == Rule::rate_must_be_exact);
    CHECK(problem_of_part("{base: total}").rule == Rule::key_must_be_present);
}

TEST_CASE("a base is one known thing, its bounds in order") {
    CHECK(problem_of_part("{rate: \"1\", base: brut}").rule == Rule::word_must_be_known);
    CHECK(problem_of_part("{rate: \"1\", base: {tranche: {from: \"1\", to: \"1\"}}}").rule ==
          Rule::law_must_be_coherent);
    CHECK(problem_of_part("{rate: \"1\", base: {tranche: {from: \"1\"}}}").rule ==
          Rule::key_must_be_present);
    CHECK(problem_of_part("{rate: \"1\", base: {plafond: \"1\"}}").rule == Rule::key_must_be_known);
    CHECK(problem_of_part("{rate: \"1\", base: {month_capped: \"1\", total_above_smic: \"2\"}}")
              .rule == Rule::law_must_be_coherent);
}

TEST_CASE("a condition is a known one") {
    CHECK(problem_of_part("{rate: {input: meteo}, base: total}").rule == Rule::word_must_be_known);
    CHECK(problem_of_part("{rate: \"1\", base: total, category: chef}").rule ==
          Rule::word_must_be_known);
    CHECK(problem_of_part("{rate: \"1\", base: total, releived: true}").rule ==
          Rule::key_must_be_known);
    CHECK(problem_of_part("{rate: \"1\", base: total, headcount_from: 50, headcount_below: 50}")
              .rule == Rule::law_must_be_coherent);
    CHECK(problem_of_part("{rate: \"1\", base: total, relieved_at_most: \"1\"}").rule ==
          Rule::law_must_be_coherent);
}

TEST_CASE("the general relief is the employer's, the relief on overtime the employee's") {
    CHECK(problem_of_part("{rate: \"1\", base: total, relieved: true}", "employee").rule ==
          Rule::law_must_be_coherent);
    CHECK(problem_of_part("{rate: \"1\", base: total, overtime_relieved: true}").rule ==
          Rule::law_must_be_coherent);
}

// The rest of CSG's base may fall by a rounding as pay rises; the inverse stands on a cost that
// never does.
TEST_CASE("the shares of CSG's base are the employee's") {
    for (const char* base : {"csg_other", "csg_exempt_overtime"}) {
        CAPTURE(base);
        CHECK(problem_of_part("{rate: \"1\", base: " + std::string(base) + "}").rule ==
              Rule::law_must_be_coherent);
    }
}

TEST_CASE("a contribution says who pays") {
    CHECK(problem_with("cotisations.essai",
                       "kind: contribution\nrank: 10\ncollector: urssaf\nversions:\n"
                       "  - {from: 2026-01-01, source: essai}\n")
              .rule == Rule::law_must_be_coherent);
}

TEST_CASE("ranks and names of contributions are unique") {
    LawFolder folder;
    folder.write("cotisations.a", LawFolder::line_file("{rate: \"1\", base: total}"));
    folder.write("cotisations.b", LawFolder::line_file("{rate: \"1\", base: total}"));
    const auto same_rank = folder.load();
    REQUIRE_FALSE(same_rank);
    CHECK(same_rank.error().front().details == cae::Details{"cotisations.b", "same rank as a"});

    LawFolder other;
    other.write("cotisations.a", LawFolder::line_file("{rate: \"1\", base: total}"));
    other.write("taxes.a", "kind: contribution\nrank: 20\ncollector: urssaf\nversions:\n"
                           "  - {from: 2026-01-01, source: essai, employer: []}\n");
    const auto same_name = other.load();
    REQUIRE_FALSE(same_name);
    CHECK(same_name.error().front().rule == Rule::id_must_be_unique);
    CHECK(same_name.error().front().value == "a");
}

TEST_CASE("a parameter stands in the file of its name") {
    LawFolder folder;
    folder.write_raw("smic/mensuel.yaml", "id: smic.horaire\nlabel: Essai\nchecked: 2026-11-20\n" +
                                              LawFolder::number_file("eur", "1"));
    const auto rulebook = folder.load();
    REQUIRE_FALSE(rulebook);
    CHECK(rulebook.error().front().rule == Rule::law_must_be_coherent);
    CHECK(rulebook.error().front().value == "smic.horaire");
}

TEST_CASE("a file with another ending is not silently left out") {
    LawFolder folder;
    folder.write_raw("smic.yml", "id: smic\nlabel: Essai\nchecked: 2026-11-20\n" +
                                     LawFolder::number_file("eur", "1"));
    CHECK_FALSE(folder.load());
}

TEST_CASE("the relief can be computed and covers everybody") {
    const auto relief = [](const std::string& text) {
        LawFolder folder;
        folder.write("relief", text);
        const auto rulebook = folder.load();
        REQUIRE_FALSE(rulebook);
        REQUIRE(rulebook.error().size() == 1);
        return rulebook.error().front();
    };
    for (const char* exponent : {"0", "1.8", "4.25"}) {
        CAPTURE(exponent);
        CHECK(relief(LawFolder::relief_file("0.02", "3", exponent)).rule ==
              Rule::law_must_be_coherent);
    }
    CHECK(relief(LawFolder::relief_file("0.02", "1", "1")).rule == Rule::law_must_be_coherent);
    CHECK(relief(LawFolder::relief_file("0.7", "3", "1", "      - {value: \"0.4\"}\n")).rule ==
          Rule::law_must_be_coherent);
    CHECK(relief(LawFolder::relief_file("0.02", "3", "1",
                                        "      - {headcount_below: 50, value: \"0.3\"}\n"))
              .details.back() == "delta does not cover every headcount");
    CHECK(relief(LawFolder::relief_file("-0.02", "3", "1")).rule == Rule::rate_must_be_in_range);
}

TEST_CASE("ranges of headcount ascend without overlap") {
    CHECK(problem_with("a", "kind: amount_by_headcount\nversions:\n  - from: 2026-01-01\n"
                            "    source: essai\n    values:\n"
                            "      - {headcount_below: 20, value: \"1.50\"}\n"
                            "      - {headcount_from: 19, value: \"0.50\"}\n")
              .rule == Rule::law_must_be_coherent);
}

TEST_CASE("the rows of the grid ascend to a last one without bound") {
    const auto grid = [](const std::string& rows) {
        LawFolder folder;
        folder.write("grid", LawFolder::grid_file(rows));
        const auto rulebook = folder.load();
        REQUIRE_FALSE(rulebook);
        REQUIRE(rulebook.error().size() == 1);
        return rulebook.error().front().rule;
    };
    const std::string zero = "      - {below: \"1600\", rate: \"0\"}\n";
    CHECK(grid(zero) == Rule::law_must_be_coherent);
    CHECK(grid("      - {rate: \"0\"}\n      - {rate: \"1\"}\n") == Rule::law_must_be_coherent);
    CHECK(grid(zero + "      - {below: \"1600\", rate: \"1\"}\n      - {rate: \"2\"}\n") ==
          Rule::law_must_be_coherent);
    CHECK(grid(zero + "      - {below: \"1700\", rate: \"3\"}\n      - {rate: \"2\"}\n") ==
          Rule::law_must_be_coherent);
    CHECK(grid(zero + "      - {below: \"1 700\", rate: \"1\"}\n      - {rate: \"2\"}\n") ==
          Rule::amount_must_be_exact);
}

TEST_CASE("a seizable share is a fraction of sixtieths") {
    const auto rulebook = LawFolder().load();
    REQUIRE(rulebook);
    const auto& scale = *rulebook->seizable.on(*cae::Date::of(2026, 1, 1));
    CHECK(scale.per_dependant.cents() == 174'000);
    CHECK(scale.slices.at(0).sixtieths == 3);
    CHECK(scale.slices.at(0).up_to->cents() == 448'000);
    CHECK(scale.slices.at(1).sixtieths == 60);
    for (const char* share : {"1/7", "3/2", "1/0", "0.05", "1/", "/20", "-1/20", "1/20/2"}) {
        CAPTURE(share);
        LawFolder folder;
        folder.write("scale",
                     LawFolder::scale_file("      - {share: \"" + std::string(share) + "\"}\n"));
        const auto bad = folder.load();
        REQUIRE_FALSE(bad);
        CHECK(bad.error().front().rule == Rule::rate_must_be_exact);
    }
    LawFolder folder;
    folder.write("scale", LawFolder::scale_file("      - {up_to: \"1\", share: \"1/3\"}\n"
                                                "      - {share: \"1/4\"}\n"));
    CHECK(folder.load().error().front().rule == Rule::law_must_be_coherent);
}

TEST_CASE("the relief and the grid are one file each") {
    LawFolder folder;
    folder.write("relief2", LawFolder::relief_file("0.02", "3", "1"));
    const auto twice = folder.load();
    REQUIRE_FALSE(twice);
    CHECK(twice.error().front().rule == Rule::law_must_be_coherent);
    const cae_test::TemporaryFolder empty;
    const auto none = load_rulebook(empty.path());
    REQUIRE_FALSE(none);
    REQUIRE(none.error().size() == 3);
    CHECK(none.error().front().rule == Rule::parameter_must_exist);
}

TEST_CASE("a law folder that does not exist is named") {
    const auto rulebook = load_rulebook("no/such/folder");
    REQUIRE_FALSE(rulebook);
    CHECK(rulebook.error().front().rule == Rule::file_must_exist);
}

TEST_CASE("every fault of every file is reported in one run") {
    LawFolder folder;
    folder.write("a", LawFolder::number_file("francs", "1e3"));
    folder.write("b", "unit: eur\nversions: 12\n");
    folder.write_raw("c.yaml", "id: [\n");
    folder.write("cotisations.d", LawFolder::line_file("{rate: \"-1\", base: brut}"));
    const auto rulebook = folder.load();
    REQUIRE_FALSE(rulebook);
    CHECK(rulebook.error().size() == 6);
}

} // namespace rulebook_test
