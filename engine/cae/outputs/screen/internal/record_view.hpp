// Finding members and accounts in a month's record.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "cae/closing/state/month_record.hpp"

namespace cae {

[[nodiscard]] Money sum_of(const std::vector<Money>& amounts);

// Adds every amount of `account` to `sum`.
void add(const AccountRecord& account, AccountRecord& sum);

// The accounts of one activity together; `total.member` is that of none.
struct ActivitySum {
    AccountRecord total;
    int members = 0;
};

// In the order of the first account of each activity.
[[nodiscard]] std::vector<ActivitySum>
sums_of_activities(const std::vector<AccountRecord>& accounts);

// An index over a record, which must outlive it.
class RecordView {
public:
    explicit RecordView(const MonthRecord& record);

    [[nodiscard]] const MemberRecord* member(const MemberId& id) const;
    // The member's name; empty when the record does not know the member.
    [[nodiscard]] const std::string& name_of(const MemberId& id) const;
    // Name and id, or the id alone when the record does not know the member.
    [[nodiscard]] std::string name_and_id(const MemberId& id) const;

    [[nodiscard]] bool has_accounts(const MemberId& id) const { return accounts_.contains(id); }
    // The member's accounts, in the order of the record.
    [[nodiscard]] std::vector<AccountRecord> accounts_of(const MemberId& id) const;
    // Their sums; `activity` is that of none.
    [[nodiscard]] AccountRecord sum_of_accounts(const MemberId& id) const;

private:
    std::unordered_map<MemberId, const MemberRecord*> members_;
    std::unordered_map<MemberId, std::vector<const AccountRecord*>> accounts_;
};

} // namespace cae
