#include "cae/office/office.hpp"
#include "cae/outputs/files/inventory_files.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "cae/outputs/files/year_files.hpp"
#include "cae/outputs/screen/surplus_report.hpp"
#include "cae/outputs/screen/year_table.hpp"
#include "closing/month_closing.hpp"
#include "commands/table.hpp"
#include "terminal/clock.hpp"
#include "terminal/opened_office.hpp"
#include "texts.hpp"

namespace cae::cli::close_year_command {

namespace {

// What a fiscal year comes to.
struct CloseYearArguments {
    std::filesystem::path folder;
    int year = 0;                // in which the fiscal year ends
    std::optional<Date> meeting; // else that of the year's file
    bool yes = false;
    bool dry_run = false;
    Date sealed_on;
};

CloseYearArguments close_year_arguments(Values& values) {
    CloseYearArguments close{.folder = values.text("FOLDER"),
                             .year = values.needed_year("--year"),
                             .meeting = values.date("--meeting"),
                             .sealed_on = values.date("--sealed-on").value_or(today())};
    close.yes = values.has("--yes");
    close.dry_run = values.has("--dry-run");
    return close;
}

namespace words {

constexpr Words year_not_closed{
    "{0}: the year is not over: {1} is not closed, the next month to close is {2}.",
    "{0} : l'exercice n'est pas terminé : {1} n'est pas clôturé, le prochain mois à clôturer est "
    "{2}."};
constexpr Words may_it_be_sealed{
    "Seal the inventory of {0} ({1} entries)? Nothing reopens a sealed year. [y/N] ",
    "Sceller l'inventaire de {0} ({1} écritures) ? Rien ne rouvre un exercice scellé. [o/N] "};
constexpr Words sealed{"The inventory of {0} is sealed, as period {1}.",
                       "L'inventaire de {0} est scellé, comme période {1}."};
constexpr Words seal_is{"Its seal is {0}; out/{1}/seal.json holds it whole.",
                        "Son sceau est {0} ; out/{1}/seal.json le contient en entier."};
constexpr Words not_sealed{"The inventory of {0} ({1} entries) counts above and is not sealed.",
                           "L'inventaire de {0} ({1} écritures) compte ci-dessus et n'est pas "
                           "scellé."};

} // namespace words

ExitCode write(const YearToWrite& year, const std::filesystem::path& folder,
               const Console& console) {
    const std::string name = "year-" + std::to_string(year.books.year().last.year());
    const auto written = replace_folder(folder / "out" / name, year_files(year));
    if (!written) return console.refuse(written.error());
    console.say(texts::files_written, {written->string()});
    return ExitCode::done;
}

// What the year comes to, in tables and files.
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

ExitCode seal(Office& office, const InventoryRecord& record, const CloseYearArguments& arguments,
              const Console& console) {
    const auto sealed = office.seal(record, arguments.sealed_on);
    if (!sealed) return console.refuse(sealed.error());
    const std::string period = to_string(record.period());
    console.say(words::sealed, {std::to_string(arguments.year), period});
    console.say(words::seal_is, {shown_seal(sealed->seal), period});
    if (sealed->seals_earlier_versions) tell_sealed_again(record.period(), console);
    const auto written = write_inventory_files(record, sealed->seal, arguments.folder / "out");
    if (!written) return console.refuse(written.error());
    console.say(texts::files_written, {written->string()});
    return ExitCode::done;
}

ExitCode close_inventory(Office& office, const InventoryRecord& record,
                         const CloseYearArguments& arguments, const Console& console) {
    const std::vector<std::string> of{std::to_string(arguments.year),
                                      std::to_string(record.accountant_entries.size())};
    if (arguments.dry_run) {
        console.say(words::not_sealed, of);
        return ExitCode::done;
    }
    if (!arguments.yes) {
        const Problems refused = confirm(words::may_it_be_sealed, of, record.period(), console);
        if (!refused.empty()) return console.refuse(refused);
    }
    return seal(office, record, arguments, console);
}

ExitCode run(const CloseYearArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    auto office = open_office(arguments.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const auto year = office->close_year(arguments.year, arguments.meeting);
    if (!year) return refuse(year.error(), *office, arguments, console);
    const ExitCode shown = show(*office, *year, arguments.folder, console);
    if (shown != ExitCode::done || !year->inventory) return shown;
    return close_inventory(*office, *year->inventory, arguments, console);
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
FOLDER/out/year-YEAR/. Where there is an inventory/YEAR.csv, its entries count, and it is
sealed, after confirmation, as a period of its own (YEAR-13), with its files in
FOLDER/out/YEAR-13/, with the entries that open the next year; months of that year may be
closed before. Otherwise nothing is sealed.)",
             R"(Rassemble un exercice dont les mois sont clôturés : la part variable de chaque
membre, ce qui en a été payé et son solde ; le compte de résultat et le bilan de
chaque activité. Quand year/ANNÉE.yaml donne l'excédent, ou le laisse à des livres
commencés par opening_balance.csv, le répartit selon la forme de la coopérative (SCOP
ou SCIC), chaque montant avec sa règle. Écrit DOSSIER/out/year-ANNÉE/. Quand il y a un
inventory/ANNÉE.csv, ses écritures comptent, et il est scellé, après confirmation, comme
période à part (ANNÉE-13), avec ses fichiers dans DOSSIER/out/ANNÉE-13/ et les à-nouveaux
de l'exercice suivant, dont des mois peuvent être clôturés avant. Sinon, rien n'est
scellé.)"},
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
               "l'année)"}},
             yes_option(),
             {"--dry-run",
              Takes::nothing,
              {},
              {"shows the year with its inventory, and seals nothing",
               "montre l'exercice avec son inventaire, et ne scelle rien"}},
             sealed_on_option()},
        .examples = {R"(  cae close-year artois --year 2026
  cae close-year artois --year 2026 --meeting 2027-05-20
  cae close-year artois --year 2026 --yes        seals the inventory without asking)",
                     R"(  cae close-year artois --year 2026
  cae close-year artois --year 2026 --meeting 2027-05-20
  cae close-year artois --year 2026 --yes        scelle l'inventaire sans demander)"},
        .action = action(close_year_arguments, run),
    };
}

} // namespace cae::cli::close_year_command
