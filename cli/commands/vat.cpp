#include "cae/closing/documents/vat_return.hpp"
#include "cae/office/account_balance.hpp"
#include "cae/office/config.hpp"
#include "cae/outputs/files/entry_rows.hpp"
#include "cae/outputs/screen/vat_return_table.hpp"
#include "cae/outputs/screen/vat_table.hpp"
#include "commands/table.hpp"
#include "terminal/sealed_month.hpp"

namespace cae::cli::vat_command {

namespace {

struct VatArguments {
    std::filesystem::path folder;
    std::optional<Month> period;
    bool settle = false;
};

VatArguments vat_arguments(Values& values) {
    return {values.text("FOLDER"), values.month("--period"), values.has("--settle")};
}

namespace words {

constexpr Words nothing_to_settle{"{0}: there is no VAT to settle.",
                                  "{0} : il n'y a pas de TVA à liquider."};
constexpr Words no_form{"{0}: no form of the VAT return is known.",
                        "{0} : aucun formulaire de TVA n'est connu."};

} // namespace words

// What a month is declared from.
struct VatBasis {
    const VatArguments& arguments;
    const Chart& chart;
    const VatReturnForm& form;
};

// The rows of the entry that settles the month, of its first open day.
ExitCode settle(const VatReturn& declared, Month month, const VatBasis& basis,
                const SealedBooks& books, const Console& console) {
    const std::string name = to_string(month);
    const std::string rows = entry_rows(
        {"TVA-" + name, books.next_month().first_day(), "Liquidation de la TVA de " + name},
        settlement_of(declared, basis.chart));
    if (rows.empty()) {
        console.say(words::nothing_to_settle, {name});
    } else {
        print_output(rows);
    }
    return ExitCode::done;
}

ExitCode show(const MonthRecord& record, const VatBasis& basis, const SealedBooks& books,
              const Console& console) {
    const auto credit = account_balance(books, basis.chart.at(AccountRole::vat_credit).number,
                                        record.month);
    if (!credit) return console.refuse(credit.error());
    const VatReturn declared = vat_return(record, *credit, basis.form, basis.chart);
    if (basis.arguments.settle) {
        return settle(declared, record.month, basis, books, console);
    }
    print_output(vat_table(record, basis.chart, console.screen()) +
                 vat_return_table(declared, console.screen()));
    return print_seal(books, record.month, console);
}

ExitCode run(const VatArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto law = load_config(*config);
    if (!law) return console.refuse(law.error());
    const auto chart = chart_of(arguments.folder, *law);
    if (!chart) return console.refuse(chart.error());
    return use_month_of_books(
        arguments.folder, arguments.period, console,
        [&](const MonthRecord& record, const SealedBooks& books) {
            const VatReturnForm* form = law->vat_return.on(record.month.last_day());
            if (form != nullptr) return show(record, {arguments, *chart, *form}, books, console);
            console.tell(words::no_form, {to_string(record.month)});
            return ExitCode::refused;
        });
}

} // namespace

Command command() {
    return {
        .name = "vat",
        .summary = {"sums a month's VAT by rate", "totalise la TVA d'un mois par taux"},
        .explanation =
            {R"(Sums the VAT of a closed month by rate: what fell due, what waits for the customers'
payment, what is recovered on charges; shows beside it what the accounts moved by, and
the lines of the return (3310-CA3), each rounded to the euro. --settle writes the entry
that clears the month's VAT to what is due or carried forward, as rows of the entries/
of the open month.)",
             R"(Totalise la TVA d'un mois clôturé par taux : celle qui est devenue exigible, celle qui
attend le paiement des clients, celle qui est récupérée sur les charges ; montre à côté
ce dont les comptes ont bougé, et les lignes de la déclaration (3310-CA3), chacune
arrondie à l'euro. --settle écrit l'écriture qui liquide la TVA du mois, à décaisser ou
à reporter, en lignes de entries/ du mois ouvert.)"},
        .options = {folder_option(),
                    closed_period_option(),
                    {"--settle",
                     Takes::nothing,
                     {},
                     {"the entry that settles the month, as rows of entries/",
                      "l'écriture de liquidation du mois, en lignes de entries/"}}},
        .examples = {R"(  cae vat artois
  cae vat artois --period 2026-01 --settle >artois/entries/2026-02.csv)",
                     R"(  cae vat artois
  cae vat artois --period 2026-01 --settle >artois/entries/2026-02.csv)"},
        .action = action(vat_arguments, run),
    };
}

} // namespace cae::cli::vat_command
