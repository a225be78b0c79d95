// What the rates apply to: the bases of the month, as differences of sums since January.
#include "cae/base/words.hpp"
#include "cae/explanation/internal/member_month.hpp"

namespace cae {
namespace {

// What F looks at besides pay.
bool looks_at_ceiling(BaseKind kind) {
    return kind == BaseKind::tranche || kind == BaseKind::total_above_ceiling ||
           kind == BaseKind::csg;
}
bool looks_at_smic(BaseKind kind) { return kind == BaseKind::total_above_smic; }

class BaseFigures {
public:
    BaseFigures(const MemberMonth& member, const PayAgain& pay, Figures& figures)
        : member_(member), pay_(pay), figures_(figures) {}

    void add(std::size_t i) {
        const CompiledBase& base = pay_.rules().bases[i];
        if (base.exempt_overtime) return; // a figure of the sums
        if (base.constant) return;        // a figure of the covers
        Explanation& figure = figures_.add(name_of(base), FigureKind::detail, pay_.bases[i],
                                           Formula::base_since_january);
        figure.base = base.base;
        is_of_the_month(base) ? explain_month(base.base, figure) : explain_difference(base, figure);
    }

private:
    void explain_month(const Base& base, Explanation& figure) const {
        figure.formula = Formula::base_of_month;
        if (base.kind == BaseKind::employer_cover) {
            figure.formula = Formula::sum;
            add_cover(figure);
        } else if (base.kind == BaseKind::month_capped) {
            figure.rounding = RoundingUsed::once;
            figure.terms = {given("gross", pay_.record.gross),
                            given("overtime_pay", pay_.record.overtime_pay),
                            given("ceilings", Multiple{base.to})};
            member_.law.number("securite_sociale.plafond_mensuel", figure.parameters);
        } else {
            figure.formula = Formula::full_ceiling;
            member_.law.number("securite_sociale.plafond_mensuel", figure.parameters);
        }
    }

    void add_cover(Explanation& figure) const {
        for (std::size_t i = 0; i < pay_.rules().lines.size(); ++i) {
            if (!pay_.rules().compiled[i].cover) continue;
            figure.terms.push_back(plus(pay_.rules().lines[i].name(), pay_.record.lines[i]));
        }
        const Money as_pay = cover_as_pay_of(pay_);
        if (as_pay != Money()) figure.terms.push_back(minus("cover_as_pay", as_pay));
    }

    void explain_difference(const CompiledBase& base, Explanation& figure) const {
        const SumsSinceJanuary& after = pay_.after();
        const SumsSinceJanuary& before = pay_.before();
        figure.terms = {plus("base_after", base_since_january(pay_.rules(), base, after)),
                        minus("base_before", base_since_january(pay_.rules(), base, before))};
        const BaseKind kind = base.base.kind;
        if (kind == BaseKind::csg) {
            figure.formula = Formula::base_of_csg;
            add_cover(figure);
        }
        const bool some_is_pay = after.cover.as_pay != Money() || before.cover.as_pay != Money();
        if (base.of_cover && some_is_pay) {
            add_pair(figure, "paid_since_january", after.gross - after.cover.as_pay, "paid_before",
                     before.gross - before.cover.as_pay);
        } else {
            add_pair(figure, "pay_since_january", after.gross, "pay_before", before.gross);
        }
        if (looks_at_ceiling(kind)) {
            add_pair(figure, "ceiling_since_january", after.ceiling, "ceiling_before",
                     before.ceiling);
        }
        if (looks_at_smic(kind)) {
            add_pair(figure, "smic_since_january", after.smic, "smic_before", before.smic);
        }
        if (kind == BaseKind::csg) {
            member_.law.number("csg.part_assujettie", figure.parameters);
            member_.law.number("csg.plafonds_part_assujettie", figure.parameters);
        }
    }

    template <class Amount>
    static void add_pair(Explanation& figure, const char* name_after, Amount after,
                         const char* name_before, Amount before) {
        figure.terms.push_back(given(name_after, after));
        figure.terms.push_back(given(name_before, before));
    }

    const MemberMonth& member_;
    const PayAgain& pay_;
    Figures& figures_;
};

} // namespace

std::string name_of(const CompiledBase& base) {
    if (base.exempt_overtime) return "exempt_overtime";
    std::string name = (base.of_cover ? "cover_base_" : "base_") +
                       std::string(word(base.base.kind));
    if (base.base.from == Rate() && base.base.to == Rate()) return name;
    if (base.base.kind == BaseKind::total_above_smic) return name + "_" + to_string(base.base.from);
    return name + "_" + to_string(base.base.from) + "_" + to_string(base.base.to);
}

void add_base_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures) {
    BaseFigures bases(member, pay, figures);
    for (std::size_t i = 0; i < pay.rules().bases.size(); ++i) bases.add(i);
    add_cover_figures(pay, figures);
}

Money cover_as_pay_of(const PayAgain& pay) {
    return pay.after().cover.as_pay - pay.before().cover.as_pay;
}

} // namespace cae
