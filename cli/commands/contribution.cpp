#include <algorithm>

#include "cae/closing/contribution/contributions.hpp"
#include "cae/cooperative/turnover_needed.hpp"
#include "cae/outputs/screen/contribution_text.hpp"
#include "cae/outputs/words/figures.hpp"
#include "commands/table.hpp"
#include "contribution_sums.hpp"
#include "documents_before.hpp"
#include "open_month.hpp"

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

// A month with its books, and what it was sealed with.
struct MonthToExplain {
    OpenMonth open;
    std::optional<ByLevy<ContributionRecord>> sealed;
};

Result<MonthToExplain> month_to_explain(FolderBooks books, Month month, const Settings& settings) {
    std::optional<ByLevy<ContributionRecord>> sealed;
    if (books.is_sealed(month)) {
        auto records = books.store->contributions(month);
        if (!records) return refuse(records.error());
        sealed = *std::move(records);
        auto sums = contribution_sums_before(books, month);
        if (!sums) return refuse(sums.error());
        books.books.contributions = *std::move(sums);
        Problems problems = take_documents_before(books, month);
        if (!problems.empty()) return refuse(std::move(problems));
    } else if (month != books.next_month()) {
        return refuse(Problem{
            Rule::month_must_be_next, {}, to_string(month), {to_string(books.next_month())}});
    }
    auto open = open_month(std::move(books), month, settings);
    if (!open) return refuse(open.error());
    return MonthToExplain{*std::move(open), std::move(sealed)};
}

std::optional<MemberIndex> index_of(const Roster& roster, const std::string& id) {
    for (MemberIndex i = 0; i < roster.members.size(); ++i) {
        if (roster.members[i].id.text() == id) return i;
    }
    return std::nullopt;
}

ContributionHeading heading_of(const OpenMonth& month, const Member& member) {
    ContributionHeading heading{
        month.folder.cooperative.name, member.name, member.id, month.documents.month, {}};
    for (const AccountIndex account : member.accounts) {
        const auto activity = month.folder.roster.accounts[account].activity;
        heading.accounts.push_back(month.folder.roster.activities[activity].text());
    }
    return heading;
}

bool is_as_sealed(const std::vector<ExplainedContribution>& charges, const MemberId& member,
                  const ByLevy<ContributionRecord>& sealed) {
    return std::all_of(charges.begin(), charges.end(), [&](const ExplainedContribution& charge) {
        const auto levy = sealed.find(charge.name);
        if (levy == sealed.end()) return false;
        const auto record = levy->second.find(member);
        return record != levy->second.end() && record->second == charge.charge.record;
    });
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

ExitCode explain(const MonthToExplain& month, const ContributionArguments& arguments,
                 const Settings& settings, const Console& console) {
    const OpenMonth& open = month.open;
    const auto index = index_of(open.folder.roster, arguments.member);
    if (!index) {
        return console.refuse({{Rule::reference_must_exist, {}, arguments.member, {"member"}}});
    }
    const auto charges = explain_contributions(inputs_of(open, settings), *index);
    if (!charges) return console.refuse(charges.error());
    const Member& member = open.folder.roster.members[*index];
    print_output(contribution_text(heading_of(open, member), *charges, console.screen()));
    if (arguments.for_cost && !charges->empty()) {
        print_output("\n");
        say_turnover(charges->front(), *arguments.for_cost, console);
    }
    if (month.sealed && !is_as_sealed(*charges, member.id, *month.sealed)) {
        console.tell(words::charged_otherwise, {to_string(open.documents.month)});
    }
    return ExitCode::done;
}

ExitCode run(const ContributionArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto settings = load_settings(*config);
    if (!settings) return console.refuse(settings.error());
    auto books = read_books(arguments.folder);
    if (!books) return console.refuse(books.error());
    const Month month = arguments.period.value_or(books->next_month());
    const auto to_explain = month_to_explain(std::move(*books), month, *settings);
    if (!to_explain) return console.refuse(to_explain.error());
    return explain(*to_explain, arguments, *settings, console);
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
                    {"MEMBER",
                     Takes::needed_value,
                     {"MEMBER", "MEMBRE"},
                     {"the id of a member", "l'identifiant d'un membre"}},
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
