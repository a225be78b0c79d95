// What a cooperative's months leave to the months after them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/closing/state/asset_record.hpp"
#include "cae/closing/state/by_levy.hpp"
#include "cae/closing/state/clearing_item.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/open_item.hpp"
#include "cae/closing/state/vehicle_mileage.hpp"
#include "cae/cooperative/contribution_month.hpp"
#include "cae/cooperative/written_entries.hpp"
#include "cae/money/money.hpp"
#include "cae/payroll/leave_provision.hpp"
#include "cae/payroll/paid_leave.hpp"
#include "cae/payroll/sums.hpp"

namespace cae {

using AccountKey = std::pair<ActivityId, MemberId>;

// After the last closed month, or before the first one what the opening files say. Accounts and
// members that are absent have nothing; those who left the members' file stay as long as something
// is left of them.
struct Books {
    std::optional<Month> last_closed;
    std::map<AccountKey, Money> balances;
    std::map<MemberId, SumsSinceJanuary> sums;
    std::map<MemberId, LeaveCounters> leave;
    std::map<AccountKey, LeaveProvision> leave_provisions; // not in balances
    ByLevy<ContributionSums> contributions;
    std::map<MemberId, Money> claims; // owed by members to the cooperative, above zero
    std::vector<OpenItem> open_items; // of which something is due; due_before is 0
    std::map<AccountKey, NetAndVat> local_currency; // held; net in balances
    std::vector<AssetRecord> assets;                // as the last closed month left them
    std::vector<VehicleMileage> mileage;            // of the year of the last closed month
    std::map<MemberId, Money> turnover_of_year;     // fiscal, of the last closed month; not 0
    std::int64_t next_entry = 1;                    // number of the next accounting entry
    // Project holders whom a closing made entrepreneurs-salariés, from which month on.
    std::map<MemberId, Month> promoted{};
    std::map<MovementKey, ClearingItem> clearing{}; // left to explain; left_before is 0
    OpeningBalance balance{};                       // before the first month alone, which books it

    friend bool operator==(const Books&, const Books&) = default;
};

// The books after a closed month: the one definition of what a month leaves. `books` are those that
// the month was closed on. Takes time in proportion to what it moves and what the books hold.
[[nodiscard]] Books after(Books books, const MonthRecord& record);

} // namespace cae
