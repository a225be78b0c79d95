// How the sums of a report are told apart besides their accounts.
#pragma once

#include <unordered_map>

#include "cae/base/strong_id.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/ledger/section.hpp"

namespace cae {

enum class GroupBy {
    account,  // by nothing else
    section,  // the activity accounts, the cooperative's own sections
    branch,   // that of the member, or of the cooperative's own section
    activity, // those of all members of a team together
    member,
    party, // customers, suppliers, staff
};

// The part of a section that a grouping looks at.
class Groups {
public:
    Groups(GroupBy by, const Cooperative& cooperative, const Roster& roster);

    [[nodiscard]] GroupBy by() const { return by_; }
    // A section with what does not count left out; `branch` is then also that of members.
    [[nodiscard]] Section of(const Section& section) const;

private:
    [[nodiscard]] BranchId branch_of(const Section& section) const;

    GroupBy by_;
    std::unordered_map<MemberId, BranchId> branches_; // of members, only when grouped by them
};

} // namespace cae
