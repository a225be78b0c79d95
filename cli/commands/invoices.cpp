#include "cae/outputs/screen/open_item_table.hpp"
#include "commands/table.hpp"
#include "terminal/sealed_month.hpp"

namespace cae::cli::invoices_command {

namespace {

struct InvoicesArguments {
    std::filesystem::path folder;
    std::optional<Month> period;
};

InvoicesArguments invoices_arguments(Values& values) {
    return {values.text("FOLDER"), values.month("--period")};
}

ExitCode run(const InvoicesArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    return use_sealed_month(arguments.folder, arguments.period, console, [&](const auto& record) {
        print_output(open_item_table(record, console.screen()));
        return ExitCode::done;
    });
}

} // namespace

Command command() {
    return {
        .name = "invoices",
        .summary = {"lists what customers owe, by age",
                    "liste ce que les clients doivent, par ancienneté"},
        .explanation =
            {R"(Lists the invoices that were unpaid, wholly or in part, at the end of a closed month,
the oldest first, and sums them by age; then the receipts and credit notes that match
no known sale.)",
             R"(Liste les factures impayées, en tout ou en partie, à la fin d'un mois clôturé, de la
plus ancienne à la plus récente, et les totalise par ancienneté ; puis les
encaissements et les avoirs qui ne correspondent à aucune vente connue.)"},
        .options = {folder_option(), closed_period_option()},
        .examples = {R"(  cae invoices artois
  cae invoices artois --period 2026-01)",
                     R"(  cae invoices artois
  cae invoices artois --period 2026-01)"},
        .action = action(invoices_arguments, run),
    };
}

} // namespace cae::cli::invoices_command
