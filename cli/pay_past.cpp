#include "pay_past.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "cae/law/law_in_force.hpp"

namespace cae::cli {

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
    PastReader(const FolderBooks& books, const Rulebook& rulebook, Month month)
        : books_(books), rulebook_(rulebook), month_(month) {}

    // From the January of the first month that is corrected.
    void read(const MemberId& member, Month first) {
        auto months = books_.store->settled_months(member, {first.january(), month_});
        if (!gather(months, problems_)) return;
        for (const SettledMonth& month : *months) read_law(month.month);
        past_.members.emplace(member, std::move(*months));
    }

    Result<PayPast> result() {
        if (!problems_.empty()) return refuse(std::move(problems_));
        past_.opening = books_.folder.opening.sums;
        return std::move(past_);
    }

private:
    void read_law(Month month) {
        if (!seen_.insert(month).second) return;
        auto law = law_in_force(rulebook_, month);
        if (gather(law, problems_)) past_.laws.emplace(month, std::move(*law));
    }

    const FolderBooks& books_;
    const Rulebook& rulebook_;
    Month month_;
    PayPast past_;
    Problems problems_;
    std::set<Month> seen_;
};

} // namespace

Result<PayPast> pay_past(const FolderBooks& books, const MonthDocuments& documents,
                         const Rulebook& rulebook) {
    PastReader reader(books, rulebook, documents.month);
    if (books.store != nullptr) {
        for (const auto& [member, first] : first_months(documents)) {
            reader.read(books.folder.roster.members[member].id, first);
        }
    }
    return reader.result();
}

Result<PayPast> pay_past(const FolderBooks& books, const MonthRecord& record,
                         const MemberId& member, const Rulebook& rulebook) {
    PastReader reader(books, rulebook, record.month);
    const auto first = std::find_if(
        record.recalls.begin(), record.recalls.end(),
        [&](const RecallRecord& recall) { return recall.member == member; });
    if (first != record.recalls.end()) reader.read(member, first->origin);
    return reader.result();
}

} // namespace cae::cli
