#include "cae/closing/year_books.hpp"

#include <unordered_map>

namespace cae {
namespace {

bool is_charge(const LedgerAccount& account) { return account.number.front() == '6'; }

// The contribution and the other levies.
Money handed_over(const AccountRecord& account) {
    Money sum = account.contribution;
    for (const Money levy : account.levies) sum += levy;
    return sum;
}

struct MemberFacts {
    const MemberRecord* record = nullptr;
    bool has_accounts = false;
};

std::unordered_map<MemberId, MemberFacts> facts_of(const MonthRecord& record) {
    std::unordered_map<MemberId, MemberFacts> facts;
    for (const MemberRecord& member : record.members) facts[member.id].record = &member;
    for (const AccountRecord& account : record.accounts) facts[account.member].has_accounts = true;
    return facts;
}

} // namespace

BranchCoverage& BranchCoverage::operator+=(const BranchCoverage& other) {
    contributions += other.contributions;
    permanent_staff += other.permanent_staff;
    other_charges += other.other_charges;
    return *this;
}

bool is_of_result(const LedgerAccount& account, const Chart& chart) {
    const char first = account.number.front();
    if (!account.analytic) return first == '6' || first == '7';
    return account.number == chart.at(AccountRole::internal_contribution).number ||
           account.number == chart.at(AccountRole::internal_levy).number;
}

void YearBooks::add(const MonthRecord& record) {
    add_entries(record);
    if (!year_.contains(record.month)) return;
    add_accounts(record);
    add_coverage(record);
    add_pay(record, pay_);
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
    const auto facts = facts_of(record);
    for (const AccountRecord& account : record.accounts) {
        YearAccount& sum = account_of(account);
        sum.turnover += account.turnover;
        sum.charges += account.charges;
        sum.contribution += handed_over(account);
        sum.pay += account.pay;
        sum.leave_provision += account.leave_provision;
        sum.closing = account.closing;
        const MemberRecord* member = facts.at(account.member).record;
        if (member == nullptr) continue;
        sum.name = member->name;
        sum.reserve = member->reserve;
        sum.stage = member->stage;
    }
}

void YearBooks::add_entries(const MonthRecord& record) {
    const bool in_year = year_.contains(record.month);
    for (const NumberedEntry& numbered : record.entries) {
        for (const EntryLine& line : numbered.entry.lines()) {
            SectionAmounts& amounts = sections_[line.section][line.account.number];
            amounts.account = line.account;
            (in_year ? amounts.in_year : amounts.before) += line.debit - line.credit;
        }
    }
}

void YearBooks::add_coverage(const MonthRecord& record) {
    const auto facts = facts_of(record);
    for (const AccountRecord& account : record.accounts) {
        const MemberRecord* member = facts.at(account.member).record;
        const BranchId branch = member != nullptr ? member->branch : BranchId();
        coverage_[{branch, record.month}].contributions += handed_over(account);
    }
    for (const MemberRecord& member : record.members) {
        if (!member.pay || facts.at(member.id).has_accounts) continue;
        coverage_[{member.branch, record.month}].permanent_staff +=
            member.pay->employer_cost + member.pay->recalls.employer_cost;
    }
    for (const NumberedEntry& numbered : record.entries) {
        if (numbered.entry.head().journal == Journal::pay) continue;
        for (const EntryLine& line : numbered.entry.lines()) {
            if (!line.section.is_cooperative() || !is_charge(line.account)) continue;
            coverage_[{BranchId(), record.month}].other_charges += line.debit - line.credit;
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
