#include "cae/outputs/internal/record_view.hpp"

namespace cae {

RecordView::RecordView(const MonthRecord& record) {
    for (const MemberRecord& member : record.members) members_.emplace(member.id, &member);
    for (const AccountRecord& account : record.accounts) {
        accounts_[account.member].push_back(account);
    }
}

const MemberRecord* RecordView::member(const MemberId& id) const {
    const auto found = members_.find(id);
    return found == members_.end() ? nullptr : found->second;
}

std::string RecordView::name_of(const MemberId& id) const {
    const MemberRecord* known = member(id);
    return known == nullptr ? id.text() : known->name + " (" + id.text() + ")";
}

const std::vector<AccountRecord>& RecordView::accounts_of(const MemberId& id) const {
    const auto found = accounts_.find(id);
    return found == accounts_.end() ? none_ : found->second;
}

AccountRecord RecordView::sum_of_accounts(const MemberId& id) const {
    AccountRecord sum;
    sum.member = id;
    for (const AccountRecord& account : accounts_of(id)) {
        sum.opening += account.opening;
        sum.turnover += account.turnover;
        sum.charges += account.charges;
        sum.contribution += account.contribution;
        sum.pay += account.pay;
        sum.closing += account.closing;
    }
    return sum;
}

} // namespace cae
