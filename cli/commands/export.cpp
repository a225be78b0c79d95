#include "cae/outputs/files/month_files.hpp"
#include "command_line/command.hpp"
#include "sealed_month.hpp"
#include "texts.hpp"

namespace cae::cli {

ExitCode run(const ExportArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    return use_sealed_month(arguments.folder, arguments.period, console, [&](const auto& record) {
        const auto written = write_month_files(record, arguments.folder / "out", {});
        if (!written) return console.refuse(written.error());
        console.say(texts::files_written, {written->string()});
        return ExitCode::done;
    });
}

} // namespace cae::cli
