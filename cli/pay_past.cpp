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
    PastReader(const FolderBooks& books, const Rulebook& rulebook)
        : books_(books), rulebook_(rulebook) {}

    void read(MemberIndex index, Month first) {
        const MemberId& member = books_.folder.roster.members[index].id;
        auto months = books_.store->settled_months(member, first.january());
        if (!gather(months, problems)) return;
        for (const SettledMonth& month : *months) read_law(month.month);
        past.members.emplace(member, std::move(*months));
    }

    PayPast past;
    Problems problems;

private:
    void read_law(Month month) {
        if (!seen_.insert(month).second) return;
        auto law = law_in_force(rulebook_, month);
        if (gather(law, problems)) past.laws.emplace(month, std::move(*law));
    }

    const FolderBooks& books_;
    const Rulebook& rulebook_;
    std::set<Month> seen_;
};

} // namespace

Result<PayPast> pay_past(const FolderBooks& books, const MonthDocuments& documents,
                         const Rulebook& rulebook) {
    PastReader reader(books, rulebook);
    if (books.store != nullptr) {
        for (const auto& [member, first] : first_months(documents)) reader.read(member, first);
    }
    if (!reader.problems.empty()) return refuse(std::move(reader.problems));
    reader.past.opening = books.folder.opening.sums;
    return std::move(reader.past);
}

} // namespace cae::cli
