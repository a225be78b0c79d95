// The bank in the books beside what its statements show.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cae/closing/state/clearing_item.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/cooperative/bank_movement.hpp"
#include "cae/ledger/chart.hpp"
#include "cae/money/money.hpp"

namespace cae {

// An entry that moves the bank and that no row of the bank shows.
struct UnshownEntry {
    std::int64_t number = 0;
    Date date;
    std::string piece{};
    std::string label{};
    Money amount{}; // positive when the bank is debited
};

// One of the cooperative's banks.
struct ReconciledBank {
    std::string rows{};   // as movements name it; empty for the usual one
    std::string name{};   // may be empty where there is one alone
    InternedText account; // its number in the chart
};

// A month of the account of a bank, up to the day of the last balance that a statement says; up
// to the month's last day where none does. What differs then is what no row shows, less what is not
// booked, and what differed before the month.
struct BankReconciliation {
    ReconciledBank bank;
    Month month;
    Date day;
    std::optional<Money> statement{};        // held on the day, as the statement says
    Money booked{};                          // held on the day in the books
    std::vector<UnshownEntry> unshown{};     // in the books alone
    std::vector<BankMovement> unbooked{};    // in the rows alone
    std::vector<ClearingItem> unexplained{}; // of it after the month, on the clearing account

    [[nodiscard]] Money difference() const { return statement.value_or(booked) - booked; }
    // What the lists leave unsaid.
    [[nodiscard]] Money from_before() const;
};

// What a month is reconciled from.
struct BankBooks {
    const MonthRecord& record;
    Money before{}; // held by the bank in the books when the month began
    const std::vector<ClearingItem>& unexplained;
};

// `rows` and what is unexplained are those of all banks.
[[nodiscard]] BankReconciliation reconcile_bank(const BankBooks& books,
                                                const std::vector<BankRow>& rows,
                                                const ReconciledBank& bank);

} // namespace cae
