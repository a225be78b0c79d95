// What a month starts from.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/closing/state/asset_record.hpp"
#include "cae/closing/state/open_item.hpp"
#include "cae/closing/state/vehicle_mileage.hpp"
#include "cae/cooperative/contribution_month.hpp"
#include "cae/money/money.hpp"
#include "cae/payroll/leave_provision.hpp"
#include "cae/payroll/paid_leave.hpp"
#include "cae/payroll/sums.hpp"

namespace cae {

// By levy, "contribution" being the cooperative contribution, then by member.
template <class T>
using ByLevy = std::map<std::string, std::map<MemberId, T>, std::less<>>;

inline constexpr const char* contribution_name = "contribution";

// Balances of activity accounts and sums of pay after the last closed month, or those of
// opening.csv before the first one. Accounts and members that are absent start from zero.
struct BooksBefore {
    std::optional<Month> last_closed;
    std::map<std::pair<ActivityId, MemberId>, Money> balances;
    std::map<MemberId, SumsSinceJanuary> sums;
    std::map<MemberId, LeaveCounters> leave;
    std::map<std::pair<ActivityId, MemberId>, LeaveProvision> leave_provisions; // not in balances
    ByLevy<ContributionSums> contributions;
    std::map<std::string, Month> sale_months; // of the earlier sales that documents refer to
    // What was charged in the earlier months whose sales this month's credit notes name.
    std::map<Month, ByLevy<ContributionRecord>> earlier_contributions;
    std::map<MemberId, Money> claims; // owed by members to the cooperative, above zero
    // What customers owe, and the settled sales of earlier months that the month's documents name.
    std::vector<OpenItem> open_items;
    std::map<std::pair<ActivityId, MemberId>, NetAndVat> local_currency; // held; net in balances
    std::vector<AssetRecord> assets;            // as the last closed month left them
    std::vector<VehicleMileage> mileage;        // of the year of the last closed month
    std::map<MemberId, Money> turnover_of_year; // fiscal, of the last closed month
    std::int64_t next_entry = 1;                // number of the next accounting entry
    // Project holders whom a closing made entrepreneurs-salariés, from which month on.
    std::map<MemberId, Month> promoted{};
};

} // namespace cae
