// What a contribution or a levy took from a member, step by step, in words.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/contribution/contributions.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

struct ChargeStep {
    std::string label;
    std::string amount;    // may be empty
    bool is_total = false; // what is charged; the shares of accounts stand below it
};

struct ChargeInWords {
    std::string title;
    std::string origin; // whose rule, since when
    std::vector<ChargeStep> steps;
};

// The base, the brackets applied with the part of each, floors and caps, the fee, what credit notes
// give back, the charge and its shares. Exact products are shown with all their decimals, so that
// the one rounding can be seen. `accounts` are the activities, parallel to the shares.
[[nodiscard]] ChargeInWords charge_in_words(const ExplainedContribution& charge,
                                            const std::vector<std::string>& accounts,
                                            Language language);

} // namespace cae
