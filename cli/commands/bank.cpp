#include <algorithm>
#include <map>
#include <set>
#include <system_error>
#include <utility>

#include "cae/inputs/bank/bank_statement.hpp"
#include "cae/inputs/bank/bank_table.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/screen/bank_report.hpp"
#include "commands/table.hpp"
#include "texts.hpp"
#include "unpaid_invoices.hpp"

namespace cae::cli::bank_command {

namespace {

// The import of a bank statement.
struct BankArguments {
    std::filesystem::path folder;
    std::filesystem::path statement;
    bool dry_run = false;
};

BankArguments bank_arguments(Values& values) {
    return {values.text("FOLDER"), values.text("STATEMENT"), values.has("--dry-run")};
}

namespace words {

constexpr Words bank_rows_written{
    "{0} holds the movements; what it does not match waits for refers_to.",
    "{0} contient les mouvements ; ce qui n'y est pas rapproché attend "
    "refers_to."};

} // namespace words

using RowsByMonth = std::map<Month, std::vector<BankRow>>;

// A payment of several invoices takes a row each: "REF (1)", "REF (2)".
std::string part_of_reference(const std::string& reference, std::size_t part) {
    return reference + " (" + std::to_string(part) + ")";
}

std::string without_part(const std::string& reference) {
    const auto open = reference.rfind(" (");
    const bool has_part = open != std::string::npos && reference.back() == ')' &&
                          reference.find_first_not_of("0123456789", open + 2) ==
                              reference.size() - 1;
    return has_part ? reference.substr(0, open) : reference;
}

// The rows that the months of a statement have already.
Result<RowsByMonth> rows_before(const CooperativeFolder& folder, const BankStatement& statement) {
    RowsByMonth rows;
    Problems problems;
    for (const BankMovement& movement : statement.movements) {
        const auto [month, is_new] = rows.try_emplace(movement.date.month());
        if (!is_new) continue;
        auto found = load_bank_rows(folder, month->first);
        if (gather(found, problems)) month->second = *std::move(found);
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return rows;
}

std::set<std::string> references_in(const RowsByMonth& rows) {
    std::set<std::string> references;
    for (const auto& [month, of_month] : rows) {
        for (const BankRow& row : of_month) {
            references.insert(row.movement.reference);
            references.insert(without_part(row.movement.reference));
        }
    }
    return references;
}

// What a sealed month does not have any more can only be looked at.
Problems refuse_sealed(const FolderBooks& books, const std::filesystem::path& file,
                       const std::vector<BankMovement>& movements) {
    Problems problems;
    for (const BankMovement& movement : movements) {
        if (!books.is_sealed(movement.date.month())) continue;
        problems.push_back({Rule::month_must_not_be_sealed,
                            {file.generic_string(), movement.line, 0},
                            to_string(movement.date),
                            {to_string(books.next_month())},
                            Privacy::open});
    }
    return problems;
}

void add_rows(const MatchedMovement& matched, RowsByMonth& rows) {
    const BankMovement& movement = matched.movement;
    std::vector<BankRow>& of_month = rows[movement.date.month()];
    const auto& invoices = matched.match.invoices;
    if (invoices.empty()) of_month.push_back({movement, {}, {}, {}, MatchedBy::nothing});
    for (std::size_t i = 0; i < invoices.size(); ++i) {
        BankRow row{movement, invoices[i].first, {}, {}, matched.match.by};
        row.movement.amount = invoices[i].second;
        if (invoices.size() > 1) {
            row.movement.reference = part_of_reference(movement.reference, i + 1);
        }
        of_month.push_back(std::move(row));
    }
}

// The movements that were not imported before, by date; counts the others.
std::vector<BankMovement> new_movements(const BankStatement& statement, const RowsByMonth& rows,
                                        BankImport& import) {
    const auto known = references_in(rows);
    std::vector<BankMovement> movements;
    for (const BankMovement& movement : statement.movements) {
        if (known.contains(movement.reference)) {
            ++import.known;
        } else {
            movements.push_back(movement);
        }
    }
    std::stable_sort(movements.begin(), movements.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    return movements;
}

// Files are written one by one; what was written is known the next time.
Result<std::vector<std::filesystem::path>> write_tables(const std::filesystem::path& folder,
                                                        const RowsByMonth& rows,
                                                        const std::set<Month>& changed) {
    std::vector<std::filesystem::path> files;
    for (const Month month : changed) {
        const auto path = bank_file(folder, month);
        std::error_code error;
        std::filesystem::create_directory(path.parent_path(), error);
        if (error) {
            return refuse(Problem{Rule::file_must_be_writable,
                                  {path.parent_path().generic_string(), 0, 0},
                                  {},
                                  {error.message()},
                                  Privacy::open});
        }
        const auto written = write_private_file(path, [&](const TextSink& sink) {
            CsvWriter csv(CsvStyle::french, sink);
            write_bank_rows(rows.at(month), csv);
        });
        if (!written) return refuse(written.error());
        files.push_back(*written);
    }
    return files;
}

ExitCode write_import(const BankArguments& arguments, const BankImport& import, RowsByMonth rows,
                      const Console& console) {
    print_output(bank_report(import, console.screen()));
    std::set<Month> changed;
    for (const MatchedMovement& matched : import.added) {
        add_rows(matched, rows);
        changed.insert(matched.movement.date.month());
    }
    if (arguments.dry_run || changed.empty()) return ExitCode::done;
    const auto files = write_tables(arguments.folder, rows, changed);
    if (!files) return console.refuse(files.error());
    print_output("\n");
    for (const auto& file : *files) {
        print_output(fill(words::bank_rows_written, console.language(), {file.generic_string()}) +
                     "\n");
    }
    return ExitCode::done;
}

ExitCode run(const BankArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto settings = load_settings(*config);
    if (!settings) return console.refuse(settings.error());
    auto books = read_books(arguments.folder);
    if (!books) return console.refuse(books.error());
    const auto& bank = books->folder.cooperative.bank;
    const auto statement = load_bank_statement(arguments.statement, bank ? bank->iban : "");
    if (!statement) return console.refuse(statement.error());
    auto rows = rows_before(books->folder, *statement);
    if (!rows) return console.refuse(rows.error());
    BankImport import;
    import.pending = statement->pending;
    const auto movements = new_movements(*statement, *rows, import);
    const Problems sealed = refuse_sealed(*books, arguments.statement, movements);
    if (!sealed.empty()) return console.refuse(sealed);
    if (movements.empty()) return write_import(arguments, import, *std::move(rows), console);
    const auto unpaid = unpaid_invoices(*std::move(books), movements.back().date.month(),
                                        *settings);
    if (!unpaid) return console.refuse(unpaid.error());
    auto matches = match_payments(movements, *unpaid);
    for (std::size_t i = 0; i < movements.size(); ++i) {
        import.added.push_back({movements[i], std::move(matches[i])});
    }
    return write_import(arguments, import, *std::move(rows), console);
}

} // namespace

Command command() {
    return {
        .name = "bank",
        .summary = {"imports a bank statement and matches its payments to invoices",
                    "importe un relevé bancaire et rapproche ses encaissements des factures"},
        .explanation =
            {R"(Reads a statement in CAMT.053 or CSV and adds its movements to FOLDER/bank/YYYY-MM.csv,
each once. A payment received is matched to the unpaid invoice whose number it bears,
wholly or in part, to several when it is their sum, else to the only one of which
exactly its amount is due. What is not matched is listed, and told at each closing
until its row says what it pays: fill in refers_to (an invoice) or member. The closing
books the rows that say so as receipts.)",
             R"(Lit un relevé au format CAMT.053 ou CSV et ajoute ses mouvements à
DOSSIER/bank/AAAA-MM.csv, chacun une fois. Un encaissement est rapproché de la facture
impayée dont il porte le numéro, en tout ou en partie, de plusieurs s'il en est la
somme, sinon de la seule dont le reste dû est exactement son montant. Ce qui n'est
rapproché de rien est listé, et rappelé à chaque clôture tant que sa ligne ne dit pas
ce qu'il paie : remplissez refers_to (une facture) ou member. La clôture comptabilise
comme encaissements les lignes qui le disent.)"},
        .options = {folder_option(),
                    {"STATEMENT",
                     Takes::needed_value,
                     {"STATEMENT", "RELEVÉ"},
                     {"the file of the bank", "le fichier de la banque"}},
                    {"--dry-run",
                     Takes::nothing,
                     {},
                     {"writes nothing: shows what would be matched",
                      "n'écrit rien : montre ce qui serait rapproché"}}},
        .examples = {R"(  cae bank artois statement.xml
  cae bank artois export.csv --dry-run)",
                     R"(  cae bank artois releve.xml
  cae bank artois export.csv --dry-run)"},
        .action = action(bank_arguments, run),
    };
}

} // namespace cae::cli::bank_command
