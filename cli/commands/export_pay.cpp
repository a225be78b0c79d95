#include "cae/office/paid_month.hpp"
#include "cae/outputs/files/locked_folder.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "cae/outputs/payments/pay_export.hpp"
#include "commands/table.hpp"
#include "terminal/asked_report.hpp"
#include "terminal/opened_office.hpp"

namespace cae::cli::export_pay_command {

namespace {

// A table has too many columns for a terminal.
enum class ExportFormat { csv, json };

struct ExportArguments {
    std::filesystem::path folder;
    std::optional<Month> period{};
    ExportFormat format = ExportFormat::csv;
};

namespace words {
constexpr Words written{"{0}: the pay of {1}, a row a member; it holds personal data.",
                        "{0} : la paie de {1}, une ligne par membre ; ce sont des données "
                        "personnelles."};
} // namespace words

ExportArguments export_arguments(Values& values) {
    return {values.text("FOLDER"), values.month("--period"),
            values.word<ExportFormat>("--format").value_or(ExportFormat::csv)};
}

Result<std::filesystem::path> write_export(const Office& office, Month month,
                                           const ExportArguments& arguments,
                                           const Console& console) {
    auto paid = paid_month(office, month);
    if (!paid) return refuse(std::move(paid.error()));
    auto payslips = rated_pay(*paid);
    if (!payslips) return refuse(std::move(payslips.error()));
    const auto seal = office.books().seal_of(month);
    if (!seal) return refuse(seal.error());
    const bool is_csv = arguments.format == ExportFormat::csv;
    std::string text;
    Problems problems = write_pay_export(
        {*paid->record, office.books().cooperative(), office.books().roster(), *payslips},
        {office.books().cooperative().name, shown_seal(*seal),
         is_csv ? ReportFormat::csv : ReportFormat::json, console.screen()},
        [&](std::string_view piece) { text.append(piece); });
    if (!problems.empty()) return refuse(std::move(problems));
    const auto folder = make_private_folders(arguments.folder / "out", "pay");
    if (!folder) return refuse(folder.error());
    return write_private_file(*folder / (to_string(month) + (is_csv ? ".csv" : ".json")),
                              [&](const TextSink& sink) { sink(text); });
}

ExitCode run(const ExportArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto office = open_office(arguments.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const auto month = closed_month(arguments.period, office->books(), console);
    if (!month) return ExitCode::refused;
    const auto file = write_export(*office, *month, arguments, console);
    if (!file) return console.refuse(file.error());
    console.say(words::written, {file->string(), to_string(*month)});
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "export-pay",
        .summary = {"writes what a payroll bureau asks for of a closed month",
                    "écrit ce qu'un cabinet de paie demande d'un mois clôturé"},
        .explanation =
            {R"(Writes FOLDER/out/pay/YYYY-MM.csv (or .json), a row a member who was paid: identity,
contract, days and hours, gross, bases, each line of the payslip with its base, its rate
and its amount on both sides, the relief, net social, taxable net, income tax with the
origin of its rate (own, default_grid), net paid, leave. Amounts are those that were
sealed; bases and rates are computed again by the law that was kept with the month.
Entrepreneurs have no hours. The file is for its owner alone (0600).)",
             R"(Écrit DOSSIER/out/pay/AAAA-MM.csv (ou .json), une ligne par membre payé : identité,
contrat, jours et heures, brut, assiettes, chaque ligne du bulletin avec son assiette, son
taux et son montant des deux côtés, la réduction, net social, net imposable, prélèvement
à la source avec l'origine de son taux (own, default_grid), net versé, congés. Les
montants sont ceux qui ont été scellés ; assiettes et taux sont recalculés par la loi
gardée avec le mois. Les entrepreneurs n'ont pas d'heures. Le fichier n'est lisible que
par son propriétaire (0600).)"},
        .options = {folder_option(),
                    closed_period_option(),
                    {"--format",
                     Takes::value,
                     {"csv|json", "csv|json"},
                     {"the form of the file (else csv)", "la forme du fichier (sinon csv)"}}},
        .examples = {R"(  cae export-pay artois
  cae export-pay artois --period 2026-03 --format json)",
                     R"(  cae export-pay artois
  cae export-pay artois --period 2026-03 --format json)"},
        .action = action(export_arguments, run),
    };
}

} // namespace cae::cli::export_pay_command
