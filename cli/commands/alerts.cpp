#include "cae/office/office.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/words/clock_texts.hpp"
#include "commands/table.hpp"
#include "terminal/clock.hpp"
#include "terminal/opened_office.hpp"

namespace cae::cli::alerts_command {

namespace {

// The clocks of contracts, as a table or as a calendar.
struct AlertsArguments {
    std::filesystem::path folder;
    std::optional<Date> date;
    std::optional<std::filesystem::path> calendar; // "-" is standard output
};

AlertsArguments alerts_arguments(Values& values) {
    return {values.text("FOLDER"), values.date("--date"), values.given("--ics")};
}

namespace words {

constexpr Words dates_on{"The dates of contracts, on {0}:\n",
                         "Les échéances des contrats, au {0} :\n"};
constexpr Words calendar_written{"The calendar is in {0}.", "Le calendrier est dans {0}."};

} // namespace words

ExitCode write_calendar(const std::filesystem::path& file, const std::string& text,
                        const Console& console) {
    if (file == "-") {
        print_output(text);
        return ExitCode::done;
    }
    const auto written = write_private_file(file, [&](const TextSink& sink) { sink(text); });
    if (!written) return console.refuse(written.error());
    console.say(words::calendar_written, {file.string()});
    return ExitCode::done;
}

ExitCode show(const std::vector<Clock>& clocks, Date day, const Console& console) {
    console.say(words::dates_on, {to_string(day)});
    print_output(clock_list(clocks, day, console.screen()));
    return ExitCode::done;
}

ExitCode run(const AlertsArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto office = open_office(arguments.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const Date day = arguments.date.value_or(today());
    const auto clocks = office->alerts(day);
    if (!clocks) return console.refuse(clocks.error());
    if (!arguments.calendar) return show(*clocks, day, console);
    const Cooperative& cooperative = office->books().cooperative();
    const CalendarOwner owner{cooperative.name, cooperative.siren};
    return write_calendar(*arguments.calendar, icalendar(*clocks, owner, console.language()),
                          console);
}

} // namespace

Command command() {
    return {
        .name = "alerts",
        .summary = {"lists the dates of contracts, coming and passed",
                    "liste les échéances des contrats, à venir et dépassées"},
        .explanation =
            {R"(Lists by date what the contracts of members ask for: renewal and end of a CAPE, end
of a trial period, becoming an associate; and the payment of the balance of the
variable part, where year/YEAR.yaml names the general meeting. With --ics, writes
them as a calendar instead.)",
             R"(Liste par date ce que demandent les contrats : renouvellement et fin d'un CAPE, fin
de la période d'essai, association ; et le paiement du solde de la part variable,
quand year/ANNÉE.yaml nomme l'assemblée générale. Avec --ics, en écrit plutôt un
calendrier.)"},
        .options = {folder_option(),
                    {"--date",
                     Takes::value,
                     {"YYYY-MM-DD", "AAAA-MM-JJ"},
                     {"the day to look from (else today)",
                      "le jour d'où l'on regarde (sinon aujourd'hui)"}},
                    {"--ics",
                     Takes::value,
                     {"FILE", "FICHIER"},
                     {"an iCalendar file to write (- for standard output)",
                      "un fichier iCalendar à écrire (- pour la sortie standard)"}}},
        .examples = {R"(  cae alerts artois
  cae alerts artois --date 2026-06-30
  cae alerts artois --ics artois.ics)",
                     R"(  cae alerts artois
  cae alerts artois --date 2026-06-30
  cae alerts artois --ics artois.ics)"},
        .action = action(alerts_arguments, run),
    };
}

} // namespace cae::cli::alerts_command
