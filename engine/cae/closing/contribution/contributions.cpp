#include "cae/closing/contribution/contributions.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>

#include "cae/closing/documents/account_results.hpp"
#include "cae/closing/documents/depreciation.hpp"
#include "cae/closing/documents/internal/document_sums.hpp"
#include "cae/closing/documents/resolved_documents.hpp"
#include "cae/money/allocation.hpp"

namespace cae {
namespace {

// The contribution, or one of the levies, of one member.
struct LevyToCharge {
    std::string name;
    std::string label;
    ContributionContract contract;
};

LevyToCharge contribution_of(const MonthInputs& inputs, const Member& member) {
    return {contribution_name, "", contribution_contract(inputs.cooperative, member)};
}

LevyToCharge levy_of(const MonthInputs& inputs, const Member& member, std::size_t levy) {
    const Levy& known = inputs.cooperative.levies[levy];
    return {known.name, known.label, levy_contract(inputs.cooperative, member, levy)};
}

template <class T>
const T* find_in(const ByLevy<T>& table, const std::string& levy, const MemberId& member) {
    const auto of_levy = table.find(levy);
    if (of_levy == table.end()) return nullptr;
    const auto found = of_levy->second.find(member);
    return found != of_levy->second.end() ? &found->second : nullptr;
}

// Bases above zero bear a charge, those below zero what is given back.
std::vector<Money> weights_for(Money amount, const std::vector<Money>& bases) {
    std::vector<Money> weights;
    weights.reserve(bases.size());
    for (const Money base : bases) {
        weights.push_back(std::max(amount < Money() ? -base : base, Money()));
    }
    return weights;
}

bool has_none(const std::vector<Money>& weights) {
    return std::all_of(weights.begin(), weights.end(),
                       [](Money weight) { return weight == Money(); });
}

// What is on sales to members is borne by those who made them, as far as a limit leaves it, the
// rest by the bases; where there is no base, by those sales too.
std::vector<Money> share_of_accounts(const ExplainedContribution& charged, Money to_share) {
    auto weights = weights_for(to_share, charged.account_bases);
    const std::vector<Money>& sold = charged.sold_to_members;
    if (sold.empty()) return allocate(to_share, weights);
    const Money on_sold = charged.charge.by_shape < Money()
                              ? charged.charge.between_members
                              : std::clamp(to_share, Money(), charged.charge.between_members);
    const Money rest = to_share - on_sold;
    weights = weights_for(rest, charged.account_bases);
    auto shares = allocate(rest, has_none(weights) ? sold : weights);
    const auto of_sold = allocate(on_sold, sold);
    for (std::size_t i = 0; i < shares.size(); ++i) shares[i] += of_sold[i];
    return shares;
}

// Computes charges from what the documents of the month sum up to.
class Charger {
public:
    // `accounts` as step 1 leaves them.
    Charger(const MonthInputs& inputs, const std::vector<AccountRecord>& accounts)
        : inputs_(inputs), accounts_(accounts), sums_(inputs) {}

    // Nothing when no rule is in force.
    std::optional<ExplainedContribution> charge(const LevyToCharge& levy) const {
        const auto terms = contribution_terms(levy.contract, inputs_.month());
        if (!terms) return std::nullopt;
        const Member& member = levy.contract.member;
        ExplainedContribution charged{levy.name, levy.label, *terms, {}, {}, {}, {}};
        std::vector<ContributionBases> bases = bases_of(member, terms->event);
        const auto reversals = take_back(levy, *terms, bases, charged.reversed);
        for (const ContributionBases& account : bases) add(account, charged.bases);
        const auto* before = find_in(inputs_.books.contributions, levy.name, member.id);
        charged.charge = charge_of_month(*terms, charged.bases, reversals,
                                         before != nullptr ? *before : ContributionSums{});
        charged.account_bases = account_bases(*terms->rule, bases);
        charged.sold_to_members = sold_to_members(charged.charge, bases);
        charged.shares = shares_of(charged, member);
        return charged;
    }

private:
    std::vector<ContributionBases> bases_of(const Member& member, Recognition event) const {
        std::vector<ContributionBases> bases;
        bases.reserve(member.accounts.size());
        for (const AccountIndex account : member.accounts) {
            bases.push_back({sums_.turnover_of_account(account, event), accounts_[account].charges,
                             sums_.between_members_of_account(account)});
        }
        return bases;
    }

    static void add(const ContributionBases& more, ContributionBases& sum) {
        sum.turnover += more.turnover;
        sum.charges += more.charges;
        sum.between_members += more.between_members;
    }

    // Credit notes about earlier months: reversed where the month of the sale was closed here, else
    // taken off the bases of this month.
    ContributionReversals take_back(const LevyToCharge& levy, const ContributionTerms& terms,
                                    std::vector<ContributionBases>& bases,
                                    std::vector<ReversedSale>& reversed) const {
        ContributionReversals sums;
        if (terms.event != Recognition::invoiced) return sums;
        const Member& member = levy.contract.member;
        for (std::size_t i = 0; i < member.accounts.size(); ++i) {
            for (const EarlierSale& sale : sums_.credited_of(member.accounts[i])) {
                const ActivityDocument& note = *sale.credit_note;
                const auto original = original_of(levy.name, member.id, sale.month);
                if (!original) {
                    bases[i].turnover -= note.net;
                    continue;
                }
                const Money charge = reversal_of(note.net, *original);
                const bool of_year = sale.month >= terms.year;
                (of_year ? sums.base_of_year : sums.base_before) += note.net;
                (of_year ? sums.charge_of_year : sums.charge_before) += charge;
                reversed.push_back({note.number, note.refers_to, sale.month, member.accounts[i],
                                    note.net, *original, charge});
            }
        }
        return sums;
    }

    // None before the first month closed here; a month that did not charge it took nothing.
    std::optional<ContributionRecord> original_of(const std::string& levy, const MemberId& member,
                                                  Month month) const {
        const auto& charged = inputs_.prepared.contributions;
        const auto found = charged.find(month);
        const auto* record = found == charged.end() ? nullptr
                                                    : find_in(found->second, levy, member);
        if (record != nullptr) return *record;
        const bool closed_here = month >= inputs_.cooperative.first_period;
        return closed_here ? std::optional(ContributionRecord{}) : std::nullopt;
    }

    static std::vector<Money> account_bases(const ContributionRule& rule,
                                            const std::vector<ContributionBases>& bases) {
        std::vector<Money> of_accounts;
        of_accounts.reserve(bases.size());
        for (const ContributionBases& account : bases)
            of_accounts.push_back(base_of(rule, account));
        return of_accounts;
    }

    static std::vector<Money> sold_to_members(const ContributionCharge& charge,
                                              const std::vector<ContributionBases>& bases) {
        std::vector<Money> sales;
        if (charge.between_members == Money()) return sales;
        sales.reserve(bases.size());
        for (const ContributionBases& account : bases) sales.push_back(account.between_members);
        return sales;
    }

    static std::vector<Money> shares_of(const ExplainedContribution& charged,
                                        const Member& member) {
        Money to_share = charged.charge.total;
        for (const ReversedSale& sale : charged.reversed) to_share += sale.charge;
        auto shares = share_of_accounts(charged, to_share);
        for (const ReversedSale& sale : charged.reversed) {
            const auto own = std::find(member.accounts.begin(), member.accounts.end(),
                                       sale.account);
            shares[static_cast<std::size_t>(own - member.accounts.begin())] -= sale.charge;
        }
        return shares;
    }

    const MonthInputs& inputs_;
    const std::vector<AccountRecord>& accounts_;
    DocumentSums sums_;
};

Problem no_rule(const MonthInputs& inputs, const Member& member) {
    return {Rule::dated_value_must_be_in_force,
            member.place,
            {},
            {"contribution", inputs.month().last_day()},
            Privacy::open};
}

// A levy that no rule is in force for takes nothing, and keeps its sums.
ContributionRecord uncharged(const MonthInputs& inputs, const LevyToCharge& levy) {
    const auto* before = find_in(inputs.books.contributions, levy.name, levy.contract.member.id);
    return {{}, {}, before != nullptr ? *before : ContributionSums{}};
}

// Charges one member to the accounts.
class AccountCharger {
public:
    AccountCharger(const MonthInputs& inputs, std::vector<AccountRecord>& accounts)
        : inputs_(inputs), charger_(inputs, accounts), accounts_(accounts) {}

    ChargedMember charge(const Member& member) {
        ChargedMember record;
        if (member.accounts.empty()) return record;
        const auto contribution = charger_.charge(contribution_of(inputs_, member));
        if (!contribution) {
            problems.push_back(no_rule(inputs_, member));
            return record;
        }
        for (std::size_t i = 0; i < member.accounts.size(); ++i) {
            accounts_[member.accounts[i]].contribution = contribution->shares[i];
        }
        record.contribution = contribution->charge.record;
        charge_levies(member, record);
        return record;
    }

    Problems problems;

private:
    void charge_levies(const Member& member, ChargedMember& record) {
        for (std::size_t levy = 0; levy < inputs_.cooperative.levies.size(); ++levy) {
            const LevyToCharge to_charge = levy_of(inputs_, member, levy);
            const auto charged = charger_.charge(to_charge);
            record.levies.push_back(charged ? charged->charge.record
                                            : uncharged(inputs_, to_charge));
            for (std::size_t i = 0; i < member.accounts.size(); ++i) {
                accounts_[member.accounts[i]].levies.push_back(charged ? charged->shares[i]
                                                                       : Money());
            }
        }
    }

    const MonthInputs& inputs_;
    Charger charger_;
    std::vector<AccountRecord>& accounts_;
};

ExplainedContribution on_its_own(ExplainedContribution charged) {
    charged.rule = std::make_shared<const ContributionRule>(*charged.terms.rule);
    charged.terms.rule = charged.rule.get();
    return charged;
}

// What the members of a month are charged on.
struct MonthToCharge {
    MonthToCharge(const MonthInputs& inputs, ResolvedDocuments documents)
        : resolved(std::move(documents)), counted(with_documents(inputs, resolved)),
          accounts(account_results(counted)) {
        charge_depreciation(depreciate(counted), accounts);
        charger.emplace(counted, accounts);
    }
    MonthToCharge(const MonthToCharge&) = delete; // its parts refer to one another
    MonthToCharge& operator=(const MonthToCharge&) = delete;
    ~MonthToCharge() = default;

    [[nodiscard]] Result<std::vector<ExplainedContribution>> explain(MemberIndex index) const {
        const Member& member = counted.roster.members[index];
        std::vector<ExplainedContribution> charges;
        if (member.accounts.empty()) return charges;
        auto contribution = charger->charge(contribution_of(counted, member));
        if (!contribution) return refuse(no_rule(counted, member));
        charges.push_back(on_its_own(*std::move(contribution)));
        for (std::size_t levy = 0; levy < counted.cooperative.levies.size(); ++levy) {
            auto charged = charger->charge(levy_of(counted, member, levy));
            if (charged) charges.push_back(on_its_own(*std::move(charged)));
        }
        return charges;
    }

    ResolvedDocuments resolved;
    MonthInputs counted;
    std::vector<AccountRecord> accounts;
    std::optional<Charger> charger;
};

} // namespace

Result<std::vector<ChargedMember>> charge_contributions(const MonthInputs& inputs,
                                                        std::vector<AccountRecord>& accounts) {
    AccountCharger charger(inputs, accounts);
    std::vector<ChargedMember> members;
    members.reserve(inputs.roster.members.size());
    for (const Member& member : inputs.roster.members) members.push_back(charger.charge(member));
    if (!charger.problems.empty()) return refuse(std::move(charger.problems));
    return members;
}

Result<ChargeExplainer> ChargeExplainer::of(const MonthInputs& inputs) {
    auto resolved = resolve_documents(inputs);
    if (!resolved) return refuse(std::move(resolved.error()));
    return ChargeExplainer(
        [month = std::make_shared<const MonthToCharge>(inputs, *std::move(resolved))](
            MemberIndex member) { return month->explain(member); });
}

Result<std::vector<ExplainedContribution>> explain_contributions(const MonthInputs& inputs,
                                                                 MemberIndex index) {
    if (inputs.roster.members[index].accounts.empty()) return std::vector<ExplainedContribution>();
    const auto explainer = ChargeExplainer::of(inputs);
    if (!explainer) return refuse(explainer.error());
    return explainer->explain(index);
}

} // namespace cae
