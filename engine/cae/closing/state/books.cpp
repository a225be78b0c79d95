#include "cae/closing/state/books.hpp"

#include <utility>

namespace cae {
namespace {

// Keeps a value under its key, and no key of nothing.
template <class Key, class Value>
void keep(std::map<Key, Value>& values, const Key& key, const Value& value) {
    if (value == Value()) {
        values.erase(key);
    } else {
        values.insert_or_assign(key, value);
    }
}

void take_accounts(Books& books, const MonthRecord& record) {
    for (const AccountRecord& account : record.accounts) {
        const AccountKey key(account.activity, account.member);
        keep(books.balances, key, account.closing);
        keep(books.leave_provisions, key, account.provision_held);
        keep(books.local_currency, key, account.local_currency);
    }
    std::erase_if(books.balances, [](const auto& entry) { return entry.second == Money(); });
}

// Sums of another year count as zero; who has no day left has no leave.
void drop_what_is_over(Books& books, const MonthRecord& record) {
    std::erase_if(books.sums,
                  [&](const auto& entry) { return entry.second.year != record.month.year(); });
    std::erase_if(books.leave,
                  [](const auto& entry) { return entry.second.balance() == LeaveDays(); });
}

void take_contributions(Books& books, const MonthRecord& record, const MemberRecord& member) {
    if (!member.contribution) return;
    books.contributions[contribution_name].insert_or_assign(member.id, member.contribution->after);
    for (std::size_t i = 0; i < member.levies.size(); ++i) {
        books.contributions[record.levies[i].name].insert_or_assign(member.id,
                                                                    member.levies[i].after);
    }
}

void take_members(Books& books, const MonthRecord& record) {
    books.turnover_of_year.clear();
    for (const MemberRecord& member : record.members) {
        books.sums.insert_or_assign(member.id, member.sums_after);
        if (member.leave) books.leave.insert_or_assign(member.id, member.leave->after);
        take_contributions(books, record, member);
        keep(books.claims, member.id, member.claim);
        keep(books.turnover_of_year, member.id, member.turnover_of_year);
    }
}

std::vector<OpenItem> due_items(const std::vector<OpenItem>& items) {
    std::vector<OpenItem> due;
    for (const OpenItem& item : items) {
        if (item.is_settled()) continue;
        due.push_back(item);
        due.back().due_before = {};
    }
    return due;
}

void take_clearing(Books& books, const std::vector<ClearingItem>& moved) {
    for (const ClearingItem& item : moved) {
        books.clearing.erase(item.key());
        if (item.left == Money()) continue;
        books.clearing.emplace(item.key(), item).first->second.left_before = {};
    }
}

} // namespace

Books after(Books books, const MonthRecord& record) {
    drop_what_is_over(books, record);
    take_accounts(books, record);
    take_members(books, record);
    books.open_items = due_items(record.open_items);
    take_clearing(books, record.clearing);
    books.assets = record.assets;
    books.mileage = record.mileage;
    for (const MemberId& member : record.promoted) {
        books.promoted.insert_or_assign(member, record.month);
    }
    if (!record.entries.empty()) books.next_entry = record.entries.back().number + 1;
    books.balance = {};
    books.last_closed = record.month;
    return books;
}

} // namespace cae
