#include "cae/inputs/law/statements_file.hpp"
#include "cae/papers/accounts/accounts_files.hpp"
#include "commands/table.hpp"
#include "terminal/asked_papers.hpp"

namespace cae::cli::statements_command {

namespace {

namespace words {
constexpr Words written{"statements of account of {1} written to {2}: {0}",
                        "états des comptes de {1} écrits dans {2} : {0}"};
} // namespace words

ExitCode run(const AskedPapers& asked, const CommandContext& context) {
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto layout = load_statements(*config / "accounting" / "statements.yaml");
    if (!layout) return context.console.refuse(layout.error());
    return write_papers(asked, *config, context, words::written,
                        [&](const Office& office, const PapersAsked& papers,
                            const std::filesystem::path& out_folder) {
                            return write_accounts(office, *layout, papers, out_folder);
                        });
}

} // namespace

Command command() {
    return {
        .name = "statements",
        .summary = {"writes the members' statements of account for a closed month",
                    "écrit les états des comptes des membres pour un mois clôturé"},
        .explanation =
            {R"(Writes FOLDER/out/statements/YYYY-MM/: a file of each member who has an activity
account, named by month and id, and one with all of them to print (PDF). It has the way from the
turnover to what is paid, as a picture and in numbers; why the pay is what it is; each
activity's income, charges and balance sheet; the contribution step by step; what customers
owe; twelve months; the next dates of the contract (C. trav. L7332-3, R7331-5).)",
             R"(Écrit DOSSIER/out/statements/AAAA-MM/ : un fichier par membre qui a un compte
d'activité, nommé par le mois et l'identifiant, et un fichier de tous à imprimer (PDF). On y lit
le chemin du chiffre d'affaires à ce qui est payé, en image et en chiffres ; pourquoi la paie
est ce qu'elle est ; les produits, charges et bilan de chaque activité ; la contribution pas à
pas ; ce que doivent les clients ; douze mois ; les prochaines échéances du contrat
(C. trav. L7332-3, R7331-5).)"},
        .options = paper_options(),
        .examples = {R"(  cae statements artois
  cae statements artois --period 2026-03 --member carpentier --format html)",
                     R"(  cae statements artois
  cae statements artois --period 2026-03 --member carpentier --format html)"},
        .action = action(asked_papers, run),
    };
}

} // namespace cae::cli::statements_command
