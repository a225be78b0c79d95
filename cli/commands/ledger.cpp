#include "cae/office/reports.hpp"
#include "commands/table.hpp"
#include "terminal/asked_report.hpp"

namespace cae::cli::ledger_command {

namespace {

struct LedgerArguments {
    AskedReport report;
    LedgerChoice choice;
};

LedgerArguments ledger_arguments(Values& values) {
    return {asked_report(values), {values.text("ACCOUNT"), values.text("--party")}};
}

ExitCode run(const LedgerArguments& arguments, const CommandContext& context) {
    return print_report(arguments.report, context,
                        [&](const Office& office, const ReportSpan& span, const ReportSheet& sheet,
                            const TextSink& sink) -> Problems {
                            const auto ledger = general_ledger(office.books(), office.chart(), span,
                                                               arguments.choice);
                            if (!ledger) return ledger.error();
                            write_ledger(*ledger, sheet, sink);
                            return {};
                        });
}

} // namespace

Command command() {
    return {
        .name = "ledger",
        .summary = {"shows the lines of accounts with their balances",
                    "montre les lignes de comptes avec leurs soldes"},
        .explanation =
            {R"(Shows what accounts open with, each line with its piece, its wording and the balance
after it, and their sums. ACCOUNT is the beginning of a number; all accounts when it
is left out. With --party, the lines of one customer, supplier or person. An invoice
and the payments that settle it to the cent bear the same letters.)",
             R"(Montre l'à-nouveau des comptes, chaque ligne avec sa pièce, son libellé et le solde
après elle, et leurs totaux. COMPTE est le début d'un numéro ; tous les comptes quand
il manque. Avec --party, les lignes d'un client, d'un fournisseur ou d'une personne.
Une facture et les règlements qui la soldent au centime portent les mêmes lettres.)"},
        .options = report_options(
            {{"ACCOUNT",
              Takes::value,
              {"ACCOUNT", "COMPTE"},
              {"the beginning of the accounts' numbers", "le début des numéros de comptes"}},
             {"--party",
              Takes::value,
              {"ID", "ID"},
              {"a customer, a supplier or the id of a person",
               "un client, un fournisseur ou l'identifiant d'une personne"}}}),
        .exclusions = report_exclusions(),
        .examples = {R"(  cae ledger artois 411
  cae ledger artois 512000 --period 2026-01
  cae ledger artois --party lefebvre
  cae ledger artois 411 --format csv)",
                     R"(  cae ledger artois 411
  cae ledger artois 512000 --period 2026-01
  cae ledger artois --party lefebvre
  cae ledger artois 411 --format csv)"},
        .action = action(ledger_arguments, run),
    };
}

} // namespace cae::cli::ledger_command
