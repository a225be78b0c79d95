// What only some members have in a month: variable elements of pay and claims of the cooperative.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/state/month_record.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Both throw StoreFailure; `month` as it stands in the tables: "2026-01". Read into `members`,
// which were read before and stand in the order of their positions.
void write_settlements(const Database& database, const std::string& month,
                       const std::vector<MemberRecord>& members);
void read_settlements(const Database& database, const std::string& month,
                      std::vector<MemberRecord>& members);

// Those of one member; none where all of them are zero. Throws StoreFailure.
[[nodiscard]] VariableElements read_variable_of(const Database& database, const std::string& month,
                                                const MemberId& member);

} // namespace cae
