// The pay of a closed month, computed again from its own record.
#pragma once

#include <cstddef>
#include <span>
#include <unordered_map>

#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/pay_amounts.hpp"
#include "cae/payroll/pay_rules.hpp"
#include "cae/payroll/payslip.hpp"

namespace cae {

// The amounts of `slip`, of whose places the first `lines` are used, as the record holds them: its
// net social counts the daily allowances that are paid on.
void copy_amounts(const Payslip& slip, std::size_t lines, PayRecord& record);

// The same amounts by name: those of the payslip alone, without recalls and daily allowances.
// `lines` are the lines of the month's law.
[[nodiscard]] PayAmounts amounts_of(const PayRecord& record, const std::vector<PayLine>& lines);
[[nodiscard]] PayAmounts amounts_of(const Payslip& slip, const PayRules& rules);

// The sums that a member's month started from when its recalls moved them; null when they are those
// after the month before.
[[nodiscard]] const SumsSinceJanuary* recalled_sums(const MonthRecord& record,
                                                    const MemberId& member);
// The same of a month whose recalls of the member are these.
[[nodiscard]] const SumsSinceJanuary* recalled_sums(Month month,
                                                    std::span<const RecallRecord> recalls);
// The recalls of each member that has some, as they stand in the record: one after the other.
[[nodiscard]] std::unordered_map<MemberId, std::span<const RecallRecord>>
recalls_by_member(const MonthRecord& record);

// A record with every amount of its payslip computed again, and the sums after it.
struct RecomputedPay {
    PayRecord record;
    SumsSinceJanuary sums_after;
};

// Computes the payslip again from the gross and the terms of `record`, the rules of its month and
// profile, and the sums `before` the month (see recalled_sums). What was asked, the withholding,
// and what is added to the net or taken from it stay as recorded.
[[nodiscard]] RecomputedPay recomputed_pay(const PayRecord& record, const PayRules& rules,
                                           const SumsSinceJanuary& before);

} // namespace cae
