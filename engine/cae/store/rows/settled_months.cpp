#include <algorithm>
#include <string>

#include "cae/closing/pay/recomputed_pay.hpp"
#include "cae/store/rows/internal/book_rows.hpp"
#include "cae/store/rows/internal/control_sums.hpp"
#include "cae/store/rows/internal/member_rows.hpp"
#include "cae/store/rows/internal/payslip_rows.hpp"
#include "cae/store/rows/internal/recall_rows.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

const PayProfile& profile_at(const std::vector<PayProfile>& profiles, std::uint32_t place) {
    if (place >= profiles.size()) fail_unreadable("profile " + std::to_string(place));
    return profiles[place];
}

SettledMonth as_sealed(const Database& database, const MemberId& member, Month month) {
    const std::string text = to_string(month);
    SettledMonth settled{month, {}, {}};
    const auto record = read_member(database, text, member);
    if (!record) return settled;
    settled.sums_after = record->sums_after;
    if (record->leave) {
        settled.leave = {record->leave->taken.days, record->leave->settled.days,
                         record->leave->told};
    }
    if (!record->pay) return settled;
    const auto profiles = read_profiles(database, text);
    const auto lines = read_pay_lines(database, text);
    if (record->pay->lines.size() != lines.size()) fail_unreadable(text);
    settled.pay = SettledPay{profile_at(profiles, record->pay->profile), record->pay->terms,
                             record->pay->gross, amounts_of(*record->pay, lines),
                             absence_of(record->pay->variable)};
    return settled;
}

void settle(const RecallRecord& recall, const std::vector<PayProfile>& profiles,
            std::vector<SettledMonth>& months) {
    const auto month = std::find_if(months.begin(), months.end(), [&](const auto& settled) {
        return settled.month == recall.origin;
    });
    if (month == months.end()) return; // before the months that were asked for
    if (!month->pay) fail_unreadable(to_string(recall.origin));
    month->pay->profile = profile_at(profiles, recall.profile);
    month->pay->terms = recall.terms;
    month->pay->gross = recall.gross;
    month->pay->absence = recall.absence;
    month->pay->amounts += recall.difference;
    month->sums_after = recall.sums_after;
}

void settle_all(const Database& database, const MemberId& member, Month month,
                std::vector<SettledMonth>& months) {
    const std::string text = to_string(month);
    const auto recalls = read_recalls_of(database, text, member);
    if (recalls.empty()) return;
    const auto profiles = read_profiles(database, text);
    for (const RecallRecord& recall : recalls) settle(recall, profiles, months);
}

} // namespace

std::vector<SettledMonth> read_settled_months(const Database& database, const MemberId& member,
                                              MonthSpan span) {
    std::vector<Month> sealed = read_sealed_months(database);
    sealed.erase(std::lower_bound(sealed.begin(), sealed.end(), span.before), sealed.end());
    sealed.erase(sealed.begin(), std::lower_bound(sealed.begin(), sealed.end(), span.from));
    for (const Month month : sealed) {
        refuse_altered(database, month,
                       {"sealed_month", "member_month", "sums_since_january", "pay", "pay_line",
                        "pay_profile", "pay_profile_cover", "recall", "recall_line",
                        "variable_element", "paid_leave"});
    }
    std::vector<SettledMonth> months;
    months.reserve(sealed.size());
    for (const Month month : sealed) months.push_back(as_sealed(database, member, month));
    for (const Month month : sealed) settle_all(database, member, month, months);
    // A month without pay hands on the sums it found.
    for (std::size_t i = 1; i < months.size(); ++i) {
        if (!months[i].pay) months[i].sums_after = months[i - 1].sums_after;
    }
    return months;
}

} // namespace cae
