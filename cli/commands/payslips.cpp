#include "cae/inputs/law/payslip_form_file.hpp"
#include "cae/papers/payslip/payslip_files.hpp"
#include "commands/table.hpp"
#include "terminal/asked_report.hpp"
#include "terminal/opened_office.hpp"

namespace cae::cli::payslips_command {

namespace {

namespace words {
constexpr Words written{"{0} payslips of {1} written to {2}",
                        "{0} bulletins de paie de {1} écrits dans {2}"};
} // namespace words

struct PayslipsArguments {
    std::filesystem::path folder;
    std::optional<Month> period{};
    std::optional<MemberId> member{};
    std::vector<PaperFormat> formats{};
    Language language = Language::fr;
};

PayslipsArguments payslips_arguments(Values& values) {
    PayslipsArguments arguments{values.text("FOLDER"), values.month("--period")};
    const auto member = values.given("--member");
    if (member) arguments.member = MemberId(*member);
    arguments.formats = values.words<PaperFormat>("--format");
    if (arguments.formats.empty()) arguments.formats = {PaperFormat::pdf};
    arguments.language = values.word<Language>("--in").value_or(Language::fr);
    return arguments;
}

ExitCode run(const PayslipsArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto forms = load_payslip_form(*config);
    if (!forms) return console.refuse(forms.error());
    const auto office = open_office(arguments.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const auto last = arguments.period ? arguments.period : office->books().last_sealed();
    const auto span = span_of(AskedMonths{last, {}, {}, {}}, office->books(), console);
    if (!span) return ExitCode::refused;
    const auto written = write_payslips(
        *office, *forms, {span->last, arguments.member, arguments.formats, arguments.language},
        arguments.folder / "out");
    if (!written) return console.refuse(written.error());
    console.say(words::written,
                {std::to_string(written->count), to_string(span->last), written->folder.string()});
    return written->left_out.empty() ? ExitCode::done : console.refuse(written->left_out);
}

} // namespace

Command command() {
    return {
        .name = "payslips",
        .summary = {"writes the payslips of a closed month",
                    "écrit les bulletins de paie d'un mois clôturé"},
        .explanation =
            {R"(Writes FOLDER/out/payslips/YYYY-MM/: a file of each member who was paid, named by
month and id, and one with all of them to print (PDF). They are laid out as the law wants
it (config/payslip/bulletin.yaml); amounts are those that were sealed, bases and rates
are computed again by the law that was kept with the month. A payslip needs the job, the
social security number and the address of its member: who lacks some is told, by file and
line, and the payslips of the others are written.)",
             R"(Écrit DOSSIER/out/payslips/AAAA-MM/ : un fichier par membre payé, nommé par le mois et
l'identifiant, et un fichier de tous les bulletins à imprimer (PDF). Leur présentation est
celle de la loi (config/payslip/bulletin.yaml) ; les montants sont ceux qui ont été
scellés, bases et taux sont recalculés par la loi gardée avec le mois. Un bulletin demande
l'emploi, le numéro de sécurité sociale et l'adresse du membre : ce qui manque est dit,
avec fichier et ligne, et les bulletins des autres sont écrits.)"},
        .options = {folder_option(),
                    closed_period_option(),
                    {"--member",
                     Takes::value,
                     {"ID", "ID"},
                     {"the payslip of one member alone", "le bulletin d'un seul membre"}},
                    {"--format",
                     Takes::value,
                     {"FORMATS", "FORMATS"},
                     {"pdf, html, with a comma between them (else pdf)",
                      "pdf, html, séparés par une virgule (sinon pdf)"}},
                    {"--in",
                     Takes::value,
                     {"fr|en", "fr|en"},
                     {"the language of the payslips (else fr)",
                      "la langue des bulletins (sinon fr)"}}},
        .examples = {R"(  cae payslips artois
  cae payslips artois --period 2026-03 --member carpentier
  cae payslips artois --period 2026-03 --format pdf,html)",
                     R"(  cae payslips artois
  cae payslips artois --period 2026-03 --member carpentier
  cae payslips artois --period 2026-03 --format pdf,html)"},
        .action = action(payslips_arguments, run),
    };
}

} // namespace cae::cli::payslips_command
