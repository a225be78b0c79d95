// Accounting entries that cannot be unbalanced.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cae/base/interned_text.hpp"
#include "cae/base/result.hpp"
#include "cae/base/text.hpp"
#include "cae/calendar/date.hpp"
#include "cae/ledger/chart.hpp"
#include "cae/ledger/section.hpp"
#include "cae/money/money.hpp"

namespace cae {

// Journals of a closing, in the order in which its entries are numbered.
enum class Journal : std::uint8_t {
    opening,      // AN: what stood on the accounts before
    sales,        // VE
    purchases,    // AC
    bank,         // BQ
    contribution, // CO: internal, analytic
    pay,          // PA
    general,      // OD: depreciation
};
inline constexpr std::size_t journal_count = 7;

[[nodiscard]] const char* code(Journal journal); // "AN", "VE", "AC", "BQ", "CO", "PA", "OD"

// One line: either `debit` or `credit` is positive, the other is zero.
struct EntryLine {
    LedgerAccount account;
    Section section;
    Money debit;
    Money credit;
    InternedText party{}; // where lines of the entry are about several

    friend bool operator==(const EntryLine&, const EntryLine&) = default;
};

// What an entry is about.
struct EntryHead {
    Journal journal = Journal::sales;
    Date date;
    Text piece{}; // the document it records
    Text label{};
    std::optional<Date> piece_date{}; // where it is not the date: the document came late
    InternedText party{};             // the customer, the supplier, the person paid, of every line
    RareText settles{};               // the invoice that a payment or a credit note is about
    RareText rule{}; // of the cooperative, that chose the account: "bank_rules.yaml:2"

    friend bool operator==(const EntryHead&, const EntryHead&) = default;
};

// Whom a line is about; empty when that is not known.
[[nodiscard]] inline const std::string& party_of(const EntryHead& head, const EntryLine& line) {
    return line.party.empty() ? head.party.text() : line.party.text();
}

// Collects the lines of one entry. A negative amount goes to the other side; zero adds no line.
class EntryLines {
public:
    EntryLines& debit(const LedgerAccount& account, const Section& section, Money amount);
    EntryLines& credit(const LedgerAccount& account, const Section& section, Money amount);

    // The line as it is, with its party.
    EntryLines& add(const EntryLine& line);

    [[nodiscard]] const std::vector<EntryLine>& lines() const { return lines_; }
    [[nodiscard]] std::vector<EntryLine> take() && { return std::move(lines_); }

private:
    void add(const LedgerAccount& account, const Section& section, Money debit);
    std::vector<EntryLine> lines_;
};

class Entry;

// The lines of an entry, each on the other side.
[[nodiscard]] EntryLines opposite_of(const Entry& entry);

// An entry whose debits equal its credits, in total and within each section.
class Entry {
public:
    // Fails with Rule::entry_must_balance.
    [[nodiscard]] static Result<Entry> of(EntryHead head, EntryLines lines);

    [[nodiscard]] const EntryHead& head() const { return head_; }
    [[nodiscard]] const std::vector<EntryLine>& lines() const { return lines_; }
    [[nodiscard]] bool empty() const { return lines_.empty(); }
    [[nodiscard]] EntryHead take_head() && { return std::move(head_); }

    friend bool operator==(const Entry&, const Entry&) = default;

private:
    Entry(EntryHead head, std::vector<EntryLine> lines)
        : head_(std::move(head)), lines_(std::move(lines)) {}
    EntryHead head_;
    std::vector<EntryLine> lines_;
};

} // namespace cae
