// What a fiscal year leaves on the accounts: the entries that open the next one.
#pragma once

#include <cstdint>
#include <vector>

#include "cae/base/hash_index.hpp"
#include "cae/base/interned_text.hpp"
#include "cae/calendar/fiscal_year.hpp"
#include "cae/ledger/chart.hpp"
#include "cae/ledger/entries.hpp"

namespace cae {

// Sums the entries of months by section, account and, where an account is kept by party, party; the
// result of each fiscal year goes to the account of the year's profit, or of its loss, as that of
// all sections together is one.
class CarriedBalances {
public:
    // `chart` must outlive it.
    CarriedBalances(const Chart& chart, FiscalYears years) : chart_(chart), years_(years) {}

    // Begins again with the entries that open a fiscal year.
    void open(const Entries& entries);
    // Adds the entries of the next month, or of the inventory behind it.
    void add(Month month, const Entries& entries);

    // What stands after all that, carried into the fiscal year that begins with `next`: an entry of
    // the accounts of the plan and one of the analytic ones, in each of which every section
    // balances, numbered from `number` on. None where nothing is left.
    [[nodiscard]] Entries opening_of(Month next, std::int64_t number);

private:
    struct Balance {
        LedgerAccount account;
        Section section;
        InternedText party;
        Money amount; // debits are positive
    };

    void add(const Entries& entries);
    void add(const LedgerAccount& account, const Section& section, InternedText party,
             Money amount);
    void carry_result();
    [[nodiscard]] Entry entry_of(Month next, bool analytic) const;

    const Chart& chart_;
    FiscalYears years_;
    std::vector<Balance> balances_;
    HashIndex index_;
};

} // namespace cae
