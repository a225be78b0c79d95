#include "cae/closing/year/year_books.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace cae {
namespace {

// The contribution and the other levies.
Money handed_over(const AccountRecord& account) {
    Money sum = account.contribution;
    for (const Money levy : account.levies) sum += levy;
    return sum;
}

std::unordered_map<MemberId, const MemberRecord*> members_of(const MonthRecord& record) {
    std::unordered_map<MemberId, const MemberRecord*> members;
    for (const MemberRecord& member : record.members) members.emplace(member.id, &member);
    return members;
}

} // namespace

BranchCoverage& BranchCoverage::operator+=(const BranchCoverage& other) {
    contributions += other.contributions;
    permanent_staff += other.permanent_staff;
    other_charges += other.other_charges;
    return *this;
}

bool is_of_result(const LedgerAccount& account, const Chart& chart) {
    const char first = account.number.text().front();
    if (!account.analytic) return first == '6' || first == '7';
    constexpr std::array internal{AccountRole::internal_contribution, AccountRole::internal_levy,
                                  AccountRole::internal_sales};
    return std::any_of(internal.begin(), internal.end(),
                       [&](AccountRole role) { return account.number == chart.at(role).number; });
}

void YearBooks::add(const MonthRecord& record) {
    add_entries(record.month, record.entries);
    if (!year_.contains(record.month)) return;
    add_accounts(record);
    add_coverage(record.month, record.entries);
    add_pay(record, pay_);
}

void YearBooks::add(const InventoryRecord& record) {
    const Month month = record.last_day.month();
    add_entries(month, record.entries);
    if (year_.contains(month)) add_coverage(month, record.entries);
}

YearAccount& YearBooks::account_of(const AccountRecord& account) {
    const auto [found, is_new] = positions_.try_emplace({account.activity, account.member},
                                                        accounts_.size());
    if (is_new) {
        accounts_.push_back(
            {account.activity, account.member, {}, account.opening, {}, {}, {}, {}, {}, {}, {}});
    }
    return accounts_[found->second];
}

void YearBooks::add_accounts(const MonthRecord& record) {
    const auto members = members_of(record);
    for (const AccountRecord& account : record.accounts) {
        YearAccount& sum = account_of(account);
        sum.turnover += account.turnover;
        sum.charges += account.charges;
        sum.contribution += handed_over(account);
        sum.pay += account.pay;
        sum.leave_provision += account.leave_provision;
        sum.closing = account.closing;
        const auto member = members.find(account.member);
        if (member == members.end()) continue;
        sum.name = member->second->name;
        sum.reserve = member->second->reserve + member->second->not_payable;
        sum.stage = member->second->stage;
    }
}

void YearBooks::add_entries(Month month, const Entries& entries) {
    const bool in_year = year_.contains(month);
    // What an inventory opens the next year with was added when it was posted.
    const auto is_carried = [month](const EntryOfMonth& entry) {
        return InventoryRecord::is_opening(entry) && entry.head().date.month() > month;
    };
    for (const NumberedEntry& numbered : entries) {
        if (is_carried(numbered.entry)) continue;
        for (const EntryLine& line : numbered.entry.lines()) {
            SectionAmounts& amounts = sections_[line.section][line.account.number];
            amounts.account = line.account;
            (in_year ? amounts.in_year : amounts.before) += line.debit - line.credit;
        }
    }
}

void YearBooks::add_coverage(Month month, const Entries& entries) {
    for (const NumberedEntry& numbered : entries) {
        if (numbered.entry.head().journal == Journal::opening) continue; // of months before
        const bool is_pay = numbered.entry.head().journal == Journal::pay;
        for (const EntryLine& line : numbered.entry.lines()) {
            if (!line.section.is_cooperative() || !is_of_result(line.account, chart_)) continue;
            BranchCoverage& sums = coverage_[{line.section.branch, month}];
            const Money charge = line.debit - line.credit;
            if (line.account.analytic) {
                sums.contributions -= charge;
            } else {
                (is_pay ? sums.permanent_staff : sums.other_charges) += charge;
            }
        }
    }
}

Money YearBooks::result_of(const SectionBooks& books) const {
    Money result;
    for (const auto& [number, amounts] : books) {
        if (is_of_result(amounts.account, chart_)) result -= amounts.in_year;
    }
    return result;
}

} // namespace cae
