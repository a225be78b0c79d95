#include "cae/payroll/pay_rules.hpp"

#include <algorithm>

#include "cae/money/rounding.hpp"
#include "cae/payroll/pay_bases.hpp"

namespace cae {
namespace {

Problem incoherent(const std::string& id, std::string reason) {
    return {Rule::law_must_be_coherent, {}, id, {id, std::move(reason)}, Privacy::open};
}

Rate rate_of(const ContributionPart& part, const PayProfile& profile) {
    switch (part.input) {
    case RateInput::none:
        return part.rate;
    case RateInput::accident:
        return profile.accident_rate;
    case RateInput::mobility:
        return profile.mobility_rate;
    }
    return part.rate;
}

// a x b, or nothing when it has more than nine decimals.
std::optional<Rate> exact_product(Rate a, Rate b) {
    const Int128 product = static_cast<Int128>(a.billionths()) * b.billionths();
    if (product % Rate::one != 0) return std::nullopt;
    return Rate::from_billionths(static_cast<std::int64_t>(product / Rate::one));
}

// Builds the tables of one profile.
class Compiler {
public:
    explicit Compiler(PayRules& rules) : rules_(rules) {}

    void add_lines(Side side) {
        for (const ContributionInForce& contribution : rules_.law.contributions) {
            const auto& parts = contribution.parts;
            if (std::any_of(parts.begin(), parts.end(),
                            [&](const ContributionPart& part) { return part.side == side; })) {
                add_line(contribution, side);
            }
        }
    }

    // The net must rise with pay: the search of a gross from a net rests on it. Counted as if every
    // rate bore on the same euro, the CSG on the employer's cover included, and all of it on the
    // cover that may be pay.
    void check_net() {
        Rate employee;
        Rate on_cover;
        for (const CompiledLine& line : rules_.compiled) {
            if (line.side == Side::employer) continue;
            for (const RateOnBase& part : line.rates) {
                const CompiledBase& base = rules_.bases[part.base];
                if (base.constant) continue;
                employee += std::max(part.rate, Rate());
                if (base.base.kind == BaseKind::csg) on_cover += part.rate;
            }
        }
        Rate cover;
        Rate of_employer;
        for (const Cover& known : rules_.profile.covers) {
            cover += known.rate;
            if (known.employer_share != Rate()) of_employer += known.rate;
        }
        const Int128 one = Rate::one;
        const Int128 on_covers = std::max(
            static_cast<Int128>(on_cover.billionths()) * cover.billionths(),
            static_cast<Int128>(employee.billionths()) * of_employer.billionths());
        if (employee.billionths() * one + on_covers >= one * one) {
            problems.push_back(incoherent("cotisations", "what is withheld is all of the pay"));
        }
    }

    Problems problems;

private:
    void add_line(const ContributionInForce& contribution, Side side) {
        if (rules_.lines.size() == most_lines) {
            problems.push_back(incoherent(contribution.id, "too many lines"));
            return;
        }
        rules_.lines.push_back({contribution.id, contribution.label, contribution.collector, side});
        CompiledLine line;
        line.side = side;
        line.added_to_taxable = contribution.added_to_taxable && side == Side::employee;
        for (const ContributionPart& part : contribution.parts) {
            if (part.side == side && concerns(part, rules_.profile)) {
                add_part(contribution, part, line);
            }
        }
        rules_.compiled.push_back(std::move(line));
    }

    void add_part(const ContributionInForce& contribution, const ContributionPart& part,
                  CompiledLine& line) {
        const Rate rate = rate_of(part, rules_.profile);
        line.relieved = line.relieved || part.relieved;
        line.overtime_relieved = line.overtime_relieved || part.overtime_relieved;
        if (part.cover) {
            add_covers(contribution, part, line);
        } else if (part.base.kind == BaseKind::csg_exempt_overtime) {
            add_exempt_overtime(contribution, rate, line);
        } else if (part.base.kind == BaseKind::csg_other) {
            add_rate({{BaseKind::csg, {}, {}}, false, {}}, rate, line);
            add_exempt_overtime(contribution, Rate() - rate, line);
        } else {
            add_rate({part.base, false, {}}, rate, line);
        }
    }

    // The share of CSG's base that is exempt overtime is not whole cents; the product of its two
    // rates is an exact rate on the overtime pay itself.
    void add_exempt_overtime(const ContributionInForce& contribution, Rate rate,
                             CompiledLine& line) {
        if (const auto product = exact_product(rate, rules_.law.csg_share)) {
            add_rate({{}, true, {}}, *product, line);
        } else {
            problems.push_back(incoherent(contribution.id, "more than nine decimals"));
        }
    }

    // The employer's health cover is taxed as pay, its provident cover is not.
    void add_covers(const ContributionInForce& contribution, const ContributionPart& part,
                    CompiledLine& line) {
        const bool employer = part.side == Side::employer;
        for (const Cover& cover : rules_.profile.covers) {
            if (cover.kind != *part.cover) continue;
            line.cover = line.cover || employer;
            line.added_to_taxable = line.added_to_taxable ||
                                    (employer && cover.kind == CoverKind::health);
            cover.total != Money() ? add_fixed_cover(cover, part.side, line)
                                   : add_cover_rate(contribution, cover, part.side, line);
        }
    }

    // The employer's share is rounded, the member bears the rest.
    void add_fixed_cover(const Cover& cover, Side side, CompiledLine& line) {
        const Money employer = rounded(cover.total * cover.employer_share,
                                       Rounding::half_away_from_zero);
        const Money share = side == Side::employer ? employer : cover.total - employer;
        add_rate({{}, false, share}, Rate::from_billionths(Rate::one), line);
    }

    void add_cover_rate(const ContributionInForce& contribution, const Cover& cover, Side side,
                        CompiledLine& line) {
        if (const auto employer = exact_product(cover.rate, cover.employer_share)) {
            CompiledBase base{cover.base, false, {}, false};
            base.of_cover = !is_of_the_month(base);
            add_rate(base, side == Side::employer ? *employer : cover.rate - *employer, line);
        } else {
            problems.push_back(incoherent(contribution.id, "more than nine decimals"));
        }
    }

    void add_rate(const CompiledBase& base, Rate rate, CompiledLine& line) {
        line.rates.push_back({slot_of(base), rate});
    }

    std::size_t slot_of(const CompiledBase& wanted) {
        const auto found = std::find(rules_.bases.begin(), rules_.bases.end(), wanted);
        if (found != rules_.bases.end()) {
            return static_cast<std::size_t>(found - rules_.bases.begin());
        }
        if (rules_.bases.size() == most_bases) {
            problems.push_back(incoherent(rules_.lines.back().contribution, "too many bases"));
            return 0;
        }
        rules_.bases.push_back(wanted);
        return rules_.bases.size() - 1;
    }

    PayRules& rules_;
};

// The employer's own rates among those that the relief relieves, e.g. an accident rate below the
// highest one that counts (CSS D241-11).
Rate own_relieved_rates(const std::vector<ContributionInForce>& contributions,
                        const PayProfile& profile) {
    Rate sum;
    for (const ContributionInForce& contribution : contributions) {
        for (const ContributionPart& part : contribution.parts) {
            if (!part.relieved || !concerns(part, profile)) continue;
            const Rate rate = rate_of(part, profile);
            sum += std::min(rate, part.relieved_at_most.value_or(rate));
        }
    }
    return sum;
}

Money overtime_deduction(const LawInForce& law, const PayProfile& profile) {
    const Money* amount = value_for(law.overtime.employer_deduction, profile.headcount);
    return amount != nullptr ? *amount : Money();
}

} // namespace

bool concerns(const ContributionPart& part, const PayProfile& profile) {
    return part.headcount.contains(profile.headcount) &&
           (!part.category || *part.category == profile.category);
}

std::string PayLine::name() const {
    return (side == Side::employer ? "employer_" : "employee_") + contribution;
}

std::shared_ptr<const ReliefCoefficients>
PayRulesOfMonth::coefficients(const std::vector<ContributionInForce>& contributions,
                              const PayProfile& profile) const {
    const Rate* delta = value_for(law_.relief.delta, profile.headcount);
    if (delta == nullptr) return nullptr;
    const Rate own = own_relieved_rates(contributions, profile) - law_.relief.minimum;
    const Rate least = std::min(*delta, own);
    if (least <= Rate()) return nullptr;
    return relief_coefficients(law_.relief, least);
}

Result<const PayRules*> PayRulesOfMonth::for_profile(const PayProfile& profile) {
    if (const auto known = rules_.find(profile); known != rules_.end()) return known->second.get();
    auto rules = std::make_unique<PayRules>(PayRules{law_,
                                                     profile,
                                                     {},
                                                     {},
                                                     {},
                                                     coefficients(law_.contributions, profile),
                                                     overtime_deduction(law_, profile),
                                                     {}});
    Compiler compiler(*rules);
    compiler.add_lines(Side::employer);
    compiler.add_lines(Side::employee);
    compiler.check_net();
    if (!compiler.problems.empty()) return refuse(std::move(compiler.problems));
    rules->tables = tables_of(*rules);
    const PayRules* compiled = rules.get();
    rules_.emplace(profile, std::move(rules));
    return compiled;
}

} // namespace cae
