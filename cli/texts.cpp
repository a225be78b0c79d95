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

const Words files_written{"Its files are in {0}.", "Ses fichiers sont dans {0}."};

const Words nothing_sealed{
    "{0}: no month is closed yet; `cae close {0} --period {1}` closes the first.",
    "{0} : aucun mois n'est encore clôturé ; `cae close {0} --period {1}` clôture le premier."};
const Words not_sealed{"{0}: {1} is not closed; the last month closed is {2}.",
                       "{0} : {1} n'est pas clôturé ; le dernier mois clôturé est {2}."};

} // namespace texts

} // namespace cae::cli
