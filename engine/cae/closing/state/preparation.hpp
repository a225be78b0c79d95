// What is found out about a month before its first step.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/closing/state/booked_charge.hpp"
#include "cae/closing/state/by_levy.hpp"
#include "cae/closing/state/open_item.hpp"
#include "cae/closing/state/owed.hpp"
#include "cae/closing/state/pay_past.hpp"
#include "cae/cooperative/contribution_month.hpp"
#include "cae/law/law_in_force.hpp"
#include "cae/ledger/entry.hpp"
#include "cae/money/money.hpp"

namespace cae {

// Of the months before, only what the month's documents name.
struct Preparation {
    std::vector<OpenItem> settled_sales; // that documents name; not in Books::open_items
    // Of the earlier sales that credit notes are about.
    std::map<std::string, Month, std::less<>> sale_months;
    std::map<Month, ByLevy<ContributionRecord>> contributions; // charged in those months
    std::vector<BookedCharge> booked_charges; // of the months of those that came late, and since
    std::map<MemberId, Money> balances_cut;   // asked for, where a year's balance is less
    PayPast past;                             // of members with corrections
    std::map<Month, LawInForce> laws;         // of the months of documents that came late
    std::vector<MemberId> promoted;        // made entrepreneurs-salariés by this month, ascending
    std::map<std::string, Entry> reversed; // of sealed months, which entries of this one reverse
    Owed owed{};                           // on the accounts that payments of the month pay
    // In the books, of each bank of which the month has a balance to compare.
    std::map<std::string, Money, std::less<>> banks_before{};
    // Of the accounts on which nothing is to wait, where the cooperative has several banks.
    std::map<std::string, Money, std::less<>> waiting_before{};
    bool has_opening_balance = false; // the books began with a trial balance
    bool is_of_version_1 = false;     // a sealed month: MonthRecord::is_of_version_1
};

} // namespace cae
