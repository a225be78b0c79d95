// The values of 2025 and 2026, month by month, against the texts.
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cae/law/law_in_force.hpp"
#include "cae/money/parse.hpp"
#include "law/config_law.hpp"

namespace values_test {

using cae::Category;
using cae::ContributionPart;
using cae::LawInForce;
using cae::Money;
using cae::Month;
using cae::Rate;
using cae::Side;
using cae_test::config_law;

LawInForce law_of(int year, int month) {
    return law_in_force(config_law(), *Month::of(year, month)).value();
}
Money amount(const char* text) { return *cae::parse_money(text); }
Rate percent(const char* text) { return *cae::parse_percent(text); }
Rate ratio(const char* text) { return *cae::parse_rate(text); }

const std::vector<ContributionPart>& parts(const LawInForce& law, const std::string& id) {
    for (const auto& line : law.contributions) {
        if (line.id == id) return line.parts;
    }
    throw std::runtime_error("no line " + id);
}

// The sum in percent of a line's own rates for an employer of `headcount` and a cadre.
std::string rate_of(const LawInForce& law, const std::string& id, Side side, int headcount) {
    Rate sum;
    for (const ContributionPart& part : parts(law, id)) {
        if (part.side == side && part.headcount.contains(headcount)) sum += part.rate;
    }
    return to_percent(sum);
}
std::string employer_rate(const LawInForce& law, const std::string& id, int headcount = 30) {
    return rate_of(law, id, Side::employer, headcount);
}
std::string employee_rate(const LawInForce& law, const std::string& id) {
    return rate_of(law, id, Side::employee, 30);
}

// The rates that the general relief relieves; of the accident rate, what counts at most.
std::string relieved_rates(const LawInForce& law, int headcount) {
    Rate sum;
    for (const auto& line : law.contributions) {
        for (const ContributionPart& part : line.parts) {
            if (!part.relieved || !part.headcount.contains(headcount)) continue;
            sum += part.relieved_at_most.value_or(part.rate);
        }
    }
    return to_string(sum);
}
std::string highest_coefficient(const LawInForce& law, int headcount) {
    return to_string(law.relief.minimum + *cae::value_for(law.relief.delta, headcount));
}

TEST_CASE("ceilings and minimum wages are those of the month worked") {
    CHECK(law_of(2025, 1).ceiling == amount("3925"));
    CHECK(law_of(2025, 12).ceiling == amount("3925"));
    CHECK(law_of(2026, 1).ceiling == amount("4005"));
    CHECK(law_of(2025, 12).smic_hour == amount("11.88"));
    CHECK(law_of(2026, 5).smic_hour == amount("12.02"));
    CHECK(law_of(2026, 6).smic_hour == amount("12.31"));
    CHECK(law_of(2026, 1).legal_year.hundredths == 182'000);
    CHECK(law_of(2026, 1).legal_week.hundredths == 3'500);
}

TEST_CASE("the minimum wage of June 2026 does not enter the relief") {
    CHECK(law_of(2025, 12).smic_hour_relief == amount("11.88"));
    CHECK(law_of(2026, 5).smic_hour_relief == amount("12.02"));
    CHECK(law_of(2026, 6).smic_hour_relief == amount("12.02"));
    CHECK(law_of(2026, 12).smic_hour_relief == amount("12.02"));
}

TEST_CASE("what the relief relieves sums to its highest coefficient") {
    // 2025: 7 + 8.55 + 2.02 + 3.45 + 0.30 + FNAL + accidents 0.46 + 4.05 + 4.72 + 1.29, then
    // accidents 0.50 and unemployment 4.00; 2026: 13, 2.11, 5.25 and 0.49.
    const auto check = [](const LawInForce& law, const char* below_50, const char* from_50) {
        CAPTURE(to_string(law.month));
        CHECK(relieved_rates(law, 49) == below_50);
        CHECK(highest_coefficient(law, 49) == below_50);
        CHECK(relieved_rates(law, 50) == from_50);
        CHECK(highest_coefficient(law, 50) == from_50);
    };
    for (int month = 1; month <= 4; ++month) check(law_of(2025, month), "0.3194", "0.3234");
    for (int month = 5; month <= 12; ++month) check(law_of(2025, month), "0.3193", "0.3233");
    for (int month = 1; month <= 12; ++month) check(law_of(2026, month), "0.3981", "0.4021");
}

TEST_CASE("the relief's formula changes with its versions, and its sums start with them") {
    CHECK(law_of(2025, 4).relief.exit == ratio("1.6"));
    CHECK(law_of(2025, 4).relief.exponent == ratio("1"));
    CHECK(law_of(2026, 1).relief.minimum == ratio("0.02"));
    CHECK(law_of(2026, 1).relief.exit == ratio("3"));
    CHECK(law_of(2026, 1).relief.exponent == ratio("1.75"));
    CHECK(law_of(2025, 4).relief_since == *Month::of(2025, 1));
    CHECK(law_of(2025, 12).relief_since == *Month::of(2025, 5));
    CHECK(law_of(2026, 12).relief_since == *Month::of(2026, 1));
}

TEST_CASE("rates of 2025") {
    const LawInForce law = law_of(2025, 1);
    CHECK(parts(law, "maladie").at(0).rate == percent("7"));
    CHECK(parts(law, "maladie").at(1).rate == percent("6"));
    CHECK(parts(law, "maladie").at(1).base.from == ratio("2.25"));
    CHECK(parts(law, "allocations_familiales").at(0).rate == percent("3.45"));
    CHECK(parts(law, "allocations_familiales").at(1).rate == percent("1.8"));
    CHECK(parts(law, "allocations_familiales").at(1).base.from == ratio("3.3"));
    CHECK(employer_rate(law, "vieillesse_deplafonnee") == "2.02");
    CHECK(employer_rate(law, "chomage") == "4.05");
    CHECK(employer_rate(law_of(2025, 4), "chomage") == "4.05");
    CHECK(employer_rate(law_of(2025, 5), "chomage") == "4");
}

TEST_CASE("employer's rates of 2026") {
    const LawInForce law = law_of(2026, 1);
    CHECK(employer_rate(law, "maladie") == "13");
    CHECK(employer_rate(law, "vieillesse_plafonnee") == "8.55");
    CHECK(employer_rate(law, "vieillesse_deplafonnee") == "2.11");
    CHECK(employer_rate(law, "allocations_familiales") == "5.25");
    CHECK(employer_rate(law, "csa_solidarite") == "0.3");
    CHECK(employer_rate(law, "fnal", 49) == "0.1");
    CHECK(employer_rate(law, "fnal", 50) == "0.5");
    CHECK(employer_rate(law, "chomage") == "4");
    CHECK(employer_rate(law, "ags") == "0.25");
    CHECK(employer_rate(law, "agirc_arrco_t1") == "4.72");
    CHECK(employer_rate(law, "agirc_arrco_t2") == "12.95");
    CHECK(employer_rate(law, "ceg_t1") == "1.29");
    CHECK(employer_rate(law, "ceg_t2") == "1.62");
    CHECK(employer_rate(law, "cet") == "0.21");
    CHECK(employer_rate(law, "apec") == "0.036");
    CHECK(employer_rate(law, "formation", 10) == "0.55");
    CHECK(employer_rate(law, "formation", 11) == "1");
    CHECK(employer_rate(law, "taxe_apprentissage_principale") == "0.59");
    CHECK(employer_rate(law, "taxe_apprentissage_solde") == "0.09");
    CHECK(employer_rate(law, "csa_apprentissage", 249) == "0");
    CHECK(employer_rate(law, "csa_apprentissage", 250) == "0.4");
    CHECK(employer_rate(law, "csa_apprentissage", 2000) == "0.6");
    CHECK(employer_rate(law, "dialogue_social") == "0.016");
    CHECK(employer_rate(law, "peec", 49) == "0");
    CHECK(employer_rate(law, "peec", 50) == "0.45");
    CHECK(employer_rate(law, "forfait_social", 10) == "0");
    CHECK(employer_rate(law, "forfait_social", 11) == "8");
}

TEST_CASE("employee's rates of 2026") {
    const LawInForce law = law_of(2026, 1);
    CHECK(employee_rate(law, "vieillesse_plafonnee") == "6.9");
    CHECK(employee_rate(law, "vieillesse_deplafonnee") == "0.4");
    CHECK(employee_rate(law, "agirc_arrco_t1") == "3.15");
    CHECK(employee_rate(law, "agirc_arrco_t2") == "8.64");
    CHECK(employee_rate(law, "ceg_t1") == "0.86");
    CHECK(employee_rate(law, "ceg_t2") == "1.08");
    CHECK(employee_rate(law, "cet") == "0.14");
    CHECK(employee_rate(law, "apec") == "0.024");
    CHECK(employee_rate(law, "csg_deductible") == "6.8");
    CHECK(parts(law, "csg_non_deductible").at(0).rate == percent("2.4"));
    CHECK(parts(law, "csg_non_deductible").at(1).rate == percent("9.2"));
    CHECK(employee_rate(law, "crds") == "0.5");
    CHECK(employee_rate(law, "maladie") == "0");
    CHECK(law.csg_share == percent("98.25"));
    CHECK(law.csg_share_ceilings == ratio("4"));
}

TEST_CASE("CSG not deductible and CRDS alone are added to taxable pay") {
    for (const auto& line : law_of(2026, 1).contributions) {
        CAPTURE(line.id);
        CHECK(line.added_to_taxable == (line.id == "csg_non_deductible" || line.id == "crds"));
    }
}

TEST_CASE("the relief on overtime relieves old-age and complementary pension contributions") {
    Rate relieved;
    for (const auto& line : law_of(2026, 1).contributions) {
        for (const ContributionPart& part : line.parts) {
            if (part.overtime_relieved) relieved += part.rate;
        }
    }
    CHECK(to_percent(relieved) == "21.17"); // 6.90 + 0.40 + 3.15 + 8.64 + 0.86 + 1.08 + 0.14
}

TEST_CASE("overtime is paid and relieved as the law says") {
    const auto overtime = law_of(2026, 1).overtime;
    CHECK(overtime.first_increase == percent("25"));
    CHECK(overtime.first_hours_a_week.hundredths == 800);
    CHECK(overtime.further_increase == percent("50"));
    CHECK(overtime.employee_relief_at_most == percent("11.31"));
    CHECK(overtime.exempt_from_tax_a_year == amount("8037"));
}

TEST_CASE("the employer's deduction on overtime reaches 250 staff from 2026") {
    const auto deduction = [](int year, int headcount) -> std::optional<Money> {
        const auto deductions = law_of(year, 1).overtime.employer_deduction;
        const Money* value = cae::value_for(deductions, headcount);
        return value != nullptr ? std::optional(*value) : std::nullopt;
    };
    CHECK(deduction(2025, 19) == amount("1.50"));
    CHECK(deduction(2025, 249) == amount("0.50"));
    CHECK(deduction(2025, 250) == std::nullopt);
    CHECK(deduction(2026, 19) == amount("1.50"));
    CHECK(deduction(2026, 20) == amount("0.50"));
    CHECK(deduction(2026, 250) == amount("0.50"));
}

TEST_CASE("paid leave: 2.5 days a month from 1 June on, 30 at most, a tenth, 26 days a month") {
    const cae::PaidLeaveLaw leave = law_of(2026, 1).paid_leave;
    CHECK(to_string(leave.acquired_a_month) == "2.50");
    CHECK(to_string(leave.most_a_period) == "30.00");
    CHECK(leave.period_first_month == 6);
    CHECK(to_string(leave.rounded_up_to) == "1.00");
    CHECK(leave.share_of_pay == percent("10"));
    CHECK(to_string(leave.working_days_a_month) == "26.00");
    CHECK(leave.carried_over_months == 15);
}

} // namespace values_test
