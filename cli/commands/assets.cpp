#include "cae/outputs/screen/asset_table.hpp"
#include "command_line/command.hpp"
#include "sealed_month.hpp"

namespace cae::cli {

ExitCode run(const AssetsArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    return use_sealed_month(arguments.folder, arguments.period, console, [&](const auto& record) {
        print_output(asset_table(record, console.screen()));
        return ExitCode::done;
    });
}

} // namespace cae::cli
