#include "cae/cooperative/turnover_needed.hpp"
#include "cae/office/office.hpp"
#include "cae/outputs/screen/contribution_text.hpp"
#include "cae/outputs/words/figures.hpp"
#include "commands/table.hpp"
#include "terminal/opened_office.hpp"

namespace cae::cli::contribution_command {

namespace {

struct ContributionArguments {
    std::filesystem::path folder;
    std::string member;
    std::optional<Month> period;
    std::optional<Money> for_cost;
};

ContributionArguments contribution_arguments(Values& values) {
    return {values.text("FOLDER"), values.text("MEMBER"), values.month("--period"),
            values.amount("--for-cost")};
}

namespace words {

constexpr Words turnover_for_cost{
    "A turnover of {1} in the month pays for a cost of {0}, the contribution and direct charges "
    "being taken off.",
    "Un chiffre d'affaires de {1} dans le mois paie un coût de {0}, contribution et charges "
    "directes déduites."};
constexpr Words cost_beyond_reach{
    "No turnover of the month leaves {0}, the contribution and direct charges being taken off.",
    "Aucun chiffre d'affaires du mois ne laisse {0}, contribution et charges directes déduites."};
constexpr Words charged_otherwise{
    "{0} was sealed with another charge: the files of the folder have changed since.",
    "{0} a été scellé avec un autre prélèvement : les fichiers du dossier ont changé depuis."};

} // namespace words

ContributionHeading heading_of(const Office& office, Month month,
                               const ExplainedCharges& explained) {
    ContributionHeading heading{
        office.books().cooperative().name, explained.member.name, explained.member.id, month, {}};
    for (const ActivityId& activity : explained.activities) {
        heading.accounts.push_back(activity.text());
    }
    return heading;
}

void say_turnover(const ExplainedContribution& contribution, Money cost, const Console& console) {
    const auto turnover = turnover_needed(contribution.terms, contribution.bases,
                                          contribution.charge.before, cost);
    const std::string shown_cost = shown_euros(cost, console.language());
    if (turnover) {
        console.say(words::turnover_for_cost,
                    {shown_cost, shown_euros(*turnover, console.language())});
    } else {
        console.say(words::cost_beyond_reach, {shown_cost});
    }
}

ExitCode run(const ContributionArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto office = open_office(arguments.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const Month month = arguments.period.value_or(office->next_month());
    const auto explained = office->contribution(month, MemberId(arguments.member));
    if (!explained) return console.refuse(explained.error());
    const auto& charges = explained->charges;
    print_output(
        contribution_text(heading_of(*office, month, *explained), charges, console.screen()));
    if (arguments.for_cost && !charges.empty()) {
        print_output("\n");
        say_turnover(charges.front(), *arguments.for_cost, console);
    }
    if (explained->charged_otherwise) console.tell(words::charged_otherwise, {to_string(month)});
    return ExitCode::done;
}

} // namespace

Command command() {
    return {
        .name = "contribution",
        .summary = {"explains a member's contribution step by step",
                    "explique pas à pas la contribution d'un membre"},
        .explanation =
            {R"(Shows how the cooperative contribution and the other levies of a member come about
in a month: the base, the rule in force and since when, the sums before, each
bracket with its part, floor, cap, fee and exemption, the rounding, and the share
of each activity. Writes nothing.)",
             R"(Montre comment se forment, pour un mois, la contribution coopérative et les autres
prélèvements d'un membre : l'assiette, la règle en vigueur et depuis quand, les
cumuls, chaque tranche et sa part, plancher, plafond, forfait et exonération,
l'arrondi, et la part de chaque activité. N'écrit rien.)"},
        .options = {folder_option(),
                    member_argument(),
                    period_option(Takes::value, {"the month (else the next one to close)",
                                                 "le mois (sinon le prochain à clôturer)"}),
                    {"--for-cost",
                     Takes::value,
                     {"AMOUNT", "MONTANT"},
                     {"also tells the month's turnover that pays for this cost",
                      "dit aussi le chiffre d'affaires du mois qui paie ce coût"}}},
        .examples = {R"(  cae contribution artois lefebvre
  cae contribution artois lefebvre --period 2026-01
  cae contribution artois lefebvre --for-cost 2420)",
                     R"(  cae contribution artois lefebvre
  cae contribution artois lefebvre --period 2026-01
  cae contribution artois lefebvre --for-cost 2420)"},
        .action = action(contribution_arguments, run),
    };
}

} // namespace cae::cli::contribution_command
