// What a month's figures come from.
#pragma once

#include <vector>

#include "cae/closing/contribution/contributions.hpp"
#include "cae/explanation/explain_member.hpp"

namespace cae {

// A member's month, explained.
struct ExplainedMonth {
    MemberExplanation explanation;
    bool sealed = false; // otherwise as if the month were closed now
    // Why the documents of a sealed month cannot be shown any more; its amounts are explained all
    // the same.
    Problems unreadable{};
};

// What the contribution and the levies took from a member.
struct ExplainedCharges {
    Member member;
    std::vector<ActivityId> activities;         // of the member's accounts
    std::vector<ExplainedContribution> charges; // the contribution first; empty without accounts
    // The month is sealed, and what its files say now is not what was charged.
    bool charged_otherwise = false;
};

} // namespace cae
