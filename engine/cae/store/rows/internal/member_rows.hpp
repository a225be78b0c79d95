// The members of a month with their pay and their sums, into the tables and out of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cae/closing/state/month_record.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Both throw StoreFailure; `month` as it stands in the tables: "2026-01".
void write_members(const Database& database, const std::string& month,
                   const std::vector<MemberRecord>& members);
[[nodiscard]] std::vector<MemberRecord> read_members(const Database& database,
                                                     const std::string& month);

// The paid leave of the members; reading completes `members`, in the order of their positions.
void write_leave(const Database& database, const std::string& month,
                 const std::vector<MemberRecord>& members);
void read_leave(const Database& database, const std::string& month,
                std::vector<MemberRecord>& members);

[[nodiscard]] std::optional<LeaveRecord>
read_leave_of(const Database& database, const std::string& month, const MemberId& member);

// One member of a month, without what the cooperative is owed; nothing when the members' file did
// not mention the member then.
[[nodiscard]] std::optional<MemberRecord>
read_member(const Database& database, const std::string& month, const MemberId& member);

} // namespace cae
