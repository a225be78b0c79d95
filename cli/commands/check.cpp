#include "cae/office/office.hpp"
#include "cae/outputs/screen/month_table.hpp"
#include "commands/table.hpp"
#include "terminal/months_in_out.hpp"
#include "terminal/opened_office.hpp"

namespace cae::cli::check_command {

namespace {

struct CheckArguments {
    std::filesystem::path folder;
    std::optional<Month> period;
};

CheckArguments check_arguments(Values& values) {
    return {values.text("FOLDER"), values.month("--period")};
}

namespace words {

constexpr Words no_fault{"{0}: no fault in the files.", "{0} : aucune faute dans les fichiers."};
constexpr Words if_closed_now{"{0}, if it were closed now:\n",
                              "{0}, s'il était clôturé maintenant :\n"};
constexpr Words as_sealed{"{0}, as it was sealed:\n", "{0}, tel qu'il a été scellé :\n"};

} // namespace words

// A sealed month as it was sealed, any other as it would be.
void show_alerts(const Office& office, const MonthRecord& record, const Console& console) {
    const bool sealed = office.books().is_sealed(record.month);
    console.say(sealed ? words::as_sealed : words::if_closed_now, {to_string(record.month)});
    print_output(alert_list(record, console.screen()));
}

ExitCode run(const CheckArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const Problems problems = Office::check(arguments.folder, *config, arguments.period);
    if (!problems.empty()) return console.refuse(problems);
    const auto office = open_office(arguments.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const Problems lost = refuse_lost_months(office->books());
    if (!lost.empty()) return console.refuse(lost);
    const auto record = office->record(arguments.period.value_or(office->next_month()));
    if (!record) return console.refuse(record.error()); // some faults only a closing finds
    const Problems changed = office->changed_since_sealed(arguments.period);
    if (changed.empty()) console.say(words::no_fault, {arguments.folder.string()});
    if (!changed.empty()) static_cast<void>(console.refuse(changed)); // they prevent nothing
    show_alerts(*office, *record, console);
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "check",
        .summary = {"reports all that is wrong, then what is unusual",
                    "dit tout ce qui est à corriger, puis ce qui est inhabituel"},
        .explanation =
            {R"(Reads all files and reports every fault at once: file, line, value, rule and
remedy. When there is none, tells what is unusual in the month: turnover without
pay, pay without turnover, a receipt without its invoice... Writes nothing.)",
             R"(Lit tous les fichiers et dit en une fois toutes les fautes : fichier, ligne,
valeur, règle et remède. S'il n'y en a pas, dit ce que le mois a d'inhabituel :
un chiffre d'affaires sans paie, une paie sans chiffre d'affaires, un
encaissement sans facture... N'écrit rien.)"},
        .options = {folder_option(),
                    period_option(Takes::value,
                                  {"the month to check (else the next one to close)",
                                   "le mois à vérifier (sinon le prochain à clôturer)"})},
        .examples = {R"(  cae check artois
  cae check artois --period 2026-02)",
                     R"(  cae check artois
  cae check artois --period 2026-02)"},
        .action = action(check_arguments, run),
    };
}

} // namespace cae::cli::check_command
