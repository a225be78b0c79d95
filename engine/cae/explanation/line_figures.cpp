// Every line of the payslip: rates on bases, whatever lines the law has.
#include <algorithm>

#include "cae/explanation/internal/member_month.hpp"

namespace cae {
namespace {

std::vector<Term> terms_of(const PayAgain& pay, std::size_t line) {
    const PayRules& rules = pay.rules();
    const auto covers = covers_of_rates(rules, line);
    std::vector<Term> terms;
    for (std::size_t i = 0; i < rules.compiled[line].rates.size(); ++i) {
        const RateOnBase& part = rules.compiled[line].rates[i];
        const CompiledBase& base = rules.bases[part.base];
        if (base.constant) {
            terms.push_back(plus(name_of_share(rules.profile, *covers[i], rules.lines[line].side),
                                 *base.constant));
        } else {
            terms.push_back({name_of(base), pay.bases[part.base], Sign::plus, part.rate});
        }
    }
    return terms;
}

// Whether the law leaves the line, or a part of it, to the contracts of the cooperative.
bool is_of_covers(const PayRules& rules, const PayLine& line) {
    const auto& all = rules.law.contributions;
    return std::any_of(all.begin(), all.end(), [&](const ContributionInForce& contribution) {
        return contribution.id == line.contribution &&
               std::any_of(contribution.parts.begin(), contribution.parts.end(),
                           [](const ContributionPart& part) { return part.cover.has_value(); });
    });
}

Formula formula_of(const PayRules& rules, std::size_t line) {
    const bool applies = !rules.compiled[line].rates.empty();
    if (is_of_covers(rules, rules.lines[line])) {
        return applies ? Formula::share_of_covers : Formula::no_cover;
    }
    return applies ? Formula::rates_on_bases : Formula::line_does_not_apply;
}

// The rates that are notified to the member's establishment.
void cite_notified(const MemberMonth& member, const PayAgain& pay, const PayLine& line,
                   std::vector<ParameterUsed>& cited) {
    const auto& branches = member.month.cooperative.branches;
    const auto branch = std::find_if(branches.begin(), branches.end(), [&](const Branch& known) {
        return known.id == member.record.branch;
    });
    if (branch == branches.end()) return;
    const auto cite = [&](const char* id, const Dated<Rate>& rates, Rate used) {
        const auto* version = rates.version_on(member.closed().month.last_day());
        if (version == nullptr || *version->value != used) return;
        cited.push_back(by_contract(id, {used.billionths() * 100}, Unit::percent, version->from));
        cited.back().origin = ParameterOrigin::cooperative;
    };
    const PayProfile& profile = pay.rules().profile;
    for (const ContributionInForce& contribution : pay.rules().law.contributions) {
        if (contribution.id != line.contribution) continue;
        for (const ContributionPart& part : contribution.parts) {
            if (part.side != line.side || !concerns(part, profile)) continue;
            if (part.input == RateInput::accident) {
                cite("accident_rate_pct", branch->accident_rate, profile.accident_rate);
            } else if (part.input == RateInput::mobility) {
                cite("mobility_rate_pct", branch->mobility_rate, profile.mobility_rate);
            }
        }
    }
}

bool has_exempt_overtime(const PayAgain& pay, std::size_t line) {
    const auto& rates = pay.rules().compiled[line].rates;
    return std::any_of(rates.begin(), rates.end(), [&](const RateOnBase& rate) {
        return pay.rules().bases[rate.base].exempt_overtime;
    });
}

void add_line(const MemberMonth& member, const PayAgain& pay, std::size_t i, Figures& figures) {
    const PayLine& line = pay.rules().lines[i];
    const PayProfile& profile = pay.rules().profile;
    const bool applies = !pay.rules().compiled[i].rates.empty();
    Explanation& figure = figures.add(line.name(), FigureKind::pay, pay.record.lines[i],
                                      formula_of(pay.rules(), i),
                                      applies ? RoundingUsed::once : RoundingUsed::none);
    figure.label = line.label;
    figure.side = line.side;
    figure.terms = terms_of(pay, i);
    if (!applies) {
        figure.terms = {given("category", profile.category),
                        given("headcount", Staff{profile.headcount})};
    }
    member.law.line(line.contribution, line.side, profile, figure.parameters);
    cite_notified(member, pay, line, figure.parameters);
    cite_covers(member, pay, i, figure.parameters);
    if (has_exempt_overtime(pay, i)) {
        member.law.number("csg.part_assujettie",
                          figure.parameters); // the rate is a product with it
    }
}

} // namespace

void add_lines(const MemberMonth& member, const PayAgain& pay, Side side, Figures& figures) {
    for (std::size_t i = 0; i < pay.rules().lines.size(); ++i) {
        if (pay.rules().lines[i].side == side) add_line(member, pay, i, figures);
    }
}

std::vector<Term> terms_of_lines(const PayAgain& pay, Side side) {
    std::vector<Term> terms;
    for (std::size_t i = 0; i < pay.rules().lines.size(); ++i) {
        const PayLine& line = pay.rules().lines[i];
        if (line.side != side || pay.record.lines[i] == Money()) continue;
        terms.push_back(plus(line.name(), pay.record.lines[i]));
    }
    return terms;
}

} // namespace cae
