#include "command_line/command_texts_parts.hpp"

namespace cae::cli {

namespace {

constexpr Words euros{"EUROS", "EUROS"};
constexpr Words percent{"%", "%"};

OptionText amount(std::string_view name, const Words& description) {
    return {name, Takes::value, euros, description};
}

OptionText rate(std::string_view name, const Words& description) {
    return {name, Takes::value, percent, description};
}

OptionText word(std::string_view name, const Words& value, const Words& description) {
    return {name, Takes::value, value, description};
}

std::vector<OptionText> simulate_options() {
    return {
        {"--turnover",
         Takes::needed_value,
         euros,
         {"the month's turnover, excluding VAT", "chiffre d'affaires du mois, hors taxes"}},
        amount("--charges", {"direct charges, excluding VAT", "charges directes, hors taxes"}),
        word("--date", {"YYYY-MM-DD", "AAAA-MM-JJ"},
             {"day of payment; its month is the month worked (else today)",
              "jour du paiement ; son mois est celui du travail (sinon aujourd'hui)"}),
        amount("--gross", {"aims at this gross instead of all that is available",
                           "vise ce brut au lieu de tout le disponible"}),
        amount("--net", {"aims at this net before tax", "vise ce net avant impôt"}),
        amount("--reserve", {"amount left on the account", "somme laissée sur le compte"}),
        rate("--contribution-rate", {"cooperative contribution", "contribution coopérative"}),
        word("--category", {"non_cadre|cadre", "non_cadre|cadre"}, {"category", "catégorie"}),
        word("--headcount", {"NUMBER", "NOMBRE"},
             {"the cooperative's notified headcount", "effectif notifié de la coopérative"}),
        rate("--accident-rate", {"accident insurance", "taux accidents du travail"}),
        rate("--mobility-rate", {"mobility levy (versement mobilité)", "versement mobilité"}),
        amount("--health-cover-total",
               {"health cover a month, both shares", "mutuelle par mois, les deux parts"}),
        rate("--health-cover-employer",
             {"the employer's share of health cover", "part de l'employeur dans la mutuelle"}),
        rate("--provident-cover", {"provident cover of cadres", "prévoyance des cadres"}),
        word("--relief-reference", {"full|equivalent_hours", "full|equivalent_hours"},
             {"minimum wage the general relief refers to",
              "SMIC de référence de la réduction générale"}),
        rate("--withholding-rate", {"income tax withheld (else the default grid)",
                                    "prélèvement à la source (sinon la grille par défaut)"}),
    };
}

} // namespace

CommandText simulate_text() {
    return {
        "simulate",
        {"from turnover to net pay, without a folder",
         "du chiffre d'affaires au net payé, sans dossier"},
        {R"(Computes a single month of an entrepreneur-salarié: contribution, available, gross,
every line of the payslip, net. Each value that is not given is taken from
config/simulation.yaml, and printed.)",
         R"(Calcule un mois isolé d'un entrepreneur-salarié : contribution, disponible, brut,
chaque ligne du bulletin, net. Chaque valeur qui n'est pas donnée est prise dans
config/simulation.yaml, et imprimée.)"},
        simulate_options(),
        {R"(  cae simulate --turnover 3000
  cae simulate --turnover 3000 --charges 250 --date 2026-06-30
  cae simulate --turnover 6000 --net 2000 --category cadre --withholding-rate 4.1)",
         R"(  cae simulate --turnover 3000
  cae simulate --turnover 3000 --charges 250 --date 2026-06-30
  cae simulate --turnover 6000 --net 2000 --category cadre --withholding-rate 4.1)"},
    };
}

CommandText payroll_text() {
    return {
        "payroll",
        {"computes the pay of a CSV table", "calcule les paies d'un tableau CSV"},
        {R"(One row per member and month, columns by name in any order: period or date; id,
member; category, headcount, accident_rate_pct, mobility_rate_pct, weekly_hours,
relief_reference, days_employed, overtime_hours, health_cover_total,
health_cover_employer_pct, prevoyance_cadre_employer_pct, withholding_rate_pct; and
exactly one of gross, budget, net_before_tax. Rows of one member chain through the
year. The result keeps the order of the input. A fault of the input is told with its
line and column, and nothing is written.)",
         R"(Une ligne par membre et par mois, les colonnes par leur nom dans n'importe quel
ordre : period ou date ; id, member ; category, headcount, accident_rate_pct,
mobility_rate_pct, weekly_hours, relief_reference, days_employed, overtime_hours,
health_cover_total, health_cover_employer_pct, prevoyance_cadre_employer_pct,
withholding_rate_pct ; et une seule de gross, budget, net_before_tax. Les lignes
d'un même member s'enchaînent dans l'année. Le résultat garde l'ordre de l'entrée.
Une faute en entrée est dite avec sa ligne et sa colonne, et rien n'est écrit.)"},
        {{"IN.csv",
          Takes::needed_value,
          {"IN.csv", "ENTRÉE.csv"},
          {"the table, - for standard input", "le tableau, - pour l'entrée standard"}},
         {"--output",
          Takes::value,
          {"OUT.csv", "SORTIE.csv"},
          {"file to write (else standard output)", "fichier à écrire (sinon la sortie standard)"}}},
        {R"(  cae payroll pay.csv --output payslips.csv
  printf 'period,category,headcount,accident_rate_pct,gross\n2026-01,non_cadre,10,1.2,2000\n' |
      cae payroll -)",
         R"(  cae payroll paies.csv --output bulletins.csv
  printf 'period,category,headcount,accident_rate_pct,gross\n2026-01,non_cadre,10,1.2,2000\n' |
      cae payroll -)"},
    };
}

CommandText law_text() {
    return {
        "law",
        {"tells which rule is in force, since when, and its source",
         "dit quelle règle est en vigueur, depuis quand, et d'où elle vient"},
        {R"(Lists the parameters in force on a day. With NAME, the details of those whose name
contains NAME: value, first day, source.)",
         R"(Liste les paramètres en vigueur un jour donné. Avec NOM, le détail de ceux dont le
nom contient NOM : valeur, date de début, source.)"},
        {{"NAME",
          Takes::value,
          {"NAME", "NOM"},
          {"the name of a parameter, or a part of it", "le nom d'un paramètre, ou une partie"}},
         {"--date",
          Takes::value,
          {"YYYY-MM-DD", "AAAA-MM-JJ"},
          {"the day (else today)", "le jour (sinon aujourd'hui)"}}},
        {R"(  cae law --date 2026-01-31
  cae law plafond
  cae law reduction_generale --date 2026-06-30)",
         R"(  cae law --date 2026-01-31
  cae law plafond
  cae law reduction_generale --date 2026-06-30)"},
    };
}

} // namespace cae::cli
