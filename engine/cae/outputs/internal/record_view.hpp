// Finding members and accounts in a month's record.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cae/closing/month_record.hpp"

namespace cae {

// An index over a record, which must outlive it.
class RecordView {
public:
    explicit RecordView(const MonthRecord& record);

    [[nodiscard]] const MemberRecord* member(const MemberId& id) const;
    // The member's name and id, or the id alone when the record does not know the member.
    [[nodiscard]] std::string name_of(const MemberId& id) const;
    // The member's accounts, in the order of the record.
    [[nodiscard]] const std::vector<AccountRecord>& accounts_of(const MemberId& id) const;
    // Their sums; `activity` is that of none.
    [[nodiscard]] AccountRecord sum_of_accounts(const MemberId& id) const;

private:
    std::map<MemberId, const MemberRecord*> members_;
    std::map<MemberId, std::vector<AccountRecord>> accounts_;
    std::vector<AccountRecord> none_;
};

} // namespace cae
