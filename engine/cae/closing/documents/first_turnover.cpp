#include "cae/closing/documents/first_turnover.hpp"

#include <algorithm>
#include <utility>

#include "cae/closing/documents/account_results.hpp"

namespace cae {
namespace {

// Splits or replaces the CAPE that covers the first day of employment.
void employ(Member& member, Month since) {
    auto stages = member.stages.versions();
    const Date month_end = since.last_day();
    const auto next = std::find_if(stages.begin(), stages.end(),
                                   [&](const auto& version) { return version.from > month_end; });
    if (next == stages.begin()) return;
    const auto current = std::prev(next);
    if (current->from >= since.first_day()) {
        current->value = Stage::cesa;
    } else {
        stages.insert(next, {since.first_day(), Stage::cesa, {}});
    }
    member.stages = *Dated<Stage>::of(std::move(stages));
}

} // namespace

std::vector<MemberIndex> holders_with_turnover(const MonthInputs& inputs) {
    const auto accounts = account_results(inputs);
    std::vector<MemberIndex> holders;
    for (MemberIndex i = 0; i < inputs.roster.members.size(); ++i) {
        const Member& member = inputs.roster.members[i];
        if (stage_in(member, inputs.month()) != Stage::cape) continue;
        Money turnover;
        for (const AccountIndex account : member.accounts) turnover += accounts[account].turnover;
        if (turnover > Money()) holders.push_back(i);
    }
    return holders;
}

void apply_promotions(const std::map<MemberId, Month>& promoted, Roster& roster) {
    if (promoted.empty()) return;
    for (Member& member : roster.members) {
        const auto found = promoted.find(member.id);
        if (found == promoted.end()) continue;
        if (stage_in(member, found->second) == Stage::cape) employ(member, found->second);
    }
}

} // namespace cae
