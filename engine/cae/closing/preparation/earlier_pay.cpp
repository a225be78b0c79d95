#include "cae/closing/preparation/internal/earlier_pay.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "cae/closing/preparation/recalled_past.hpp"

namespace cae {
namespace {

// The first month that each member is paid again for: of corrections, and the last month of those
// who have left and stand on the pay sheet.
std::map<MemberIndex, Month> first_months(const MonthDocuments& documents, const Roster& roster) {
    std::map<MemberIndex, Month> first;
    const auto note = [&](MemberIndex member, Month month) {
        const auto [known, is_new] = first.try_emplace(member, month);
        if (!is_new) known->second = std::min(known->second, month);
    };
    for (const PayCorrection& correction : documents.corrections) {
        note(correction.member, correction.month);
    }
    for (const PaySheetRow& row : documents.pay_sheet) {
        const auto last = last_month_employed(roster.members[row.member]);
        if (last && *last < documents.month) note(row.member, *last);
    }
    return first;
}

class PastReader {
public:
    // The past of `month`.
    PastReader(const EarlierMonths& earlier, Month month) : earlier_(earlier), month_(month) {}

    // From the January of the first month that is corrected.
    void read(const MemberId& member, Month first) {
        if (earlier_.sealed == nullptr) return;
        auto months = earlier_.sealed->settled_months(member, {first.january(), month_});
        if (!gather(months, problems)) return;
        for (const SettledMonth& month : *months) read_law(month.month);
        past.members.emplace(member, std::move(*months));
    }

    PayPast past;
    Problems problems;

private:
    void read_law(Month month) {
        if (!seen_.insert(month).second) return;
        auto law = earlier_.law(month);
        if (gather(law, problems)) past.laws.emplace(month, std::move(*law));
    }

    const EarlierMonths& earlier_;
    Month month_;
    std::set<Month> seen_;
};

} // namespace

Problems look_up_pay(const MonthParts& month, const EarlierMonths& earlier, PayPast& past) {
    PastReader reader(earlier, month.documents.month);
    const auto members = first_months(month.documents, *month.roster);
    for (const auto& [member, first] : members) {
        reader.read(month.roster->members[member].id, first);
    }
    past = std::move(reader.past);
    if (!members.empty()) past.opening = month.opening->sums;
    return std::move(reader.problems);
}

Result<PayPast> recalled_past(const MonthRecord& record, const MemberId& member,
                              const Books& opening, const EarlierMonths& earlier) {
    PastReader reader(earlier, record.month);
    const auto first = std::find_if(
        record.recalls.begin(), record.recalls.end(),
        [&](const RecallRecord& recall) { return recall.member == member; });
    if (first != record.recalls.end()) reader.read(member, first->origin);
    if (!reader.problems.empty()) return refuse(std::move(reader.problems));
    reader.past.opening = opening.sums;
    return std::move(reader.past);
}

} // namespace cae
