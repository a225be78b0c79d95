#include "cae/office/reports.hpp"
#include "commands/table.hpp"
#include "terminal/asked_report.hpp"

namespace cae::cli::journal_command {

namespace {

struct JournalArguments {
    AskedReport report;
    JournalChoice choice;
};

std::optional<Journal> journal_called(Values& values) {
    std::vector<std::string_view> codes;
    codes.reserve(enumerators_of<Journal>.size());
    for (const Journal journal : enumerators_of<Journal>) codes.emplace_back(code(journal));
    const auto place = values.one_of("--journal", codes);
    return place ? std::optional(enumerators_of<Journal>[*place]) : std::nullopt;
}

JournalArguments journal_arguments(Values& values) {
    return {asked_report(values),
            {journal_called(values), values.text("--piece"), MemberId(values.text("--member"))}};
}

ExitCode run(const JournalArguments& arguments, const CommandContext& context) {
    return print_report(
        arguments.report, context,
        [&](const Office& office, const ReportSpan& span, const ReportSheet& sheet,
            const TextSink& sink) {
            JournalReport report(span, office.chart(), arguments.choice, sheet, sink);
            const auto add = [&](const PeriodJournal& journal) { report.add(journal.entries); };
            Problems problems = for_each_journal(office.books(), span.first, span.last, {add, add});
            report.finish();
            return problems;
        });
}

} // namespace

Command command() {
    return {
        .name = "journal",
        .summary = {"shows the entries of closed months", "montre les écritures de mois clôturés"},
        .explanation =
            {R"(Shows the entries of closed months line by line: all of them, those of a journal (VE
sales, AC purchases, BQ bank, CO contribution, PA pay, OD general), of a piece, or
those that a member has a part in.)",
             R"(Montre les écritures de mois clôturés ligne à ligne : toutes, celles d'un journal (VE
ventes, AC achats, BQ banque, CO contribution, PA paie, OD opérations diverses), d'une
pièce, ou celles qui concernent un membre.)"},
        .options = report_options(
            {{"--journal",
              Takes::value,
              {"CODE", "CODE"},
              {"the code of a journal", "le code d'un journal"}},
             {"--piece", Takes::value, {"NUMBER", "NUMÉRO"}, {"one document", "une seule pièce"}},
             {"--member",
              Takes::value,
              {"ID", "ID"},
              {"the id of a member", "l'identifiant d'un membre"}}}),
        .exclusions = report_exclusions(),
        .examples = {R"(  cae journal artois --period 2026-01
  cae journal artois --journal VE --member lefebvre
  cae journal artois --piece F2026-008 --format json)",
                     R"(  cae journal artois --period 2026-01
  cae journal artois --journal VE --member lefebvre
  cae journal artois --piece F2026-008 --format json)"},
        .action = action(journal_arguments, run),
    };
}

} // namespace cae::cli::journal_command
