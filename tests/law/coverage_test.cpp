// Every month has its law, and a month without it is refused by the names of what it lacks.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cae/law/law_in_force.hpp"
#include "law/config_law.hpp"

namespace coverage_test {

using cae::law_in_force;
using cae::Month;
using cae::Rule;
using cae_test::config_law;

std::vector<std::string> missing_in(Month month) {
    std::vector<std::string> names;
    const auto law = law_in_force(config_law(), month);
    if (law) return names;
    for (const cae::Problem& problem : law.error()) {
        CHECK(problem.rule == Rule::parameter_must_be_in_force);
        CHECK(problem.details.at(1) == month);
        names.push_back(problem.value);
    }
    return names;
}

TEST_CASE("every month of 2025 and 2026 has every parameter") {
    for (Month month = *Month::of(2025, 1); month <= *Month::of(2026, 12); month = month.next()) {
        CAPTURE(to_string(month));
        CHECK(missing_in(month).empty());
        CHECK(withholding_grid_on(config_law(), month.first_day()));
        CHECK(withholding_grid_on(config_law(), month.last_day()));
        CHECK(seizable_law_on(config_law(), month.first_day()));
    }
}

TEST_CASE("January 2027 is refused by the names of all that may change with the year") {
    const std::vector<std::string> undecided{"reduction_generale.formule",
                                             "securite_sociale.plafond_mensuel",
                                             "smic.horaire",
                                             "smic.horaire_reduction_generale",
                                             "csg.part_assujettie",
                                             "csg.plafonds_part_assujettie",
                                             "heures_supplementaires.reduction_salariale_maximale",
                                             "heures_supplementaires.plafond_exonere_impot",
                                             "heures_supplementaires.deduction_patronale",
                                             "cotisations.maladie",
                                             "cotisations.vieillesse_plafonnee",
                                             "cotisations.vieillesse_deplafonnee",
                                             "cotisations.allocations_familiales",
                                             "cotisations.csa_solidarite",
                                             "cotisations.fnal",
                                             "cotisations.atmp",
                                             "cotisations.chomage",
                                             "cotisations.ags",
                                             "cotisations.agirc_arrco_t1",
                                             "cotisations.agirc_arrco_t2",
                                             "cotisations.ceg_t1",
                                             "cotisations.ceg_t2",
                                             "cotisations.cet",
                                             "cotisations.apec",
                                             "cotisations.formation",
                                             "cotisations.taxe_apprentissage_principale",
                                             "cotisations.taxe_apprentissage_solde",
                                             "cotisations.csa_apprentissage",
                                             "cotisations.dialogue_social",
                                             "cotisations.peec",
                                             "cotisations.forfait_social",
                                             "cotisations.csg_deductible",
                                             "cotisations.csg_non_deductible",
                                             "cotisations.crds",
                                             "indemnites_journalieres.csg_deductible",
                                             "indemnites_journalieres.part_imposable_accident"};
    CHECK(missing_in(*Month::of(2027, 1)) == undecided);
}

// Whether a file, by its id, is one of those that no yearly text changes (config/law/README.md).
bool is_standing(const std::string& id) {
    const std::vector<std::string> standing{"conges_payes.",
                                            "contrats.",
                                            "cotisations.health_cover",
                                            "cotisations.prevoyance",
                                            "cotisations.versement_mobilite",
                                            "duree_legale.",
                                            "frais_kilometriques.",
                                            "heures_complementaires.",
                                            "heures_supplementaires.majoration_",
                                            "heures_supplementaires.premieres_heures_par_semaine",
                                            "prevoyance_complementaire.",
                                            "repartition.",
                                            "tva.",
                                            "versement."};
    return std::any_of(standing.begin(), standing.end(),
                       [&](const std::string& name) { return id.starts_with(name); });
}

std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST_CASE("each file of the law is undecided from a day of 2027 on, or a text that stands") {
    for (const auto& entry : config_law().heads) {
        CAPTURE(entry.first);
        std::string path = "config/law/" + entry.first + ".yaml";
        std::replace(path.begin(), path.end() - 5, '.', '/');
        const std::string text = content_of(cae_test::source_path(path));
        const auto gap = text.find("  - from: 2027-0");
        const bool is_undecided = gap != std::string::npos &&
                                  text.find("undecided: true", gap) != std::string::npos;
        CHECK(is_undecided != is_standing(entry.first));
    }
}

TEST_CASE("a month before the law that is written down is refused") {
    CHECK_FALSE(missing_in(*Month::of(2024, 12)).empty());
}

TEST_CASE("the grid after the known ones is refused") {
    CHECK(withholding_grid_on(config_law(), *cae::Date::of(2027, 4, 30)));
    const auto grid = withholding_grid_on(config_law(), *cae::Date::of(2027, 5, 1));
    REQUIRE_FALSE(grid);
    CHECK(grid.error().front().value == "prelevement_a_la_source.grille");
}

TEST_CASE("a parameter that no file holds is refused by its name") {
    cae::Rulebook rulebook = config_law();
    rulebook.parameters.erase("smic.horaire");
    const auto law = law_in_force(rulebook, *Month::of(2026, 1));
    REQUIRE_FALSE(law);
    REQUIRE(law.error().size() == 1);
    CHECK(law.error().front().rule == Rule::parameter_must_exist);
    CHECK(law.error().front().value == "smic.horaire");
}

TEST_CASE("the lines of a payslip stand in the order of the reference tables") {
    const std::vector<std::string> expected{"maladie",
                                            "vieillesse_plafonnee",
                                            "vieillesse_deplafonnee",
                                            "allocations_familiales",
                                            "csa_solidarite",
                                            "fnal",
                                            "atmp",
                                            "chomage",
                                            "ags",
                                            "agirc_arrco_t1",
                                            "agirc_arrco_t2",
                                            "ceg_t1",
                                            "ceg_t2",
                                            "cet",
                                            "apec",
                                            "formation",
                                            "taxe_apprentissage_principale",
                                            "taxe_apprentissage_solde",
                                            "csa_apprentissage",
                                            "dialogue_social",
                                            "peec",
                                            "versement_mobilite",
                                            "forfait_social",
                                            "prevoyance",
                                            "health_cover",
                                            "csg_deductible",
                                            "csg_non_deductible",
                                            "crds"};
    for (const Month month : {*Month::of(2025, 1), *Month::of(2026, 12)}) {
        std::vector<std::string> ids;
        const auto law = law_in_force(config_law(), month).value();
        for (const auto& line : law.contributions) ids.push_back(line.id);
        CHECK(ids == expected);
    }
}

TEST_CASE("every file of the law has a label and the day it was checked") {
    CHECK(config_law().heads.size() == 84);
    for (const auto& entry : config_law().heads) {
        CAPTURE(entry.first);
        CHECK(entry.second.checked >= *cae::Date::of(2026, 11, 20));
        CHECK_FALSE(entry.second.label.empty());
    }
}

} // namespace coverage_test
