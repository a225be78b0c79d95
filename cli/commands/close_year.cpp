#include "cae/office/office.hpp"
#include "cae/outputs/files/year_files.hpp"
#include "cae/outputs/screen/surplus_report.hpp"
#include "cae/outputs/screen/year_table.hpp"
#include "commands/table.hpp"
#include "terminal/opened_office.hpp"
#include "texts.hpp"

namespace cae::cli::close_year_command {

namespace {

// What a fiscal year comes to.
struct CloseYearArguments {
    std::filesystem::path folder;
    int year = 0;                // in which the fiscal year ends
    std::optional<Date> meeting; // else that of the year's file
};

CloseYearArguments close_year_arguments(Values& values) {
    return {values.text("FOLDER"), values.needed_year("--year"), values.date("--meeting")};
}

namespace words {

constexpr Words year_not_closed{
    "{0}: the year is not over: {1} is not closed, the next month to close is {2}.",
    "{0} : l'exercice n'est pas terminé : {1} n'est pas clôturé, le prochain mois à clôturer est "
    "{2}."};

} // namespace words

ExitCode write(const YearToWrite& year, const std::filesystem::path& folder,
               const Console& console) {
    const std::string name = "year-" + std::to_string(year.books.year().last.year());
    const auto written = replace_folder(folder / "out" / name, year_files(year));
    if (!written) return console.refuse(written.error());
    console.say(texts::files_written, {written->string()});
    return ExitCode::done;
}

ExitCode show(const Office& office, const ClosedYear& year, const std::filesystem::path& folder,
              const Console& console) {
    const Cooperative& cooperative = office.books().cooperative();
    const Chart& chart = office.chart();
    print_output(year_table(year.books, cooperative.name, year.due, console.screen()));
    if (!year.surplus) return write({year.books, chart, nullptr}, folder, console);
    const YearSurplus& surplus = *year.surplus;
    const SurplusReport report{cooperative,        year.books.year(),  surplus.decisions,
                               surplus.law,        surplus.allocation, surplus.meeting,
                               surplus.work_share, surplus.waiting};
    print_output("\n" + surplus_report(report, console.screen()));
    return write({year.books, chart, &report}, folder, console);
}

ExitCode refuse(const Problems& problems, const Office& office, const CloseYearArguments& arguments,
                const Console& console) {
    const Problem& first = problems.front();
    if (first.rule != Rule::fiscal_year_must_be_closed) return console.refuse(problems);
    console.tell(words::year_not_closed,
                 {arguments.folder.string(), to_string(*to_month(first.details.front())),
                  to_string(office.next_month())});
    return ExitCode::refused;
}

ExitCode run(const CloseYearArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto office = open_office(arguments.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const auto year = office->close_year(arguments.year, arguments.meeting);
    return year ? show(*office, *year, arguments.folder, console)
                : refuse(year.error(), *office, arguments, console);
}

} // namespace

Command command() {
    return {
        .name = "close-year",
        .summary = {"settles a fiscal year: variable parts and surplus",
                    "arrête un exercice : parts variables et excédent"},
        .explanation =
            {R"(Puts together a fiscal year whose months are closed: the variable part of each
member, what was paid on it and its balance; the profit and loss and the balance
sheet of every activity. Where year/YEAR.yaml states the surplus, or leaves it to
books that began with opening_balance.csv, allocates it by the rules of the
cooperative's form (SCOP or SCIC), every amount with its rule. Writes
FOLDER/out/year-YEAR/; seals nothing.)",
             R"(Rassemble un exercice dont les mois sont clôturés : la part variable de chaque
membre, ce qui en a été payé et son solde ; le compte de résultat et le bilan de
chaque activité. Quand year/ANNÉE.yaml donne l'excédent, ou le laisse à des livres
commencés par opening_balance.csv, le répartit selon la forme de la coopérative (SCOP
ou SCIC), chaque montant avec sa règle. Écrit DOSSIER/out/year-ANNÉE/ ; ne scelle
rien.)"},
        .options =
            {folder_option(),
             {"--year",
              Takes::needed_value,
              {"YYYY", "AAAA"},
              {"the civil year in which the fiscal year ends",
               "l'année civile où se termine l'exercice"}},
             {"--meeting",
              Takes::value,
              {"YYYY-MM-DD", "AAAA-MM-JJ"},
              {"the general meeting that approves the accounts (else that of the year's file)",
               "l'assemblée générale qui approuve les comptes (sinon celle du fichier de "
               "l'année)"}}},
        .examples = {R"(  cae close-year artois --year 2026
  cae close-year artois --year 2026 --meeting 2027-05-20)",
                     R"(  cae close-year artois --year 2026
  cae close-year artois --year 2026 --meeting 2027-05-20)"},
        .action = action(close_year_arguments, run),
    };
}

} // namespace cae::cli::close_year_command
