// What corrections of sealed months add to the month: in sum, month by month, line by line.
#include <algorithm>

#include "cae/closing/pay/charged_pay.hpp"
#include "cae/explanation/internal/recalled_month.hpp"

namespace cae {
namespace {

// A sum of the recalls, of the totals of each.
struct RecalledSum {
    const char* name;
    std::vector<PayTotal> of;
};

Money sum_of(const RecalledSum& sum, const PayTotals& totals) {
    Money amount;
    for (const PayTotal& total : sum.of) amount += total.of(totals);
    return amount;
}

void add_sum(const MemberMonth& member, const RecalledSum& sum, Figures& figures) {
    const bool is_given = !member.recalls.empty();
    Explanation& figure = figures.add(sum.name, is_given ? FigureKind::pay : FigureKind::detail,
                                      sum_of(sum, member.record.pay->recalls),
                                      is_given ? Formula::sum : Formula::nothing_given);
    for (const RecallRecord* recall : member.recalls) {
        for (const PayTotal& total : sum.of) {
            const Money amount = total.of(recall->difference);
            if (amount == Money()) continue;
            figure.terms.push_back(
                plus(name_in("recalled_" + std::string(total.name), recall->origin), amount));
        }
    }
}

void add_sums(const MemberMonth& member, Figures& figures) {
    const PayTotal gross{"gross", &PayTotals::gross};
    const PayTotal overtime{"overtime_pay", &PayTotals::overtime_pay};
    const PayTotal cost{"employer_cost", &PayTotals::employer_cost};
    const PayTotal net{"net_before_tax", &PayTotals::net_before_tax};
    const PayTotal taxable{"net_taxable", &PayTotals::net_taxable};
    const PayTotal social{"net_social", &PayTotals::net_social};
    add_sum(member, {"recalled_gross", {gross, overtime}}, figures);
    add_sum(member, {"recalled_employer_cost", {cost}}, figures);
    add_sum(member, {"recalled_net_before_tax", {net}}, figures);
    add_sum(member, {"recalled_net_taxable", {taxable}}, figures);
    add_sum(member, {"recalled_net_social", {social}}, figures);
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
