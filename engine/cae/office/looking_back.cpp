#include <algorithm>
#include <utility>

#include "cae/closing/documents/resolved_documents.hpp"
#include "cae/closing/preparation/recalled_past.hpp"
#include "cae/office/office.hpp"

namespace cae {
namespace {

std::optional<MemberIndex> index_of(const Roster& roster, const MemberId& member) {
    const auto found = std::find_if(roster.members.begin(), roster.members.end(),
                                    [&](const Member& m) { return m.id == member; });
    if (found == roster.members.end()) return std::nullopt;
    return static_cast<MemberIndex>(found - roster.members.begin());
}

// By the rules of the folder; none for whom it does not know, or when they refuse.
std::vector<ExplainedContribution> charges_of(const MonthInputs& inputs, const MemberId& member) {
    const auto index = index_of(inputs.roster, member);
    if (!index) return {};
    auto charges = explain_contributions(inputs, *index);
    return charges ? std::move(*charges) : std::vector<ExplainedContribution>{};
}

bool is_as_sealed(const std::vector<ExplainedContribution>& charges, const MemberId& member,
                  const ByLevy<ContributionRecord>& sealed) {
    return std::all_of(charges.begin(), charges.end(), [&](const ExplainedContribution& charge) {
        const auto levy = sealed.find(charge.name);
        if (levy == sealed.end()) return false;
        const auto record = levy->second.find(member);
        return record != levy->second.end() && record->second == charge.charge.record;
    });
}

std::vector<ActivityId> activities_of(const Member& member, const Roster& roster) {
    std::vector<ActivityId> activities;
    for (const AccountIndex account : member.accounts) {
        activities.push_back(roster.activities[roster.accounts[account].activity]);
    }
    return activities;
}

// The documents of a month with the amounts they count with, as far as they can be read.
class ReadDocuments {
public:
    ReadDocuments(const PreparedMonth& month, Problems& problems) : written_(month.documents()) {
        auto resolved = resolve_documents(month.inputs());
        if (gather(resolved, problems)) resolved_ = std::move(*resolved);
    }
    [[nodiscard]] const MonthDocuments& get() const {
        return resolved_ && resolved_->documents ? *resolved_->documents : written_;
    }

private:
    const MonthDocuments& written_;
    std::optional<ResolvedDocuments> resolved_;
};

} // namespace

Result<PayPast> Office::past_of(const MonthRecord& record, const MemberId& member) const {
    return recalled_past(record, member, books_.folder().opening, earlier());
}

// Without its documents a sealed month is explained all the same.
Result<ExplainedMonth> Office::explain_sealed(Month month, const MemberId& member) const {
    const auto record = books_.sealed(month);
    if (!record) return refuse(record.error());
    const auto before = books_.books_before(month);
    const auto past = past_of(*record, member);
    Problems problems;
    const bool has_books = gather(before, problems);
    if (!gather(past, problems) || !has_books) return refuse(std::move(problems));
    Problems unreadable;
    const auto prepared = this->month(month);
    const bool is_prepared = gather(prepared, unreadable);
    const MonthDocuments none{month};
    std::optional<ReadDocuments> documents;
    std::vector<ExplainedContribution> charges;
    if (is_prepared) {
        documents.emplace(*prepared, unreadable);
        charges = charges_of(prepared->inputs(), member);
    }
    auto explanation = explain_member({*record, **before, config_->rulebook, books_.cooperative(),
                                       is_prepared ? prepared->roster() : books_.roster(),
                                       documents ? documents->get() : none, charges, *past},
                                      member);
    if (!explanation) return refuse(std::move(explanation.error()));
    return ExplainedMonth{std::move(*explanation), true, std::move(unreadable)};
}

Result<ExplainedMonth> Office::explain_next(Month month, const MemberId& member) const {
    const auto prepared = this->month(month);
    if (!prepared) return refuse(prepared.error());
    const auto record = close_month(*prepared);
    if (!record) return refuse(record.error());
    Problems unreadable;
    const ReadDocuments documents(*prepared, unreadable);
    auto explanation = explain_member(
        {*record, prepared->books(), config_->rulebook, prepared->cooperative(), prepared->roster(),
         documents.get(), charges_of(prepared->inputs(), member), prepared->prepared().past},
        member);
    if (!explanation) return refuse(std::move(explanation.error()));
    return ExplainedMonth{std::move(*explanation), false, std::move(unreadable)};
}

Result<ExplainedMonth> Office::explain(Month month, const MemberId& member) const {
    return books_.is_sealed(month) ? explain_sealed(month, member) : explain_next(month, member);
}

Result<ExplainedCharges> Office::contribution(Month month, const MemberId& member) const {
    const auto prepared = this->month(month);
    if (!prepared) return refuse(prepared.error());
    const Roster& roster = prepared->roster();
    const auto index = index_of(roster, member);
    if (!index)
        return refuse(Problem{Rule::reference_must_exist, {}, member.text(), {Thing::member}});
    auto charges = explain_contributions(prepared->inputs(), *index);
    if (!charges) return refuse(std::move(charges.error()));
    const Member& known = roster.members[*index];
    ExplainedCharges explained{known, activities_of(known, roster), std::move(*charges)};
    if (!books_.is_sealed(month)) return explained;
    const auto sealed = books_.months()->contributions(month);
    if (!sealed) return refuse(sealed.error());
    explained.charged_otherwise = !is_as_sealed(explained.charges, member, *sealed);
    return explained;
}

} // namespace cae
