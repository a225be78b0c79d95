#include "cae/outputs/files/month_files.hpp"
#include "commands/table.hpp"
#include "terminal/sealed_month.hpp"
#include "texts.hpp"

namespace cae::cli::export_command {

namespace {

struct ExportArguments {
    std::filesystem::path folder;
    Month period;
    MonthFilesOptions files{};
};

ExportArguments export_arguments(Values& values) {
    ExportArguments arguments{values.text("FOLDER"), values.needed_month("--period")};
    arguments.files.files = values.words<MonthFile>("--files");
    return arguments;
}

ExitCode run(const ExportArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto write = [&](const MonthRecord& record, const SealedBooks& books) {
        auto seal = books.seal_of(record.month);
        if (!seal) return console.refuse(seal.error());
        MonthFilesOptions files = arguments.files;
        files.seal = std::move(*seal);
        const auto written = write_month_files(record, arguments.folder / "out", files);
        if (!written) return console.refuse(written.error());
        console.say(texts::files_written, {written->string()});
        return ExitCode::done;
    };
    return use_month_of_books(arguments.folder, arguments.period, console, write);
}

} // namespace

Command command() {
    return {
        .name = "export",
        .summary = {"writes the files of a closed month again",
                    "écrit de nouveau les fichiers d'un mois clôturé"},
        .explanation =
            {R"(Writes FOLDER/out/YYYY-MM/ from what was sealed: the same files, byte for byte.
The folder out/ may thus be deleted.)",
             R"(Écrit DOSSIER/out/AAAA-MM/ à partir de ce qui a été scellé : les mêmes fichiers,
octet pour octet. Le dossier out/ peut donc être effacé.)"},
        .options = {folder_option(),
                    period_option(Takes::needed_value, {"a closed month", "un mois clôturé"}),
                    files_option()},
        .examples = {R"(  cae export artois --period 2026-01
  cae export artois --period 2026-01 --files journal,vat)",
                     R"(  cae export artois --period 2026-01
  cae export artois --period 2026-01 --files journal,vat)"},
        .action = action(export_arguments, run),
    };
}

} // namespace cae::cli::export_command
