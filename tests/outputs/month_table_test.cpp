#include <doctest/doctest.h>

#include "cae/outputs/screen/member_waterfall.hpp"
#include "cae/outputs/screen/month_table.hpp"
#include "outputs/example_month.hpp"

namespace cae {
namespace month_table_test {

using cae_test::example_month;

Screen screen_of(Language language, std::size_t width) {
    Screen screen;
    screen.language = language;
    screen.width = width;
    return screen;
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST_CASE("a month is two tables whose rows and totals add up") {
    MonthRecord record = example_month();
    record.alerts.clear();
    CHECK(
        month_table(record, MonthState::sealed, screen_of(Language::fr, 100)) ==
        "Coopérative d'Artois, 2026-01, payé le 2026-01-31\n"
        "Montants en euros.\n"
        "\n"
        "Comptes d'activité\n"
        "Membre            Étape    Report     CA HT  Charges  Contribution       Paie   Solde\n"
        "─────────────────────────────────────────────────────────────────────────────────────\n"
        "Léa Delannoy      associé    0,00  3 000,00  -100,00       -300,00  -2 600,00    0,00\n"
        "Ali; \"l'artisan\"  CAPE       0,00    450,00     0,00        -45,00       0,00  405,00\n"
        "─────────────────────────────────────────────────────────────────────────────────────\n"
        "Total                        0,00  3 450,00  -100,00       -345,00  -2 600,00  405,00\n"
        "\n"
        "Paie\n"
        "                               Coût            Net avant\n"
        "Membre        Disponible  employeur      Brut      impôt  Impôt  Net payé\n"
        "─────────────────────────────────────────────────────────────────────────\n"
        "Léa Delannoy    2 600,00   2 600,00  2 000,00   1 560,00   0,00  1 560,00\n"
        "Pat                        2 470,00  1 900,00   1 482,00   0,00  1 482,00\n"
        "─────────────────────────────────────────────────────────────────────────\n"
        "Total           2 600,00   5 070,00  3 900,00   3 042,00   0,00  3 042,00\n"
        "\n"
        "Aucune alerte.\n");
}

TEST_CASE("members of whom the same is said share an alert") {
    const std::string text = alert_list(example_month(), screen_of(Language::en, 60));
    CHECK(text == "Alerts\n"
                  "- Léa Delannoy (lea), Pat (pat): no withholding rate of\n"
                  "  their own: the default grid is applied\n"
                  "- Ali; \"l'artisan\" (ali): a turnover of 450.00 EUR under\n"
                  "  CAPE: time to become entrepreneur-salarié\n");
}

TEST_CASE("a draft says that it is one") {
    const Screen screen = screen_of(Language::fr, 100);
    CHECK(contains(month_table(example_month(), MonthState::draft, screen), "PROJET"));
    CHECK_FALSE(contains(month_table(example_month(), MonthState::sealed, screen), "PROJET"));
}

TEST_CASE("a narrow screen loses the stages and the ends of names, never an amount") {
    MonthRecord record = example_month();
    record.members[0].name = std::string(100, 'x');
    const std::string text = month_table(record, MonthState::sealed, screen_of(Language::fr, 72));
    CHECK(contains(text, "\nxxxxxxxxx...    0,00  3 000,00  -100,00       -300,00  -2 600,00"));
    CHECK_FALSE(contains(text, "Étape"));
}

TEST_CASE("a name cannot act on the terminal") {
    MonthRecord record = example_month();
    record.members[0].name = "\x1B[31mred\nline";
    const Screen screen = screen_of(Language::fr, 100);
    CHECK(contains(month_table(record, MonthState::sealed, screen), "\\x1B[31mred\\nline"));
    const auto member = member_waterfall(record, MemberId("lea"), MonthState::sealed, screen);
    CHECK(contains(*member, "\\x1B[31mred\\nline (lea), associé"));
}

TEST_CASE("colours are for those who ask") {
    Screen screen = screen_of(Language::fr, 100);
    CHECK_FALSE(contains(month_table(example_month(), MonthState::sealed, screen), "\x1B"));
    screen.colour = true;
    CHECK(contains(month_table(example_month(), MonthState::sealed, screen), "\x1B[1mPaie\x1B[0m"));
}

TEST_CASE("a member is shown with the waterfall, the account, the payslip and the alerts") {
    const auto text = member_waterfall(example_month(), MemberId("lea"), MonthState::sealed,
                                       screen_of(Language::fr, 80));
    REQUIRE(text);
    CHECK(contains(*text, "Léa Delannoy (lea), associé, non cadre, siege\n"
                          "Coopérative d'Artois, 2026-01, payé le 2026-01-31\n"));
    CHECK(contains(*text, "\nChiffre d'affaires HT        3 000,00  ██████████"));
    CHECK(
        contains(*text, "\nlea         0,00  3 000,00  -100,00       -300,00  -2 600,00   0,00\n"));
    CHECK(contains(*text, "Ligne                             Employeur  Salarié\n"
                          "────────────────────────────────────────────────────\n"
                          "Maladie                              600,00   440,00\n"
                          "────────────────────────────────────────────────────\n"
                          "Cotisations, allègements déduits     600,00   440,00\n"));
    CHECK(contains(*text, "Net imposable                      1 560,00\n"
                          "Taux de prélèvement à la source    0 %, barème par défaut\n"));
    CHECK(contains(*text, "\n- pas de taux personnalisé"));
}

TEST_CASE("a member whom the month does not know is refused by name") {
    const auto text = member_waterfall(example_month(), MemberId("zoe"), MonthState::sealed,
                                       screen_of(Language::fr, 80));
    REQUIRE_FALSE(text);
    CHECK(text.error().front() ==
          Problem{Rule::reference_must_exist, {}, "zoe", {Thing::member}, Privacy::open});
}

} // namespace month_table_test

} // namespace cae
