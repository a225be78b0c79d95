#include "cae/papers/leavers/leaver_files.hpp"
#include "commands/table.hpp"
#include "terminal/asked_papers.hpp"

namespace cae::cli::leavers_command {

namespace {

namespace words {
constexpr Words written{
    "certificates of {1} written to {2}, receipts beside them in out/receipts: {0}",
    "certificats de {1} écrits dans {2}, reçus à côté dans out/receipts : {0}"};
} // namespace words

ExitCode run(const AskedPapers& asked, const CommandContext& context) {
    return write_paid_papers(asked, context, words::written, write_leavers);
}

} // namespace

Command command() {
    return {
        .name = "leavers",
        .summary = {"writes what those are given who leave in a closed month",
                    "écrit ce qui est remis à ceux qui partent dans un mois clôturé"},
        .explanation =
            {R"(For each member whose employment ends in the month: the work certificate in
FOLDER/out/certificates/YYYY-MM/ (C. trav. L1234-19) and the receipt for the final account in
FOLDER/out/receipts/YYYY-MM/ (L1234-20), with every sum of the last payslip. Close the month
first; the papers need what a payslip needs.)",
             R"(Pour chaque membre dont l'emploi prend fin dans le mois : le certificat de travail dans
DOSSIER/out/certificates/AAAA-MM/ (C. trav. L1234-19) et le reçu pour solde de tout compte
dans DOSSIER/out/receipts/AAAA-MM/ (L1234-20), avec chaque somme du dernier bulletin.
Clôturez d'abord le mois ; ces documents demandent ce que demande un bulletin de paie.)"},
        .options = paper_options(),
        .examples = {R"(  cae leavers artois --period 2026-04)",
                     R"(  cae leavers artois --period 2026-04)"},
        .action = action(asked_papers, run),
    };
}

} // namespace cae::cli::leavers_command
