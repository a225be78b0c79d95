// Project holders whom closings made entrepreneurs-salariés.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

void write_promotions(const Database& database, const std::string& month,
                      const std::vector<MemberId>& members);

// Those of one month, ascending.
[[nodiscard]] std::vector<MemberId> read_promotions(const Database& database,
                                                    const std::string& month);

// Those of all sealed months, each with its last one.
[[nodiscard]] std::map<MemberId, Month> read_promoted(const Database& database, Month until);

} // namespace cae
