#include "cae/outputs/screen/vat_table.hpp"
#include "command_line/command.hpp"
#include "sealed_month.hpp"

namespace cae::cli {

ExitCode run(const VatArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    return use_sealed_month(arguments.folder, arguments.period, console, [&](const auto& record) {
        print_output(vat_table(record, console.screen()));
        return ExitCode::done;
    });
}

} // namespace cae::cli
