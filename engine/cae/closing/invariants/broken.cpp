#include "cae/closing/invariants/broken.hpp"

#include <array>
#include <utility>

#include "cae/closing/invariants/internal/broken_payslips.hpp"
#include "cae/closing/invariants/internal/pay_of_accounts.hpp"
#include "cae/closing/invariants/internal/posted_month.hpp"

namespace cae {
namespace {

std::string name_of(const AccountRecord& account) {
    return account.activity.text() + "/" + account.member.text();
}

Money levied(const AccountRecord& account) {
    Money sum;
    for (const Money levy : account.levies) sum += levy;
    return sum;
}

Money result_of(const AccountRecord& account) {
    return account.turnover - account.charges - account.contribution - levied(account) -
           account.pay - account.leave_provision;
}

struct TotalSum {
    const char* name;
    Money MonthTotals::*total;
};

constexpr std::array totals{
    TotalSum{"turnover", &MonthTotals::turnover},
    TotalSum{"charges", &MonthTotals::charges},
    TotalSum{"contribution", &MonthTotals::contribution},
    TotalSum{"gross", &MonthTotals::gross},
    TotalSum{"employer_cost", &MonthTotals::employer_cost},
    TotalSum{"net_paid", &MonthTotals::net_paid},
    TotalSum{"accounts_closing", &MonthTotals::accounts_closing},
    TotalSum{"levies", &MonthTotals::levies},
};

MonthTotals sums_of(const MonthRecord& record) {
    MonthTotals sums;
    for (const AccountRecord& account : record.accounts) {
        sums.turnover += account.turnover;
        sums.charges += account.charges;
        sums.contribution += account.contribution;
        sums.accounts_closing += account.closing;
        sums.levies += levied(account);
    }
    for (const MemberRecord& member : record.members) {
        if (!member.pay) continue;
        sums.gross += member.pay->all_pay() + member.pay->recalls.all_pay();
        sums.employer_cost += member.pay->employer_cost + member.pay->recalls.employer_cost;
        sums.net_paid += member.pay->net_paid;
    }
    return sums;
}

class MonthCheck {
public:
    MonthCheck(const MonthRecord& record, const Chart* chart)
        : record_(record), purposes_(chart), posted_(record, purposes_, broken_) {}

    std::vector<BrokenIdentity> check() {
        check_accounts();
        check_payslips(record_, broken_);
        check_pay_of_accounts(record_, posted_, purposes_, broken_);
        check_totals();
        check_customers();
        if (purposes_.is_clear(Purpose::internal)) check_sections();
        check_vat();
        check_clearing();
        return std::move(broken_);
    }

private:
    void check_accounts() {
        for (std::size_t i = 0; i < record_.accounts.size(); ++i) {
            const AccountRecord& account = record_.accounts[i];
            note(account.closing == account.opening + result_of(account), Identity::account_closes,
                 account);
            note(posted_.accounts()[i].of_pay == account.pay + account.leave_provision,
                 Identity::account_pay_is_posted, account);
        }
    }

    void check_totals() {
        const MonthTotals sums = sums_of(record_);
        for (const TotalSum& sum : totals) {
            note(record_.totals.*sum.total == sums.*sum.total, Identity::total_is_sum, sum.name);
        }
    }

    enum class Deposits { counted, left_out };

    // What was due and is due more, by account.
    [[nodiscard]] std::vector<NetAndVat> due_more(Deposits deposits) const {
        std::vector<NetAndVat> due(record_.accounts.size());
        for (const OpenItem& item : record_.open_items) {
            const NetAndVat more = item.due() - item.due_before;
            if (more == NetAndVat()) continue;
            if (item.is_deposit && deposits == Deposits::left_out) continue;
            const auto account = posted_.account(item.activity, item.member);
            if (account) due[*account] += more;
        }
        return due;
    }

    void check_customers() {
        if (!purposes_.is_clear(Purpose::customers)) return;
        const auto due = due_more(Deposits::counted);
        for (std::size_t i = 0; i < due.size(); ++i) {
            note(posted_.accounts()[i].at(Purpose::customers) == due[i].gross(),
                 Identity::customers_are_open_items, record_.accounts[i]);
        }
    }

    void check_sections() {
        check_results();
        check_contributions();
    }

    // The record does not say what makes turnover: where it is what was collected, the section,
    // which has what was invoiced, is ahead by what customers owe, VAT and deposits left out.
    void check_results() {
        std::vector<std::size_t> wrong = wrong_results({});
        if (!wrong.empty()) {
            const auto as_collected = wrong_results(due_more(Deposits::left_out));
            if (as_collected.size() < wrong.size()) wrong = as_collected;
        }
        for (const std::size_t i : wrong) {
            note(false, Identity::account_is_its_section, record_.accounts[i]);
        }
    }

    [[nodiscard]] std::vector<std::size_t> wrong_results(const std::vector<NetAndVat>& due) const {
        std::vector<std::size_t> wrong;
        for (std::size_t i = 0; i < record_.accounts.size(); ++i) {
            const PostedAmounts& posted = posted_.accounts()[i];
            const Money ahead = due.empty() ? Money() : due[i].net;
            const Money result = -(posted.result + posted.at(Purpose::internal)) - ahead;
            const AccountRecord& account = record_.accounts[i];
            if (account.closing - account.opening != result) wrong.push_back(i);
        }
        return wrong;
    }

    void check_contributions() {
        Money received;
        for (const PostedBranch& branch : posted_.branches()) {
            received -= branch.posted.at(Purpose::internal);
        }
        Money handed_over;
        for (const AccountRecord& account : record_.accounts) {
            handed_over += account.contribution + levied(account);
        }
        note(received == handed_over, Identity::cooperative_receives_contributions, "");
    }

    void check_vat() {
        const PostedAmounts all = posted_.all();
        check_vat(VatSide::collected, Purpose::vat_collected, -all.at(Purpose::vat_collected));
        check_vat(VatSide::pending, Purpose::vat_pending, -all.at(Purpose::vat_pending));
        check_vat(VatSide::deductible, Purpose::vat_deductible, all.at(Purpose::vat_deductible));
        check_vat(VatSide::self_assessed, Purpose::vat_self_assessed,
                  -all.at(Purpose::vat_self_assessed));
    }

    void check_vat(VatSide side, Purpose purpose, Money moved) {
        if (!purposes_.is_clear(purpose)) return;
        Money sum;
        for (const VatRow& row : record_.vat) {
            if (row.side == side) sum += row.amounts.vat;
        }
        note(sum == moved, Identity::vat_is_its_account, std::string(word(side)));
    }

    void check_clearing() {
        if (!purposes_.is_clear(Purpose::clearing)) return;
        Money left_more;
        for (const ClearingItem& item : record_.clearing) left_more += item.left - item.left_before;
        note(-posted_.all().at(Purpose::clearing) == left_more, Identity::clearing_is_unexplained,
             "");
    }

    void note(bool holds, Identity identity, const AccountRecord& about) {
        if (!holds) broken_.push_back({identity, name_of(about)});
    }
    void note(bool holds, Identity identity, std::string about) {
        if (!holds) broken_.push_back({identity, std::move(about)});
    }

    const MonthRecord& record_;
    std::vector<BrokenIdentity> broken_; // before what notes in it
    Purposes purposes_;
    PostedMonth posted_;
};

} // namespace

std::vector<BrokenIdentity> broken(const MonthRecord& record) {
    return MonthCheck(record, nullptr).check();
}

std::vector<BrokenIdentity> broken(const MonthRecord& record, const Chart& chart) {
    return MonthCheck(record, &chart).check();
}

} // namespace cae
