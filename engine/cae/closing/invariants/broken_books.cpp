#include "cae/closing/invariants/broken.hpp"

namespace cae {
namespace {

class BooksCheck {
public:
    BooksCheck(const MonthRecord& record, const Books& left) : record_(record), left_(left) {}

    std::vector<BrokenIdentity> check() {
        note(left_.last_closed == record_.month, "month");
        note(record_.entries.empty() || left_.next_entry == record_.entries.back().number + 1,
             "next_entry");
        for (const AccountRecord& account : record_.accounts) check(account);
        for (const MemberRecord& member : record_.members) check(member);
        note(due_of(record_.open_items) == due_of(left_.open_items), "open_items");
        for (const ClearingItem& item : record_.clearing) {
            note(held(left_.clearing, item.key()).left == item.left, item.reference);
        }
        return std::move(broken_);
    }

private:
    void check(const AccountRecord& account) {
        const AccountKey key(account.activity, account.member);
        note(held(left_.balances, key) == account.closing &&
                 held(left_.leave_provisions, key) == account.provision_held &&
                 held(left_.local_currency, key) == account.local_currency,
             account.activity.text() + "/" + account.member.text());
    }

    void check(const MemberRecord& member) {
        note(held(left_.sums, member.id) == member.sums_after &&
                 held(left_.claims, member.id) == member.claim,
             member.id.text());
    }

    template <class Key, class Value>
    static Value held(const std::map<Key, Value>& values, const Key& key) {
        const auto found = values.find(key);
        return found == values.end() ? Value() : found->second;
    }

    static NetAndVat due_of(const std::vector<OpenItem>& items) {
        NetAndVat due;
        for (const OpenItem& item : items) due += item.due();
        return due;
    }

    void note(bool holds, const std::string& about) {
        if (!holds) broken_.push_back({Identity::books_follow_the_month, about});
    }

    const MonthRecord& record_;
    const Books& left_;
    std::vector<BrokenIdentity> broken_;
};

} // namespace

std::vector<BrokenIdentity> broken(const MonthRecord& record, const Books& left) {
    return BooksCheck(record, left).check();
}

} // namespace cae
