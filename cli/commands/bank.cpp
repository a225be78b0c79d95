#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cae/inputs/bank/bank_titles.hpp"
#include "cae/office/office.hpp"
#include "cae/outputs/files/locked_folder.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/screen/bank_report.hpp"
#include "cae/outputs/screen/reconciliation_table.hpp"
#include "commands/table.hpp"
#include "terminal/opened_office.hpp"
#include "texts.hpp"

namespace cae::cli::bank_command {

namespace {

// The import of a bank statement.
struct BankArguments {
    std::filesystem::path folder;
    std::filesystem::path statement;
    bool dry_run = false;
    bool reconciles = false;
    std::optional<Month> period{};
    std::string bank{};
};

BankArguments bank_arguments(Values& values) {
    return {values.text("FOLDER"),     values.text("STATEMENT"), values.has("--dry-run"),
            values.has("--reconcile"), values.month("--period"), values.text("--bank")};
}

namespace words {

constexpr Words bank_rows_written{
    "{0} holds the movements; what it does not match waits for refers_to.",
    "{0} contient les mouvements ; ce qui n'y est pas rapproché attend "
    "refers_to."};

constexpr Words statement_is_missing{"Name the file of the bank, or ask for --reconcile.",
                                     "Nommez le fichier de la banque, ou demandez --reconcile."};

constexpr Words explanation{
    R"(Reads a statement in CAMT.053 or .052, OFX (1 and 2) or CSV and adds its movements to
FOLDER/bank/YYYY-MM.csv, each once: two are the same when their days, amounts and texts
are. What leaves the bank is first looked for among the transfers that `cae payments`
ordered (FOLDER/bank/orders.csv). A payment received is matched to the unpaid invoice
whose number it bears as a whole, wholly or in part, to several when it is their sum,
else to the only one of which exactly its amount is due; the amount, or a number without
letters, is a weak proof: check it. A payment that was entered in activity/ is not
booked again. What is not matched goes to the account that the first rule of
FOLDER/bank_rules.yaml that fits it names, and so do rows of open months that wait. What
no rule fits is listed, and told at each closing until its row says what it pays: fill
in refers_to (an invoice), member, or account (a number of the chart). The closing books
the rows that say so as receipts or on that account, the others on the clearing account.
Movements of sealed months are told and left out. Of several banks (`bank` of
cooperative.yaml) those are read whose IBAN the file has; --bank names the bank of a
file that has none. A balance that the statement closes with is kept (`balance`): the
next one must open with it, and the closing tells where the books hold another.

--reconcile reads no statement: it shows, of the month of --period or of the last one
with movements, what each bank holds by its statement and in the books, the entries that
no movement shows, the movements that no entry books, and the clearing account.

A CSV is read by the titles of its columns, whatever their accents and case, under the
lines that a bank writes above them; amounts must be in euros. A bank that names them
otherwise is described in FOLDER/bank_layout.yaml, by the words below: `amount: Flux`,
or the number of the column. Known titles:)",
    R"(Lit un relevé au format CAMT.053 ou .052, OFX (1 et 2) ou CSV et ajoute ses mouvements à
DOSSIER/bank/AAAA-MM.csv, chacun une fois : deux sont les mêmes quand le jour, le
montant et le texte le sont. Ce qui sort de la banque est d'abord cherché parmi les
virements que `cae payments` a ordonnés (DOSSIER/bank/orders.csv). Un encaissement est
rapproché de la facture impayée dont il porte le numéro entier, en tout ou en partie, de
plusieurs s'il en est la somme, sinon de la seule dont le reste dû est exactement son
montant ; le montant, ou un numéro sans lettres, est une preuve faible : à voir. Un
encaissement déjà saisi dans activity/ n'est pas comptabilisé deux fois. Ce qui n'est
rapproché de rien va sur le compte que nomme la première règle de
DOSSIER/bank_rules.yaml qui lui convient, comme les lignes en attente des mois ouverts.
Ce qu'aucune règle ne prend est listé, et rappelé à chaque clôture tant que sa ligne ne
dit pas ce qu'il paie : remplissez refers_to (une facture), member ou account (un compte
du plan comptable). La clôture comptabilise comme encaissements ou sur ce compte les
lignes qui le disent, les autres en compte d'attente. Les mouvements de mois scellés
sont signalés et laissés de côté. De plusieurs banques (`bank` de cooperative.yaml) sont
lues celles dont le fichier a l'IBAN ; --bank nomme la banque d'un fichier qui n'en a
pas. Le solde qui clôt le relevé est gardé (`balance`) : le suivant doit s'ouvrir avec
lui, et la clôture dit où les livres en portent un autre.

--reconcile ne lit pas de relevé : il montre, du mois de --period ou du dernier qui a
des mouvements, ce que chaque banque porte d'après son relevé et dans les livres, les
écritures que nul mouvement ne montre, les mouvements que nulle écriture ne
comptabilise, et le compte d'attente.

Un CSV est lu par les titres de ses colonnes, quels que soient accents et casse, sous
les lignes que la banque écrit au-dessus ; les montants sont en euros. Une banque qui
les nomme autrement se décrit dans DOSSIER/bank_layout.yaml, par les mots ci-dessous :
`amount: Flux`, ou le numéro de la colonne. Titres connus :)"};

} // namespace words

std::size_t characters_in(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

// The titles of a field under its word, in lines as wide as the rest of the help.
std::string titles_of(BankField field) {
    constexpr std::size_t indent = 16;
    constexpr std::size_t widest = 80;
    std::string text = "  " + std::string(word(field));
    text.append(indent - text.size(), ' ');
    std::size_t column = indent;
    for (const auto& [known, title] : known_bank_titles()) {
        if (known != field) continue;
        const std::size_t width = characters_in(title) + 2;
        if (column > indent && column + width > widest) {
            text.pop_back();
            text += "\n" + std::string(indent, ' ');
            column = indent;
        }
        text.append(title).append(", ");
        column += width;
    }
    text.resize(text.size() - 2);
    return text + "\n";
}

// What is said of the command, and the titles that are known.
std::string with_titles(std::string_view explanation) {
    std::string text = std::string(explanation) + "\n\n";
    for (const BankField field : enumerators_of<BankField>) text += titles_of(field);
    text.pop_back();
    return text;
}

// Files are written one by one; what was written is known the next time.
Result<std::vector<std::filesystem::path>> write_tables(const std::filesystem::path& folder,
                                                        const BankTables& tables) {
    std::vector<std::filesystem::path> files;
    for (const auto& [month, rows] : tables) {
        const auto path = bank_file(folder, month);
        const auto made = make_private_folder(path.parent_path());
        if (!made) return refuse(made.error());
        const auto written = write_private_file(path, [&rows = rows](const TextSink& sink) {
            CsvWriter csv(CsvStyle::french, sink);
            write_bank_rows(rows, csv);
        });
        if (!written) return refuse(written.error());
        files.push_back(*written);
    }
    return files;
}

ExitCode write_import(const BankArguments& arguments, const BankImport& import,
                      const Console& console) {
    print_output(bank_report(import, console.screen()));
    if (arguments.dry_run || import.tables.empty()) return ExitCode::done;
    const auto files = write_tables(arguments.folder, import.tables);
    if (!files) return console.refuse(files.error());
    print_output("\n");
    for (const auto& file : *files) {
        print_output(fill(words::bank_rows_written, console.language(), {file.generic_string()}) +
                     "\n");
    }
    return ExitCode::done;
}

// The month that is asked for, else the last one that has a table of the bank.
Month month_to_reconcile(const BankArguments& arguments, const Office& office) {
    if (arguments.period) return *arguments.period;
    Month month = office.next_month();
    const auto has_rows = [&](Month one) {
        std::error_code unknown;
        return std::filesystem::exists(bank_file(arguments.folder, one), unknown);
    };
    while (!has_rows(month) && month > office.books().cooperative().first_period) {
        month = month.previous();
    }
    return month;
}

ExitCode reconcile(const BankArguments& arguments, const std::filesystem::path& config,
                   const Console& console) {
    const auto office = open_office(arguments.folder, config, console);
    if (!office) return console.refuse(office.error());
    const Month month = month_to_reconcile(arguments, *office);
    const auto found = office->reconcile(month);
    if (!found) return console.refuse(found.error());
    std::string text = office->books().cooperative().name + ", " + to_string(month) + "\n";
    for (const BankReconciliation& bank : *found) {
        text += "\n" + reconciliation_table(bank, console.screen());
    }
    print_output(text);
    return ExitCode::done;
}

ExitCode run(const BankArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    if (arguments.reconciles) return reconcile(arguments, *config, console);
    if (arguments.statement.empty()) {
        console.tell(words::statement_is_missing, {});
        return ExitCode::usage;
    }
    // From reading the tables to writing them: what another import adds is not lost.
    std::optional<LockedFolder> lock;
    if (!arguments.dry_run) {
        auto locked = LockedFolder::wait_for(arguments.folder);
        if (!locked) return console.refuse(locked.error());
        lock.emplace(*std::move(locked));
    }
    const auto office = open_office(arguments.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const auto import = office->import_statement(arguments.statement, arguments.bank);
    return import ? write_import(arguments, *import, console) : console.refuse(import.error());
}

} // namespace

Command command() {
    static const std::string english = with_titles(words::explanation.en);
    static const std::string french = with_titles(words::explanation.fr);
    return {
        .name = "bank",
        .summary = {"imports a bank statement and matches its payments to invoices",
                    "importe un relevé bancaire et rapproche ses encaissements des factures"},
        .explanation = {english, french},
        .options =
            {folder_option(),
             {"STATEMENT",
              Takes::value,
              {"STATEMENT", "RELEVÉ"},
              {"the file of the bank", "le fichier de la banque"}},
             {"--bank",
              Takes::value,
              {"NAME", "NOM"},
              {"the bank of the statement, of several, where it does not say so itself",
               "la banque du relevé, parmi plusieurs, quand il ne le dit pas lui-même"}},
             {"--dry-run",
              Takes::nothing,
              {},
              {"writes nothing: shows what would be matched",
               "n'écrit rien : montre ce qui serait rapproché"}},
             {"--reconcile",
              Takes::nothing,
              {},
              {"shows the bank in the books beside its statement, and what stands between",
               "montre la banque dans les livres, son relevé et ce qu'il y a entre les deux"}},
             period_option(Takes::value, {"the month to reconcile (else the last one with "
                                          "movements)",
                                          "le mois à rapprocher (sinon le dernier qui a des "
                                          "mouvements)"})},
        .examples = {R"(  cae bank artois statement.xml
  cae bank artois export.csv --dry-run
  cae bank artois export.csv --bank Nef
  cae bank artois --reconcile --period 2026-01)",
                     R"(  cae bank artois releve.xml
  cae bank artois export.csv --dry-run
  cae bank artois export.csv --bank Nef
  cae bank artois --reconcile --period 2026-01)"},
        .action = action(bank_arguments, run),
    };
}

} // namespace cae::cli::bank_command
