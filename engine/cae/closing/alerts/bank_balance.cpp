#include "cae/closing/alerts/internal/bank_balance.hpp"

namespace cae {
namespace {

// What the entries of the month move the bank by until a day.
Money moved_until(const MonthRecord& record, InternedText bank, Date day) {
    Money moved;
    for (const NumberedEntry& numbered : record.entries) {
        if (numbered.entry.head().date > day) continue;
        for (const EntryLine& line : numbered.entry.lines()) {
            if (line.account.number == bank) moved += line.debit - line.credit;
        }
    }
    return moved;
}

} // namespace

void compare_bank_balance(const MonthInputs& inputs, const MonthRecord& record,
                          std::vector<Alert>& alerts) {
    const auto& said = inputs.documents.bank_balance;
    if (!said || !inputs.prepared.has_opening_balance) return;
    const InternedText bank = inputs.chart.at(AccountRole::bank).number;
    const Money booked = inputs.prepared.bank_before + moved_until(record, bank, said->date);
    if (booked == said->amount) return;
    alerts.push_back({AlertKind::bank_balance_differs,
                      {},
                      {said->date, said->amount, booked, said->amount - booked}});
}

} // namespace cae
