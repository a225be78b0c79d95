// What corrections of sealed months add to the month: in sum, month by month, line by line.
#include <algorithm>
#include <array>
#include <initializer_list>

#include "cae/closing/pay/charged_pay.hpp"
#include "cae/explanation/internal/recalled_month.hpp"

namespace cae {
namespace {

// A sum of the recalls, of the totals of each.
struct RecalledSum {
    const char* name;
    Money RecallTotals::*amount;
    std::initializer_list<PayTotal> of;
};

void add_sum(const MemberMonth& member, const RecalledSum& sum, Figures& figures) {
    const bool is_given = !member.recalls.empty();
    Explanation& figure = figures.add(sum.name, is_given ? FigureKind::pay : FigureKind::detail,
                                      member.record.pay->recalls.*sum.amount,
                                      is_given ? Formula::sum : Formula::nothing_given);
    for (const RecallRecord* recall : member.recalls) {
        for (const PayTotal& total : sum.of) {
            const Money amount = recall->difference.*total.amount;
            if (amount == Money()) continue;
            figure.terms.push_back(
                plus(name_in("recalled_" + std::string(total.name), recall->origin), amount));
        }
    }
}

void add_sums(const MemberMonth& member, Figures& figures) {
    const PayTotal gross{"gross", &PayAmounts::gross};
    const PayTotal overtime{"overtime_pay", &PayAmounts::overtime_pay};
    const PayTotal cost{"employer_cost", &PayAmounts::employer_cost};
    const PayTotal net{"net_before_tax", &PayAmounts::net_before_tax};
    const PayTotal taxable{"net_taxable", &PayAmounts::net_taxable};
    const PayTotal social{"net_social", &PayAmounts::net_social};
    add_sum(member, {"recalled_gross", &RecallTotals::gross, {gross, overtime}}, figures);
    add_sum(member, {"recalled_employer_cost", &RecallTotals::employer_cost, {cost}}, figures);
    add_sum(member, {"recalled_net_before_tax", &RecallTotals::net_before_tax, {net}}, figures);
    add_sum(member, {"recalled_net_taxable", &RecallTotals::net_taxable, {taxable}}, figures);
    add_sum(member, {"recalled_net_social", &RecallTotals::net_social, {social}}, figures);
}

} // namespace

Money before_recalls(const AccountRecord& account) {
    return account.closing + account.leave_provision + account.pay;
}

std::vector<Money> recalls_charged(const MemberMonth& member) {
    std::vector<Money> charged(member.accounts.size());
    std::vector<AccountToCharge> accounts(charged.size());
    for (const RecallRecord* recall : member.recalls) {
        for (std::size_t i = 0; i < charged.size(); ++i) {
            accounts[i].balance = before_recalls(*member.accounts[i]) - charged[i];
        }
        const auto shares = share_pay({recall->difference.employer_cost, {}}, accounts);
        for (std::size_t i = 0; i < charged.size(); ++i) charged[i] += shares[i].pay;
    }
    return charged;
}

std::vector<Term> costs_of_recalls(const MemberMonth& member, Sign sign) {
    std::vector<Term> terms;
    for (const RecallRecord* recall : member.recalls) {
        const Money cost = recall->difference.employer_cost;
        if (cost == Money()) continue;
        terms.push_back({name_in("recalled_employer_cost", recall->origin), cost, sign});
    }
    return terms;
}

void add_recall_figures(const MemberMonth& member, const RecalledMonths& months, Figures& figures) {
    add_sums(member, figures);
    for (const auto& month : months) month->add_recalled(member, figures);
    for (const auto& month : months) month->add_figures(member, figures);
}

} // namespace cae
