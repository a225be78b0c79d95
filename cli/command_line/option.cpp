#include "command_line/option.hpp"

namespace cae::cli {

Option folder_option() {
    return {"FOLDER",
            Takes::needed_value,
            {"FOLDER", "DOSSIER"},
            {"the cooperative's folder", "le dossier de la coopérative"}};
}

Option period_option(Takes takes, const Words& description) {
    return {"--period", takes, {"YYYY-MM", "AAAA-MM"}, description};
}

Option closed_period_option() {
    return period_option(Takes::value, {"the month (else the last one closed)",
                                        "le mois (sinon le dernier clôturé)"});
}

Option yes_option() {
    return {"--yes",
            Takes::nothing,
            {},
            {"seals without asking (for scripts)",
             "scelle sans demander confirmation (pour les scripts)"}};
}

Option files_option() {
    return {"--files",
            Takes::value,
            {"LIST", "LISTE"},
            {"only these files of the month, such as journal,payslips (else all)",
             "seulement ces fichiers du mois, par exemple journal,payslips (sinon tous)"}};
}

Option sealed_on_option() {
    return {"--sealed-on",
            Takes::value,
            {"YYYY-MM-DD", "AAAA-MM-JJ"},
            {"the day that the entries are valid from (else today)",
             "le jour de validation des écritures (sinon aujourd'hui)"}};
}

Option member_argument() {
    return {"MEMBER",
            Takes::needed_value,
            {"MEMBER", "MEMBRE"},
            {"the id of a member", "l'identifiant d'un membre"}};
}

const std::vector<Option>& global_options() {
    static const std::vector<Option> options = {
        {"--lang",
         Takes::value,
         {"fr|en", "fr|en"},
         {"language of the messages (else CAE_LANG, else the system's)",
          "langue des messages (sinon CAE_LANG, sinon celle du système)"}},
        {"--config",
         Takes::value,
         {"FOLDER", "DOSSIER"},
         {"folder of the law, the chart of accounts and the templates (else CAE_CONFIG)",
          "dossier de la loi, du plan comptable et des modèles (sinon CAE_CONFIG)"}},
        {"--show-personal",
         Takes::nothing,
         {},
         {"shows personal values in error messages, masked otherwise",
          "montre dans les messages d'erreur les valeurs personnelles, masquées sinon"}},
        {"--help", Takes::nothing, {}, {"prints this help", "affiche cette aide"}},
        {"--version", Takes::nothing, {}, {"prints the version", "affiche la version"}},
    };
    return options;
}

} // namespace cae::cli
