// Project holders whom a first turnover makes entrepreneurs-salariés.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "cae/closing/preparation/prepared_month.hpp"

namespace cae {

// The roster with the stages that these promotions give; the same one where there are none.
[[nodiscard]] std::shared_ptr<const Roster>
with_promotions(std::shared_ptr<const Roster> roster, const std::map<MemberId, Month>& promoted);

// Whom the month promotes, ascending. What is wrong with the documents is for the closing to say.
[[nodiscard]] std::vector<MemberId> promoted_by(const MonthInputs& inputs);

[[nodiscard]] std::map<MemberId, Month> promotions(const std::vector<MemberId>& members,
                                                   Month since);

// Rows of the pay sheet for project holders who stay so: the reader could not know it.
[[nodiscard]] Problems refuse_rows_of_holders(const MonthParts& month);

} // namespace cae
