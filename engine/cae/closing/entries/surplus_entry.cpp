#include "cae/closing/entries/surplus_entry.hpp"

#include <utility>

#include "cae/base/check.hpp"

namespace cae {
namespace {

AccountRole role_of(SurplusPart part) {
    switch (part) {
    case SurplusPart::loss_carried:
    case SurplusPart::earlier_losses:
        return AccountRole::losses_carried;
    case SurplusPart::legal_reserve:
        return AccountRole::legal_reserve;
    case SurplusPart::development_fund:
    case SurplusPart::statutory_reserve:
        return AccountRole::statutory_reserve;
    case SurplusPart::work_share:
        return AccountRole::work_share_owed;
    case SurplusPart::share_interest:
        return AccountRole::share_interest_owed;
    }
    CAE_INVARIANT(false);
    return AccountRole::losses_carried;
}

} // namespace

Entry surplus_entry(const SurplusAllocation& allocation, Date meeting, const Chart& chart) {
    Money surplus;
    for (const AllocatedAmount& part : allocation.parts) surplus += part.amount;
    const AccountRole result = surplus < Money() ? AccountRole::year_loss
                                                 : AccountRole::year_profit;
    EntryLines lines;
    lines.debit(chart.at(result), {}, surplus);
    for (const AllocatedAmount& part : allocation.parts) {
        lines.credit(chart.at(role_of(part.part)), {}, part.amount);
    }
    auto entry = Entry::of(
        {Journal::general, meeting, "AR-" + to_string(meeting), "Affectation du résultat"},
        std::move(lines));
    CAE_INVARIANT(entry.has_value());
    return *std::move(entry);
}

} // namespace cae
