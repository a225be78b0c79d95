// What the law says of the surplus of a cooperative's year.
#pragma once

#include "cae/base/result.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/money/rate.hpp"

namespace cae {

struct SurplusLaw {
    Rate interest_above_tmo; // points that interest on shares may add to the mean TMO
    // SCOP (loi 78-763, art. 33)
    Rate scop_legal_reserve;  // until the reserve equals the highest amount of the capital
    Rate least_work_share;    // to all employees
    int presence_months = 0;  // of employment within the year, or...
    int seniority_months = 0; // ...up to its end, that give a right to the work share
    Rate most_seniority_coefficient;
    // SCIC (loi 47-1775, art. 16 and 19 nonies)
    Rate scic_legal_reserve;           // while the reserves do not reach the capital
    Rate least_scic_statutory_reserve; // of what is left after the legal reserve
};

// The law in force on the last day of the fiscal year.
// Fails with Rule::parameter_must_be_in_force, once for each parameter that has no value.
[[nodiscard]] Result<SurplusLaw> surplus_law_on(const Rulebook& rulebook, Date day);

} // namespace cae
