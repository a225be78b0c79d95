// The cooperative contribution and the other levies: the steps of the charge, and the accounts'
// shares of it.
#include "cae/explanation/internal/contribution_figure.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "cae/money/rounding.hpp"

namespace cae {
namespace {

Money after(const ContributionCharge& charge) { return charge.sum_before + charge.base; }

std::vector<ChargedPart> parts_of(const ExplainedContribution& charged) {
    if (charged.terms.is_exempt) return {};
    auto parts = charged_parts(*charged.terms.rule, charged.charge.sum_before,
                               after(charged.charge));
    parts.erase(std::remove_if(parts.begin(), parts.end(),
                               [](const ChargedPart& part) { return part.rate == Rate(); }),
                parts.end());
    return parts;
}

Money rounded_sum(const std::vector<ChargedPart>& parts) {
    ExactAmount sum;
    for (const ChargedPart& part : parts) sum += part.base * part.rate;
    return rounded(sum, Rounding::half_away_from_zero);
}

Money taken_back(const ContributionReversals& reversed) {
    return reversed.charge_of_year + reversed.charge_before;
}

// Writes the steps of one charge into its figure.
class ChargeSteps {
public:
    ChargeSteps(const MemberMonth& member, const ExplainedContribution& charged,
                Explanation& figure)
        : member_(member), charged_(charged), charge_(charged.charge), parts_(parts_of(charged)),
          figure_(figure) {}

    void write() {
        add_rates();
        if (charged_.terms.is_exempt && charge_.total == Money()) {
            figure_.formula = Formula::contribution_exempt;
        } else if (is_plain()) {
            figure_.formula = Formula::contribution;
            figure_.rounding = RoundingUsed::once;
            add_parts(Sign::plus);
        } else {
            figure_.formula = Formula::contribution_steps;
            figure_.rounding = RoundingUsed::none;
            add_parts(Sign::named);
            add_steps();
        }
        add_reversed();
    }

private:
    // Rates on parts of the month's base, and nothing else.
    bool is_plain() const {
        return rounded_sum(parts_) == charge_.total && charge_.total == charge_.by_shape &&
               charge_.sum_before == Money() && charge_.between_members == Money() &&
               charge_.fixed_fee == Money() && charge_.held_by_year == Money() &&
               charged_.reversed.empty() && !charged_.terms.is_exempt;
    }

    // One rate may apply to several parts.
    void add_rates() {
        for (const ChargedPart& part : parts_) {
            const auto known = [&](const ParameterUsed& used) {
                return used.value->billionths == part.rate.billionths() * 100;
            };
            if (std::any_of(figure_.parameters.begin(), figure_.parameters.end(), known)) continue;
            figure_.parameters.push_back(rate(part.rate));
        }
    }

    ParameterUsed rate(Rate value) const {
        ParameterUsed used = by_contract(charged_.name, {value.billionths() * 100}, Unit::percent,
                                         charged_.terms.since);
        used.part = "rate";
        if (!charged_.terms.is_own) used.origin = ParameterOrigin::cooperative;
        return used;
    }

    void add_parts(Sign sign) {
        for (const ChargedPart& part : parts_) {
            const bool is_turnover = charged_.terms.rule->base == ContributionBase::turnover &&
                                     part.base == turnover();
            figure_.terms.push_back(
                {is_turnover ? "turnover" : "contribution_base", part.base, sign, part.rate});
        }
    }

    Money turnover() const {
        Money sum;
        for (const AccountRecord* account : member_.accounts) sum += account->turnover;
        return sum;
    }

    void add_steps() {
        add_base();
        if (!charged_.terms.is_exempt) add_shape();
        add_if_any("contribution_between_members", charge_.between_members);
        add_if_any("contribution_held_by_month",
                   charge_.of_month - charge_.by_shape - charge_.between_members);
        add_if_any("contribution_held_by_year", charge_.held_by_year);
        add_if_any("contribution_fixed_fee", charge_.fixed_fee);
        add_if_any("contribution_taken_back", Money() - taken_back(charge_.reversed));
        add_limit("floor_of_month", charged_.terms.floor_of_month);
        add_limit("cap_of_month", charged_.terms.cap_of_month);
        add_limit("floor_of_year", charged_.terms.floor_of_year);
        add_limit("cap_of_year", charged_.terms.cap_of_year);
    }

    // What the month's base is made of.
    void add_base() {
        const ContributionRule& rule = *charged_.terms.rule;
        figure_.terms.push_back(given("contribution_turnover", charged_.bases.turnover));
        if (rule.between_members) {
            figure_.terms.push_back(
                given("contribution_sold_to_members", charged_.bases.between_members));
        }
        if (rule.base == ContributionBase::margin) {
            figure_.terms.push_back(given("contribution_charges", charged_.bases.charges));
        }
        figure_.terms.push_back(given("contribution_base_of_month", charge_.base));
    }

    // F of both sums, each rounded by itself.
    void add_shape() {
        const Money sum = rounded(charge_on(*charged_.terms.rule, after(charge_)),
                                  Rounding::half_away_from_zero);
        figure_.terms.push_back(given("contribution_sum_before", charge_.sum_before));
        figure_.terms.push_back(plus("contribution_on_sum", sum));
        add_if_any("contribution_on_sum_before", charge_.by_shape - sum);
    }

    void add_if_any(const char* name, Money amount) {
        if (amount != Money()) figure_.terms.push_back(plus(name, amount));
    }

    void add_limit(const char* name, const std::optional<Money>& limit) {
        if (limit) figure_.terms.push_back(given(name, *limit));
    }

    // Credit notes about sales of earlier months, at the rate of their month.
    void add_reversed() {
        const MonthDocuments& files = member_.month.documents;
        for (const ReversedSale& sale : charged_.reversed) {
            for (const ActivityDocument& document : files.documents) {
                if (document.number != sale.credit_note || document.account != sale.account) {
                    continue;
                }
                figure_.documents.push_back(
                    {files.activity_file, document.line, document.date, document.number,
                     std::string(word(DocumentKind::credit_note)), document.label, document.net,
                     document.vat, Money() - sale.charge});
            }
        }
    }

    const MemberMonth& member_;
    const ExplainedContribution& charged_;
    const ContributionCharge& charge_;
    std::vector<ChargedPart> parts_;
    Explanation& figure_;
};

const ExplainedContribution* charge_called(const MemberMonth& member, const std::string& name) {
    const auto& charges = member.month.contributions;
    const auto found = std::find_if(charges.begin(), charges.end(),
                                    [&](const auto& charge) { return charge.name == name; });
    return found == charges.end() ? nullptr : &*found;
}

Money sum_of(const std::vector<Money>& amounts) {
    Money sum;
    for (const Money amount : amounts) sum += amount;
    return sum;
}

// No rule of a levy is in force for the member.
bool takes_nothing(const ContributionToExplain& levy, const ExplainedContribution* charge) {
    return charge == nullptr && sum_of(levy.of_accounts) == Money() &&
           levy.charged_as != contribution_name;
}

// What each account bears of it.
// What credit notes about earlier months give back to one account.
Money given_back(const MemberMonth& member, const ExplainedContribution& charge,
                 const AccountRecord& account) {
    const Roster& roster = member.month.roster;
    Money sum;
    for (const ReversedSale& sale : charge.reversed) {
        const ActivityAccount& of_sale = roster.accounts[sale.account];
        if (roster.activities[of_sale.activity] == account.activity) sum += sale.charge;
    }
    return sum;
}

// Each account with the base that the charge is shared by, and what is given back to it alone.
std::vector<Term> weights_of(const MemberMonth& member, const ExplainedContribution& charge) {
    std::vector<Term> terms;
    for (std::size_t i = 0; i < member.accounts.size(); ++i) {
        const AccountRecord& account = *member.accounts[i];
        const std::string activity = ":" + account.activity.text();
        terms.push_back(given("shared_by" + activity, charge.account_bases[i]));
        if (!charge.sold_to_members.empty()) {
            terms.push_back(given("sold_to_members" + activity, charge.sold_to_members[i]));
        }
        const Money back = given_back(member, charge, account);
        if (back != Money()) terms.push_back(given("given_back" + activity, back));
    }
    return terms;
}

void add_shares(const MemberMonth& member, const ContributionToExplain& levy,
                const ExplainedContribution* charge, Figures& figures) {
    const bool same = charge != nullptr && charge->shares == levy.of_accounts;
    const Formula formula = same                          ? Formula::contribution_shared
                            : takes_nothing(levy, charge) ? Formula::no_levy
                                                          : Formula::as_sealed;
    for (std::size_t i = 0; i < levy.of_accounts.size(); ++i) {
        const std::string& activity = member.accounts[i]->activity.text();
        Explanation& share = figures.add(
            levy.figure + ":" + activity, FigureKind::account, levy.of_accounts[i], formula,
            same ? RoundingUsed::largest_remainder : RoundingUsed::none);
        share.detail = activity;
        share.label = levy.label;
        if (!same) continue;
        share.terms = {given(levy.figure, sum_of(levy.of_accounts))};
        if (!charge->sold_to_members.empty()) {
            share.terms.push_back(given("contribution_by_shape", charge->charge.by_shape));
            share.terms.push_back(
                given("contribution_between_members", charge->charge.between_members));
        }
        auto weights = weights_of(member, *charge);
        std::move(weights.begin(), weights.end(), std::back_inserter(share.terms));
    }
}

} // namespace

void add_contribution(const MemberMonth& member, const ContributionToExplain& levy,
                      Figures& figures) {
    const Money total = sum_of(levy.of_accounts);
    const ExplainedContribution* charge = charge_called(member, levy.charged_as);
    if (levy.of_accounts.size() > 1) add_shares(member, levy, charge, figures);
    Explanation& figure = figures.add(levy.figure, FigureKind::account, total, Formula::as_sealed);
    figure.label = levy.label;
    const Money now = charge != nullptr ? charge->charge.total : Money();
    if (charge != nullptr && now == total) {
        ChargeSteps(member, *charge, figure).write();
    } else if (takes_nothing(levy, charge)) {
        figure.formula = Formula::no_levy;
    } else {
        figures.disagree(levy.figure, total, now);
    }
}

} // namespace cae
