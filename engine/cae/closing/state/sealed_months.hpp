// The sealed months, as far as an open month may ask about them.
#pragma once

#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/base/thing.hpp"
#include "cae/calendar/date.hpp"
#include "cae/closing/state/accountant_entry.hpp"
#include "cae/closing/state/booked_charge.hpp"
#include "cae/closing/state/by_levy.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/open_item.hpp"
#include "cae/closing/state/owed.hpp"
#include "cae/closing/state/pay_past.hpp"
#include "cae/cooperative/contribution_month.hpp"
#include "cae/ledger/entry.hpp"

namespace cae {

// The months from one on, up to another that is not among them.
struct MonthSpan {
    Month from;
    Month before;
};

// What a store knows. All functions fail with Rule::store_must_work and its like.
class SealedMonths {
public:
    virtual ~SealedMonths() = default;
    SealedMonths() = default;
    SealedMonths(const SealedMonths&) = delete;
    SealedMonths& operator=(const SealedMonths&) = delete;

    // What the contribution and the levies took in a sealed month, and their sums after it; empty
    // for a month that is not sealed.
    [[nodiscard]] virtual Result<ByLevy<ContributionRecord>> contributions(Month month) = 0;

    // The parts of the sales of these numbers that were settled when the month `before` began:
    // what the books of that day do not name. Unknown numbers have none.
    [[nodiscard]] virtual Result<std::vector<OpenItem>>
    settled_sales(const std::vector<std::string>& numbers, Month before) = 0;

    // What suppliers and members asked for in the documents that a sealed month booked, in the
    // order of its entries; empty for a month that is not sealed.
    [[nodiscard]] virtual Result<std::vector<BookedCharge>> charges(Month month) = 0;

    // The sealed months of a member in a span, ascending, each as it stands after every recall of
    // the span.
    [[nodiscard]] virtual Result<std::vector<SettledMonth>> settled_months(const MemberId& member,
                                                                           MonthSpan span) = 0;

    // Whether a sealed month is one of version 1; false for a month that is not sealed.
    [[nodiscard]] virtual Result<bool> is_of_version_1(Month /*month*/) { return false; }

    // The entries of accountants in what was sealed before a period (in everything, where that is
    // not sealed) that bear one of these ids, or reverse one of them, by number.
    [[nodiscard]] virtual Result<std::vector<SealedEntry>>
    accountant_entries(const std::vector<std::string>& /*ids*/, const Period& /*before*/) {
        return std::vector<SealedEntry>();
    }

    // One of them, as it was booked. Fails with Rule::reference_must_exist when it is none.
    [[nodiscard]] virtual Result<Entry> booked(const SealedEntry& entry) {
        return refuse(
            Problem{Rule::reference_must_exist, {}, entry.entry.id, {Thing::entry}, Privacy::open});
    }

    // What is owed on an account of the chart by the entries of what was sealed before a month (of
    // everything, where that is not sealed), by party; what opens a year is counted once. Takes
    // time in proportion to all these entries.
    [[nodiscard]] virtual Result<std::vector<OwedToParty>> owed_on(const AskedAccount& /*asked*/) {
        return std::vector<OwedToParty>();
    }

    // The sealed month, complete. Fails with Rule::month_must_exist when it is not sealed, with
    // Rule::store_must_work when it breaks an identity: it was damaged.
    [[nodiscard]] virtual Result<MonthRecord> read(Month month) = 0;
};

} // namespace cae
