// A member's contribution and levies of a month, step by step.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/contribution/contributions.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// Whose contribution is shown. `accounts` are the activities, parallel to the shares.
struct ContributionHeading {
    std::string cooperative;
    std::string name; // of the member
    MemberId member;
    Month month;
    std::vector<std::string> accounts;
};

// The heading, then a table for the contribution and each levy, as charge_in_words gives them.
[[nodiscard]] std::string contribution_text(const ContributionHeading& heading,
                                            const std::vector<ExplainedContribution>& charges,
                                            const Screen& screen);

} // namespace cae
