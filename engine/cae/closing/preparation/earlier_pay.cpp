#include "cae/closing/preparation/internal/earlier_pay.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "cae/closing/preparation/recalled_past.hpp"

namespace cae {
namespace {

// The first month corrected of each member.
std::map<MemberIndex, Month> first_months(const MonthDocuments& documents) {
    std::map<MemberIndex, Month> first;
    for (const PayCorrection& correction : documents.corrections) {
        const auto [known, is_new] = first.try_emplace(correction.member, correction.month);
        if (!is_new) known->second = std::min(known->second, correction.month);
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
    for (const auto& [member, first] : first_months(month.documents)) {
        reader.read(month.roster->members[member].id, first);
    }
    past = std::move(reader.past);
    if (!month.documents.corrections.empty()) past.opening = month.opening->sums;
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
