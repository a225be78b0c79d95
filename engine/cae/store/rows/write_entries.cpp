#include <cstddef>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <vector>

#include "cae/closing/state/columns/entry_columns.hpp"
#include "cae/store/rows/internal/entry_rows.hpp"
#include "cae/store/rows/internal/record_rows.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

struct HashOfAccount {
    std::size_t operator()(const LedgerAccount& account) const { return hash_of(account); }
};

// Numbers of the accounts of the plan comptable: those the store knows, and new ones as they come.
class AccountNumbers {
public:
    explicit AccountNumbers(const Database& database) : database_(database) {
        Statement rows = database.prepare("SELECT id, " + names_to_read(ledger_account_columns) +
                                          " FROM ledger_account");
        while (rows.next()) {
            const std::int64_t id = rows.integer();
            numbers_.emplace(record_of(rows, ledger_account_columns, LedgerAccount()), id);
        }
    }

    [[nodiscard]] std::int64_t of(const LedgerAccount& account) {
        const auto [found, is_new] = numbers_.try_emplace(
            account, static_cast<std::int64_t>(numbers_.size()) + 1);
        if (is_new) {
            RecordWriter(database_, {"ledger_account", "id"}, ledger_account_columns, 1)
                .add(account, found->second);
        }
        return found->second;
    }

private:
    const Database& database_;
    std::unordered_map<LedgerAccount, std::int64_t, HashOfAccount> numbers_;
};

std::int64_t number_after(const Database& database, const char* last) {
    return database.integer_of(last) + 1;
}

void refuse_broken_sequence(std::int64_t number, std::int64_t expected) {
    if (number == expected) return;
    fail(Rule::store_must_work,
         {"entry " + std::to_string(number) + " where " + std::to_string(expected) + " is next"});
}

// The entries of the accountant, with the lines that each took.
class AccountantWriter {
public:
    AccountantWriter(const Database& database, const EntriesToWrite& written)
        : month_(to_string(written.period)), next_(written.of_accountant.begin()),
          end_(written.of_accountant.end()),
          rows_(database, {"accountant_entry", "month, first_line, next_line"},
                accountant_entry_columns, written.of_accountant.size()) {}

    void add(std::int64_t entry, const NumberRange& lines) {
        if (next_ == end_ || next_->number != entry) return;
        rows_.add(*next_++, month_, lines.first, lines.next);
    }
    void end() const {
        if (next_ == end_) return;
        fail(Rule::store_must_work, {"entry " + next_->id + " is none of the period"});
    }

private:
    std::string month_;
    std::vector<AccountantEntry>::const_iterator next_;
    std::vector<AccountantEntry>::const_iterator end_;
    RecordWriter<std::decay_t<decltype(accountant_entry_columns)>> rows_;
};

} // namespace

EntryRanges write_entries(const Database& database, const EntriesToWrite& written) {
    const Entries& entries = written.entries;
    const std::string month = to_string(written.period);
    EntryRanges ranges;
    ranges.entries.first = number_after(database, "SELECT max(number) FROM entry");
    ranges.lines.first = number_after(database, "SELECT max(number) FROM entry_line");
    ranges.entries.next = ranges.entries.first;
    ranges.lines.next = ranges.lines.first;

    AccountNumbers accounts(database);
    RecordWriter rows(database, {"entry", "number"}, entry_head_columns, entries.size());
    RecordWriter line_rows(database, {"entry_line", "number, entry, account"}, entry_line_columns,
                           entries.line_count());
    RowWriter party_rows(database, "line_party", "month, line, party", entries.party_count());
    AccountantWriter accountant(database, written);
    for (const NumberedEntry& numbered : entries) {
        refuse_broken_sequence(numbered.number, ranges.entries.next++);
        rows.add(numbered.entry.head(), numbered.number);
        const std::int64_t first_line = ranges.lines.next;
        for (const EntryLine& line : numbered.entry.lines()) {
            if (!line.party.empty()) party_rows.add(month, ranges.lines.next, line.party.text());
            line_rows.add(line, ranges.lines.next++, numbered.number, accounts.of(line.account));
        }
        accountant.add(numbered.number, {first_line, ranges.lines.next});
    }
    accountant.end();
    return ranges;
}

} // namespace cae
