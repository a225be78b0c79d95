#include <array>
#include <string_view>

#include "cae/inputs/law/statements_file.hpp"
#include "cae/office/reports.hpp"
#include "cae/outputs/reports/statement_report.hpp"
#include "commands/table.hpp"
#include "terminal/asked_report.hpp"

namespace cae::cli::balance_sheet_command {

namespace {

struct BalanceSheetArguments {
    AskedReport report;
    GroupBy by = GroupBy::account;
};

BalanceSheetArguments balance_sheet_arguments(Values& values) {
    constexpr std::array<std::string_view, 4> groups{word(GroupBy::section), word(GroupBy::branch),
                                                     word(GroupBy::activity),
                                                     word(GroupBy::member)};
    BalanceSheetArguments arguments{asked_report(values)};
    const auto place = values.one_of("--by", groups);
    if (place) arguments.by = *from_word<GroupBy>(groups.at(*place));
    return arguments;
}

Problems write(const Office& office, const ReportSpan& span, GroupBy by,
               const StatementLayout& layout, const ReportSheet& sheet, const TextSink& sink) {
    const auto balance = trial_balance(office.books(), office.chart(), span, by,
                                       {{}, by != GroupBy::account});
    if (!balance) return balance.error();
    const auto statements = statements_of(*balance, layout);
    if (!statements) return statements.error();
    write_statements(*statements, *balance, sheet, sink);
    return {};
}

ExitCode run(const BalanceSheetArguments& arguments, const CommandContext& context) {
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto layout = load_statements(*config / "accounting" / "statements.yaml");
    if (!layout) return context.console.refuse(layout.error());
    return print_report(arguments.report, context,
                        [&](const Office& office, const ReportSpan& span, const ReportSheet& sheet,
                            const TextSink& sink) {
                            return write(office, span, arguments.by, *layout, sheet, sink);
                        });
}

} // namespace

Command command() {
    return {
        .name = "balance-sheet",
        .summary = {"shows the balance sheet and the income statement",
                    "montre le bilan et le compte de résultat"},
        .explanation =
            {R"(Shows the balance sheet and the income statement of closed months in the lines of
config/accounting/statements.yaml: what stood when they began, what they changed, what
stands when they end; income and charges count from the beginning of the fiscal year.
With --by, a statement for each activity (C. trav. R7331-5), branch, member, or
activity account and section of the cooperative (section), with the contributions
between them. An account that no line takes is an error.)",
             R"(Montre le bilan et le compte de résultat de mois clôturés selon les postes de
config/accounting/statements.yaml : ce qu'il y avait au début, ce qui a changé, ce
qu'il y a à la fin ; produits et charges se comptent depuis le début de l'exercice.
Avec --by, un état par activité (activity, C. trav. R7331-5), antenne (branch), membre
(member), ou compte d'activité et section de la coopérative (section), avec les
contributions entre eux. Un compte qu'aucun poste ne prend est une erreur.)"},
        .options = report_options(
            {{"--by",
              Takes::value,
              {"GROUP", "GROUPE"},
              {"activity, branch, member or section", "activity, branch, member ou section"}}}),
        .exclusions = report_exclusions(),
        .examples = {R"(  cae balance-sheet artois --year 2026
  cae balance-sheet artois --period 2026-01
  cae balance-sheet artois --year 2026 --by activity --format csv)",
                     R"(  cae balance-sheet artois --year 2026
  cae balance-sheet artois --period 2026-01
  cae balance-sheet artois --year 2026 --by activity --format csv)"},
        .action = action(balance_sheet_arguments, run),
    };
}

} // namespace cae::cli::balance_sheet_command
