#include "cae/ledger/entry.hpp"

#include <map>
#include <utility>

namespace cae {

const char* code(Journal journal) {
    switch (journal) {
    case Journal::opening:
        return "AN";
    case Journal::sales:
        return "VE";
    case Journal::purchases:
        return "AC";
    case Journal::bank:
        return "BQ";
    case Journal::contribution:
        return "CO";
    case Journal::pay:
        return "PA";
    case Journal::general:
        return "OD";
    }
    return "";
}

void EntryLines::add(const LedgerAccount& account, const Section& section, Money debit) {
    if (debit > Money()) lines_.push_back({account, section, debit, Money()});
    if (debit < Money()) lines_.push_back({account, section, Money(), -debit});
}

EntryLines& EntryLines::debit(const LedgerAccount& account, const Section& section, Money amount) {
    add(account, section, amount);
    return *this;
}

EntryLines& EntryLines::credit(const LedgerAccount& account, const Section& section, Money amount) {
    add(account, section, -amount);
    return *this;
}

EntryLines& EntryLines::add(const EntryLine& line) {
    if (line.debit != line.credit) lines_.push_back(line);
    return *this;
}

EntryLines opposite_of(const Entry& entry) {
    EntryLines lines;
    for (EntryLine line : entry.lines()) {
        std::swap(line.debit, line.credit);
        lines.add(line);
    }
    return lines;
}

Result<Entry> Entry::of(EntryHead head, EntryLines lines) {
    std::map<Section, Money> balances;
    Money debit;
    Money credit;
    for (const EntryLine& line : lines.lines()) {
        balances[line.section] += line.debit - line.credit;
        debit += line.debit;
        credit += line.credit;
    }
    for (const auto& [section, balance] : balances) {
        if (balance != Money()) {
            return refuse(
                Problem{Rule::entry_must_balance, {}, head.piece, {debit, credit}, Privacy::open});
        }
    }
    return Entry(std::move(head), std::move(lines).take());
}

} // namespace cae
