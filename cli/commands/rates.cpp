#include "cae/inputs/folder/withholding_table.hpp"
#include "cae/office/withholding_import.hpp"
#include "cae/outputs/files/locked_folder.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/screen/withholding_report.hpp"
#include "commands/table.hpp"
#include "terminal/opened_office.hpp"
#include "texts.hpp"

namespace cae::cli::rates_command {

namespace {

struct RatesArguments {
    std::filesystem::path folder;
    std::filesystem::path table;
    bool dry_run = false;
};

RatesArguments rates_arguments(Values& values) {
    return {values.text("FOLDER"), values.text("FILE"), values.has("--dry-run")};
}

namespace words {
constexpr Words taken{"{0} taken, {1} known already", "{0} pris, {1} déjà connus"};
constexpr Words written{"{0} holds the rates.", "{0} contient les taux."};
constexpr Words without{"{0} without a rate in {1}, whom the default grid taxes: {2}",
                        "{0} sans taux en {1}, imposés d'après la grille par défaut : {2}"};
} // namespace words

std::string names_of(const std::vector<MemberIndex>& members, const Roster& roster) {
    std::string names;
    for (const MemberIndex index : members) {
        names += (names.empty() ? "" : ", ") + roster.members[index].id.text();
    }
    return names;
}

void show(const WithholdingImport& import, const Roster& roster, const Console& console) {
    std::string text = withholding_table(import.added, roster, console.screen());
    if (!text.empty()) text += "\n";
    const Language language = console.language();
    text += fill(words::taken, language,
                 {std::to_string(import.added.size()), std::to_string(import.known)}) +
            "\n";
    if (!import.without.empty()) {
        text += fill(words::without, language,
                     {std::to_string(import.without.size()), to_string(import.month),
                      names_of(import.without, roster)}) +
                "\n";
    }
    print_output(text);
}

ExitCode run(const RatesArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    // From reading the table to writing it: what another import adds is not lost.
    std::optional<LockedFolder> lock;
    if (!arguments.dry_run) {
        auto locked = LockedFolder::wait_for(arguments.folder);
        if (!locked) return console.refuse(locked.error());
        lock.emplace(*std::move(locked));
    }
    const auto books = SealedBooks::open(arguments.folder);
    if (!books) return console.refuse(books.error());
    const auto import = import_withholding_rates(*books, arguments.table);
    if (!import) return console.refuse(import.error());
    show(*import, books->roster(), console);
    if (arguments.dry_run || import->added.empty()) return ExitCode::done;
    const auto path = withholding_rates_file(arguments.folder);
    const auto made = make_private_folder(path.parent_path());
    if (!made) return console.refuse(made.error());
    const auto file = write_private_file(path, [&](const TextSink& sink) {
        CsvWriter csv(CsvStyle::french, sink);
        write_withholding_rates(import->all, books->roster(), csv);
    });
    if (!file) return console.refuse(file.error());
    console.say(words::written, {file->generic_string()});
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "rates",
        .summary = {"takes in the rates of income tax that the tax office gives",
                    "prend les taux de prélèvement à la source que donne l'administration"},
        .explanation =
            {R"(Reads a CSV with the columns nir or member (an id), rate_pct, from (a day) and to (the
last day; else until the next rate) and adds its rows to FOLDER/withholding/rates.csv.
A rate from the same day on is replaced, a row that is there already is passed over.
A social security number that nobody has, a rate over 100, a day in a sealed month: each
is told by its line, and nothing is written. Then lists the employees of the next month
who have no rate: the default grid taxes them.)",
             R"(Lit un CSV aux colonnes nir ou member (un identifiant), rate_pct, from (un jour) et to
(le dernier jour ; sinon jusqu'au taux suivant) et ajoute ses lignes à
DOSSIER/withholding/rates.csv. Un taux du même jour est remplacé, une ligne déjà connue
est passée. Un numéro de sécurité sociale que personne n'a, un taux de plus de 100, un
jour d'un mois scellé : chacun est dit par sa ligne, et rien n'est écrit. Liste ensuite
les salariés du mois suivant qui n'ont pas de taux : la grille par défaut les impose.)"},
        .options = {folder_option(),
                    {"FILE",
                     Takes::value,
                     {"FILE", "FICHIER"},
                     {"the rates as they came back", "les taux tels qu'ils sont revenus"}},
                    {"--dry-run",
                     Takes::nothing,
                     {},
                     {"writes nothing: shows what would be taken",
                      "n'écrit rien : montre ce qui serait pris"}}},
        .examples = {R"(  cae rates artois rates.csv
  cae rates artois rates.csv --dry-run)",
                     R"(  cae rates artois taux.csv
  cae rates artois taux.csv --dry-run)"},
        .action = action(rates_arguments, run),
    };
}

} // namespace cae::cli::rates_command
