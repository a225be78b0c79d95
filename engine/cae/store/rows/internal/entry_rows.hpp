// The accounting entries of a month, into the tables and out of them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cae/closing/state/booked_charge.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/owed.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Numbers from `first` to the one before `next`.
struct NumberRange {
    std::int64_t first = 1;
    std::int64_t next = 1;
};

struct EntryRanges {
    NumberRange entries;
    NumberRange lines;
};

// The entries of a period, and which of them an accountant wrote.
struct EntriesToWrite {
    Period period;
    const Entries& entries;
    const std::vector<AccountantEntry>& of_accountant;
};

// Writes them; they must continue the numbers of the store. Returns the numbers they took. Throws
// StoreFailure.
[[nodiscard]] EntryRanges write_entries(const Database& database, const EntriesToWrite& written);

// The entries of these numbers; each is proven to balance again. Throws StoreFailure, also when a
// number is missing.
[[nodiscard]] Entries read_entries(const Database& database, const EntryRanges& ranges);

// The entries of a sealed period, without those with which an inventory opens the next year. Throws
// StoreFailure, with Rule::month_must_exist when it is not sealed, and when they were altered.
[[nodiscard]] Entries read_journal(const Database& database, const Period& period);
// The others, in the same way.
[[nodiscard]] Entries read_opening(const Database& database, const Period& inventory);

// The entries of a sealed month's purchases, as what they are about; none for a month that is not
// sealed. Throws StoreFailure.
[[nodiscard]] std::vector<BookedCharge> read_charges(const Database& database, Month month);

// Credits less debits of an account over what was sealed before a month, by party. Throws
// StoreFailure.
[[nodiscard]] std::vector<OwedToParty> read_owed(const Database& database,
                                                 const AskedAccount& asked);

// The entries of a sealed period that an accountant wrote, by number. Throws StoreFailure.
[[nodiscard]] std::vector<AccountantEntry> read_accountant_entries(const Database& database,
                                                                   const std::string& period);

// Those of what was sealed before a period (of everything where that is not sealed) that have one
// of the ids, or reverse one of them, by number. Throws StoreFailure.
[[nodiscard]] std::vector<SealedEntry> find_accountant_entries(const Database& database,
                                                               const std::vector<std::string>& ids,
                                                               const Period& before);

// One of them, as it was booked. Throws StoreFailure, also when there is none.
[[nodiscard]] Entry read_accountant_entry(const Database& database, const SealedEntry& entry);

} // namespace cae
