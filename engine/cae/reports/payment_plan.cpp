#include "cae/reports/payment_plan.hpp"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "cae/base/thing.hpp"

namespace cae {
namespace {

class Planning {
public:
    explicit Planning(const PaymentBasis& basis)
        : basis_(basis), plan_{basis.record.month, basis.record.payment_day,
                               basis.contributions_due} {
        members_.reserve(basis.roster.members.size());
        for (const Member& member : basis.roster.members) members_.emplace(member.id, &member);
    }

    PaymentPlan plan(const std::vector<BalanceRow>& balances) {
        for (const MemberRecord& member : basis_.record.members) pay(member);
        for (const BalanceRow& row : balances) refund(row);
        for (const BalanceRow& row : balances) supplier(row);
        bodies();
        return std::move(plan_);
    }

private:
    void pay(const MemberRecord& member) {
        PlannedPayment payment{PaymentKind::pay, payee(member.id),
                               basis_.chart.at(AccountRole::pay_owed), Money()};
        if (!member.pay) {
            payment.unpaid = WhyUnpaid::not_employed;
        } else {
            payment.amount = member.pay->net_paid;
            payment.unpaid = why_unpaid(payment);
        }
        plan_.payments.push_back(std::move(payment));
    }

    static std::optional<WhyUnpaid> why_unpaid(const PlannedPayment& payment) {
        if (payment.amount < Money()) return WhyUnpaid::owes;
        if (payment.amount == Money()) return WhyUnpaid::nothing_due;
        if (payment.to.iban.empty()) return WhyUnpaid::no_iban;
        return std::nullopt;
    }

    [[nodiscard]] Payee payee(const MemberId& id) const {
        const auto found = members_.find(id);
        if (found == members_.end()) return {id.text(), id.text()};
        const Member& member = *found->second;
        const PersonalTexts texts = member.personal.texts();
        return {id.text(), member.name, std::string(texts.iban), std::string(texts.bic)};
    }

    void refund(const BalanceRow& row) {
        const Money owed = -row.closing();
        const LedgerAccount& account = basis_.chart.at(AccountRole::expenses_owed);
        if (row.account.number != account.number || row.party.text().empty()) return;
        if (owed <= Money()) return;
        PlannedPayment payment{PaymentKind::refunds, payee(MemberId(row.party.text())), row.account,
                               owed};
        payment.unpaid = why_unpaid(payment);
        plan_.payments.push_back(std::move(payment));
    }

    void supplier(const BalanceRow& row) {
        const AuxiliaryAccounts* accounts = basis_.chart.auxiliaries.of(row.account);
        if (accounts == nullptr || accounts->kind != PartyKind::supplier) return;
        const Money owed = -row.closing();
        if (owed <= Money()) return;
        PlannedPayment payment{PaymentKind::suppliers, {}, row.account, owed};
        payment.to.id = row.party.text();
        payment.unpaid = find_supplier(payment.to);
        plan_.payments.push_back(std::move(payment));
    }

    std::optional<WhyUnpaid> find_supplier(Payee& to) const {
        to.name = to.id;
        if (to.id.empty()) return WhyUnpaid::nobody_named;
        const auto& list = basis_.parties.suppliers;
        if (!list) return WhyUnpaid::not_listed;
        const auto found = list->find(to.id);
        if (found == list->end()) return WhyUnpaid::not_listed;
        to = {to.id, found->second.name, found->second.iban, found->second.bic};
        if (to.iban.empty()) return WhyUnpaid::no_iban;
        return std::nullopt;
    }

    // What entries of pay added to accounts of bodies, credits positive.
    [[nodiscard]] std::map<InternedText, Money> added_by_pay() const {
        std::map<InternedText, Money> added;
        for (const auto& [name, accounts] : basis_.chart.collectors) {
            added.emplace(accounts.payable.number, Money());
        }
        added.emplace(basis_.chart.at(AccountRole::withholding).number, Money());
        for (const NumberedEntry& numbered : basis_.record.entries) {
            if (numbered.entry.head().journal != Journal::pay) continue;
            for (const EntryLine& line : numbered.entry.lines()) {
                const auto found = added.find(line.account.number);
                if (found != added.end()) found->second += line.credit - line.debit;
            }
        }
        return added;
    }

    // Collectors that share an account are paid with the first of them.
    void bodies() {
        auto added = added_by_pay();
        for (const auto& [name, accounts] : basis_.chart.collectors) {
            body({name, accounts.payable.label.text()}, accounts.payable, added);
        }
        const LedgerAccount& withholding = basis_.chart.at(AccountRole::withholding);
        body({"", withholding.label.text()}, withholding, added);
    }

    void body(Payee to, const LedgerAccount& account, std::map<InternedText, Money>& added) {
        const Money amount = std::exchange(added.at(account.number), Money());
        if (amount == Money()) return;
        PlannedPayment payment{PaymentKind::bodies, std::move(to), account, amount};
        const auto found = basis_.cooperative.bodies.find(payment.to.id);
        if (found == basis_.cooperative.bodies.end()) {
            payment.unpaid = WhyUnpaid::direct_debit;
        } else {
            const SocialBody& body = found->second;
            payment.to = {payment.to.id, body.name, body.bank.iban, body.bank.bic};
            payment.unpaid = why_unpaid(payment);
        }
        plan_.payments.push_back(std::move(payment));
    }

    PaymentBasis basis_;
    PaymentPlan plan_;
    std::unordered_map<MemberId, const Member*> members_;
};

} // namespace

PaymentPlan payment_plan(const PaymentBasis& basis, const std::vector<BalanceRow>& balances) {
    return Planning(basis).plan(balances);
}

Problems refuse_strange_bodies(const Cooperative& cooperative, const Chart& chart) {
    Problems problems;
    for (const auto& [name, body] : cooperative.bodies) {
        if (chart.collectors.contains(name)) continue;
        problems.push_back(
            {Rule::reference_must_exist, body.place, name, {Thing::collector}, Privacy::open});
    }
    return problems;
}

Money transferred(const PaymentPlan& plan, PaymentKind kind) {
    Money sum;
    for (const PlannedPayment& payment : plan.payments) {
        if (payment.kind == kind && payment.is_transferred()) sum += payment.amount;
    }
    return sum;
}

} // namespace cae
