// The cooperative contribution and the other levies: the steps of the charge, and the accounts'
// shares of it.
#include "cae/explanation/internal/contribution_figure.hpp"

#include <algorithm>

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
        } else if (rounded_sum(parts_) == charge_.total && charge_.sum_before == Money()) {
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
        figure_.terms.push_back(given("contribution_sum_before", charge_.sum_before));
        figure_.terms.push_back(plus("contribution_by_shape", charge_.by_shape));
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
                figure_.documents.push_back({files.activity_file, document.line, document.date,
                                             document.number, "credit_note", document.label,
                                             document.net, document.vat, Money() - sale.charge});
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

} // namespace

void add_contribution(const MemberMonth& member, const ContributionToExplain& levy,
                      Figures& figures) {
    const Money total = sum_of(levy.of_accounts);
    const ExplainedContribution* charge = charge_called(member, levy.charged_as);
    if (levy.of_accounts.size() > 1) {
        for (std::size_t i = 0; i < levy.of_accounts.size(); ++i) {
            const std::string& activity = member.accounts[i]->activity.text();
            Explanation& share = figures.add(levy.figure + ":" + activity, FigureKind::account,
                                             levy.of_accounts[i], Formula::contribution_shared,
                                             RoundingUsed::largest_remainder);
            share.detail = activity;
            share.label = levy.label;
            share.terms = {given(levy.figure, total),
                           given("turnover:" + activity, member.accounts[i]->turnover)};
        }
    }
    Explanation& figure = figures.add(levy.figure, FigureKind::account, total, Formula::as_sealed);
    figure.label = levy.label;
    const Money now = charge != nullptr ? charge->charge.total : Money();
    if (charge != nullptr && now == total) {
        ChargeSteps(member, *charge, figure).write();
    } else {
        figures.disagree(levy.figure, total, now);
    }
}

} // namespace cae
