#include "cae/closing/preparation/internal/earlier_pay.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "cae/closing/preparation/recalled_past.hpp"

namespace cae {
namespace {

const Month first_of_all = *Month::of(1900, 1); // of the calendar

// Who is paid again for months that are sealed: by corrections, and who has left and stands on the
// pay sheet.
std::set<MemberIndex> paid_again(const MonthDocuments& documents, const Roster& roster) {
    std::set<MemberIndex> members;
    for (const PayCorrection& correction : documents.corrections) members.insert(correction.member);
    for (const PaySheetRow& row : documents.pay_sheet) {
        const auto last = last_month_employed(roster.members[row.member]);
        if (last && *last < documents.month) members.insert(row.member);
    }
    return members;
}

class PastReader {
public:
    // The past of `month`.
    PastReader(const EarlierMonths& earlier, Month month) : earlier_(earlier), month_(month) {}

    // From the first month of all on: leave is counted again from its beginning.
    void read(const MemberId& member) {
        if (earlier_.sealed == nullptr) return;
        auto months = earlier_.sealed->settled_months(member, {first_of_all, month_});
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
    const auto members = paid_again(month.documents, *month.roster);
    for (const MemberIndex member : members) reader.read(month.roster->members[member].id);
    past = std::move(reader.past);
    if (!members.empty()) {
        past.opening = month.opening->sums;
        past.opening_leave = month.opening->leave;
    }
    return std::move(reader.problems);
}

Result<PayPast> recalled_past(const MonthRecord& record, const MemberId& member,
                              const Books& opening, const EarlierMonths& earlier) {
    PastReader reader(earlier, record.month);
    const bool has_recall = std::any_of(
        record.recalls.begin(), record.recalls.end(),
        [&](const RecallRecord& recall) { return recall.member == member; });
    if (has_recall) reader.read(member);
    if (!reader.problems.empty()) return refuse(std::move(reader.problems));
    reader.past.opening = opening.sums;
    reader.past.opening_leave = opening.leave;
    return std::move(reader.past);
}

} // namespace cae
