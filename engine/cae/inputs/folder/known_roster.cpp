#include "cae/inputs/folder/internal/known_roster.hpp"

#include <algorithm>

#include "cae/inputs/text/internal/yaml_dated.hpp"

namespace cae::folder_reader {
namespace {

Date the_end() { return *Date::of(2199, 12, 31); }

// From when on everything until `end` is employment.
Date employed_from(const Member& member, Date end) {
    const auto& stages = member.stages.versions();
    Date from = the_end();
    for (auto version = stages.rbegin(); version != stages.rend(); ++version) {
        if (version->from >= end) continue;
        if (!version->value || !is_employed(*version->value)) break;
        from = version->from;
    }
    return from;
}

// A member whose stages could not be read counts as always there: that is noted.
MemberFacts facts_of(const Member& member) {
    const auto& stages = member.stages.versions();
    const auto left = std::find_if(stages.begin(), stages.end(), [](const auto& version) {
        return version.value == Stage::left;
    });
    const Date end = left == stages.end() ? the_end() : left->from;
    return {static_cast<std::uint32_t>(member.accounts.size()),
            member.accounts.empty() ? AccountIndex{0} : member.accounts.front(),
            stages.empty() ? the_beginning() : stages.front().from, end,
            employed_from(member, end)};
}

void report_unknown(const CsvCell& cell, const KnownRoster& known, Thing thing) {
    if (known.complete) cell.report(Rule::reference_must_exist, {thing});
}

std::optional<AccountIndex> only_account_of(const CsvCell& cell, const MemberFacts& member) {
    if (member.accounts == 1) return member.first_account;
    if (member.accounts == 0) {
        cell.report(Rule::member_must_have_activity);
    } else {
        cell.report(Rule::text_must_not_be_empty, {"activity"});
    }
    return std::nullopt;
}

} // namespace

KnownRoster::KnownRoster(const Roster& known_roster, bool is_complete, bool has_all_teams)
    : roster(known_roster), index(known_roster), complete(is_complete),
      teams_complete(has_all_teams) {
    facts.reserve(roster.members.size());
    for (const Member& member : roster.members) facts.push_back(facts_of(member));
}

std::optional<MemberIndex> member_in(const CsvCell& cell, const KnownRoster& known) {
    MemberIndex last = 0;
    return member_in(cell, known, last);
}

std::optional<MemberIndex> member_in(const CsvCell& cell, const KnownRoster& known,
                                     MemberIndex& last) {
    if (cell.text.empty()) return std::nullopt;
    if (const auto member = known.index.member_near(cell.text, last)) {
        last = *member;
        return member;
    }
    if (id_in(cell)) report_unknown(cell, known, Thing::member);
    return std::nullopt;
}

std::optional<MemberIndex> needed_member_in(const CsvCell& cell, const KnownRoster& known) {
    MemberIndex last = 0;
    return needed_member_in(cell, known, last);
}

std::optional<MemberIndex> needed_member_in(const CsvCell& cell, const KnownRoster& known,
                                            MemberIndex& last) {
    if (cell.text.empty()) cell.report(Rule::text_must_not_be_empty, {"member"});
    return member_in(cell, known, last);
}

std::optional<AccountIndex> account_in(const CsvCell& cell, MemberIndex member,
                                       const KnownRoster& known) {
    if (cell.text.empty()) return only_account_of(cell, known.facts[member]);
    const auto activity = known.index.activity(cell.text);
    const auto account = activity ? known.index.account(member, *activity) : std::nullopt;
    if (!account && id_in(cell)) report_unknown(cell, known, Thing::activity);
    return account;
}

std::optional<ActivityIndex> activity_in(const CsvCell& cell, const KnownRoster& known) {
    if (cell.text.empty()) return std::nullopt;
    const auto activity = known.index.activity(cell.text);
    if (!activity && id_in(cell)) report_unknown(cell, known, Thing::activity);
    return activity;
}

const SplitKey* team_in(const CsvCell& cell, Date date, const KnownRoster& known) {
    const auto activity = activity_in(cell, known);
    if (!activity) return nullptr;
    const SplitKey* key = split_on(known.roster, *activity, date);
    if (key == nullptr && known.teams_complete) cell.report(Rule::activity_must_have_team, {date});
    return key;
}

std::optional<MemberIndex> absent_member(const SplitKey& team, Date date,
                                         const KnownRoster& known) {
    for (const TeamShare& part : team.shares()) {
        const MemberIndex member = known.roster.accounts[part.account].member;
        const MemberFacts& facts = known.facts[member];
        if (date < facts.from || date >= facts.left) return member;
    }
    return std::nullopt;
}

} // namespace cae::folder_reader
