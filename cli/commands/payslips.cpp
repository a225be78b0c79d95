#include "cae/papers/payslip/payslip_files.hpp"
#include "commands/table.hpp"
#include "terminal/asked_papers.hpp"

namespace cae::cli::payslips_command {

namespace {

namespace words {
constexpr Words written{"payslips of {1} written to {2}: {0}",
                        "bulletins de paie de {1} écrits dans {2} : {0}"};
} // namespace words

ExitCode run(const AskedPapers& asked, const CommandContext& context) {
    return write_paid_papers(asked, context, words::written, write_payslips);
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
        .options = paper_options(),
        .examples = {R"(  cae payslips artois
  cae payslips artois --period 2026-03 --member carpentier
  cae payslips artois --period 2026-03 --format pdf,html)",
                     R"(  cae payslips artois
  cae payslips artois --period 2026-03 --member carpentier
  cae payslips artois --period 2026-03 --format pdf,html)"},
        .action = action(asked_papers, run),
    };
}

} // namespace cae::cli::payslips_command
