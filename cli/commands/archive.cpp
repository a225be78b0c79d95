#include <memory>
#include <string>
#include <utility>

#include "cae/archive/copies.hpp"
#include "commands/table.hpp"
#include "terminal/passphrase.hpp"
#include "terminal/written_copy.hpp"

namespace cae::cli::archive_command {

namespace {

struct ArchiveArguments {
    std::filesystem::path folder;
    int year;
    std::optional<std::string> output;
    PassphraseSource passphrase;
};

ArchiveArguments archive_arguments(Values& values) {
    return {values.text("FOLDER"), values.needed_year("--year"), values.given("--output"),
            passphrase_source(values)};
}

namespace words {

constexpr Words months{"It has the files of {0} to {1}, and verifies: `cae verify {2}`.",
                       "Elle a les fichiers de {0} à {1}, et se vérifie : `cae verify {2}`."};
constexpr Words year_is_open{"The fiscal year {0} is not over: archive it again when it is.",
                             "L'exercice {0} n'est pas terminé : archivez-le de nouveau ensuite."};

} // namespace words

// "artois-2026.tar.zst", where the program is run.
std::filesystem::path output_of(const ArchiveArguments& arguments) {
    if (arguments.output) return *arguments.output;
    std::error_code unknown;
    const auto whole = std::filesystem::weakly_canonical(arguments.folder, unknown);
    return whole.filename().string() + "-" + std::to_string(arguments.year) + ".tar.zst";
}

ExitCode run(const ArchiveArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    auto law = load_config(*config);
    if (!law) return console.refuse(law.error());
    const auto passphrase = passphrase_to_write(arguments.passphrase, console);
    if (!passphrase) return console.refuse(passphrase.error());
    const auto copy = write_archive(arguments.folder, arguments.year, output_of(arguments),
                                    std::make_shared<const Config>(std::move(*law)),
                                    *passphrase ? &**passphrase : nullptr);
    if (!copy) return console.refuse(copy.error());
    tell_written_copy(*copy, console);
    console.say(words::months, {to_string(copy->months.front()), to_string(copy->months.back()),
                                copy->file.string()});
    if (!copy->is_whole_year) console.tell(words::year_is_open, {std::to_string(arguments.year)});
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "archive",
        .summary = {"keeps a fiscal year in one file that verifies without the folder",
                    "conserve un exercice dans un fichier qui se vérifie sans le dossier"},
        .explanation =
            {R"(Writes one private file with all that the year's books stand on: inputs, store, the
files of its months (written anew where out/ has them no more), its FEC if there is one,
the law and the chart that they were computed with. What is archived is verified before;
a folder that does not verify is not archived. The same folder gives the same bytes.
Years later, on any machine: `cae verify FILE`. README.txt in it says the rest.)",
             R"(Écrit un seul fichier privé avec tout ce dont dépendent les comptes de l'exercice :
données, base, fichiers de ses mois (écrits de nouveau s'ils ne sont plus dans out/), son
FEC s'il existe, la loi et le plan comptable du calcul. Ce qui est archivé est d'abord
vérifié ; un dossier qui ne se vérifie pas n'est pas archivé. Le même dossier donne les
mêmes octets. Des années après, sur toute machine : `cae verify FICHIER`. Le README.txt
qu'il contient dit le reste.)"},
        .options = {folder_option(),
                    {"--year",
                     Takes::needed_value,
                     {"YYYY", "AAAA"},
                     {"the civil year in which the fiscal year ends",
                      "l'année civile où se termine l'exercice"}},
                    {"--output",
                     Takes::value,
                     {"FILE", "FICHIER"},
                     {"the archive that is written (else FOLDER-YYYY.tar.zst here)",
                      "l'archive à écrire (sinon DOSSIER-AAAA.tar.zst ici)"}},
                    encrypt_option(),
                    passphrase_file_option()},
        .exclusions = {{"--encrypt", "--passphrase-file"}},
        .examples = {R"(  cae archive artois --year 2026
  cae archive artois --year 2026 --output /media/disk/artois-2026.tar.zst)",
                     R"(  cae archive artois --year 2026
  cae archive artois --year 2026 --output /media/disque/artois-2026.tar.zst)"},
        .action = action(archive_arguments, run),
    };
}

} // namespace cae::cli::archive_command
