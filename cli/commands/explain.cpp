#include "cae/closing/documents/resolved_documents.hpp"
#include "cae/outputs/explanation/explanation_json.hpp"
#include "cae/outputs/explanation/explanation_text.hpp"
#include "cae/outputs/words/figures.hpp"
#include "command_line/command.hpp"
#include "explained_month.hpp"

namespace cae::cli {

namespace {

Result<std::string> answer(const ExplainArguments& arguments, const MemberExplanation& explanation,
                           MonthState state, const Console& console) {
    if (arguments.json) {
        return explanation_json(explanation, arguments.line, state, console.language());
    }
    return explanation_text(explanation, arguments.line, state, console.screen());
}

constexpr Words no_longer_given{
    "{0} of {1} is {2} in the closed month, but the law's files now give {3}. Use the config/law "
    "that the month was closed with: a version that a month was paid with never changes.",
    "{0} de {1} vaut {2} dans le mois clôturé, mais les fichiers de la loi donnent maintenant {3}. "
    "Utilisez le config/law avec lequel le mois a été clôturé : une version avec laquelle un mois "
    "a été payé ne change jamais."};

ExitCode refuse(const MemberExplanation& explanation, const Console& console) {
    for (const Disagreement& found : explanation.not_reproduced) {
        console.tell(no_longer_given, {found.figure, to_string(explanation.month),
                                       shown_euros(found.in_record, console.language()),
                                       shown_euros(found.in_files, console.language())});
    }
    return ExitCode::refused;
}

ExitCode explain(const ExplainArguments& arguments, const ExplainedMonth& month,
                 const Settings& settings, const Console& console) {
    const MemberId member(arguments.member);
    const OpenMonth& files = month.files;
    const auto contributions = contributions_of(month, member, settings);
    const auto resolved = resolve_documents(inputs_of(files, settings));
    if (!resolved) (void)console.refuse(resolved.error()); // the sealed amounts are explained still
    const MonthDocuments& documents = resolved && resolved->documents ? *resolved->documents
                                                                      : files.documents;
    const auto explanation = explain_member({month.record, files.books, settings.rulebook,
                                             files.folder.cooperative, files.folder.roster,
                                             documents, contributions, files.past},
                                            member);
    if (!explanation) return console.refuse(explanation.error());
    if (!explanation->not_reproduced.empty()) return refuse(*explanation, console);
    const auto text = answer(arguments, *explanation, month.state, console);
    if (!text) return console.refuse(text.error());
    if (!month.unreadable.empty()) (void)console.refuse(month.unreadable);
    print_output(*text);
    return ExitCode::done;
}

} // namespace

ExitCode run(const ExplainArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    Problems problems;
    const auto settings = load_settings(*config);
    auto books = read_books(arguments.folder);
    const bool settings_are_read = gather(settings, problems);
    if (!gather(books, problems) || !settings_are_read) return console.refuse(problems);
    const auto month = explained_month(std::move(*books), arguments.period,
                                       MemberId(arguments.member), *settings);
    if (!month) return console.refuse(month.error());
    return explain(arguments, *month, *settings, console);
}

} // namespace cae::cli
