#include "cae/closing/alerts/internal/bank_balance.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "cae/closing/state/bank_accounts.hpp"

namespace cae {
namespace {

// What the entries of the month move an account by, until a day where one is given.
Money moved_in(const MonthRecord& record, InternedText account, std::optional<Date> until = {}) {
    Money moved;
    for (const NumberedEntry& numbered : record.entries) {
        if (until && numbered.entry.head().date > *until) continue;
        for (const EntryLine& line : numbered.entry.lines()) {
            if (line.account.number == account) moved += line.debit - line.credit;
        }
    }
    return moved;
}

Money held_in(const std::map<std::string, Money, std::less<>>& before, const std::string& name) {
    const auto found = before.find(name);
    return found == before.end() ? Money() : found->second;
}

Alert balance_alert(const std::string& bank, const StatementBalance& said, Money booked) {
    Details details{said.date, said.amount, booked, said.amount - booked};
    if (bank.empty()) return {AlertKind::bank_balance_differs, {}, std::move(details)};
    details.insert(details.begin(), Detail(bank));
    return {AlertKind::other_bank_balance_differs, {}, std::move(details)};
}

} // namespace

void compare_bank_balances(const MonthInputs& inputs, const MonthRecord& record,
                           std::vector<Alert>& alerts) {
    if (!inputs.prepared.has_opening_balance) return;
    for (const auto& [bank, said] : inputs.documents.bank_balances) {
        const InternedText number(number_of_bank(bank, inputs.cooperative, inputs.chart));
        const Money booked = held_in(inputs.prepared.banks_before, bank) +
                             moved_in(record, number, said.date);
        if (booked != said.amount) alerts.push_back(balance_alert(bank, said, booked));
    }
}

void tell_waiting(const MonthInputs& inputs, const MonthRecord& record,
                  std::vector<Alert>& alerts) {
    if (inputs.cooperative.banks.size() < 2) return;
    for (const InternedText number : inputs.chart.waiting_accounts) {
        const Money held = held_in(inputs.prepared.waiting_before, number.text()) +
                           moved_in(record, number);
        if (held == Money()) continue;
        alerts.push_back({AlertKind::account_waits, {}, {number.text(), held}});
    }
}

} // namespace cae
