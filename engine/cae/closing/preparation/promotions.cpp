#include "cae/closing/preparation/internal/promotions.hpp"

#include <algorithm>
#include <utility>

#include "cae/closing/documents/first_turnover.hpp"
#include "cae/closing/documents/resolved_documents.hpp"

namespace cae {
namespace {

bool any_changes(const Roster& roster, const std::map<MemberId, Month>& promoted) {
    if (promoted.empty()) return false;
    return std::any_of(roster.members.begin(), roster.members.end(), [&](const Member& member) {
        const auto found = promoted.find(member.id);
        return found != promoted.end() && stage_in(member, found->second) == Stage::cape;
    });
}

} // namespace

std::shared_ptr<const Roster> with_promotions(std::shared_ptr<const Roster> roster,
                                              const std::map<MemberId, Month>& promoted) {
    if (!any_changes(*roster, promoted)) return roster;
    auto own = std::make_shared<Roster>(*roster);
    apply_promotions(promoted, *own);
    return own;
}

std::vector<MemberId> promoted_by(const MonthInputs& inputs) {
    const auto resolved = resolve_documents(inputs);
    if (!resolved) return {};
    std::vector<MemberId> members;
    for (const MemberIndex holder : holders_with_turnover(with_documents(inputs, *resolved))) {
        members.push_back(inputs.roster.members[holder].id);
    }
    std::sort(members.begin(), members.end());
    return members;
}

std::map<MemberId, Month> promotions(const std::vector<MemberId>& members, Month since) {
    std::map<MemberId, Month> promoted;
    for (const MemberId& member : members) promoted.emplace(member, since);
    return promoted;
}

Problems refuse_rows_of_holders(const MonthParts& month) {
    Problems problems;
    for (const PaySheetRow& row : month.documents.pay_sheet) {
        const Member& member = month.roster->members[row.member];
        if (!needs_employment(row) || days_employed(member, month.documents.month) > 0) continue;
        if (last_month_employed(member)) continue; // late money
        problems.push_back({Rule::member_must_be_employed,
                            month.documents.place_of(row),
                            member.id.text(),
                            {month.documents.month},
                            Privacy::open});
    }
    return problems;
}

} // namespace cae
