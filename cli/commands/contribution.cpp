#include <algorithm>

#include "cae/closing/contribution/contributions.hpp"
#include "cae/cooperative/turnover_needed.hpp"
#include "cae/outputs/screen/contribution_text.hpp"
#include "cae/outputs/words/figures.hpp"
#include "command_line/command.hpp"
#include "contribution_sums.hpp"
#include "documents_before.hpp"
#include "open_month.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

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
        console.say(texts::turnover_for_cost,
                    {shown_cost, shown_euros(*turnover, console.language())});
    } else {
        console.say(texts::cost_beyond_reach, {shown_cost});
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
        console.tell(texts::charged_otherwise, {to_string(open.documents.month)});
    }
    return ExitCode::done;
}

} // namespace

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

} // namespace cae::cli
