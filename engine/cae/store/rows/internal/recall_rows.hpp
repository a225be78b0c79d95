// The recalls of a month, into the tables and out of them, and what they make of the months before.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/pay_past.hpp"
#include "cae/store/sqlite/internal/database.hpp"
#include "cae/store/store.hpp"

namespace cae {

// All throw StoreFailure; `month` as it stands in the tables: "2026-01".
void write_recalls(const Database& database, const std::string& month,
                   const std::vector<RecallRecord>& recalls);
[[nodiscard]] std::vector<RecallRecord> read_recalls(const Database& database,
                                                     const std::string& month);
// Those of one member.
[[nodiscard]] std::vector<RecallRecord>
read_recalls_of(const Database& database, const std::string& month, const MemberId& member);

// Gives the pay of the members the totals of their recalls, which have no columns of their own.
void total_recalls(MonthRecord& record);

// The sealed months of a member in a span, each as it stands after every recall of the span.
[[nodiscard]] std::vector<SettledMonth> read_settled_months(const Database& database,
                                                            const MemberId& member, MonthSpan span);

} // namespace cae
