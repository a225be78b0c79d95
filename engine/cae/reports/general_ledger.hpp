// The general ledger (grand livre) of sealed months: the lines of accounts, and what they open and
// close with.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cae/ledger/entries.hpp"
#include "cae/reports/lettering.hpp"
#include "cae/reports/trial_balance.hpp"

namespace cae {

struct LedgerLine {
    std::int64_t entry = 0; // its number
    EntryHead head;
    Section section{};
    std::string party{};
    Money debit{};
    Money credit{};
    std::optional<Letter> letter{};
};

// Debits are positive.
struct LedgerAccountLines {
    LedgerAccount account;
    Money opening{}; // when the span begins
    std::vector<LedgerLine> lines{};

    [[nodiscard]] Money closing() const;
};

// Which lines: those of accounts whose numbers begin with `account`, of one party where one is
// named.
struct LedgerChoice {
    std::string account{};
    std::string party{};
};

class GeneralLedger {
public:
    // `chart` must outlive it.
    GeneralLedger(ReportSpan span, Groups of_parties, const Chart& chart, LedgerChoice choice);

    // Adds the entries of a month: of all from the first one of the store to the last of the span,
    // in their order.
    void add(Month month, const Entries& entries);
    // What a fiscal year was opened with in the books, before its first month.
    void open(Month month, const Entries& entries) { balance_.open(month, entries); }

    // By account number, those that open with something or move; lines by their numbers.
    [[nodiscard]] std::vector<LedgerAccountLines> accounts() const;

    [[nodiscard]] const ReportSpan& span() const { return balance_.span(); }

private:
    void add(const NumberedEntry& numbered);
    void add(const NumberedEntry& numbered, const EntryLine& line);

    const Chart& chart_;
    LedgerChoice choice_;
    TrialBalance balance_;
    std::optional<Lettering> lettering_; // where the choice has accounts of customers
    std::map<InternedText, std::vector<LedgerLine>> lines_;
};

} // namespace cae
