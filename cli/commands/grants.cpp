#include "cae/office/decided_grants.hpp"
#include "cae/outputs/screen/grant_table.hpp"
#include "commands/table.hpp"

namespace cae::cli::grants_command {

namespace {

struct GrantsArguments {
    std::filesystem::path folder;
    std::optional<int> year;
};

GrantsArguments grants_arguments(Values& values) {
    return {values.text("FOLDER"), values.year("--year")};
}

namespace words {

constexpr Words no_grants{
    "{0}: there is no application: grants/ holds no table of a year.",
    "{0} : il n'y a pas de demande : grants/ ne contient aucun tableau annuel."};

} // namespace words

ExitCode run(const GrantsArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto grants = grants_of(arguments.folder, *config, arguments.year);
    if (!grants) return console.refuse(grants.error());
    if (!*grants) {
        console.tell(words::no_grants, {arguments.folder.string()});
        return ExitCode::refused;
    }
    const auto& [year, decisions] = **grants;
    print_output(grant_table(year, decisions, console.screen()));
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "grants",
        .summary = {"decides the year's applications for the start-up aid",
                    "décide des demandes d'aide au démarrage de l'année"},
        .explanation =
            {R"(Reads the applications of grants/YEAR.csv and the credits of grants/credits.yaml,
and gives what each one is granted and what is left. Applications are decided by
date, on the same day in the order of the file; the one that the credits no longer
cover gets what is left. The terms are in config/grants. Writes nothing.)",
             R"(Lit les demandes de grants/ANNÉE.csv et les crédits de grants/credits.yaml, et
donne ce que chacune reçoit et ce qui reste. Les demandes sont prises par date, le
même jour dans l'ordre du fichier ; celle que les crédits ne couvrent plus reçoit
ce qu'il en reste. Les conditions sont dans config/grants. N'écrit rien.)"},
        .options = {folder_option(),
                    {"--year",
                     Takes::value,
                     {"YYYY", "AAAA"},
                     {"the year (else the last one that has applications)",
                      "l'année (sinon la dernière qui a des demandes)"}}},
        .examples = {R"(  cae grants artois
  cae grants artois --year 2026)",
                     R"(  cae grants artois
  cae grants artois --year 2026)"},
        .action = action(grants_arguments, run),
    };
}

} // namespace cae::cli::grants_command
