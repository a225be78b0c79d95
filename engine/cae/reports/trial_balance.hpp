// The trial balance (balance des comptes) of sealed months.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cae/base/hash_index.hpp"
#include "cae/base/interned_text.hpp"
#include "cae/ledger/chart.hpp"
#include "cae/ledger/entries.hpp"
#include "cae/reports/groups.hpp"
#include "cae/reports/report_span.hpp"

namespace cae {

// An account in a group. Debits are positive.
struct BalanceRow {
    LedgerAccount account; // labelled as it was posted to last
    Section section{};     // as Groups::of gives it
    InternedText party{};  // when grouped by party
    Money opening{};       // when the span begins
    Money debit{};         // of the span
    Money credit{};

    [[nodiscard]] Money closing() const { return opening + debit - credit; }

    friend bool operator==(const BalanceRow&, const BalanceRow&) = default;
};

struct BalanceTotals {
    Money opening{};
    Money debit{};
    Money credit{};

    [[nodiscard]] Money closing() const { return opening + debit - credit; }
};

// What is summed: accounts whose numbers begin with `account`, analytic ones where that is asked.
struct BalanceChoice {
    std::string account{};
    bool analytic = false;
};

// The result of a fiscal year that ends before the span, and opens no other one in the books, is
// carried in each section to an account of the year's result: to that of a profit, or of a loss, as
// that of all sections together is one.
class TrialBalance {
public:
    // `chart` must outlive it.
    TrialBalance(ReportSpan span, Groups groups, const Chart& chart, BalanceChoice choice = {});

    // Adds the entries of a month: of all from the first one of the store, or from one that is
    // opened, to the last of the span, in their order.
    void add(Month month, const Entries& entries);
    // Begins the fiscal year of a month, its first one, with what was booked for it.
    void open(Month month, const Entries& entries);

    // By group, party and account number; those of which nothing is left or moved are left out.
    [[nodiscard]] std::vector<BalanceRow> rows() const;

    [[nodiscard]] const ReportSpan& span() const { return span_; }
    [[nodiscard]] GroupBy by() const { return groups_.by(); }

private:
    void add(const EntryOfMonth& entry, bool in_span);
    void carry_result();
    [[nodiscard]] BalanceRow& row_of(const LedgerAccount& account, const Section& section,
                                     InternedText party);
    [[nodiscard]] InternedText party_of_line(const EntryHead& head, const EntryLine& line) const;

    ReportSpan span_;
    Groups groups_;
    const Chart& chart_;
    BalanceChoice choice_;
    std::vector<BalanceRow> rows_;
    HashIndex index_;
};

// Debits and credits of a whole journal agree, and so do those of each of its sections.
[[nodiscard]] BalanceTotals totals_of(const std::vector<BalanceRow>& rows);

} // namespace cae
