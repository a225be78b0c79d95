#include "cae/closing/documents/bank_reconciliation.hpp"

#include <set>
#include <utility>

namespace cae {
namespace {

// What a row is booked as: its reference, or the receipt of activity/ that it is.
const std::string& piece_of(const BankRow& row) {
    return row.matched_by == MatchedBy::receipt ? row.refers_to : row.movement.reference;
}

Money on_bank(const EntryOfMonth& entry, InternedText bank) {
    Money amount;
    for (const EntryLine& line : entry.lines()) {
        if (line.account.number == bank) amount += line.debit - line.credit;
    }
    return amount;
}

class Reconciler {
public:
    Reconciler(const BankBooks& books, const std::vector<BankRow>& rows, const ReconciledBank& bank)
        : books_(books),
          rows_(rows), found_{bank, books.record.month, books.record.month.last_day()} {
        for (const BankRow& row : rows) {
            if (is_of_bank(row)) shown_.insert(piece_of(row));
        }
    }

    BankReconciliation reconcile() {
        if (const auto said = last_balance(rows_, found_.bank.rows)) {
            found_.day = said->date;
            found_.statement = said->amount;
        }
        found_.booked = books_.before;
        for (const NumberedEntry& numbered : books_.record.entries) take(numbered);
        for (const BankRow& row : rows_) {
            if (is_of_bank(row)) take(row);
        }
        for (const ClearingItem& item : books_.unexplained) {
            if (is_of_bank(item)) found_.unexplained.push_back(item);
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] bool is_of_bank(const BankRow& row) const {
        return row.movement.bank == found_.bank.rows;
    }
    [[nodiscard]] bool is_of_bank(const ClearingItem& item) const {
        return item.bank.empty() ? found_.bank.rows.empty()
                                 : found_.bank.account.text() == item.bank;
    }

    void take(const NumberedEntry& numbered) {
        const EntryHead& head = numbered.entry.head();
        booked_.insert(head.piece);
        if (head.date > found_.day) return;
        const Money amount = on_bank(numbered.entry, found_.bank.account);
        found_.booked += amount;
        const bool is_opening = head.journal == Journal::opening;
        if (amount == Money() || is_opening || shown_.contains(head.piece)) return;
        found_.unshown.push_back({numbered.number, head.date, head.piece, head.label, amount});
    }

    void take(const BankRow& row) {
        if (row.movement.date > found_.day || booked_.contains(piece_of(row))) return;
        found_.unbooked.push_back(row.movement);
    }

    const BankBooks& books_;
    const std::vector<BankRow>& rows_;
    std::set<std::string> shown_;  // pieces of rows
    std::set<std::string> booked_; // pieces of entries
    BankReconciliation found_;
};

} // namespace

Money BankReconciliation::from_before() const {
    Money left = difference();
    for (const UnshownEntry& entry : unshown) left += entry.amount;
    for (const BankMovement& movement : unbooked) left -= movement.amount;
    return left;
}

BankReconciliation reconcile_bank(const BankBooks& books, const std::vector<BankRow>& rows,
                                  const ReconciledBank& bank) {
    return Reconciler(books, rows, bank).reconcile();
}

} // namespace cae
