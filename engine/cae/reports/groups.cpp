#include "cae/reports/groups.hpp"

namespace cae {

Groups::Groups(GroupBy by, const Cooperative& cooperative, const Roster& roster) : by_(by) {
    if (by != GroupBy::branch) return;
    branches_.reserve(roster.members.size());
    for (const Member& member : roster.members) {
        branches_.emplace(member.id, cooperative.branches[member.branch].id);
    }
}

BranchId Groups::branch_of(const Section& section) const {
    if (section.member.empty()) return section.branch;
    const auto found = branches_.find(section.member);
    return found == branches_.end() ? BranchId() : found->second;
}

Section Groups::of(const Section& section) const {
    switch (by_) {
    case GroupBy::account:
    case GroupBy::party:
        return {};
    case GroupBy::section:
        return section;
    case GroupBy::branch:
        return {{}, {}, branch_of(section)};
    case GroupBy::activity:
        return {section.activity, {}};
    case GroupBy::member:
        return {{}, section.member};
    }
    return {};
}

} // namespace cae
