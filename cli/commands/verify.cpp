#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include "cae/office/verification.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "closing/month_closing.hpp"
#include "commands/table.hpp"
#include "texts.hpp"

namespace cae::cli::verify_command {

namespace {

struct VerifyArguments {
    std::filesystem::path folder;
    std::optional<std::string> head;
};

VerifyArguments verify_arguments(Values& values) {
    return {values.text("FOLDER"), values.given("--head")};
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
constexpr Words everything_holds{"Everything holds: {0} months, the last seal is {1}.",
                                 "Tout tient : {0} mois, le dernier sceau est {1}."};
constexpr Words head_is{"The seal {0} is that of {1}.", "Le sceau {0} est celui de {1}."};
constexpr Words something_is_wrong{"{0} of {1} months do not hold; the last seal is {2}.",
                                   "{0} mois sur {1} ne tiennent pas ; le dernier sceau est {2}."};

} // namespace words

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
        table.add({to_string(month.seal.month), day ? to_string(*day) : in(words::unknown_day),
                   shown_seal(month.seal), shown_number(std::to_string(month.payslips), language),
                   shown_number(std::to_string(month.changed_inputs), language),
                   in(month.is_closed_again ? words::same : words::not_compared),
                   in(month.holds ? words::holds : words::broken)});
    }
    return table.render(console.screen());
}

// What the files in out/ say, which the store's own seals do not.
void check_files(const SealedBooks& books, Verification& verification) {
    for (VerifiedMonth& month : verification.months) {
        const auto inputs = books.months()->inputs(month.seal.month);
        if (!inputs) continue; // told by the verification
        const auto folder = out_folder(books.folder().path) / to_string(month.seal.month);
        Problems problems = check_sealed_files(folder, month.seal, *inputs);
        if (!problems.empty()) month.holds = false;
        std::move(problems.begin(), problems.end(), std::back_inserter(verification.problems));
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
        console.say(words::everything_holds, {count, last});
        return ExitCode::done;
    }
    const ExitCode code = console.refuse(verification.problems);
    const auto broken = std::count_if(verification.months.begin(), verification.months.end(),
                                      [](const VerifiedMonth& month) { return !month.holds; });
    console.tell(words::something_is_wrong, {std::to_string(broken), count, last});
    return code;
}

ExitCode run(const VerifyArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    auto law = load_config(*config);
    if (!law) return console.refuse(law.error());
    const auto office = Office::open_to_verify(arguments.folder,
                                               std::make_shared<const Config>(std::move(*law)));
    if (!office) return console.refuse(office.error());
    if (!office->books().last_sealed()) {
        console.tell(texts::nothing_sealed,
                     {arguments.folder.string(), to_string(office->next_month())});
        return ExitCode::refused;
    }
    Verification verification = verify(*office, arguments.head);
    if (verification.months.empty()) return console.refuse(verification.problems);
    check_files(office->books(), verification);
    return tell_result(arguments, verification, console);
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
at least): nothing up to that month was replaced since.)",
             R"(Refait tout ce que dit la base : le sceau de chaque mois et leur chaîne, les soldes,
la comptabilité de mois en mois, chaque bulletin sous la loi conservée avec lui, et le
mois entier à partir de ses données. Nomme la première valeur qui diffère : table,
ligne, colonne, valeur conservée et valeur calculée. Compare aussi les fichiers d'out/.
Avec --head, un sceau imprimé ou envoyé au moment d'une clôture (au moins douze
chiffres) : rien jusqu'à ce mois n'a été remplacé depuis.)"},
        .options = {folder_option(),
                    {"--head",
                     Takes::value,
                     {"SEAL", "SCEAU"},
                     {"a seal that was kept elsewhere", "un sceau conservé ailleurs"}}},
        .examples = {R"(  cae verify artois
  cae verify artois --head 3f2a91c0d4e7)",
                     R"(  cae verify artois
  cae verify artois --head 3f2a91c0d4e7)"},
        .action = action(verify_arguments, run),
    };
}

} // namespace cae::cli::verify_command
