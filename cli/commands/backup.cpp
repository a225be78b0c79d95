#include "cae/archive/copies.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "commands/table.hpp"
#include "terminal/written_copy.hpp"

namespace cae::cli::backup_command {

namespace {

struct BackupArguments {
    std::filesystem::path folder;
    std::filesystem::path file;
};

BackupArguments backup_arguments(Values& values) {
    return {values.text("FOLDER"), values.text("FILE")};
}

ExitCode run(const BackupArguments& arguments, const CommandContext& context) {
    const auto copy = write_backup(arguments.folder, arguments.file);
    if (!copy) return context.console.refuse(copy.error());
    tell_written_copy(*copy, context.console);
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "backup",
        .summary = {"copies a cooperative's folder into one file",
                    "copie le dossier d'une coopérative dans un fichier"},
        .explanation =
            {R"(Copies the inputs and the store into one private file, at any time: the store as it is
between two sealings, whoever works in the folder meanwhile. out/ is left out, for `cae
export` writes it anew, and so are hidden files. FILE must not be there yet, nor stand in
FOLDER: a copy beside what it is a copy of is lost with it.
`cae verify FILE` verifies it anywhere, `cae restore` takes the folder back from it.)",
             R"(Copie les données et la base dans un seul fichier privé, à tout moment : la base telle
qu'elle est entre deux scellements, même si l'on travaille dans le dossier. out/ n'y est
pas, `cae export` l'écrit de nouveau, ni les fichiers cachés. FICHIER ne doit pas encore
exister, ni se trouver dans DOSSIER : une copie à côté de l'original se perd avec lui.
`cae verify FICHIER` la vérifie partout, `cae restore` en reprend le dossier.)"},
        .options = {folder_option(),
                    {"FILE",
                     Takes::needed_value,
                     {"FILE", "FICHIER"},
                     {"the backup that is written", "la sauvegarde à écrire"}}},
        .examples = {R"(  cae backup artois /media/disk/artois-2026-11-27.tar.zst)",
                     R"(  cae backup artois /media/disque/artois-2026-11-27.tar.zst)"},
        .action = action(backup_arguments, run),
    };
}

} // namespace cae::cli::backup_command
