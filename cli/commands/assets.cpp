#include "cae/outputs/screen/asset_table.hpp"
#include "commands/table.hpp"
#include "terminal/sealed_month.hpp"

namespace cae::cli::assets_command {

namespace {

struct AssetsArguments {
    std::filesystem::path folder;
    std::optional<Month> period;
};

AssetsArguments assets_arguments(Values& values) {
    return {values.text("FOLDER"), values.month("--period")};
}

ExitCode run(const AssetsArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    return use_sealed_month(arguments.folder, arguments.period, console, [&](const auto& record) {
        print_output(asset_table(record, console.screen()));
        return ExitCode::done;
    });
}

} // namespace

Command command() {
    return {
        .name = "assets",
        .summary = {"shows the register of assets", "montre le registre des immobilisations"},
        .explanation =
            {R"(Shows what the activities own at the end of a closed month: cost, depreciation until
and in the month, book value.)",
             R"(Montre ce que les activités possèdent à la fin d'un mois clôturé : coût,
amortissements avant et pendant le mois, valeur nette.)"},
        .options = {folder_option(), closed_period_option()},
        .examples = {R"(  cae assets artois
  cae assets artois --period 2026-01)",
                     R"(  cae assets artois
  cae assets artois --period 2026-01)"},
        .action = action(assets_arguments, run),
    };
}

} // namespace cae::cli::assets_command
