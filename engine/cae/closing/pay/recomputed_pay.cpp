#include "cae/closing/pay/recomputed_pay.hpp"

#include <algorithm>

#include "cae/payroll/pay_month.hpp"

namespace cae {
namespace {

PayTotals with_allowances(const PayTotals& slip, const DailyAllowances& allowances) {
    PayTotals totals = slip;
    totals.net_social += allowances.net;
    return totals;
}

} // namespace

void copy_amounts(const Payslip& slip, std::size_t lines, PayRecord& record) {
    record.totals() = with_allowances(slip, record.variable.allowances);
    record.lines.assign(slip.lines.begin(),
                        slip.lines.begin() + static_cast<std::ptrdiff_t>(lines));
    record.relief_coefficient = slip.relief_coefficient;
}

PayAmounts amounts_of(const PayRecord& record, const std::vector<PayLine>& lines) {
    PayAmounts amounts{record.totals()};
    amounts.net_social -= record.variable.allowances.net;
    for (std::size_t i = 0; i < record.lines.size(); ++i) {
        amounts.lines.push_back({lines[i], record.lines[i]});
    }
    return amounts;
}

PayAmounts amounts_of(const Payslip& slip, const PayRules& rules) {
    PayAmounts amounts{slip.totals()};
    for (std::size_t i = 0; i < rules.lines.size(); ++i) {
        amounts.lines.push_back({rules.lines[i], slip.lines[i]});
    }
    return amounts;
}

// Recalls of a member follow one another by the months they come from: the last one has the sums.
const SumsSinceJanuary* recalled_sums(const MonthRecord& record, const MemberId& member) {
    const auto& recalls = record.recalls;
    const auto is_own = [&](const RecallRecord& recall) { return recall.member == member; };
    const auto first = std::find_if(recalls.begin(), recalls.end(), is_own);
    return recalled_sums(record.month, {first, std::find_if_not(first, recalls.end(), is_own)});
}

const SumsSinceJanuary* recalled_sums(Month month, std::span<const RecallRecord> recalls) {
    const SumsSinceJanuary* sums = nullptr;
    for (const RecallRecord& recall : recalls) {
        if (recall.origin.year() == month.year()) sums = &recall.sums_after;
    }
    return sums;
}

std::unordered_map<MemberId, std::span<const RecallRecord>>
recalls_by_member(const MonthRecord& record) {
    std::unordered_map<MemberId, std::span<const RecallRecord>> by_member;
    const auto end = record.recalls.end();
    for (auto first = record.recalls.begin(); first != end;) {
        const auto last = std::find_if(
            first, end, [&](const RecallRecord& recall) { return recall.member != first->member; });
        by_member.emplace(first->member, std::span<const RecallRecord>(first, last));
        first = last;
    }
    return by_member;
}

RecomputedPay recomputed_pay(const PayRecord& record, const PayRules& rules,
                             const SumsSinceJanuary& before) {
    const PayMonth month(rules, month_reference(rules.law, record.terms), before);
    const Payslip slip = month.payslip(record.gross);
    RecomputedPay pay{record, slip.sums_after};
    copy_amounts(slip, rules.lines.size(), pay.record);
    return pay;
}

} // namespace cae
