#include <utility>

#include "cae/base/check.hpp"
#include "cae/closing/entries/internal/month_entries.hpp"

namespace cae {
Entry leave_entry(const MonthInputs& inputs, const Member& member,
                  const std::vector<ChargedToAccount>& charged) {
    const Chart& chart = inputs.chart;
    EntryLines lines;
    for (std::size_t i = 0; i < charged.size(); ++i) {
        const LeaveProvision moved = charged[i].leave_moved();
        const Section section = section_of(inputs.roster, member.accounts[i]);
        lines.debit(chart.at(AccountRole::leave_pay), section, moved.pay)
            .debit(chart.at(AccountRole::leave_charges), section, moved.charges)
            .credit(chart.at(AccountRole::leave_pay_owed), section, moved.pay)
            .credit(chart.at(AccountRole::leave_charges_owed), section, moved.charges);
    }
    auto entry = Entry::of({Journal::pay, inputs.month().last_day(),
                            "CP-" + to_string(inputs.month()) + "-" + member.id.text(),
                            "Provision pour congés payés"},
                           std::move(lines));
    CAE_INVARIANT(entry.has_value());
    return *std::move(entry);
}

} // namespace cae
