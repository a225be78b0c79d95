#include "texts.hpp"

#include <cstddef>
#include <string_view>

#include "cae/outputs/screen/screen_text.hpp"

namespace cae::cli {

std::string fill(const Words& words, Language language, const std::vector<std::string>& details) {
    std::string filled;
    std::string_view rest = words.in(language);
    for (std::size_t place = rest.find('{'); place != std::string_view::npos;
         place = rest.find('{')) {
        filled += rest.substr(0, place);
        filled += printable(details.at(static_cast<std::size_t>(rest.at(place + 1) - '0')));
        rest.remove_prefix(place + 3);
    }
    return filled.append(rest);
}

namespace texts {

const Words command_missing{"A command is missing.", "Il manque une commande."};
const Words command_unknown{"There is no command '{0}'.", "La commande « {0} » n'existe pas."};
const Words argument_unexpected{"'{0}' is not expected here.", "« {0} » n'est pas attendu ici."};
const Words argument_needed{"{0} is missing.", "Il manque {0}."};
const Words value_needed{"{0} needs one value.", "{0} demande une valeur, et une seule."};
const Words not_together{"{0} and {1} exclude each other.", "{0} et {1} s'excluent."};
const Words see_help{"`{0}` explains, with examples.", "`{0}` explique, avec des exemples."};

const Words config_not_found{
    "The law, the chart of accounts and the templates are not found; name their folder with "
    "--config or CAE_CONFIG. Searched: {0}",
    "La loi, le plan comptable et les modèles sont introuvables ; indiquez leur dossier par "
    "--config ou CAE_CONFIG. Cherchés dans : {0}"};
const Words cannot_go_on{"cae cannot go on: {0}", "cae ne peut pas continuer : {0}"};
const Words output_lost{"What was to be printed could not be written: {0}",
                        "Ce qui devait être affiché n'a pas pu être écrit : {0}"};
const Words out_of_memory{"not enough memory", "pas assez de mémoire"};

const Words cooperative_written{
    "{0} holds a small cooperative to try. Next:\n"
    "  cae check {0}\n"
    "  cae close {0} --period 2026-01\n"
    "  cae show {0}\n"
    "Then replace its values by your own: each file explains what it holds.",
    "{0} contient une petite coopérative d'essai. Ensuite :\n"
    "  cae check {0}\n"
    "  cae close {0} --period 2026-01\n"
    "  cae show {0}\n"
    "Puis remplacez ses valeurs par les vôtres : chaque fichier explique ce qu'il contient."};

const Words no_fault{"{0}: no fault in the files.", "{0} : aucune faute dans les fichiers."};
const Words if_closed_now{"{0}, if it were closed now:\n",
                          "{0}, s'il était clôturé maintenant :\n"};
const Words as_sealed{"{0}, as it was sealed:\n", "{0}, tel qu'il a été scellé :\n"};

const Words bank_rows_written{
    "{0} holds the movements; what it does not match waits for refers_to.",
    "{0} contient les mouvements ; ce qui n'y est pas rapproché attend "
    "refers_to."};

const Words reading{"Reading", "Lecture"};
const Words computing{"Computing", "Calcul"};
const Words sealing{"Sealing", "Scellement"};
const Words writing{"Writing files", "Écriture des fichiers"};
const Words may_it_be_sealed{"Seal {0}? Nothing reopens a sealed month. [y/N] ",
                             "Sceller {0} ? Rien ne rouvre un mois scellé. [o/N] "};
const Words sealed{"{0} is sealed.", "{0} est scellé."};
const Words draft_written{"Nothing is sealed. The draft is in {0}.",
                          "Rien n'est scellé. Le projet est dans {0}."};
const Words files_written{"Its files are in {0}.", "Ses fichiers sont dans {0}."};
const Words files_can_be_written{
    "Its files are not in out/: `cae export {1} --period {0}` writes them.",
    "Ses fichiers ne sont pas dans out/ : `cae export {1} --period {0}` les écrit."};
const Words sealed_without_files{
    "{0} is closed all the same; once this is mended, `cae export {1} --period {0}` writes its "
    "files.",
    "{0} est clôturé malgré cela ; une fois ceci corrigé, `cae export {1} --period {0}` écrit ses "
    "fichiers."};

const Words nothing_sealed{
    "{0}: no month is closed yet; `cae close {0} --period {1}` closes the first.",
    "{0} : aucun mois n'est encore clôturé ; `cae close {0} --period {1}` clôture le premier."};
const Words not_sealed{"{0}: {1} is not closed; the last month closed is {2}.",
                       "{0} : {1} n'est pas clôturé ; le dernier mois clôturé est {2}."};

const Words year_not_closed{
    "{0}: the year is not over: {1} is not closed, the next month to close is {2}.",
    "{0} : l'exercice n'est pas terminé : {1} n'est pas clôturé, le prochain mois à clôturer est "
    "{2}."};

const Words no_month_of_year{"{0}: no month of that year is closed.",
                             "{0} : aucun mois de cet exercice n'est clôturé."};

const Words dates_on{"The dates of contracts, on {0}:\n", "Les échéances des contrats, au {0} :\n"};
const Words calendar_written{"The calendar is in {0}.", "Le calendrier est dans {0}."};

const Words no_grants{"{0}: there is no application: grants/ holds no table of a year.",
                      "{0} : il n'y a pas de demande : grants/ ne contient aucun tableau annuel."};
const Words turnover_for_cost{
    "A turnover of {1} in the month pays for a cost of {0}, the contribution and direct charges "
    "being taken off.",
    "Un chiffre d'affaires de {1} dans le mois paie un coût de {0}, contribution et charges "
    "directes déduites."};
const Words cost_beyond_reach{
    "No turnover of the month leaves {0}, the contribution and direct charges being taken off.",
    "Aucun chiffre d'affaires du mois ne laisse {0}, contribution et charges directes déduites."};
const Words charged_otherwise{
    "{0} was sealed with another charge: the files of the folder have changed since.",
    "{0} a été scellé avec un autre prélèvement : les fichiers du dossier ont changé depuis."};

const Words members{"Members", "Membres"};
const Words turnover{"Turnover excl. VAT", "Chiffre d'affaires HT"};
const Words charges{"Direct charges", "Charges directes"};
const Words contribution{"Cooperative contribution", "Contribution coopérative"};
const Words employer_cost{"Employer cost", "Coût employeur"};
const Words gross{"Gross pay", "Salaires bruts"};
const Words net_paid{"Net paid", "Nets payés"};
const Words balances{"Activity accounts", "Comptes d'activité"};
const Words alerts{"Alerts (alerts.csv among the files)",
                   "Alertes (alerts.csv parmi les fichiers)"};

const Words law_on{"In force on {0}:\n", "En vigueur le {0} :\n"};

const Words simulated_month{"A month of its own, without sums since January: {0}, paid on {1}.\n",
                            "Un mois isolé, sans cumuls depuis janvier : {0}, payé le {1}.\n"};
const Words defaults_used{"Taken by default; give the option to change it:",
                          "Pris par défaut ; donnez l'option pour en changer :"};

} // namespace texts

} // namespace cae::cli
