// Step 6: the accounting entries of the month.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/entries/internal/entry_collector.hpp"
#include "cae/closing/pay/charged_pay.hpp"
#include "cae/closing/pay/pay_terms.hpp"
#include "cae/closing/recalls/internal/recalls.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// Adds the entries of every document of the month, in the order of the file. What settles one of
// `open_items` is about its customer.
void add_document_entries(const MonthInputs& inputs, const std::vector<OpenItem>& open_items,
                          EntryCollector& entries);

// Adds what comes onto the clearing account in the month, one entry a movement, in the
// cooperative's own section.
void add_clearing_entries(const MonthInputs& inputs, const std::vector<ClearingItem>& moved,
                          EntryCollector& entries);

// Adds what rows of the bank post to accounts of the chart, in the order of the file. What an
// earlier month booked on the clearing account comes off it.
void add_bank_entries(const MonthInputs& inputs, EntryCollector& entries);

// Adds what the assets of each account wore off in the month, one entry an asset.
void add_depreciation_entries(const MonthInputs& inputs, const std::vector<AssetRecord>& assets,
                              EntryCollector& entries);

// Adds one analytic entry per account that owes a contribution: four mirrored lines that move it
// from the member's section to the cooperative's and leave every account at zero.
void add_contribution_entries(const MonthInputs& inputs, const std::vector<AccountRecord>& accounts,
                              EntryCollector& entries);

// The same for each levy that an account owes, on the analytic accounts of levies.
void add_levy_entries(const MonthInputs& inputs, const std::vector<AccountRecord>& accounts,
                      EntryCollector& entries);

// Where an entry of the accountant came to stand.
struct PlacedEntry {
    const WrittenEntry* written = nullptr;
    Journal journal = Journal::general;
    std::size_t place = 0; // in its journal
};

// Adds the entry of what stood on the accounts before the first month, where the books are those of
// that month and a trial balance was given.
void add_opening_entry(const MonthInputs& inputs, EntryCollector& entries);

// What entries of the accountant are made from.
struct EntriesInputs {
    const Cooperative& cooperative;
    const Roster& roster;
    const MonthDocuments& documents;
    const Chart& chart;
    const std::map<std::string, Entry>& reversed; // of sealed periods, by their ids
};

// Adds the entries of the accountant, in the order of the file; returns where they stand.
[[nodiscard]] std::vector<PlacedEntry> add_written_entries(const EntriesInputs& inputs,
                                                           EntryCollector& entries);

// Which numbers they got, by number.
[[nodiscard]] std::vector<AccountantEntry>
accountant_entries(const std::vector<PlacedEntry>& placed, const FirstNumbers& first);

// The section of an activity account in the books.
[[nodiscard]] Section section_of(const Roster& roster, AccountIndex index);

// What the entry of one payslip is made from.
struct PayToPost {
    const Member& member;
    const PayRecord& pay;
    const PayRules& rules;
    const std::vector<Money>& shares; // of what is charged, parallel to member.accounts
};

// The entry of one payslip; its lines are shared over the sections of the member's accounts so that
// each section balances.
[[nodiscard]] Entry pay_entry(const MonthInputs& inputs, const PayToPost& post);

// The entry of what one member's accounts have set aside for leave and given back, each section by
// itself: leave pay and its charges, against what is owed. Empty when nothing moved. `charged` is
// parallel to member.accounts.
[[nodiscard]] Entry leave_entry(const MonthInputs& inputs, const Member& member,
                                const std::vector<ChargedToAccount>& charged);

// What the entry of one recall is made from.
struct RecallToPost {
    const Member& member;
    const Recall& recall;
    const std::vector<Money>& shares; // of the employer cost, parallel to member.accounts
};

// The entry of one recall: the accounts of a payslip, the difference of each line. Its net is owed
// to the member; what is withheld from it stands in the entry of the month's payslip.
[[nodiscard]] Entry recall_entry(const MonthInputs& inputs, const RecallToPost& post);

} // namespace cae
