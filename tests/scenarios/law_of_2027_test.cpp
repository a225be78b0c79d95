// An invented law of 2027, written as data alone: new values, a new contribution line with a base
// and a headcount threshold of its own, a new bracket. No C++ knows any of it.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

#include "cae/explanation/explain_member.hpp"
#include "cae/inputs/law/rulebook_file.hpp"
#include "cae/payroll/pay_month.hpp"
#include "support/small_cooperative.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"

namespace law_of_2027_test {

namespace fs = std::filesystem;
using cae::Money;
using cae_test::first_member_line;

std::string text_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// The law as shipped, in a folder of its own.
class AmendedLaw {
public:
    AmendedLaw() {
        fs::copy(cae_test::source_path("config/law"), law(), fs::copy_options::recursive);
    }

    // Gives the gap that begins on 2027-01-01 a value.
    void decide(const std::string& file, const std::string& value) {
        std::string text = text_of(law() / file);
        const std::string gap = "undecided: true";
        const auto at = text.rfind(gap);
        REQUIRE(at != std::string::npos);
        write(file, text.replace(at, gap.size(), value));
    }
    // Every other gap that begins on 2027-01-01 is filled by what holds in 2026.
    void let_the_rest_go_on() {
        const std::string gap = "  - from: 2027-01-01\n    undecided: true\n";
        for (const auto& entry : fs::recursive_directory_iterator(law())) {
            if (entry.path().extension() != ".yaml") continue;
            const std::string text = text_of(entry.path());
            const auto at = text.find(gap);
            if (at == std::string::npos) continue;
            write(fs::relative(entry.path(), law()).string(), text.substr(0, at));
        }
    }
    void append(const std::string& file, const std::string& more) {
        write(file, text_of(law() / file) + more);
    }
    void write(const std::string& file, const std::string& text) {
        (void)folder_.write(fs::path("law") / file, text);
    }
    cae::Result<cae::Rulebook> load() const { return cae::load_rulebook(law()); }

private:
    fs::path law() const { return folder_.path() / "law"; }
    cae_test::TemporaryFolder folder_;
};

void write_law_of_2027(AmendedLaw& law) {
    law.decide("securite_sociale/plafond_mensuel.yaml", R"(value: "4100")");
    law.decide("smic/horaire.yaml", R"(value: "12.50")");
    law.decide("smic/horaire_reduction_generale.yaml", R"(value: "12.50")");
    law.decide("reduction_generale/formule.yaml", R"(minimum: "0.0200"
    exit: "3"
    exponent: "1.75"
    delta: [{headcount_below: 50, value: "0.3781"}, {headcount_from: 50, value: "0.3821"}])");
    law.let_the_rest_go_on();
    law.append("cotisations/maladie.yaml", R"(  - from: 2027-01-01
    source: "texte inventé"
    employer: [{rate: "12", base: total, relieved: true}]
)");
    law.write("cotisations/solidarite_locale.yaml", R"(id: cotisations.solidarite_locale
kind: contribution
label: Solidarité locale
rank: 1000
collector: urssaf
checked: 2026-11-23
versions:
  - from: 2027-01-01
    source: "texte inventé"
    employer:
      - {rate: "1", base: {tranche: {from: "1", to: "3"}}, headcount_from: 5, headcount_below: 20}
      - {rate: "2", base: {tranche: {from: "1", to: "3"}}, headcount_from: 20}
)");
}

TEST_CASE("a month of 2027 is refused by the names of what is undecided") {
    const auto law = AmendedLaw().load();
    REQUIRE(law.has_value());
    const auto january = cae::law_in_force(*law, *cae::Month::of(2027, 1));
    REQUIRE_FALSE(january.has_value());
    bool names_ceiling = false;
    for (const auto& problem : january.error()) {
        CHECK(problem.rule == cae::Rule::parameter_must_be_in_force);
        names_ceiling = names_ceiling || problem.value == "securite_sociale.plafond_mensuel";
    }
    CHECK(names_ceiling);
}

// Gross 5 000, ten staff. Maladie 12 % = 600.00; vieillesse plafonnée 8.55 % of 4 100 = 350.55;
// solidarité locale 1 % of 5 000 - 4 100 = 9.00. Relief: S = 12.50 x 1820/12 = 1 895.8333...,
// X = (3 S / 5 000 - 1) / 2 = 0.06875, X^1.75 = 0.0092306; the employer's relieved rates now sum to
// 38.81 %, so delta = 0.3681 and C = 0.02 + 0.0033978 = 0.0234; relief 117.00.
TEST_CASE("January 2027 closes under an amended law without any C++") {
    AmendedLaw amended;
    write_law_of_2027(amended);
    const auto rulebook = amended.load();
    REQUIRE(rulebook.has_value());
    const cae::Month january = *cae::Month::of(2027, 1);
    cae_test::SmallCooperative coop(january);
    coop.law = cae::law_in_force(*rulebook, january).value();
    coop.add_member("anna", cae::Stage::cesa).pay_policy = cae::PayPolicy{
        {cae::PayMode::target_gross, cae_test::euros(5000)}, Money()};
    coop.add_document(cae::DocumentKind::sale, 20000);
    const auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK(record->members.front().pay->gross == cae_test::euros(5000));
    CHECK(first_member_line(*record, "employer_maladie") == cae_test::euros(600));
    CHECK(first_member_line(*record, "employer_vieillesse_plafonnee") == Money::from_cents(35055));
    CHECK(first_member_line(*record, "employer_solidarite_locale") == cae_test::euros(9));
    CHECK(to_string(record->members.front().pay->relief_coefficient) == "0.0234");
    CHECK(record->members.front().pay->general_relief == cae_test::euros(117));
}

TEST_CASE("a line of an amended law explains itself without any C++") {
    AmendedLaw amended;
    write_law_of_2027(amended);
    const auto rulebook = amended.load();
    REQUIRE(rulebook.has_value());
    const cae::Month january = *cae::Month::of(2027, 1);
    cae_test::SmallCooperative coop(january);
    coop.law = cae::law_in_force(*rulebook, january).value();
    coop.grid = cae::withholding_grid_on(*rulebook, january.last_day()).value();
    coop.add_member("anna", cae::Stage::cesa).pay_policy = cae::PayPolicy{
        {cae::PayMode::target_gross, cae_test::euros(5000)}, Money()};
    coop.add_document(cae::DocumentKind::sale, 20000);
    const auto record = coop.close().value();
    const auto explanation = cae::explain_member({record,
                                                  coop.books,
                                                  *rulebook,
                                                  coop.cooperative,
                                                  coop.roster,
                                                  coop.documents,
                                                  {},
                                                  cae::PayPast()},
                                                 cae::MemberId("anna"));
    REQUIRE(explanation.has_value());
    const auto* line = cae::figure_called(explanation->figures, "employer_solidarite_locale");
    REQUIRE(line != nullptr);
    CHECK(line->label == "Solidarité locale");
    CHECK(line->value == cae::Quantity(cae_test::euros(9)));
    REQUIRE(line->terms.size() == 1);
    CHECK(line->terms[0].name == "base_tranche_1_3");
    CHECK(line->terms[0].value == cae::Quantity(cae_test::euros(900)));
    REQUIRE(line->parameters.size() == 1);
    CHECK(line->parameters[0].id == "cotisations.solidarite_locale");
    CHECK(to_string(line->parameters[0].since.value()) == "2027-01-01");
    CHECK(line->parameters[0].source == "texte inventé");
    CHECK(cae::figure_called(explanation->figures, "base_tranche_1_3") != nullptr);
}

TEST_CASE("a headcount threshold of its own is data") {
    AmendedLaw amended;
    write_law_of_2027(amended);
    const auto rulebook = amended.load();
    REQUIRE(rulebook.has_value());
    const cae::Month january = *cae::Month::of(2027, 1);
    cae::PayRulesOfMonth rules(cae::law_in_force(*rulebook, january).value());
    cae::MonthTerms terms;
    terms.days_employed = january.days();
    const auto amount = [&](int headcount) {
        cae::PayProfile profile;
        profile.headcount = headcount;
        const cae::PayRules& compiled = *rules.for_profile(profile).value();
        const cae::PayMonth month(compiled, month_reference(rules.law(), terms), {});
        const auto slip = month.payslip(cae_test::euros(5000));
        for (std::size_t i = 0; i < compiled.lines.size(); ++i) {
            if (compiled.lines[i].contribution == "solidarite_locale") return slip.lines[i];
        }
        return Money::from_cents(-1);
    };
    CHECK(amount(4) == Money());
    CHECK(amount(19) == cae_test::euros(9));
    CHECK(amount(20) == cae_test::euros(18));
}

} // namespace law_of_2027_test
