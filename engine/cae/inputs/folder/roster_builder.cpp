#include "cae/inputs/folder/internal/roster_builder.hpp"

#include <algorithm>
#include <utility>

namespace cae::folder_reader {
namespace {

template <class Test>
bool any_stage(const Member& member, Test test) {
    const auto& stages = member.stages.versions();
    return std::any_of(stages.begin(), stages.end(),
                       [&](const Version<Stage>& version) { return test(*version.value); });
}

bool ends(Stage stage) { return stage == Stage::left; }
bool is_permanent(Stage stage) { return stage == Stage::permanent; }

bool is_ever_cadre(const Member& member) {
    const auto& versions = member.category.versions();
    return std::any_of(versions.begin(), versions.end(), [](const Version<Category>& version) {
        return version.value == Category::cadre;
    });
}

bool covers_cadres(const Dated<CoversByCategory>& dated) {
    const auto& versions = dated.versions();
    return std::any_of(versions.begin(), versions.end(),
                       [](const auto& version) { return !version.value->cadre.empty(); });
}

Place place_of(const PlacedText& text, MemberPart part, const MemberDraft& draft) {
    return text.place.file.empty() ? draft.place_of(part) : Place(text.place);
}

std::string shown(const Place& place) { return place.file + ":" + std::to_string(place.line); }

} // namespace

RosterBuilder::RosterBuilder(const Cooperative& cooperative, Problems& problems)
    : cooperative_(cooperative), problems_(problems), members_(0), activities_(0),
      branches_(cooperative.branches.size()) {
    for (const Branch& branch : cooperative.branches) branches_.add(branch.id.text());
}

void RosterBuilder::expect(std::size_t members) {
    roster_.members.reserve(roster_.members.size() + members);
    roster_.accounts.reserve(roster_.accounts.size() + members);
    roster_.activities.reserve(roster_.activities.size() + members);
    members_.expect(members);
    activities_.expect(members);
}

void RosterBuilder::add(MemberDraft&& draft) {
    if (!take_id(draft.member)) return;
    set_branch(draft);
    set_levies(draft);
    check_stages(draft);
    check_cadre(draft);
    open_accounts(draft);
    roster_.members.push_back(std::move(draft.member));
}

bool RosterBuilder::take_id(const Member& member) {
    const auto [first, is_new] = members_.find_or_add(member.id.text());
    if (is_new) return true;
    const std::string place = shown(roster_.members[first].place);
    problems_.push_back(
        {Rule::id_must_be_unique, member.place, member.id.text(), {place}, Privacy::open});
    return false;
}

void RosterBuilder::set_branch(MemberDraft& draft) {
    if (branches_.size() == 0) return;
    if (!draft.branch) {
        if (branches_.size() == 1) return; // the only one, at position 0
        problems_.push_back(
            {Rule::key_must_be_present, draft.member.place, {}, {"branch"}, Privacy::open});
        return;
    }
    const auto found = branches_.find(draft.branch->text);
    if (draft.branch->text.empty()) return; // could not be read: noted
    if (found) {
        draft.member.branch = *found;
    } else {
        problems_.push_back({Rule::reference_must_exist,
                             place_of(*draft.branch, MemberPart::branch, draft),
                             draft.branch->text,
                             {Thing::branch},
                             Privacy::open});
    }
}

void RosterBuilder::set_levies(MemberDraft& draft) {
    if (branches_.size() == 0) return; // the cooperative's file could not be read
    const auto& known = cooperative_.levies;
    auto& own = draft.member.levies;
    for (LevyDraft& levy : draft.levies) {
        const auto named = [&](const Levy& candidate) { return candidate.name == levy.name.text; };
        const auto found = std::find_if(known.begin(), known.end(), named);
        const auto position = static_cast<std::size_t>(found - known.begin());
        const auto taken = [&](const MemberLevy& before) { return before.levy == position; };
        if (found == known.end()) {
            problems_.push_back({Rule::reference_must_exist,
                                 levy.name.place,
                                 levy.name.text,
                                 {Thing::levy},
                                 Privacy::open});
        } else if (std::any_of(own.begin(), own.end(), taken)) {
            problems_.push_back({Rule::id_must_be_unique,
                                 levy.name.place,
                                 levy.name.text,
                                 {shown(draft.member.place)},
                                 Privacy::open});
        } else {
            own.push_back({position, std::move(levy.rule)});
        }
    }
}

void RosterBuilder::check_stages(const MemberDraft& draft) {
    const auto& stages = draft.member.stages.versions();
    if (stages.empty()) return; // could not be read: noted
    const auto end = std::find_if(stages.begin(), stages.end(),
                                  [](const auto& version) { return ends(*version.value); });
    if (end != stages.end() && std::next(end) != stages.end()) {
        problems_.push_back(
            {Rule::left_must_be_last, draft.place_of(MemberPart::stages), {}, {}, Privacy::open});
    }
    if (!draft.member.weekly_hours.empty() && !any_stage(draft.member, is_permanent)) {
        problems_.push_back({Rule::working_time_refused,
                             draft.place_of(MemberPart::weekly_hours),
                             {},
                             {},
                             Privacy::open});
    }
    if (!draft.member.full_ceiling.empty() && !any_stage(draft.member, is_permanent)) {
        problems_.push_back({Rule::working_time_refused,
                             draft.place_of(MemberPart::full_ceiling),
                             {},
                             {},
                             Privacy::open});
    }
}

// The provident cover of cadres is compulsory: no rate means a key forgotten, not a rate of zero.
void RosterBuilder::check_cadre(const MemberDraft& draft) {
    if (branches_.size() == 0 || covers_cadres(cooperative_.provident_cover)) return;
    if (!is_ever_cadre(draft.member)) return;
    problems_.push_back({Rule::key_must_be_present,
                         draft.place_of(MemberPart::category),
                         {},
                         {"provident_cover_cadre_pct"},
                         Privacy::open});
}

void RosterBuilder::open_accounts(MemberDraft& draft) {
    Member& member = draft.member;
    const bool may_have = member.stages.empty() || any_stage(member, is_entrepreneur);
    if (draft.activities.empty() && may_have) {
        draft.activities.push_back({member.id.text(), member.place});
    }
    for (const PlacedText& activity : draft.activities) open_account(activity, draft);
}

void RosterBuilder::open_account(const PlacedText& activity, MemberDraft& draft) {
    Member& member = draft.member;
    const ActivityIndex index = index_of(activity.text, member);
    const bool is_open = std::any_of(
        member.accounts.begin(), member.accounts.end(),
        [&](AccountIndex account) { return roster_.accounts[account].activity == index; });
    if (is_open) {
        problems_.push_back({Rule::id_must_be_unique,
                             place_of(activity, MemberPart::activities, draft),
                             activity.text,
                             {shown(member.place)},
                             Privacy::open});
        return;
    }
    member.accounts.push_back(static_cast<AccountIndex>(roster_.accounts.size()));
    roster_.accounts.push_back({index, static_cast<MemberIndex>(roster_.members.size())});
}

// Most members have one activity, named after them.
ActivityIndex RosterBuilder::index_of(const std::string& activity, const Member& member) {
    const auto [position, is_new] = activities_.find_or_add(activity);
    if (!is_new) return position;
    roster_.activities.push_back(activity == member.id.text() ? ActivityId(member.id)
                                                              : ActivityId(activity));
    return position;
}

} // namespace cae::folder_reader
