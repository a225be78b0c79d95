// The activity account: from what was brought forward to what is available, and what is left of it.
#include <algorithm>
#include <utility>
#include <vector>

#include "cae/explanation/internal/asset_figures.hpp"
#include "cae/explanation/internal/contribution_figure.hpp"
#include "cae/explanation/internal/steps_again.hpp"

namespace cae {
namespace {

// An amount of AccountRecord and what it is called.
struct Column {
    const char* name;
    Money AccountRecord::*amount;
};

class AccountFigures {
public:
    AccountFigures(const MemberMonth& member, Figures& figures)
        : member_(member), figures_(figures), recalls_charged_(recalls_charged(member)) {}

    void add_all() {
        add("opening", &AccountRecord::opening, [&](const auto& account) { opening(account); });
        add("turnover", &AccountRecord::turnover, [&](const auto& account) {
            documents(account, "turnover", account.turnover, Counted::turnover);
        });
        add("charges", &AccountRecord::charges, [&](const auto& account) { charges(account); });
        contributions();
        local_currency();
        if (!member_.recalls.empty()) charged_for_recalls();
        balances_before_pay();
    }

    void add_after_pay(const StepsAgain* steps) {
        if (steps != nullptr) charged_ = steps->accounts;
        charged_.resize(member_.accounts.size());
        add("pay", &AccountRecord::pay, [&](const auto& account) { pay(account); });
        add("leave_provision", &AccountRecord::leave_provision,
            [&](const auto& account) { leave_provision(account); });
        for (const AccountRecord* account : member_.accounts) provision_held(*account);
        add("closing", &AccountRecord::closing, [&](const auto& account) { closing(account); });
    }

private:
    // "turnover" for the only account, "turnover:web" where there are several.
    std::string name(const char* column, const AccountRecord& account) const {
        return member_.accounts.size() == 1 ? column
                                            : std::string(column) + ":" + account.activity.text();
    }

    Explanation& figure(const char* column, const AccountRecord& account, Money value,
                        Formula formula, RoundingUsed rounding = RoundingUsed::none) {
        Explanation& added = figures_.add(name(column, account), FigureKind::account, value,
                                          formula, rounding);
        added.detail = account.activity.text();
        return added;
    }

    // One figure an account, then their sum when there are several.
    template <class Add>
    void add(const char* column, Money AccountRecord::*amount, const Add& add_one) {
        for (const AccountRecord* account : member_.accounts) add_one(*account);
        if (member_.accounts.size() != 1) add_sum({column, amount});
    }

    void add_sum(const Column& column) {
        Money sum;
        std::vector<Term> terms;
        for (const AccountRecord* account : member_.accounts) {
            sum += account->*column.amount;
            terms.push_back(plus(name(column.name, *account), account->*column.amount));
        }
        figures_.add(column.name, FigureKind::account, sum, Formula::sum).terms = std::move(terms);
    }

    void opening(const AccountRecord& account) {
        const auto& balances = member_.month.before.balances;
        const auto found = balances.find({account.activity, account.member});
        const Money before = found == balances.end() ? Money() : found->second;
        if (before != account.opening) {
            figures_.disagree(name("opening", account), account.opening, before);
        }
        figure("opening", account, account.opening,
               before != account.opening          ? Formula::as_sealed
               : member_.month.before.last_closed ? Formula::closing_before
                                                  : Formula::opening_balance);
    }

    // What documents of the month cost, and what assets wear out.
    void charges(const AccountRecord& account) {
        const auto assets = assets_of(member_, account);
        if (assets.empty()) {
            documents(account, "charges", account.charges, Counted::charges);
            return;
        }
        auto used = documents_of(member_, Counted::charges, account.activity);
        const Money of_documents = sum_of(used);
        Money sum = of_documents;
        std::vector<Term> terms{plus(name("charges_of_documents", account), of_documents)};
        for (const WornAsset& asset : assets) {
            sum += asset.record.depreciation;
            terms.push_back(plus(asset.name, asset.record.depreciation));
        }
        if (sum != account.charges)
            figures_.disagree(name("charges", account), account.charges, sum);
        Explanation& all = figure("charges", account, account.charges,
                                  sum == account.charges ? Formula::sum : Formula::as_sealed);
        if (sum != account.charges) {
            all.documents = std::move(used);
            return;
        }
        all.terms = std::move(terms);
        Explanation& of_month = figure("charges_of_documents", account, of_documents,
                                       Formula::sum_of_documents);
        of_month.kind = FigureKind::detail;
        of_month.documents = std::move(used);
        for (const WornAsset& asset : assets) add_depreciation(asset, figures_);
    }

    void documents(const AccountRecord& account, const char* column, Money sealed,
                   Counted counted) {
        auto used = documents_of(member_, counted, account.activity);
        const Money in_files = sum_of(used);
        if (in_files != sealed) figures_.disagree(name(column, account), sealed, in_files);
        Explanation& added = figure(column, account, sealed,
                                    in_files == sealed ? Formula::sum_of_documents
                                                       : Formula::as_sealed);
        added.documents = std::move(used);
        if (counted == Counted::turnover) {
            added.choices = {member_.month.cooperative.recognition == Recognition::invoiced
                                 ? Choice::turnover_when_invoiced
                                 : Choice::turnover_when_collected};
        }
    }

    void contributions() {
        ContributionToExplain levy{"contribution", contribution_name, {}, {}};
        for (const AccountRecord* account : member_.accounts) {
            levy.of_accounts.push_back(account->contribution);
        }
        add_contribution(member_, levy, figures_);
        for (std::size_t i = 0; i < member_.closed().levies.size(); ++i) levies(i);
    }

    void levies(std::size_t i) {
        const LevyName& name = member_.closed().levies[i];
        ContributionToExplain levy{"levy_" + name.name, name.name, name.label, {}};
        for (const AccountRecord* account : member_.accounts) {
            levy.of_accounts.push_back(account->levies[i]);
        }
        add_contribution(member_, levy, figures_);
    }

    // What each account holds in the local currency, VAT deducted: that before and the month's
    // payments, less what was exchanged.
    void local_currency() {
        std::vector<Term> sum;
        for (const AccountRecord* account : member_.accounts) {
            const auto& held = member_.month.before.local_currency;
            const auto found = held.find({account->activity, account->member});
            const Money before = found == held.end() ? Money() : found->second.net;
            const Money after = account->local_currency.net;
            if (before == Money() && after == Money()) continue;
            documents(*account, "local_currency_moved", after - before, Counted::local_currency);
            figure("local_currency", *account, after, Formula::sum).terms = {
                plus("local_currency_before", before),
                plus(name("local_currency_moved", *account), after - before)};
            sum.push_back(plus(name("local_currency", *account), after));
        }
        if (member_.record.not_payable == Money()) return;
        figures_.add("not_payable", FigureKind::account, member_.record.not_payable, Formula::sum)
            .terms = std::move(sum);
    }

    // What leaves an account before pay does.
    std::vector<Term> result_of(const AccountRecord& account) const {
        std::vector<Term> terms{plus(name("opening", account), account.opening),
                                plus(name("turnover", account), account.turnover),
                                minus(name("charges", account), account.charges),
                                minus(name("contribution", account), account.contribution)};
        for (std::size_t i = 0; i < account.levies.size(); ++i) {
            const std::string levy = "levy_" + member_.closed().levies[i].name;
            terms.push_back(minus(name(levy.c_str(), account), account.levies[i]));
        }
        return terms;
    }

    // Corrections of sealed months are charged before the month's own pay is looked at.
    void charged_for_recalls() {
        const bool is_shared = member_.accounts.size() > 1;
        std::vector<Term> sum;
        Money total;
        for (const AccountRecord* account : member_.accounts) {
            const Money charged = charged_for_recalls_to(*account);
            Explanation& added = figure("recalls_charged", *account, charged,
                                        is_shared ? Formula::recalls_shared : Formula::sum,
                                        is_shared ? RoundingUsed::largest_remainder
                                                  : RoundingUsed::none);
            if (is_shared) add_balances_before_recalls(added);
            const auto costs = costs_of_recalls(member_, is_shared ? Sign::named : Sign::plus);
            added.terms.insert(added.terms.end(), costs.begin(), costs.end());
            sum.push_back(plus(name("recalls_charged", *account), charged));
            total += charged;
        }
        if (!is_shared) return;
        figures_.add("recalls_charged", FigureKind::account, total, Formula::sum).terms = sum;
    }

    void add_balances_before_recalls(Explanation& shared) const {
        for (const AccountRecord* each : member_.accounts) {
            shared.terms.push_back(
                given(name("balance_before_recalls", *each), before_recalls(*each)));
        }
    }

    Money charged_for_recalls_to(const AccountRecord& account) const {
        return recalls_charged_[place_of(account)];
    }

    Money before_pay(const AccountRecord& account) const {
        return before_recalls(account) - charged_for_recalls_to(account);
    }

    void balances_before_pay() {
        for (const AccountRecord* account : member_.accounts) {
            Explanation& added = figure("balance_before_pay", *account, before_pay(*account),
                                        Formula::sum);
            added.kind = FigureKind::detail;
            added.terms = result_of(*account);
            if (!member_.recalls.empty()) {
                added.terms.push_back(
                    minus(name("recalls_charged", *account), charged_for_recalls_to(*account)));
            }
        }
        if (member_.accounts.size() == 1) return;
        std::vector<Term> terms;
        Money sum;
        for (const AccountRecord* account : member_.accounts) {
            sum += before_pay(*account);
            terms.push_back(plus(name("balance_before_pay", *account), before_pay(*account)));
        }
        figures_.add("balance_before_pay", FigureKind::detail, sum, Formula::sum).terms = terms;
    }

    std::size_t place_of(const AccountRecord& account) const {
        const auto found = std::find(member_.accounts.begin(), member_.accounts.end(), &account);
        return static_cast<std::size_t>(found - member_.accounts.begin());
    }

    const ChargedToAccount& charged_to(const AccountRecord& account) const {
        return charged_[place_of(account)];
    }

    // Whether the closing's own functions give what was sealed.
    bool agrees(const char* column, const AccountRecord& account, Money sealed, Money now) {
        if (sealed != now) figures_.disagree(name(column, account), sealed, now);
        return sealed == now;
    }

    void pay(const AccountRecord& account) {
        const Money now = charged_to(account).pay + charged_for_recalls_to(account);
        if (!agrees("pay", account, account.pay, now)) {
            figure("pay", account, account.pay, Formula::as_sealed);
            return;
        }
        if (!member_.record.pay) {
            figure("pay", account, account.pay, Formula::no_pay);
            return;
        }
        const bool is_shared = member_.accounts.size() > 1;
        Explanation& added = figure(
            "pay", account, account.pay, is_shared ? Formula::shared_by_balance : Formula::sum,
            is_shared ? RoundingUsed::largest_remainder : RoundingUsed::none);
        added.terms = cost_borne(is_shared);
        if (!member_.recalls.empty()) {
            added.terms.push_back({name("recalls_charged", account),
                                   charged_for_recalls_to(account),
                                   is_shared ? Sign::named : Sign::plus});
        }
        if (is_shared) add_weights(added);
    }

    // A benefit in kind was paid for where it was bought.
    std::vector<Term> cost_borne(bool is_shared) const {
        const PayRecord& record = *member_.record.pay;
        std::vector<Term> terms{
            {"employer_cost", record.employer_cost, is_shared ? Sign::named : Sign::plus}};
        if (record.variable.benefit_in_kind != Money()) {
            terms.push_back({"benefit_in_kind", record.variable.benefit_in_kind,
                             is_shared ? Sign::named : Sign::minus});
        }
        return terms;
    }

    void add_weights(Explanation& shared) const {
        for (const AccountRecord* each : member_.accounts) {
            shared.terms.push_back(given(name("balance_before_pay", *each), before_pay(*each)));
            const Money released = charged_to(*each).leave_released.total();
            if (released == Money()) continue;
            shared.terms.push_back(given(name("leave_released_here", *each), released));
        }
    }

    void leave_provision(const AccountRecord& account) {
        const ChargedToAccount& now = charged_to(account);
        const Money set_aside = now.leave_set_aside.total();
        const Money released = now.leave_released.total();
        const bool same = agrees("leave_provision", account, account.leave_provision,
                                 set_aside - released);
        Explanation& added = figure("leave_provision", account, account.leave_provision,
                                    same ? Formula::leave_provision_of_account : Formula::as_sealed,
                                    same ? RoundingUsed::largest_remainder : RoundingUsed::none);
        if (account.leave_provision == Money()) added.kind = FigureKind::detail;
        if (!same || (set_aside == Money() && released == Money())) return;
        added.terms = {plus(name("leave_set_aside", account), set_aside),
                       minus(name("leave_released_here", account), released),
                       given("leave_provisioned", provisioned_in(member_.record).total()),
                       given(name("pay", account), account.pay)};
    }

    void provision_held(const AccountRecord& account) {
        const Money held = account.provision_held.total();
        const Money before = held_before(member_, account).total();
        const bool same = agrees("provision_held", account, held, before + account.leave_provision);
        Explanation& added = figure("provision_held", account, held,
                                    same ? Formula::sum : Formula::as_sealed);
        if (!same) return;
        added.terms = {plus("provision_held_before", before),
                       plus(name("leave_provision", account), account.leave_provision)};
        if (held == Money() && before == Money()) added.kind = FigureKind::detail;
    }

    void closing(const AccountRecord& account) {
        Explanation& added = figure("closing", account, account.closing, Formula::sum);
        added.terms = result_of(account);
        added.terms.push_back(minus(name("pay", account), account.pay));
        if (account.leave_provision == Money()) return;
        added.terms.push_back(minus(name("leave_provision", account), account.leave_provision));
    }

    const MemberMonth& member_;
    Figures& figures_;
    std::vector<Money> recalls_charged_;    // parallel to the accounts
    std::vector<ChargedToAccount> charged_; // the same, for the pay of the month
};

} // namespace

void add_account_figures(const MemberMonth& member, Figures& figures) {
    if (!member.accounts.empty()) AccountFigures(member, figures).add_all();
    add_offer_figures(member, figures);
}

void add_account_figures_after_pay(const MemberMonth& member, const StepsAgain* steps,
                                   Figures& figures) {
    if (!member.accounts.empty()) AccountFigures(member, figures).add_after_pay(steps);
}

} // namespace cae
