#include "cae/office/social_dues.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "cae/outputs/payments/dues_report.hpp"
#include "commands/table.hpp"
#include "terminal/asked_report.hpp"
#include "terminal/opened_office.hpp"
#include "terminal/pager.hpp"

namespace cae::cli::dues_command {

namespace {

AskedReport dues_arguments(Values& values) {
    AskedReport arguments;
    arguments.folder = values.text("FOLDER");
    arguments.months.period = values.month("--period");
    arguments.format = values.word<ReportFormat>("--format").value_or(ReportFormat::text);
    arguments.may_page = !values.has("--no-pager");
    return arguments;
}

ExitCode run(const AskedReport& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto office = open_office(arguments.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const auto month = closed_month(arguments.months.period, office->books(), console);
    if (!month) return ExitCode::refused;
    const auto dues = dues_after(*office, *month);
    if (!dues) return console.refuse(dues.error());
    const auto seal = office->books().seal_of(*month);
    if (!seal) return console.refuse(seal.error());
    std::string text;
    write_dues(
        *dues,
        {office->books().cooperative().name, shown_seal(*seal), arguments.format, console.screen()},
        [&](std::string_view piece) { text.append(piece); });
    print_paged(text, arguments.may_page && arguments.format == ReportFormat::text);
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "dues",
        .summary = {"shows what a month's pay owes to social bodies and to the tax office",
                    "montre ce que la paie d'un mois doit aux organismes et aux impôts"},
        .explanation =
            {R"(Shows what the pay of a closed month owes, by body and line of the payslip: how many
people, the base, the rate, the amount, and the last day to pay. A line whose rate
differs from one establishment to another has a row for each rate; one that has several
bases, or a price, has neither base nor rate. The general relief is split between Urssaf
and the pension schemes as it is declared. Recalls of earlier months stand by
themselves, with the month that they correct. The sums are those of the accounts 431,
437, 438 and 4421 in the journal of pay, to the cent: nothing is shown where they differ.)",
             R"(Montre ce que doit la paie d'un mois clôturé, par organisme et par ligne du bulletin :
combien de personnes, l'assiette, le taux, le montant, et le dernier jour pour payer.
Une ligne dont le taux diffère d'un établissement à l'autre a une ligne par taux ; celle
qui a plusieurs assiettes, ou un prix, n'a ni assiette ni taux. La réduction générale
est partagée entre l'Urssaf et la retraite comme elle est déclarée. Les rappels de mois
antérieurs sont à part, avec le mois qu'ils corrigent. Les sommes sont celles des
comptes 431, 437, 438 et 4421 du journal de paie, au centime : rien n'est montré quand elles
diffèrent.)"},
        .options = closed_month_options(),
        .examples = {R"(  cae dues artois
  cae dues artois --period 2026-03 --format csv)",
                     R"(  cae dues artois
  cae dues artois --period 2026-03 --format csv)"},
        .action = action(dues_arguments, run),
    };
}

} // namespace cae::cli::dues_command
