#include "cae/closing/invariants/internal/posted_month.hpp"

#include <algorithm>
#include <utility>

namespace cae {
namespace {

std::uint64_t hash_of_account(const ActivityId& activity, const MemberId& member) {
    return activity.hash() * 31 + member.hash();
}

std::string described(const Section& section) {
    return section.activity.text() + "/" + section.member.text();
}

} // namespace

PostedAmounts& PostedAmounts::operator+=(const PostedAmounts& other) {
    result += other.result;
    of_pay += other.of_pay;
    for (std::size_t i = 0; i < purpose_count; ++i) by_purpose[i] += other.by_purpose[i];
    return *this;
}

PostedMonth::PostedMonth(const MonthRecord& record, const Purposes& purposes,
                         std::vector<BrokenIdentity>& broken)
    : record_(record), purposes_(purposes), broken_(broken), index_(record.accounts.size()),
      accounts_(record.accounts.size()) {
    for (std::uint32_t i = 0; i < record.accounts.size(); ++i) {
        index_.insert(hash_of_account(record.accounts[i].activity, record.accounts[i].member), i);
    }
    AccountantNumbers written(record.accountant_entries);
    std::size_t written_found = 0;
    std::int64_t number = record.entries.empty() ? 0 : record.entries.front().number;
    for (const NumberedEntry& entry : record.entries) {
        if (entry.number != number++ || entry.number < 1) {
            note(Identity::entries_follow_one_another, std::to_string(entry.number));
        }
        const bool is_written = written.find(entry.number) != nullptr;
        if (is_written) ++written_found;
        const bool is_opening = entry.entry.head().journal == Journal::opening;
        is_written || is_opening ? check_written(entry.entry) : add(entry.entry);
    }
    if (written_found != record.accountant_entries.size()) {
        note(Identity::entries_follow_one_another, record.accountant_entries.back().id);
    }
    check_analytic();
}

// Sums nothing up, and leaves the results of activities to their documents.
void PostedMonth::check_written(const EntryOfMonth& entry) {
    for (const EntryLine& line : entry.lines()) {
        Meaning& meaning = meaning_of(line.account);
        if (meaning.analytic) meaning.left += line.debit - line.credit;
        if (meaning.purpose == Purpose::clearing) {
            note(Identity::accountant_leaves_clearing_alone, meaning.number.text());
        }
        if (line.section.is_cooperative()) continue;
        static_cast<void>(posted_to(line.section));
        if (meaning.of_result) {
            note(Identity::accountant_leaves_results_alone, described(line.section));
        }
    }
}

std::optional<std::uint32_t> PostedMonth::account(const ActivityId& activity,
                                                  const MemberId& member) const {
    return index_.find(hash_of_account(activity, member), [&](std::uint32_t i) {
        return record_.accounts[i].member == member && record_.accounts[i].activity == activity;
    });
}

PostedAmounts PostedMonth::all() const {
    PostedAmounts all;
    for (const PostedAmounts& account : accounts_) all += account;
    for (const PostedBranch& branch : branches_) all += branch.posted;
    return all;
}

// Lines of one section stand together more often than not.
void PostedMonth::add(const EntryOfMonth& entry) {
    const bool of_pay = entry.head().journal == Journal::pay;
    std::optional<Section> last;
    PostedAmounts* posted = nullptr;
    for (const EntryLine& line : entry.lines()) {
        if (last != line.section) posted = posted_to(line.section);
        last = line.section;
        if (posted != nullptr) add(line, of_pay, *posted);
    }
}

void PostedMonth::add(const EntryLine& line, bool of_pay, PostedAmounts& posted) {
    Meaning& meaning = meaning_of(line.account);
    const Money amount = line.debit - line.credit;
    if (meaning.analytic) meaning.left += amount;
    if (meaning.of_result) posted.result += amount;
    if (meaning.of_result && of_pay) posted.of_pay += amount;
    if (of_pay == is_of_pay(meaning.purpose)) {
        posted.by_purpose[static_cast<std::size_t>(meaning.purpose)] += amount;
    }
}

void PostedMonth::check_analytic() {
    for (const Meaning& meaning : meanings_) {
        if (meaning.left == Money()) continue;
        note(Identity::analytic_account_nets_to_zero, meaning.number);
    }
}

// None for an activity and a member without an account.
PostedAmounts* PostedMonth::posted_to(const Section& section) {
    if (section.is_cooperative()) return &branch(section.branch);
    const auto position = account(section.activity, section.member);
    if (position) return &accounts_[*position];
    note(Identity::section_is_known, described(section));
    return nullptr;
}

PostedAmounts& PostedMonth::branch(const BranchId& branch) {
    const auto known = std::find_if(branches_.begin(), branches_.end(),
                                    [&](const auto& own) { return own.branch == branch; });
    if (known != branches_.end()) return known->posted;
    return branches_.emplace_back(PostedBranch{branch, {}}).posted;
}

PostedMonth::Meaning& PostedMonth::meaning_of(const LedgerAccount& account) {
    const std::uint64_t hash = account.number.hash();
    const auto known = index_of_meanings_.find(
        hash, [&](std::uint32_t i) { return meanings_[i].number == account.number; });
    if (known) return meanings_[*known];
    index_of_meanings_.insert(hash, static_cast<std::uint32_t>(meanings_.size()));
    const char first = account.number.empty() ? ' ' : account.number.text().front();
    meanings_.push_back({account.number,
                         !account.analytic && (first == '6' || first == '7'),
                         account.analytic,
                         purposes_.of(account.number),
                         {}});
    return meanings_.back();
}

void PostedMonth::note(Identity identity, std::string about) {
    broken_.push_back({identity, std::move(about)});
}

} // namespace cae
