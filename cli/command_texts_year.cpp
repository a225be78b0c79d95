#include "command_texts_parts.hpp"

namespace cae::cli {

namespace {

OptionText folder() {
    return {"FOLDER",
            Takes::needed_value,
            {"FOLDER", "DOSSIER"},
            {"the cooperative's folder", "le dossier de la coopérative"}};
}

} // namespace

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
