#include "cae/office/config.hpp"
#include "cae/outputs/screen/vat_table.hpp"
#include "commands/table.hpp"
#include "terminal/sealed_month.hpp"

namespace cae::cli::vat_command {

namespace {

struct VatArguments {
    std::filesystem::path folder;
    std::optional<Month> period;
};

VatArguments vat_arguments(Values& values) {
    return {values.text("FOLDER"), values.month("--period")};
}

ExitCode run(const VatArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto law = load_config(*config);
    if (!law) return console.refuse(law.error());
    const auto chart = chart_of(arguments.folder, *law);
    if (!chart) return console.refuse(chart.error());
    return use_sealed_month(arguments.folder, arguments.period, console, [&](const auto& record) {
        print_output(vat_table(record, *chart, console.screen()));
        return ExitCode::done;
    });
}

} // namespace

Command command() {
    return {
        .name = "vat",
        .summary = {"sums a month's VAT by rate", "totalise la TVA d'un mois par taux"},
        .explanation =
            {R"(Sums the VAT of a closed month by rate: what fell due, what waits for the customers'
payment, what is recovered on charges; and shows beside it what the accounts moved by.)",
             R"(Totalise la TVA d'un mois clôturé par taux : celle qui est devenue exigible, celle qui
attend le paiement des clients, celle qui est récupérée sur les charges ; et montre à
côté ce dont les comptes ont bougé.)"},
        .options = {folder_option(), closed_period_option()},
        .examples = {R"(  cae vat artois
  cae vat artois --period 2026-01)",
                     R"(  cae vat artois
  cae vat artois --period 2026-01)"},
        .action = action(vat_arguments, run),
    };
}

} // namespace cae::cli::vat_command
