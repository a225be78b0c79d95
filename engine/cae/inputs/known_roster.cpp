#include "cae/inputs/internal/known_roster.hpp"

#include <algorithm>

#include "cae/inputs/internal/yaml_dated.hpp"

namespace cae::folder_reader {
namespace {

Date the_end() { return *Date::of(2199, 12, 31); }

// A member whose stages could not be read counts as always there: that is noted.
MemberFacts facts_of(const Member& member) {
    const auto& stages = member.stages.versions();
    const auto left = std::find_if(stages.begin(), stages.end(), [](const auto& version) {
        return version.value == Stage::left;
    });
    return {static_cast<std::uint32_t>(member.accounts.size()),
            member.accounts.empty() ? AccountIndex{0} : member.accounts.front(),
            stages.empty() ? the_beginning() : stages.front().from,
            left == stages.end() ? the_end() : left->from};
}

void report_unknown(const CsvCell& cell, const KnownRoster& known, const char* kind) {
    if (known.complete) cell.report(Rule::reference_must_exist, {kind});
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

KnownRoster::KnownRoster(const Roster& known_roster, bool is_complete)
    : roster(known_roster), index(known_roster), complete(is_complete) {
    facts.reserve(roster.members.size());
    for (const Member& member : roster.members) facts.push_back(facts_of(member));
}

std::optional<MemberIndex> member_in(const CsvCell& cell, const KnownRoster& known) {
    if (cell.text.empty()) return std::nullopt;
    if (const auto member = known.index.member(cell.text)) return member;
    if (id_in(cell)) report_unknown(cell, known, "member");
    return std::nullopt;
}

std::optional<AccountIndex> account_in(const CsvCell& cell, MemberIndex member,
                                       const KnownRoster& known) {
    if (cell.text.empty()) return only_account_of(cell, known.facts[member]);
    const auto activity = known.index.activity(cell.text);
    const auto account = activity ? known.index.account(member, *activity) : std::nullopt;
    if (!account && id_in(cell)) report_unknown(cell, known, "activity");
    return account;
}

} // namespace cae::folder_reader
