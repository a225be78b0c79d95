// The activity account: from what was brought forward to what is available, and what is left of it.
#include <utility>

#include "cae/explanation/internal/contribution_figure.hpp"

namespace cae {
namespace {

Money before_pay(const AccountRecord& account) {
    return account.closing + account.leave_provision + account.pay;
}

// An amount of AccountRecord and what it is called.
struct Column {
    const char* name;
    Money AccountRecord::*amount;
};

class AccountFigures {
public:
    AccountFigures(const MemberMonth& member, Figures& figures)
        : member_(member), figures_(figures) {}

    void add_all() {
        add("opening", &AccountRecord::opening, [&](const auto& account) { opening(account); });
        add("turnover", &AccountRecord::turnover, [&](const auto& account) {
            documents(account, {"turnover", &AccountRecord::turnover}, Counted::turnover);
        });
        add("charges", &AccountRecord::charges, [&](const auto& account) {
            documents(account, {"charges", &AccountRecord::charges}, Counted::charges);
        });
        contributions();
        balances_before_pay();
    }

    void add_after_pay() {
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
        figure("opening", account, account.opening,
               member_.month.before.last_closed ? Formula::closing_before
                                                : Formula::opening_balance);
    }

    void documents(const AccountRecord& account, const Column& column, Counted counted) {
        const Money sealed = account.*column.amount;
        auto used = documents_of(member_, counted, account.activity);
        const Money in_files = sum_of(used);
        if (in_files != sealed) figures_.disagree(name(column.name, account), sealed, in_files);
        Explanation& added = figure(column.name, account, sealed,
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

    void balances_before_pay() {
        for (const AccountRecord* account : member_.accounts) {
            Explanation& added = figure("balance_before_pay", *account, before_pay(*account),
                                        Formula::sum);
            added.kind = FigureKind::detail;
            added.terms = result_of(*account);
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

    void pay(const AccountRecord& account) {
        const Money cost = member_.record.pay ? member_.record.pay->employer_cost : Money();
        if (member_.accounts.size() == 1 || !member_.record.pay) {
            Explanation& added = figure("pay", account, account.pay, Formula::sum);
            if (member_.record.pay) added.terms = {plus("employer_cost", cost)};
            return;
        }
        Explanation& added = figure("pay", account, account.pay, Formula::shared_by_balance,
                                    RoundingUsed::largest_remainder);
        added.terms = {given("employer_cost", cost)};
        for (const AccountRecord* each : member_.accounts) {
            added.terms.push_back(given(name("balance_before_pay", *each), before_pay(*each)));
        }
    }

    void leave_provision(const AccountRecord& account) {
        Explanation& added = figure("leave_provision", account, account.leave_provision,
                                    Formula::leave_provision_of_account,
                                    RoundingUsed::largest_remainder);
        if (!member_.record.leave) return;
        const LeaveRecord& leave = *member_.record.leave;
        added.terms = {given("leave_provisioned", leave.provisioned.total()),
                       given("leave_released", leave.released.total()),
                       given(name("pay", account), account.pay)};
    }

    void provision_held(const AccountRecord& account) {
        const Money held = account.provision_held.total();
        Explanation& added = figure("provision_held", account, held, Formula::sum);
        added.terms = {plus("provision_held_before", held - account.leave_provision),
                       plus(name("leave_provision", account), account.leave_provision)};
    }

    void closing(const AccountRecord& account) {
        Explanation& added = figure("closing", account, account.closing, Formula::sum);
        added.terms = result_of(account);
        added.terms.push_back(minus(name("pay", account), account.pay));
        added.terms.push_back(minus(name("leave_provision", account), account.leave_provision));
    }

    const MemberMonth& member_;
    Figures& figures_;
};

} // namespace

void add_account_figures(const MemberMonth& member, Figures& figures) {
    if (!member.accounts.empty()) AccountFigures(member, figures).add_all();
    add_offer_figures(member, figures);
}

void add_account_figures_after_pay(const MemberMonth& member, Figures& figures) {
    if (!member.accounts.empty()) AccountFigures(member, figures).add_after_pay();
}

} // namespace cae
