// What a first turnover makes of a project holder, where the cooperative so decides.
#pragma once

#include "cae/closing/state/month_inputs.hpp"

namespace cae {

// The project holders with a turnover in the month, in the order of the roster.
[[nodiscard]] std::vector<MemberIndex> holders_with_turnover(const MonthInputs& inputs);

// Makes entrepreneurs-salariés, in the roster, of those whom closings have made so and whom the
// members' file still calls project holders: from the first day of that month, or from their entry
// within it. What that file says of other stages stays.
void apply_promotions(const std::map<MemberId, Month>& promoted, Roster& roster);

} // namespace cae
