#include "cae/archive/copies.hpp"
#include "commands/table.hpp"
#include "terminal/passphrase.hpp"
#include "terminal/written_copy.hpp"

namespace cae::cli::backup_command {

namespace {

struct BackupArguments {
    std::filesystem::path folder;
    std::filesystem::path file;
    PassphraseSource passphrase;
};

BackupArguments backup_arguments(Values& values) {
    return {values.text("FOLDER"), values.text("FILE"), passphrase_source(values)};
}

ExitCode run(const BackupArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto passphrase = passphrase_to_write(arguments.passphrase, console);
    if (!passphrase) return console.refuse(passphrase.error());
    const auto copy = write_backup(arguments.folder, arguments.file,
                                   *passphrase ? &**passphrase : nullptr);
    if (!copy) return console.refuse(copy.error());
    tell_written_copy(*copy, console);
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
                     {"the backup that is written", "la sauvegarde à écrire"}},
                    encrypt_option(),
                    passphrase_file_option()},
        .exclusions = {{"--encrypt", "--passphrase-file"}},
        .examples = {R"(  cae backup artois /media/disk/artois-2026-11-27.tar.zst
  cae backup artois /media/disk/artois.cae --encrypt)",
                     R"(  cae backup artois /media/disque/artois-2026-11-27.tar.zst
  cae backup artois /media/disque/artois.cae --encrypt)"},
        .action = action(backup_arguments, run),
    };
}

} // namespace cae::cli::backup_command
