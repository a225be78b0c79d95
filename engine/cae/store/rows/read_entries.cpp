#include <algorithm>
#include <string>
#include <utility>

#include "cae/closing/state/columns/entry_columns.hpp"
#include "cae/store/rows/internal/book_rows.hpp"
#include "cae/store/rows/internal/control_sums.hpp"
#include "cae/store/rows/internal/entry_rows.hpp"
#include "cae/store/rows/internal/record_rows.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

std::string select_entries() {
    return "SELECT number, " + names_to_read(entry_head_columns) +
           " FROM entry WHERE number >= ? AND number < ? ORDER BY number";
}

std::string select_lines() {
    return "SELECT entry_line.number, entry, " +
           names_to_read(ledger_account_columns, "ledger_account.") + ", " +
           names_to_read(entry_line_columns, "entry_line.") +
           " FROM entry_line JOIN ledger_account ON ledger_account.id = account"
           " WHERE entry_line.number >= ? AND entry_line.number < ? ORDER BY entry_line.number";
}

constexpr const char* select_parties =
    "SELECT line, party FROM line_party WHERE line >= ? AND line < ? ORDER BY line";

std::string select_accountant_entries() {
    return "SELECT " + names_to_read(accountant_entry_columns) +
           " FROM accountant_entry WHERE month = ? ORDER BY number";
}

std::string select_entries_called() {
    return "SELECT month, " + names_to_read(accountant_entry_columns) +
           " FROM accountant_entry WHERE (id = ?1 OR reverses = ?1) AND number < coalesce("
           "(SELECT first_entry FROM sealed_month WHERE month = ?2),"
           " (SELECT max(next_entry) FROM sealed_month)) ORDER BY number";
}

// The credits of an entry are what is owed for it.
constexpr const char* select_charges_of_month =
    "SELECT coalesce(entry.piece_date, entry.date), entry.piece, entry.label,"
    " entry.party, sum(entry_line.credit) FROM sealed_month"
    " JOIN entry_line ON entry_line.number >= first_line AND entry_line.number < next_line"
    " JOIN entry ON entry.number = entry_line.entry"
    " WHERE sealed_month.month = ?1 AND entry.journal = ?2"
    " GROUP BY entry.number ORDER BY entry.number";

// As party_of says (cae/ledger/auxiliary.hpp).
std::string party_of_line(const AuxiliaryAccounts* kept_by) {
    if (kept_by == nullptr) return "''";
    const bool is_of_staff = kept_by->kind == PartyKind::staff;
    return std::string("coalesce(line_party.party, ") +
           (is_of_staff ? "nullif(entry_line.member, ''), " : "") + "entry.party, '')";
}

// What an inventory opens the next year with are balances of what stands there already.
std::string select_owed(const AuxiliaryAccounts* kept_by) {
    return "SELECT " + party_of_line(kept_by) +
           ", sum(entry_line.credit) - sum(entry_line.debit) FROM ledger_account"
           " JOIN entry_line ON entry_line.account = ledger_account.id"
           " JOIN entry ON entry.number = entry_line.entry"
           " LEFT JOIN line_party ON line_party.line = entry_line.number"
           " WHERE ledger_account.number = ?1 AND entry_line.number < ?2"
           " AND NOT (entry.journal = ?3 AND EXISTS (SELECT 1 FROM sealed_month"
           " WHERE month GLOB '*-13' AND first_entry <= entry.number"
           " AND entry.number < next_entry)) GROUP BY 1";
}

// Walks over the entries and over their lines at once.
class EntryReader {
public:
    EntryReader(const Database& database, const EntryRanges& ranges)
        : left_(ranges), entries_(database.prepare(select_entries())),
          lines_(database.prepare(select_lines())), parties_(database.prepare(select_parties)) {
        parties_.query(ranges.lines.first, ranges.lines.next);
        next_party();
        entries_.query(ranges.entries.first, ranges.entries.next);
        lines_.query(ranges.lines.first, ranges.lines.next);
    }

    Entries read() {
        Entries entries;
        next_line();
        while (entries_.next()) add_entry(entries);
        if (left_.entries.first != left_.entries.next) refuse("entries are missing");
        if (line_of_party_ != 0) refuse("a party without its line");
        if (entry_of_line_ != 0 || left_.lines.first != left_.lines.next) {
            refuse("lines without their entry");
        }
        return entries;
    }

private:
    void add_entry(Entries& entries) {
        const std::int64_t number = entries_.integer();
        if (number != left_.entries.first++) refuse("entries are missing");
        EntryHead head = record_of(entries_, entry_head_columns,
                                   EntryHead{Journal::sales, some_day, "", ""});
        auto entry = Entry::of(std::move(head), lines_of(number));
        if (!entry) refuse("entry " + std::to_string(number) + " does not balance");
        entries.add(number, *std::move(entry));
    }

    EntryLines lines_of(std::int64_t entry) {
        EntryLines lines;
        for (; entry_of_line_ == entry; next_line()) add_line(lines);
        return lines;
    }

    void add_line(EntryLines& lines) {
        EntryLine line;
        take_record(lines_, ledger_account_columns, line.account);
        take_record(lines_, entry_line_columns, line);
        if (line_ == line_of_party_) {
            line.party = InternedText(parties_.text());
            next_party();
        }
        lines.add(line);
    }

    // Entries count from 1: 0 says that no line is left.
    void next_line() {
        entry_of_line_ = 0;
        if (!lines_.next()) return;
        line_ = lines_.integer();
        if (line_ != left_.lines.first++) refuse("lines are missing");
        entry_of_line_ = lines_.integer();
    }

    // Lines count from 1 too.
    void next_party() { line_of_party_ = parties_.next() ? parties_.integer() : 0; }

    [[noreturn]] static void refuse(const std::string& reason) {
        fail(Rule::store_must_work, {reason});
    }

    EntryRanges left_; // to read
    Statement entries_;
    Statement lines_;
    Statement parties_;
    std::int64_t entry_of_line_ = 0;
    std::int64_t line_ = 0;          // read last
    std::int64_t line_of_party_ = 0; // that the next party is of
};

} // namespace

Entries read_entries(const Database& database, const EntryRanges& ranges) {
    return EntryReader(database, ranges).read();
}

namespace {

EntryRanges ranges_of(const Database& database, const Period& period) {
    Statement row = database.prepare("SELECT first_entry, next_entry, first_line, next_line"
                                     " FROM sealed_month WHERE month = ?");
    if (!row.query(period).next()) fail(Rule::month_must_exist, {}, to_string(period));
    refuse_altered_journal(database, period);
    return {{row.integer(), row.integer()}, {row.integer(), row.integer()}};
}

// Where the entries that open the next year begin among those of an inventory.
EntryRanges opening_in(const Database& database, const EntryRanges& all) {
    EntryRanges opening{{all.entries.next, all.entries.next}, {all.lines.next, all.lines.next}};
    Statement entry = database.prepare("SELECT number FROM entry WHERE number >= ? AND number < ?"
                                       " AND journal = ? ORDER BY number LIMIT 1");
    if (!entry.query(all.entries.first, all.entries.next, word(Journal::opening)).next()) {
        return opening;
    }
    opening.entries.first = entry.integer();
    Statement line = database.prepare("SELECT number FROM entry_line WHERE number >= ?"
                                      " AND number < ? AND entry >= ? ORDER BY number LIMIT 1");
    const bool has_line = line.query(all.lines.first, all.lines.next, opening.entries.first).next();
    if (has_line) opening.lines.first = line.integer();
    return opening;
}

} // namespace

Entries read_journal(const Database& database, const Period& period) {
    EntryRanges ranges = ranges_of(database, period);
    if (period.is_inventory()) {
        const EntryRanges opening = opening_in(database, ranges);
        ranges.entries.next = opening.entries.first;
        ranges.lines.next = opening.lines.first;
    }
    return read_entries(database, ranges);
}

Entries read_opening(const Database& database, const Period& inventory) {
    return read_entries(database, opening_in(database, ranges_of(database, inventory)));
}

std::vector<BookedCharge> read_charges(const Database& database, Month month) {
    std::vector<BookedCharge> charges;
    Statement rows = database.prepare(select_charges_of_month);
    rows.query(month, word(Journal::purchases));
    while (rows.next()) {
        BookedCharge charge{rows.date()};
        charge.number = rows.string();
        charge.label = rows.string();
        charge.party = rows.string();
        charge.gross = rows.money();
        charges.push_back(std::move(charge));
    }
    return charges;
}

std::vector<OwedToParty> read_owed(const Database& database, const AskedAccount& asked) {
    Statement periods = database.prepare("SELECT month, next_line FROM sealed_month"
                                         " ORDER BY first_entry, next_entry, month");
    std::int64_t next_line = 0;
    periods.query();
    while (periods.next()) {
        const Period period = periods.period();
        if (period == asked.before) break;
        refuse_altered_journal(database, period);
        next_line = periods.integer();
    }
    std::vector<OwedToParty> owed;
    Statement rows = database.prepare(select_owed(asked.kept_by));
    rows.query(asked.account, next_line, word(Journal::opening));
    while (rows.next()) {
        std::string party = rows.string();
        owed.push_back({std::move(party), rows.money()});
    }
    return owed;
}

std::vector<AccountantEntry> read_accountant_entries(const Database& database,
                                                     const std::string& period) {
    std::vector<AccountantEntry> entries;
    Statement rows = database.prepare(select_accountant_entries());
    rows.query(period);
    while (rows.next()) {
        entries.push_back(record_of(rows, accountant_entry_columns, AccountantEntry()));
    }
    return entries;
}

std::vector<SealedEntry> find_accountant_entries(const Database& database,
                                                 const std::vector<std::string>& ids,
                                                 const Period& before) {
    std::vector<SealedEntry> found;
    if (ids.empty()) return found;
    refuse_altered_accountant_entries(database);
    Statement rows = database.prepare(select_entries_called());
    for (const std::string& id : ids) {
        rows.query(id, before);
        while (rows.next()) {
            const Period period = rows.period();
            found.push_back({period, record_of(rows, accountant_entry_columns, AccountantEntry())});
        }
    }
    std::sort(found.begin(), found.end(), [](const SealedEntry& a, const SealedEntry& b) {
        return a.entry.number < b.entry.number;
    });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Entry read_accountant_entry(const Database& database, const SealedEntry& entry) {
    refuse_altered_journal(database, entry.period);
    refuse_altered(database, entry.period, {"accountant_entry", "line_party"});
    Statement row = database.prepare(
        "SELECT first_line, next_line FROM accountant_entry WHERE month = ? AND number = ?");
    const std::int64_t number = entry.entry.number;
    if (!row.query(entry.period, number).next()) {
        fail(Rule::store_must_work, {"entry " + entry.entry.id + " is missing"});
    }
    const std::int64_t first_line = row.integer();
    const Entries read = read_entries(database,
                                      {{number, number + 1}, {first_line, row.integer()}});
    EntryLines lines;
    for (const EntryLine& line : read.front().entry.lines()) lines.add(line);
    auto booked = Entry::of(read.front().entry.head(), std::move(lines));
    if (!booked) fail(Rule::store_must_work, {"entry " + entry.entry.id + " does not balance"});
    return *std::move(booked);
}

} // namespace cae
