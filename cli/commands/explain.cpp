#include "cae/office/office.hpp"
#include "cae/outputs/explanation/explanation_json.hpp"
#include "cae/outputs/explanation/explanation_text.hpp"
#include "cae/outputs/words/figures.hpp"
#include "commands/table.hpp"
#include "terminal/opened_office.hpp"

namespace cae::cli::explain_command {

namespace {

struct ExplainArguments {
    std::filesystem::path folder;
    Month period;
    std::string member;
    std::string line; // empty: every figure
    bool json = false;
};

ExplainArguments explain_arguments(Values& values) {
    return {values.text("FOLDER"), values.needed_month("PERIOD"), values.text("MEMBER"),
            values.text("LINE"), values.has("--json")};
}

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

ExitCode show(const ExplainedMonth& month, const ExplainArguments& arguments,
              const Console& console) {
    if (!month.explanation.not_reproduced.empty()) return refuse(month.explanation, console);
    const MonthState state = month.sealed ? MonthState::sealed : MonthState::draft;
    const auto text = answer(arguments, month.explanation, state, console);
    if (!text) return console.refuse(text.error());
    // The amounts are explained all the same.
    if (!month.unreadable.empty()) (void)console.refuse(month.unreadable);
    print_output(*text);
    return ExitCode::done;
}

ExitCode run(const ExplainArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto office = open_office(arguments.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const auto month = office->explain(arguments.period, MemberId(arguments.member));
    return month ? show(*month, arguments, console) : console.refuse(month.error());
}

} // namespace

Command command() {
    return {
        .name = "explain",
        .summary = {"explains a figure of a member's month",
                    "explique un chiffre du mois d'un membre"},
        .explanation =
            {R"(Answers why a figure is what it is: its formula, what went in, each parameter with
the day since when it holds and its legal source, the choices made, the documents
behind it. Without LINE, every figure from turnover to net in a line each; a name
met there explains that figure in full. A closed month is explained from what was
sealed, the next one as if it were closed now.)",
             R"(Répond pourquoi un chiffre est ce qu'il est : sa formule, ce qui y est entré,
chaque paramètre avec sa date d'effet et sa source légale, les choix faits, les
pièces derrière lui. Sans LIGNE, chaque chiffre du chiffre d'affaires au net, en
une ligne ; un nom trouvé là explique ce chiffre en entier. Un mois clôturé
s'explique par ce qui a été scellé, le suivant comme s'il était clôturé
maintenant.)"},
        .options = {folder_option(),
                    {"PERIOD",
                     Takes::needed_value,
                     {"PERIOD", "MOIS"},
                     {"the month, YYYY-MM: a closed one, or the next to close",
                      "le mois, AAAA-MM : clôturé, ou le prochain à clôturer"}},
                    member_argument(),
                    {"LINE",
                     Takes::value,
                     {"LINE", "LIGNE"},
                     {"the name of a figure, such as gross or employer_maladie",
                      "le nom d'un chiffre, comme gross ou employer_maladie"}},
                    {"--json",
                     Takes::nothing,
                     {},
                     {"answers in JSON, for programs (docs/explain.md)",
                      "répond en JSON, pour les programmes (docs/explain.md)"}}},
        .examples = {R"(  cae explain artois 2026-01 lefebvre
  cae explain artois 2026-01 lefebvre gross
  cae explain artois 2026-01 lefebvre employer_vieillesse_plafonnee --json)",
                     R"(  cae explain artois 2026-01 lefebvre
  cae explain artois 2026-01 lefebvre gross
  cae explain artois 2026-01 lefebvre employer_vieillesse_plafonnee --json)"},
        .action = action(explain_arguments, run),
    };
}

} // namespace cae::cli::explain_command
