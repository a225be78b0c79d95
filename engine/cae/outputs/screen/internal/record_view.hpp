// Finding members and accounts in a month's record.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/hash_index.hpp"
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

// An index over a record, which must outlive it. What asks for members in the order of the record
// finds them without a hash; one thread asks at a time.
class RecordView {
public:
    explicit RecordView(const MonthRecord& record);

    [[nodiscard]] const MemberRecord* member(const MemberId& id) const;
    // The member's name; empty when the record does not know the member.
    [[nodiscard]] const std::string& name_of(const MemberId& id) const;
    // Name and id, or the id alone when the record does not know the member.
    [[nodiscard]] std::string name_and_id(const MemberId& id) const;

    [[nodiscard]] bool has_accounts(const MemberId& id) const;
    // The member's accounts, in the order of the record.
    [[nodiscard]] std::vector<AccountRecord> accounts_of(const MemberId& id) const;
    // Their sums; `activity` is that of none.
    [[nodiscard]] AccountRecord sum_of_accounts(const MemberId& id) const;

private:
    static constexpr std::uint32_t none = 0xFFFF'FFFF;

    // Somebody whom the record has, an account or both of: accounts are positions.
    struct Person {
        MemberId id{};
        const MemberRecord* member = nullptr;
        std::uint32_t first_account = none;
        std::uint32_t last_account = none;
    };

    std::uint32_t find_or_add(const MemberId& id);
    [[nodiscard]] std::optional<std::uint32_t> find(const MemberId& id) const;
    void add_account(std::uint32_t account);
    template <class Use>
    void for_each_account(const MemberId& id, const Use& use) const;

    const std::vector<AccountRecord>& accounts_;
    std::vector<Person> persons_;
    std::vector<std::uint32_t> next_accounts_; // of the same person; parallel to the accounts
    HashIndex index_;
    mutable std::uint32_t last_found_ = 0;
};

} // namespace cae
