#include "cae/office/fec.hpp"

#include "cae/outputs/files/seal_file.hpp"
#include "cae/outputs/statutory/fec_files.hpp"
#include "cae/outputs/words/figures.hpp"
#include "commands/table.hpp"
#include "terminal/asked_report.hpp"
#include "terminal/opened_office.hpp"
#include "texts.hpp"

namespace cae::cli::fec_command {

namespace {

struct FecArguments {
    std::filesystem::path folder;
    std::optional<int> year; // in which the fiscal year ends
    std::optional<Month> period;
};

FecArguments fec_arguments(Values& values) {
    return {values.text("FOLDER"), values.year("--year"), values.month("--period")};
}

namespace words {

constexpr Words say_which{"Say which fiscal year (--year 2026) or which month (--period 2026-01).",
                          "Dites quel exercice (--year 2026) ou quel mois (--period 2026-01)."};
constexpr Words year_is_open{
    "{0}: the fiscal year is not over: {1} is not closed, {2} is the last month closed. --period "
    "extracts a month that is.",
    "{0} : l'exercice n'est pas terminé : {1} n'est pas clôturé, {2} est le dernier mois clôturé. "
    "--period extrait un mois qui l'est."};
constexpr Words before_the_books{"{0}: the books begin with {1}.",
                                 "{0} : les livres commencent en {1}."};
constexpr Words written{"{0}: {1} lines, entries {2} to {3}, debit and credit {4}.",
                        "{0} : {1} lignes, écritures {2} à {3}, débit et crédit {4}."};
constexpr Words without_party{
    "{0} lines of customers, suppliers or staff name nobody: their documents have no party.",
    "{0} lignes de clients, fournisseurs ou salariés ne nomment personne : leurs pièces n'ont pas "
    "de tiers."};

} // namespace words

FecScope scope_of(const FecArguments& arguments, const FiscalYears& years) {
    if (arguments.period) {
        const Month month = *arguments.period;
        return {FiscalYear::containing(month, years), month, month, years};
    }
    const auto year = FiscalYear::ending_in(*arguments.year, years);
    return {year, year.first, year.last, years};
}

// Whether all months of the scope that the books can have are sealed; tells it otherwise.
bool is_sealed(const FecScope& scope, const FecArguments& arguments, const SealedBooks& books,
               const Console& console) {
    const std::string folder = books.folder().path.string();
    const auto& last = books.last_sealed();
    const Month begins = books.cooperative().first_period;
    if (!last) {
        console.tell(texts::nothing_sealed, {folder, to_string(books.next_month())});
    } else if (scope.last > *last) {
        console.tell(arguments.period ? texts::not_sealed : words::year_is_open,
                     {folder, to_string(scope.last), to_string(*last)});
    } else if (scope.last < begins) {
        console.tell(words::before_the_books, {folder, to_string(begins)});
    } else {
        return true;
    }
    return false;
}

ExitCode tell_written(const WrittenFec& fec, const Console& console) {
    const FecTotals& totals = fec.totals;
    console.say(words::written,
                {fec.file.string(), std::to_string(totals.lines),
                 std::to_string(totals.first_number), std::to_string(totals.last_number),
                 shown_euros(totals.debit, console.language())});
    if (totals.lines_without_party > 0) {
        console.say(words::without_party, {std::to_string(totals.lines_without_party)});
    }
    return ExitCode::done;
}

ExitCode write(const Office& office, const FecScope& scope, const FecArguments& arguments,
               const Console& console) {
    const SealedBooks& books = office.books();
    const Chart& chart = office.chart();
    auto extract = fec_extract(books, chart, scope);
    if (!extract) return console.refuse(extract.error());
    const auto seal = books.seal_of(scope.last);
    if (!seal) return console.refuse(seal.error());
    const FecToWrite fec{
        scope,
        chart,
        books.cooperative().siren,
        books.cooperative().name,
        shown_seal(*seal),
        [&](const UseFecLine& use) { return for_each_fec_line(books, *extract, use); }};
    const auto written = write_fec(fec, arguments.folder / "out");
    if (!written) return console.refuse(written.error());
    tell_open_inventories(books, scope.last, console);
    return tell_written(*written, console);
}

ExitCode run(const FecArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    if (!arguments.year && !arguments.period) {
        console.tell(words::say_which);
        return ExitCode::usage;
    }
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto office = open_office(arguments.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const FecScope scope = scope_of(arguments, fiscal_years_of(office->books().cooperative()));
    if (!is_sealed(scope, arguments, office->books(), console)) return ExitCode::refused;
    return write(*office, scope, arguments, console);
}

} // namespace

Command command() {
    return {
        .name = "fec",
        .summary = {"writes the file of entries that the tax office asks for (FEC)",
                    "écrit le fichier des écritures comptables (FEC)"},
        .explanation =
            {R"(Writes the entries of a closed fiscal year, or of a closed month, as the tax office
asks for them (LPF art. A47 A-1): FOLDER/out/fec/2026/123456790FEC20261231.txt, beside it
its description and the sections of its lines. An entry has the same number in both.
Entries are checked first: balance, numbers, days of sealing, dates, cells that must be
filled; a file that is not sound is not written.)",
             R"(Écrit les écritures d'un exercice clôturé, ou d'un mois clôturé, comme l'administration
fiscale les demande (LPF, art. A47 A-1) : DOSSIER/out/fec/2026/123456790FEC20261231.txt, à
côté sa description et les sections de ses lignes. Une écriture a le même numéro dans les
deux. Les écritures sont vérifiées d'abord : équilibre, numéros, jours de scellement,
dates, cellules obligatoires ; un fichier qui n'est pas correct n'est pas écrit.)"},
        .options = {folder_option(),
                    {"--year",
                     Takes::value,
                     {"YYYY", "AAAA"},
                     {"the civil year in which the fiscal year ends",
                      "l'année civile où se termine l'exercice"}},
                    period_option(Takes::value, {"a closed month", "un mois clôturé"})},
        .exclusions = {{"--year", "--period"}},
        .examples = {R"(  cae fec artois --year 2026
  cae fec artois --period 2026-01)",
                     R"(  cae fec artois --year 2026
  cae fec artois --period 2026-01)"},
        .action = action(fec_arguments, run),
    };
}

} // namespace cae::cli::fec_command
