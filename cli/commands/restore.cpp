#include "cae/archive/restoring.hpp"
#include "commands/table.hpp"
#include "terminal/passphrase.hpp"

namespace cae::cli::restore_command {

namespace {

struct RestoreArguments {
    std::filesystem::path file;
    std::filesystem::path folder;
    PassphraseSource passphrase;
};

RestoreArguments restore_arguments(Values& values) {
    return {values.text("FILE"), values.text("FOLDER"), passphrase_source(values)};
}

namespace words {

constexpr Words restored{"{0}: {1} files restored, closed up to {2}. `cae verify {0}` verifies it.",
                         "{0} : {1} fichiers restaurés, clôturé jusqu'en {2}. `cae verify {0}` le "
                         "vérifie."};
constexpr Words restored_without_months{"{0}: {1} files restored; no month is closed.",
                                        "{0} : {1} fichiers restaurés ; aucun mois n'est clôturé."};

} // namespace words

ExitCode run(const RestoreArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto passphrase = passphrase_to_read(arguments.file, arguments.passphrase, console);
    if (!passphrase) return console.refuse(passphrase.error());
    const auto restored = restore(arguments.file, arguments.folder,
                                  *passphrase ? &**passphrase : nullptr);
    if (!restored) return console.refuse(restored.error());
    const std::string folder = arguments.folder.string();
    const std::string files = std::to_string(restored->files);
    const auto& last = restored->manifest.last;
    if (last) {
        console.say(words::restored, {folder, files, to_string(*last)});
    } else {
        console.say(words::restored_without_months, {folder, files});
    }
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "restore",
        .summary = {"takes a cooperative's folder back from a backup or an archive",
                    "reprend le dossier d'une coopérative d'une sauvegarde ou d'une archive"},
        .explanation =
            {R"(Into a folder that is not there yet or is empty: it appears whole or not at all. Into
the cooperative's own folder: files that are missing come back, and the store gets the
months that it lacks. Nothing is overwritten: a file that is another one today, a month
that the backup does not have, or has with another seal, and nothing is restored.
The files of out/ are written by `cae export`.)",
             R"(Dans un dossier qui n'existe pas encore ou qui est vide : il apparaît entier ou pas du
tout. Dans le dossier même de la coopérative : les fichiers manquants reviennent, et la
base reçoit les mois qui lui manquent. Rien n'est écrasé : s'il y a un fichier différent,
un mois que la sauvegarde n'a pas, ou qu'elle a sous un autre sceau, rien n'est restauré.
Les fichiers d'out/ sont écrits par `cae export`.)"},
        .options = {{"FILE",
                     Takes::needed_value,
                     {"FILE", "FICHIER"},
                     {"a backup or an archive", "une sauvegarde ou une archive"}},
                    folder_option(),
                    passphrase_file_option()},
        .examples = {R"(  cae restore /media/disk/artois-2026-11-27.tar.zst artois)",
                     R"(  cae restore /media/disque/artois-2026-11-27.tar.zst artois)"},
        .action = action(restore_arguments, run),
    };
}

} // namespace cae::cli::restore_command
