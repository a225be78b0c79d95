#include "cae/office/reports.hpp"
#include "commands/table.hpp"
#include "terminal/asked_report.hpp"

namespace cae::cli::balance_command {

namespace {

struct BalanceArguments {
    AskedReport report;
    GroupBy by = GroupBy::account;
    BalanceChoice choice{};
};

BalanceArguments balance_arguments(Values& values) {
    return {asked_report(values),
            values.word<GroupBy>("--by").value_or(GroupBy::account),
            {values.text("--account"), values.has("--analytic")}};
}

ExitCode run(const BalanceArguments& arguments, const CommandContext& context) {
    return print_report(arguments.report, context,
                        [&](const Office& office, const ReportSpan& span, const ReportSheet& sheet,
                            const TextSink& sink) -> Problems {
                            const auto balance = trial_balance(office.books(), office.chart(), span,
                                                               arguments.by, arguments.choice);
                            if (!balance) return balance.error();
                            write_balance(*balance, sheet, sink);
                            return {};
                        });
}

} // namespace

Command command() {
    return {
        .name = "balance",
        .summary = {"shows the trial balance of closed months",
                    "montre la balance des comptes de mois clôturés"},
        .explanation =
            {R"(Shows every account that was posted to: what it opens with, what was debited and
credited, what it closes with; debits are positive. Accounts of classes 6 and 7 open
with the fiscal year; its earlier results stand on the accounts of the year's result.
With --by, the accounts of each activity account and section of the cooperative
(section), branch, activity, member, or customer, supplier and person (party).)",
             R"(Montre chaque compte mouvementé : son à-nouveau, ses débits, ses crédits, son solde ;
les débits sont positifs. Les comptes des classes 6 et 7 s'ouvrent avec l'exercice ;
les résultats d'avant sont sur les comptes de résultat de l'exercice. Avec --by, les
comptes de chaque compte d'activité et section de la coopérative (section), antenne
(branch), activité (activity), membre (member), ou client, fournisseur et salarié
(party).)"},
        .options = report_options(
            {{"--by",
              Takes::value,
              {"GROUP", "GROUPE"},
              {"section, branch, activity, member or party", "section, branch, activity, member ou "
                                                             "party"}},
             {"--account",
              Takes::value,
              {"NUMBER", "NUMÉRO"},
              {"only accounts whose numbers begin so",
               "seulement les comptes qui commencent ainsi"}},
             {"--analytic",
              Takes::nothing,
              {},
              {"analytic accounts too, which sum to zero",
               "les comptes analytiques aussi, dont la somme est nulle"}}}),
        .exclusions = report_exclusions(),
        .examples = {R"(  cae balance artois
  cae balance artois --period 2026-01
  cae balance artois --year 2026 --by activity --analytic
  cae balance artois --account 411 --by party --format csv)",
                     R"(  cae balance artois
  cae balance artois --period 2026-01
  cae balance artois --year 2026 --by activity --analytic
  cae balance artois --account 411 --by party --format csv)"},
        .action = action(balance_arguments, run),
    };
}

} // namespace cae::cli::balance_command
