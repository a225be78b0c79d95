#include "command_line/command_texts_parts.hpp"

namespace cae::cli {

namespace {

OptionText folder() {
    return {"FOLDER",
            Takes::needed_value,
            {"FOLDER", "DOSSIER"},
            {"the cooperative's folder", "le dossier de la coopérative"}};
}

} // namespace

CommandText alerts_text() {
    return {
        "alerts",
        {"lists the dates of contracts, coming and passed",
         "liste les échéances des contrats, à venir et dépassées"},
        {R"(Lists by date what the contracts of members ask for: renewal and end of a CAPE, end
of a trial period, becoming an associate; and the payment of the balance of the
variable part, where year/YEAR.yaml names the general meeting. With --ics, writes
them as a calendar instead.)",
         R"(Liste par date ce que demandent les contrats : renouvellement et fin d'un CAPE, fin
de la période d'essai, association ; et le paiement du solde de la part variable,
quand year/ANNÉE.yaml nomme l'assemblée générale. Avec --ics, en écrit plutôt un
calendrier.)"},
        {folder(),
         {"--date",
          Takes::value,
          {"YYYY-MM-DD", "AAAA-MM-JJ"},
          {"the day to look from (else today)", "le jour d'où l'on regarde (sinon aujourd'hui)"}},
         {"--ics",
          Takes::value,
          {"FILE", "FICHIER"},
          {"an iCalendar file to write (- for standard output)",
           "un fichier iCalendar à écrire (- pour la sortie standard)"}}},
        {R"(  cae alerts artois
  cae alerts artois --date 2026-06-30
  cae alerts artois --ics artois.ics)",
         R"(  cae alerts artois
  cae alerts artois --date 2026-06-30
  cae alerts artois --ics artois.ics)"},
    };
}

CommandText close_year_text() {
    return {
        "close-year",
        {"settles a fiscal year: variable parts and surplus",
         "arrête un exercice : parts variables et excédent"},
        {R"(Puts together a fiscal year whose months are closed: the variable part of each
member, what was paid on it and its balance; the profit and loss and the balance
sheet of every activity. Where year/YEAR.yaml states the surplus, allocates it by the
rules of the cooperative's form (SCOP or SCIC), every amount with its rule. Writes
FOLDER/out/year-YEAR/; seals nothing.)",
         R"(Rassemble un exercice dont les mois sont clôturés : la part variable de chaque
membre, ce qui en a été payé et son solde ; le compte de résultat et le bilan de
chaque activité. Quand year/ANNÉE.yaml donne l'excédent, le répartit selon la forme
de la coopérative (SCOP ou SCIC), chaque montant avec sa règle. Écrit
DOSSIER/out/year-ANNÉE/ ; ne scelle rien.)"},
        {folder(),
         {"--year",
          Takes::needed_value,
          {"YYYY", "AAAA"},
          {"the civil year in which the fiscal year ends",
           "l'année civile où se termine l'exercice"}},
         {"--meeting",
          Takes::value,
          {"YYYY-MM-DD", "AAAA-MM-JJ"},
          {"the general meeting that approves the accounts (else that of the year's file)",
           "l'assemblée générale qui approuve les comptes (sinon celle du fichier de l'année)"}}},
        {R"(  cae close-year artois --year 2026
  cae close-year artois --year 2026 --meeting 2027-05-20)",
         R"(  cae close-year artois --year 2026
  cae close-year artois --year 2026 --meeting 2027-05-20)"},
    };
}

CommandText coverage_text() {
    return {
        "coverage",
        {"shows how the contributions cover the common charges",
         "montre ce que les contributions couvrent des charges communes"},
        {R"(Shows for each branch and closed month of a fiscal year the contributions of its
members, the pay of its permanent staff, the other charges of the cooperative's own
section, and what is covered: the analytic account of the mutualised services.)",
         R"(Montre pour chaque antenne et chaque mois clôturé d'un exercice les contributions
de ses membres, la paie de son équipe permanente, les autres charges de la section
de la coopérative, et ce qui est couvert : le compte analytique des services
mutualisés.)"},
        {folder(),
         {"--year",
          Takes::value,
          {"YYYY", "AAAA"},
          {"the civil year in which the fiscal year ends (else that of the last month closed)",
           "l'année civile où se termine l'exercice (sinon celui du dernier mois clôturé)"}}},
        {R"(  cae coverage artois
  cae coverage artois --year 2026)",
         R"(  cae coverage artois
  cae coverage artois --year 2026)"},
    };
}

CommandText grants_text() {
    return {
        "grants",
        {"decides the year's applications for the start-up aid",
         "décide des demandes d'aide au démarrage de l'année"},
        {R"(Reads the applications of grants/YEAR.csv and the credits of grants/credits.yaml,
and gives what each one is granted and what is left. Applications are decided by
date, on the same day in the order of the file; the one that the credits no longer
cover gets what is left. The terms are in config/grants. Writes nothing.)",
         R"(Lit les demandes de grants/ANNÉE.csv et les crédits de grants/credits.yaml, et
donne ce que chacune reçoit et ce qui reste. Les demandes sont prises par date, le
même jour dans l'ordre du fichier ; celle que les crédits ne couvrent plus reçoit
ce qu'il en reste. Les conditions sont dans config/grants. N'écrit rien.)"},
        {folder(),
         {"--year",
          Takes::value,
          {"YYYY", "AAAA"},
          {"the year (else the last one that has applications)",
           "l'année (sinon la dernière qui a des demandes)"}}},
        {R"(  cae grants artois
  cae grants artois --year 2026)",
         R"(  cae grants artois
  cae grants artois --year 2026)"},
    };
}

} // namespace cae::cli
