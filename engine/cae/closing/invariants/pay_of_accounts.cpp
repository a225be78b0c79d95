#include "cae/closing/invariants/internal/pay_of_accounts.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace cae {
namespace {

// What stands on the accounts of one member, or in the section of a branch.
struct Borne {
    Money pay;
    Money leave_provision;
    PostedAmounts posted;
    bool has_accounts = false;
};

// What payslips say of the same.
struct Paid {
    Money cost; // recalls included
    LeaveProvision set_aside;
    ByPurpose<Money> by_purpose{};

    Money& at(Purpose purpose) { return by_purpose[static_cast<std::size_t>(purpose)]; }
    Paid& operator+=(const Paid& other) {
        cost += other.cost;
        set_aside += other.set_aside;
        for (std::size_t i = 0; i < purpose_count; ++i) by_purpose[i] += other.by_purpose[i];
        return *this;
    }
};

void add_debts(const PayRecord& pay, Paid& paid) {
    const Money claim = std::max(-pay.net_paid, Money()); // transferred to nobody
    paid.at(Purpose::withholding) = -pay.withholding.amount;
    paid.at(Purpose::expenses_owed) = pay.reimbursements;
    paid.at(Purpose::daily_allowances) = pay.variable.allowances.net;
    paid.at(Purpose::advances) = claim - pay.advance - pay.variable.claim_recovered;
    paid.at(Purpose::deductions) = -(pay.deduction + pay.variable.seized);
    paid.at(Purpose::pay_owed) = -pay.net_paid - claim;
}

void add_pay(const PayRecord& pay, Paid& paid) {
    paid.cost = charged(pay) + pay.recalls.employer_cost;
    paid.at(Purpose::gross_pay) = pay.all_pay() + pay.recalls.all_pay();
    paid.at(Purpose::benefits_in_kind) = -pay.variable.benefit_in_kind;
    add_debts(pay, paid);
}

void add_leave(const LeaveRecord& leave, Paid& paid) {
    paid.set_aside = leave.provisioned - leave.released;
    paid.at(Purpose::leave_pay) = paid.set_aside.pay;
    paid.at(Purpose::leave_charges) = paid.set_aside.charges;
    paid.at(Purpose::leave_pay_owed) = -paid.set_aside.pay;
    paid.at(Purpose::leave_charges_owed) = -paid.set_aside.charges;
}

Paid paid_to(const MemberRecord& member) {
    Paid paid;
    if (member.pay) add_pay(*member.pay, paid);
    if (member.leave) add_leave(*member.leave, paid);
    return paid;
}

class PayCheck {
public:
    PayCheck(const MonthRecord& record, const PostedMonth& posted, const Purposes& purposes,
             std::vector<BrokenIdentity>& broken)
        : record_(record), posted_(posted), purposes_(purposes), broken_(broken) {}

    void check() {
        const std::vector<Borne> borne = borne_by_members();
        std::vector<std::pair<const BranchId*, Paid>> staff;
        for (std::size_t i = 0; i < borne.size(); ++i) {
            const MemberRecord& member = record_.members[i];
            const Paid paid = paid_to(member);
            if (borne[i].has_accounts) {
                check_member(member.id.text(), borne[i], paid);
            } else {
                paid_by(member.branch, staff) += paid;
            }
        }
        check_staff(staff);
    }

private:
    using PaidByBranch = std::vector<std::pair<const BranchId*, Paid>>;

    [[nodiscard]] std::vector<Borne> borne_by_members() const {
        std::vector<Borne> borne(record_.members.size());
        HashIndex members(record_.members.size());
        for (std::uint32_t i = 0; i < record_.members.size(); ++i) {
            members.insert(record_.members[i].id.hash(), i);
        }
        for (std::size_t i = 0; i < record_.accounts.size(); ++i) {
            const AccountRecord& account = record_.accounts[i];
            const auto member = members.find(account.member.hash(), [&](std::uint32_t m) {
                return record_.members[m].id == account.member;
            });
            if (member) add(account, posted_.accounts()[i], borne[*member]);
        }
        return borne;
    }

    static void add(const AccountRecord& account, const PostedAmounts& posted, Borne& borne) {
        borne.has_accounts = true;
        borne.pay += account.pay;
        borne.leave_provision += account.leave_provision;
        borne.posted += posted;
    }

    static Paid& paid_by(const BranchId& branch, PaidByBranch& staff) {
        const auto known = std::find_if(staff.begin(), staff.end(),
                                        [&](const auto& paid) { return *paid.first == branch; });
        return known != staff.end() ? known->second : staff.emplace_back(&branch, Paid{}).second;
    }

    void check_member(const std::string& about, const Borne& borne, const Paid& paid) {
        note(borne.pay == paid.cost, Identity::accounts_bear_the_pay, about);
        note(borne.leave_provision == paid.set_aside.total(), Identity::accounts_set_leave_aside,
             about);
        check_entry(about, borne.posted, paid);
    }

    void check_staff(PaidByBranch& staff) {
        for (const PostedBranch& branch : posted_.branches()) {
            const Paid& paid = paid_by(branch.branch, staff);
            const std::string& about = branch.branch.text();
            note(branch.posted.of_pay == paid.cost + paid.set_aside.total(),
                 Identity::staff_pay_is_posted, about);
            check_entry(about, branch.posted, paid);
        }
        for (const auto& [branch, paid] : staff) check_posted(*branch, paid);
    }

    // A branch that nothing was posted to has paid nobody.
    void check_posted(const BranchId& branch, const Paid& paid) {
        const auto& branches = posted_.branches();
        const bool posted = std::any_of(branches.begin(), branches.end(),
                                        [&](const auto& own) { return own.branch == branch; });
        note(posted || paid.cost == Money(), Identity::staff_pay_is_posted, branch.text());
    }

    void check_entry(const std::string& about, const PostedAmounts& posted, const Paid& paid) {
        bool same = true;
        for (auto i = static_cast<std::size_t>(Purpose::gross_pay); i < purpose_count; ++i) {
            const bool says = purposes_.is_clear(static_cast<Purpose>(i));
            same = same && (!says || posted.by_purpose[i] == paid.by_purpose[i]);
        }
        note(same, Identity::payslip_is_its_entry, about);
    }

    void note(bool holds, Identity identity, const std::string& about) {
        if (!holds) broken_.push_back({identity, about});
    }

    const MonthRecord& record_;
    const PostedMonth& posted_;
    const Purposes& purposes_;
    std::vector<BrokenIdentity>& broken_;
};

} // namespace

void check_pay_of_accounts(const MonthRecord& record, const PostedMonth& posted,
                           const Purposes& purposes, std::vector<BrokenIdentity>& broken) {
    PayCheck(record, posted, purposes, broken).check();
}

} // namespace cae
