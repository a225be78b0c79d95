#include <algorithm>
#include <memory>
#include <utility>

#include "cae/archive/unpacked_copy.hpp"
#include "cae/archive/verified_files.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "commands/table.hpp"
#include "terminal/passphrase.hpp"
#include "texts.hpp"

namespace cae::cli::verify_command {

namespace {

struct VerifyArguments {
    std::filesystem::path folder;
    std::optional<std::string> head;
    PassphraseSource passphrase;
};

VerifyArguments verify_arguments(Values& values) {
    return {values.text("FOLDER"), values.given("--head"), passphrase_source(values)};
}

namespace words {

constexpr Words month{"Month", "Mois"};
constexpr Words sealed_on{"Sealed on", "Scellé le"};
constexpr Words seal{"Seal", "Sceau"};
constexpr Words payslips{"Payslips", "Bulletins"};
constexpr Words inputs{"Inputs changed", "Données changées"};
constexpr Words closed_again{"Closed again", "Reclôturé"};
constexpr Words result{"Result", "Résultat"};
constexpr Words same{"the same", "identique"};
constexpr Words not_compared{"not compared", "non comparé"};
constexpr Words holds{"holds", "tient"};
constexpr Words broken{"BROKEN", "ROMPU"};
constexpr Words unknown_day{"unknown", "inconnu"};
constexpr Words everything_holds_with_inventories{
    "Everything holds: {0} months and {1} inventories, the last seal is {2}.",
    "Tout tient : {0} mois et {1} inventaires, le dernier sceau est {2}."};
constexpr Words everything_holds{"Everything holds: {0} months, the last seal is {1}.",
                                 "Tout tient : {0} mois, le dernier sceau est {1}."};
constexpr Words head_is{"The seal {0} is that of {1}.", "Le sceau {0} est celui de {1}."};
constexpr Words copy_without_months{
    "{0}: no month is closed; every file is the one that was copied.",
    "{0} : aucun mois n'est clôturé ; chaque fichier est celui qui "
    "a été copié."};
constexpr Words something_is_wrong{"{0} of {1} months do not hold; the last seal is {2}.",
                                   "{0} mois sur {1} ne tiennent pas ; le dernier sceau est {2}."};

} // namespace words

Result<Office> open_to_verify(const std::filesystem::path& folder,
                              const std::filesystem::path& config) {
    auto law = load_config(config);
    if (!law) return refuse(std::move(law.error()));
    return Office::open_to_verify(folder, std::make_shared<const Config>(std::move(*law)));
}

std::string table_of(const Verification& verification, const Console& console) {
    const Language language = console.language();
    const auto in = [&](const Words& text) { return std::string(text.in(language)); };
    TextTable table({{in(words::month)},
                     {in(words::sealed_on)},
                     {in(words::seal)},
                     {in(words::payslips), Align::right},
                     {in(words::inputs), Align::right},
                     {in(words::closed_again)},
                     {in(words::result)}});
    for (const VerifiedMonth& month : verification.months) {
        const auto& day = month.seal.sealed_on;
        table.add({to_string(month.seal.period), day ? to_string(*day) : in(words::unknown_day),
                   shown_seal(month.seal), shown_number(std::to_string(month.payslips), language),
                   shown_number(std::to_string(month.changed_inputs), language),
                   in(month.is_closed_again ? words::same : words::not_compared),
                   in(month.holds ? words::holds : words::broken)});
    }
    return table.render(console.screen());
}

void tell_everything_holds(const Verification& verification, const std::string& last,
                           const Console& console) {
    const auto& all = verification.months;
    const auto inventories = std::count_if(all.begin(), all.end(), [](const VerifiedMonth& one) {
        return one.seal.period.is_inventory();
    });
    const auto months = std::ssize(all) - inventories;
    if (inventories == 0) {
        console.say(words::everything_holds, {std::to_string(months), last});
    } else {
        console.say(words::everything_holds_with_inventories,
                    {std::to_string(months), std::to_string(inventories), last});
    }
}

ExitCode tell_result(const VerifyArguments& arguments, const Verification& verification,
                     const Console& console) {
    print_output(table_of(verification, console));
    const std::string last = shown_seal(verification.months.back().seal);
    const std::string count = std::to_string(verification.months.size());
    if (verification.of_head) {
        console.say(words::head_is, {*arguments.head, to_string(*verification.of_head)});
    }
    if (verification.problems.empty()) {
        tell_everything_holds(verification, last, console);
        return ExitCode::done;
    }
    const ExitCode code = console.refuse(verification.problems);
    const auto broken = std::count_if(verification.months.begin(), verification.months.end(),
                                      [](const VerifiedMonth& month) { return !month.holds; });
    console.tell(words::something_is_wrong, {std::to_string(broken), count, last});
    return code;
}

ExitCode verify_folder(const VerifyArguments& arguments, const std::filesystem::path& config,
                       const Console& console) {
    const auto office = open_to_verify(arguments.folder, config);
    if (!office) return console.refuse(office.error());
    if (!office->books().last_sealed()) {
        console.tell(texts::nothing_sealed,
                     {arguments.folder.string(), to_string(office->next_month())});
        return ExitCode::refused;
    }
    const Verification verification = verify_with_files(*office, arguments.head);
    if (verification.months.empty()) return console.refuse(verification.problems);
    return tell_result(arguments, verification, console);
}

// Nothing but the archive is looked at, nor is anything of it believed.
ExitCode verify_copy(const VerifyArguments& arguments, const UnpackedCopy& copy,
                     const std::filesystem::path& config, const Console& console) {
    const auto office = open_to_verify(copy.folder(), config);
    if (!office) return console.refuse(copy.seen_from_outside(office.error()));
    Problems others = refuse_other_books(copy.manifest(), office->books());
    if (!others.empty()) return console.refuse(copy.seen_from_outside(std::move(others)));
    if (!copy.manifest().last) {
        console.say(words::copy_without_months, {arguments.folder.string()});
        return ExitCode::done;
    }
    Verification verification = verify_with_files(*office, arguments.head);
    verification.problems = copy.seen_from_outside(std::move(verification.problems));
    if (verification.months.empty()) return console.refuse(verification.problems);
    return tell_result(arguments, verification, console);
}

ExitCode run(const VerifyArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(arguments.folder, unknown)) {
        const auto config = config_folder(context);
        return config ? verify_folder(arguments, *config, console) : ExitCode::environment;
    }
    const auto passphrase = passphrase_to_read(arguments.folder, arguments.passphrase, console);
    if (!passphrase) return console.refuse(passphrase.error());
    const auto copy = UnpackedCopy::unpack(arguments.folder, PassingFolder::of_system(),
                                           *passphrase ? &**passphrase : nullptr);
    if (!copy) return console.refuse(copy.error());
    const auto config = copy->config() ? copy->config() : config_folder(context);
    return config ? verify_copy(arguments, *copy, *config, console) : ExitCode::environment;
}

} // namespace

Command command() {
    return {
        .name = "verify",
        .summary = {"verifies that sealed months are what was sealed",
                    "vérifie que les mois scellés sont ce qui a été scellé"},
        .explanation =
            {R"(Works out again everything that the store says: the seal of each month and its chain,
balances, the books from month to month, each payslip under the law that was kept with
it, and the whole month from its input files. Names the first value that differs:
table, row, column, what is kept and what is computed. Compares the files in out/ too.
With --head, a seal that was printed or sent away when a month was closed (twelve digits
at least): nothing up to that month was replaced since.
FOLDER may be an archive or a backup: nothing but the file is needed then.)",
             R"(Refait tout ce que dit la base : le sceau de chaque mois et leur chaîne, les soldes,
la comptabilité de mois en mois, chaque bulletin sous la loi conservée avec lui, et le
mois entier à partir de ses données. Nomme la première valeur qui diffère : table,
ligne, colonne, valeur conservée et valeur calculée. Compare aussi les fichiers d'out/.
Avec --head, un sceau imprimé ou envoyé au moment d'une clôture (au moins douze
chiffres) : rien jusqu'à ce mois n'a été remplacé depuis.
DOSSIER peut être une archive ou une sauvegarde : rien d'autre n'est alors nécessaire.)"},
        .options = {folder_option(),
                    {"--head",
                     Takes::value,
                     {"SEAL", "SCEAU"},
                     {"a seal that was kept elsewhere", "un sceau conservé ailleurs"}},
                    passphrase_file_option()},
        .examples = {R"(  cae verify artois
  cae verify artois --head 3f2a91c0d4e7
  cae verify artois-2026.tar.zst)",
                     R"(  cae verify artois
  cae verify artois --head 3f2a91c0d4e7
  cae verify artois-2026.tar.zst)"},
        .action = action(verify_arguments, run),
    };
}

} // namespace cae::cli::verify_command
