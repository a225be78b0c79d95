// How long the stages of a member may last, and what must be done within which delay.
#pragma once

#include "cae/base/result.hpp"
#include "cae/law/rulebook.hpp"

namespace cae {

// Months. Trial and associate count from the first contract: the CAPE is deducted.
struct ContractLaw {
    int cape_term = 0;        // a CAPE is renewed after each term...
    int cape_months = 0;      // ...up to this, renewals included
    int trial_months = 0;     // trial period of an entrepreneur-salarié
    int associate_months = 0; // to become an associate (C. trav. L7331-3)
    int balance_months = 0;   // after the general meeting, to pay the variable part (R7331-12)
};

// The law in force on `day`.
// Fails with Rule::parameter_must_be_in_force, once for each parameter that has no value.
[[nodiscard]] Result<ContractLaw> contract_law_on(const Rulebook& rulebook, Date day);

} // namespace cae
