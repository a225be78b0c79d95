#include "explained_month.hpp"

#include <algorithm>
#include <utility>

#include "contribution_sums.hpp"
#include "credited_sales.hpp"
#include "documents_before.hpp"
#include "pay_past.hpp"

namespace cae::cli {

namespace {

const MemberRecord* record_of(const MonthRecord& month, const MemberId& member) {
    const auto found = std::find_if(month.members.begin(), month.members.end(),
                                    [&](const MemberRecord& m) { return m.id == member; });
    return found == month.members.end() ? nullptr : &*found;
}

// The months sealed before one, the latest first.
Result<std::vector<Month>> months_before(Store& store, Month month) {
    auto months = store.sealed_months();
    if (!months) return months;
    months->erase(std::lower_bound(months->begin(), months->end(), month), months->end());
    std::reverse(months->begin(), months->end());
    return months;
}

// What a month left of a member and of the member's accounts.
void take_over(const MonthRecord& month, const MemberRecord& member, BooksBefore& before) {
    before.sums[member.id] = member.sums_after;
    before.leave[member.id] = member.leave ? member.leave->after : LeaveCounters{};
    before.claims[member.id] = member.claim;
    for (const AccountRecord& account : month.accounts) {
        if (account.member != member.id) continue;
        before.balances[{account.activity, account.member}] = account.closing;
        before.leave_provisions[{account.activity, account.member}] = account.provision_held;
    }
}

// What every account holds: exchanges of the whole month are valued together.
void take_local_currency(const MonthRecord& month, BooksBefore& before) {
    for (const AccountRecord& account : month.accounts) {
        if (account.local_currency == NetAndVat()) continue;
        before.local_currency[{account.activity, account.member}] = account.local_currency;
    }
}

// What a member brings is that of the last month that has the member.
Result<BooksBefore> books_before(const FolderBooks& books, Month month, const MemberId& member) {
    const auto months = months_before(*books.store, month);
    if (!months) return refuse(months.error());
    auto contributions = contribution_sums_before(books, month);
    if (!contributions) return refuse(contributions.error());
    BooksBefore before = books.folder.opening;
    before.promoted = books.books.promoted;
    before.contributions = std::move(*contributions);
    if (months->empty()) return before;
    before.last_closed = months->front();
    before.local_currency.clear();
    for (const Month earlier : *months) {
        const auto record = books.store->read(earlier);
        if (!record) return refuse(record.error());
        if (earlier == months->front()) take_local_currency(*record, before);
        if (const MemberRecord* found = record_of(*record, member)) {
            take_over(*record, *found, before);
            return before;
        }
    }
    return before;
}

// The documents as they are written now; without them a sealed month is explained all the same.
MonthDocuments documents_now(FolderBooks& books, Month month, Problems& unreadable) {
    auto documents = load_month(books.folder, month);
    if (!gather(documents, unreadable)) return {month};
    for (const Problems& of_store :
         {take_documents_before(books, month), add_settled_sales(books, *documents),
          add_credited_sales(books, *documents)}) {
        unreadable.insert(unreadable.end(), of_store.begin(), of_store.end());
    }
    return std::move(*documents);
}

Result<ExplainedMonth> sealed_month(FolderBooks books, Month month, const MemberId& member,
                                    const Settings& settings) {
    auto record = books.store->read(month);
    if (!record) return refuse(record.error());
    auto before = books_before(books, month, member);
    if (!before) return refuse(before.error());
    auto law = month_law(settings.rulebook, month, record->payment_day);
    if (!law) return refuse(law.error());
    auto past = pay_past(books, *record, member, settings.rulebook);
    if (!past) return refuse(past.error());
    books.books = std::move(*before);
    Problems unreadable;
    auto documents = documents_now(books, month, unreadable);
    return ExplainedMonth{{std::move(books.folder), std::move(documents), std::move(books.books),
                           std::move(*law), std::move(*past)},
                          std::move(*record),
                          MonthState::sealed,
                          std::move(unreadable)};
}

Result<ExplainedMonth> next_month(FolderBooks books, Month month, const Settings& settings) {
    auto open = open_month(std::move(books), month, settings);
    if (!open) return refuse(open.error());
    auto record = close_month(*open, settings);
    if (!record) return refuse(record.error());
    return ExplainedMonth{std::move(*open), std::move(*record), MonthState::draft, {}};
}

} // namespace

Result<ExplainedMonth> explained_month(FolderBooks books, Month month, const MemberId& member,
                                       const Settings& settings) {
    return books.is_sealed(month) ? sealed_month(std::move(books), month, member, settings)
                                  : next_month(std::move(books), month, settings);
}

std::vector<ExplainedContribution>
contributions_of(const ExplainedMonth& month, const MemberId& member, const Settings& settings) {
    const auto& members = month.files.folder.roster.members;
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member& m) { return m.id == member; });
    if (found == members.end()) return {};
    auto charges = explain_contributions(inputs_of(month.files, settings),
                                         static_cast<MemberIndex>(found - members.begin()));
    return charges ? std::move(*charges) : std::vector<ExplainedContribution>{};
}

} // namespace cae::cli
