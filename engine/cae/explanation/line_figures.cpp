// Every line of the payslip: rates on bases, whatever lines the law has.
#include <algorithm>

#include "cae/explanation/internal/member_month.hpp"

namespace cae {
namespace {

std::vector<Term> terms_of(const PayAgain& pay, const CompiledLine& line) {
    std::vector<Term> terms;
    for (const RateOnBase& part : line.rates) {
        terms.push_back(
            {name_of(pay.rules().bases[part.base]), pay.bases[part.base], Sign::plus, part.rate});
    }
    return terms;
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
                                      applies ? Formula::rates_on_bases
                                              : Formula::line_does_not_apply,
                                      applies ? RoundingUsed::once : RoundingUsed::none);
    figure.label = line.label;
    figure.side = line.side;
    figure.terms = terms_of(pay, pay.rules().compiled[i]);
    if (!applies) {
        figure.terms = {given("category", profile.category),
                        given("headcount", Staff{profile.headcount})};
    }
    member.law.line(line.contribution, line.side, profile, figure.parameters);
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
