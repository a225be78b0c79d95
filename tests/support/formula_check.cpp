#include "support/formula_check.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <variant>

#include "cae/money/allocation.hpp"
#include "cae/money/rounding.hpp"

namespace cae_test {
namespace {

using cae::Formula;
using cae::Int128;
using cae::Money;
using cae::Rate;

constexpr auto half = cae::Rounding::half_away_from_zero;

Money quotient(Int128 numerator, Int128 denominator) {
    return Money::from_cents(
        static_cast<std::int64_t>(cae::divide_half_away_from_zero(numerator, denominator)));
}

// A figure read by the names of its terms and parameters.
class Shown {
public:
    explicit Shown(const cae::Explanation& figure) : figure_(figure) {}

    // Of the same month, where the figure is one of another month.
    [[nodiscard]] const cae::Term* term(const std::string& name) const {
        const auto& terms = figure_.terms;
        const std::size_t colon = figure_.name.find(':');
        const std::string suffix = colon == std::string::npos ? "" : figure_.name.substr(colon);
        const auto found = std::find_if(terms.begin(), terms.end(), [&](const auto& each) {
            return each.name == name || each.name == name + suffix;
        });
        return found == terms.end() ? nullptr : &*found;
    }
    template <class T>
    [[nodiscard]] T of(const std::string& name, T otherwise = T()) const {
        const cae::Term* found = term(name);
        return found != nullptr ? std::get<T>(found->value) : otherwise;
    }
    [[nodiscard]] Money money(const std::string& name) const { return of<Money>(name); }
    [[nodiscard]] std::int64_t days(const std::string& name) const {
        return of<cae::Days>(name).count;
    }
    // Billionths of the unit of a parameter's number.
    [[nodiscard]] std::int64_t number(const std::string& id,
                                      const std::string& part = "value") const {
        for (const auto& used : figure_.parameters) {
            if (used.id == id && used.part == part && used.value) return used.value->billionths;
        }
        return 0;
    }
    [[nodiscard]] std::int64_t hundredths(const std::string& id) const {
        return number(id) / (Rate::one / 100);
    }
    [[nodiscard]] Money amount(const std::string& id) const {
        return Money::from_cents(hundredths(id));
    }
    [[nodiscard]] Rate percent(const std::string& id) const {
        return Rate::from_billionths(number(id) / 100);
    }
    [[nodiscard]] Money value() const { return std::get<Money>(figure_.value); }
    [[nodiscard]] const cae::Explanation& figure() const { return figure_; }
    [[nodiscard]] std::int64_t days_paid() const {
        return days("days_employed") - days("absence_days") - days("unpaid_sick_days");
    }
    [[nodiscard]] std::int64_t week() const {
        const cae::Hours legal{hundredths("duree_legale.heures_hebdomadaires")};
        return of<cae::Hours>("weekly_hours", legal).hundredths;
    }

private:
    const cae::Explanation& figure_;
};

bool fixed_part(const Shown& shown) {
    const Int128 cents = shown.amount("fixed_part").cents();
    const std::int64_t days = shown.days_paid() - shown.days("sick_days");
    return shown.value() ==
           quotient(cents * days, shown.days("days_of_month")) + shown.money("sick_pay");
}

bool month_ceiling(const Shown& shown) {
    const std::int64_t legal = shown.hundredths("duree_legale.heures_hebdomadaires");
    const Int128 cents = shown.amount("securite_sociale.plafond_mensuel").cents();
    return shown.value() == quotient(cents * std::min(shown.week(), legal) * shown.days_paid(),
                                     static_cast<Int128>(legal) * shown.days("days_of_month"));
}

bool month_smic(const Shown& shown) {
    const Int128 hour = static_cast<Int128>(
                            shown.amount("smic.horaire_reduction_generale").cents()) *
                        cae::SmicAmount::units_per_cent;
    const std::int64_t weeks = shown.hundredths("duree_legale.heures_annuelles") /
                               shown.hundredths("duree_legale.heures_hebdomadaires");
    const Money whole = shown.money("whole_pay");
    const Int128 of_days = whole != Money() ? cae::divide_half_away_from_zero(
                                                  hour * shown.week() * weeks / 1200 *
                                                      shown.money("pay_due").cents(),
                                                  whole.cents())
                                            : hour * shown.week() * weeks * shown.days_paid() /
                                                  (Int128{1200} * shown.days("days_of_month"));
    const Int128 overtime = hour * shown.of<cae::Hours>("overtime_hours").hundredths / 100;
    return of_days + overtime == std::get<cae::SmicAmount>(shown.figure().value).units();
}

// Pay for hours and hours of a month, in the twelfth of a hundredth of a legal week.
Int128 paid_for_hours(const Shown& shown) {
    return std::max(shown.money("gross") - shown.money("leave_paid") - shown.money("bonus") -
                        shown.money("benefit_in_kind") - shown.money("beyond_hours"),
                    Money())
        .cents();
}
Int128 with_increases(const Shown& shown, const std::string& law, Int128 hours,
                      Int128 first_hours) {
    const Int128 first = std::min(hours, first_hours);
    return first * (Rate::one + shown.percent(law + "majoration_premieres_heures").billionths()) +
           (hours - first) *
               (Rate::one + shown.percent(law + "majoration_heures_suivantes").billionths());
}
Int128 overtime_with_increases(const Shown& shown, Int128 hours) {
    const std::string law = "heures_supplementaires.";
    const Int128 first = Int128{shown.hundredths(law + "premieres_heures_par_semaine")} *
                         shown.hundredths("duree_legale.heures_annuelles");
    return with_increases(shown, law, hours, first);
}
Int128 above_legal_week(const Shown& shown) {
    const std::int64_t legal = shown.hundredths("duree_legale.heures_hebdomadaires");
    return Int128{std::max<std::int64_t>(shown.week() - legal, 0)} *
           shown.hundredths("duree_legale.heures_annuelles");
}
Int128 up_to_legal_week(const Shown& shown) {
    return Int128{std::min(shown.week(), shown.hundredths("duree_legale.heures_hebdomadaires"))} *
           shown.hundredths("duree_legale.heures_annuelles");
}

// What is paid of a whole month, and that month.
std::pair<std::int64_t, std::int64_t> paid_share(const Shown& shown) {
    if (shown.term("whole_pay") != nullptr) {
        return {shown.money("pay_due").cents(), shown.money("whole_pay").cents()};
    }
    if (shown.term("days_paid") == nullptr) return {1, 1};
    return {shown.days("days_paid"), shown.days("days_of_month")};
}

bool overtime_pay(const Shown& shown) {
    const Int128 hours = shown.of<cae::Hours>("overtime_hours").hundredths;
    if (hours == 0 || shown.week() == 0) return shown.value() == Money();
    const auto [days, month] = paid_share(shown);
    if (days == 0) return shown.value() == Money();
    const Int128 more = hours * 12 * shown.hundredths("duree_legale.heures_hebdomadaires");
    const Int128 legal = up_to_legal_week(shown);
    if (shown.figure().formula == Formula::complementary_pay) {
        const Int128 first = legal * Rate::one /
                             shown.number("heures_complementaires.part_premieres_heures");
        const Int128 worth = with_increases(shown, "heures_complementaires.", more, first);
        return shown.value() ==
               quotient(worth * paid_for_hours(shown) * month, legal * Rate::one * days);
    }
    const Int128 above = above_legal_week(shown);
    const Int128 structural = overtime_with_increases(shown, above);
    const Int128 worth = overtime_with_increases(shown, above + more) - structural;
    return shown.value() ==
           quotient(worth * paid_for_hours(shown) * month, (legal * Rate::one + structural) * days);
}

bool structural_overtime(const Shown& shown) {
    const Int128 worth = overtime_with_increases(shown, above_legal_week(shown));
    return shown.value() ==
           quotient(worth * paid_for_hours(shown), up_to_legal_week(shown) * Rate::one + worth);
}

bool base_of_month(const Shown& shown) {
    const Rate ceilings = shown.of<cae::Multiple>("ceilings").value;
    const Money most = rounded(shown.amount("securite_sociale.plafond_mensuel") * ceilings, half);
    return shown.value() == std::min(shown.money("gross") + shown.money("overtime_pay"), most);
}

Money times(Money amount, Rate multiple) { return rounded(amount * multiple, half); }

// The base of sums since January, by its kind and bounds.
Money base_of(const Shown& shown, const std::string& when) {
    const cae::Base& base = *shown.figure().base;
    const bool paid = shown.term("paid_since_january") != nullptr;
    const std::string of_pay = paid ? "paid_" : "pay_";
    const Money pay = shown.money(of_pay + (when == "after" ? "since_january" : "before"));
    const std::string moment = when == "after" ? "_since_january" : "_before";
    const Money ceiling = shown.money("ceiling" + moment);
    const Int128 smic = shown.of<cae::SmicAmount>("smic" + moment).units();
    const Int128 units = cae::SmicAmount::units_per_cent;
    switch (base.kind) {
    case cae::BaseKind::tranche:
        return std::max(std::min(pay, times(ceiling, base.to)) - times(ceiling, base.from),
                        Money());
    case cae::BaseKind::total_above_ceiling:
        return pay > times(ceiling, base.from) ? std::min(pay, times(ceiling, base.to)) : Money();
    case cae::BaseKind::total_above_smic:
        return units * pay.cents() * Rate::one > smic * base.from.billionths() ? pay : Money();
    case cae::BaseKind::csg: {
        const Rate up_to = Rate::from_billionths(shown.number("csg.plafonds_part_assujettie"));
        const Money below = std::min(pay, times(ceiling, up_to));
        return times(below, shown.percent("csg.part_assujettie")) + pay - below;
    }
    default:
        return pay;
    }
}

bool base_since_january(const Shown& shown) {
    return base_of(shown, "after") == shown.money("base_after") &&
           base_of(shown, "before") == shown.money("base_before");
}

bool grid_row(const Shown& shown) {
    const Money base = shown.money("withheld_on");
    bool inside = true;
    for (const auto& used : shown.figure().parameters) {
        const Money bound = Money::from_cents(used.value->billionths / (Rate::one / 100));
        if (used.part == "from") inside = inside && base >= bound;
        if (used.part == "below") inside = inside && base < bound;
        if (used.part == "rate") {
            inside = inside && std::get<Rate>(shown.figure().value).billionths() ==
                                   used.value->billionths / 100;
        }
    }
    return inside;
}

bool largest_gross(const Shown& shown) {
    const Money budget = shown.term("requested_cost") != nullptr ? shown.money("requested_cost")
                         : shown.term("available") != nullptr
                             ? shown.money("available") + shown.money("benefit_in_kind")
                             : shown.money("request_amount");
    const Money spent = shown.money("employer_cost") + shown.money("leave_provisioned");
    const Money left = shown.money("left_of_budget");
    if (spent + left != budget) return false;
    if (left < Money()) return shown.value() == Money();
    return shown.money("cost_of_next_cent") > budget;
}

bool late_gross(const Shown& shown) {
    if (shown.money("late_cost") > shown.money("late_budget")) return false;
    return shown.term("request_amount") != nullptr ||
           shown.money("cost_of_next_cent") > shown.money("late_budget");
}

bool largest_gross_of_net(const Shown& shown) {
    const Money asked = shown.money("request_amount");
    if (shown.money("net_before_tax") > asked) return shown.value() == Money();
    return shown.money("net_of_next_cent") > asked;
}

// With floating point, which the engine never uses; half a unit of the fourth decimal apart at
// most.
bool relief_coefficient(const Shown& shown) {
    const auto plain = [](std::int64_t billionths) {
        return static_cast<long double>(billionths) / Rate::one;
    };
    const std::string id = "reduction_generale.formule";
    const long double minimum = plain(shown.number(id, "minimum"));
    const long double exit = plain(shown.number(id, "exit"));
    const long double delta = plain(shown.of<cae::Multiple>("delta_used").value.billionths());
    const auto pay = static_cast<long double>(shown.money("relief_pay_since").cents());
    const auto smic = static_cast<long double>(
                          shown.of<cae::SmicAmount>("relief_smic_since").units()) /
                      cae::SmicAmount::units_per_cent;
    long double expected = 0;
    if (pay > 0 && pay < exit * smic) {
        const long double share = (exit * smic / pay - 1) / (exit - 1);
        expected = std::min(minimum + delta * std::pow(share, plain(shown.number(id, "exponent"))),
                            minimum + delta);
    }
    const long double value = std::stold(
        to_string(std::get<cae::Coefficient>(shown.figure().value)));
    return pay <= 0 || std::abs(value - expected) <= 0.0000500001L;
}

bool general_relief(const Shown& shown) {
    const Money of_sums = rounded(shown.money("relief_pay_since") *
                                      as_rate(shown.of<cae::Coefficient>("relief_coefficient")),
                                  half);
    return of_sums == shown.money("relief_of_sums") && shown.value() <= shown.money("relief_room");
}

bool relief_of_urssaf(const Shown& shown) {
    std::int64_t pension = 0;
    for (const auto& used : shown.figure().parameters) {
        if (used.part == "rate") pension += used.value->billionths / 100;
    }
    const std::string id = "reduction_generale.formule";
    const Int128 highest = shown.number(id, "minimum") + shown.number(id, "delta");
    return shown.value() ==
           quotient(shown.money("general_relief").cents() * (highest - pension), highest);
}

bool seizable(const Shown& shown) {
    Int128 sum = 0;
    Money year;
    for (const auto& term : shown.figure().terms) {
        if (!term.sixtieths) continue;
        const Money slice = std::get<Money>(term.value);
        year += slice;
        sum += static_cast<Int128>(slice.cents()) * *term.sixtieths;
    }
    const Money net = shown.money("seizable_from");
    const Money by_scale = quotient(sum, 720);
    const Money most = std::max(net - shown.money("left_at_least"), Money());
    return (net <= Money() || year.cents() == net.cents() * 12) &&
           by_scale == shown.money("seizable_by_scale") &&
           shown.value() == std::min(by_scale, most);
}

bool least_of(const Shown& shown, const std::vector<std::string>& names) {
    Money least = shown.money(names.front());
    for (const auto& name : names) least = std::min(least, shown.money(name));
    return shown.value() == std::max(least, Money());
}

bool leave_acquired(const Shown& shown) {
    const Int128 a_month = shown.hundredths("conges_payes.jours_acquis_par_mois");
    const Int128 a_month_sick = shown.hundredths("conges_payes.jours_acquis_par_mois_de_maladie");
    const std::int64_t sick = shown.days("sick_days");
    const std::int64_t worked = shown.days_paid() - sick;
    const auto month = static_cast<std::int64_t>(cae::divide_half_away_from_zero(
        a_month * worked + a_month_sick * sick, shown.days("days_of_month")));
    const std::int64_t room = shown.hundredths("conges_payes.jours_maximum") -
                              shown.of<cae::LeaveDays>("leave_acquired_before").hundredths;
    return std::get<cae::LeaveDays>(shown.figure().value).hundredths ==
           std::clamp(room, std::int64_t{0}, month);
}

bool leave_of_period(const Shown& shown, const std::string& period) {
    const std::int64_t days = shown.of<cae::LeaveDays>("leave_days" + period).hundredths;
    const std::int64_t left = shown.of<cae::LeaveDays>("leave_left" + period).hundredths;
    const std::int64_t acquired = shown.of<cae::LeaveDays>("leave_acquired" + period).hundredths;
    const Int128 share = (shown.money("leave_gross" + period) *
                          shown.percent("conges_payes.part_de_la_remuneration"))
                             .billionths_of_cent();
    const Money tenth = acquired <= 0 ? Money()
                                      : quotient(share * std::clamp(left, std::int64_t{0}, days),
                                                 static_cast<Int128>(acquired) * Rate::one);
    const Money maintenance = quotient(static_cast<Int128>(shown.money("monthly_pay").cents()) *
                                           days,
                                       shown.hundredths("conges_payes.jours_ouvrables_par_mois"));
    return tenth == shown.money("leave_tenth" + period) &&
           maintenance == shown.money("leave_maintenance" + period) &&
           shown.money("leave_due" + period) == std::max(tenth, maintenance);
}

bool leave_indemnity(const Shown& shown) {
    Money due;
    for (const std::string period : {"_earlier", "_previous", "_current"}) {
        if (shown.term("leave_days" + period) == nullptr) continue;
        if (!leave_of_period(shown, period)) return false;
        due += shown.money("leave_due" + period);
    }
    return due == shown.value();
}

bool leave_released(const Shown& shown) {
    const std::int64_t taken = shown.of<cae::LeaveDays>("leave_taken").hundredths;
    const std::int64_t before = shown.of<cae::LeaveDays>("leave_balance_before").hundredths;
    const auto& terms = shown.figure().terms;
    for (std::size_t i = 0; i + 1 < terms.size(); ++i) {
        if (!terms[i].name.starts_with("held_")) continue;
        const Money held = std::get<Money>(terms[i].value);
        const Money released = std::get<Money>(terms[i + 1].value);
        if (released == held) continue;
        if (released != quotient(static_cast<Int128>(held.cents()) * taken, before)) return false;
    }
    return true;
}

bool shared(const Shown& shown) {
    const std::string suffix = shown.figure().name.substr(shown.figure().name.find(':'));
    std::vector<Money> weights;
    std::size_t own = 0;
    for (const auto& term : shown.figure().terms) {
        if (!term.name.starts_with("balance_before_pay:")) continue;
        const std::string activity = term.name.substr(term.name.find(':'));
        if (activity == suffix) own = weights.size();
        weights.push_back(std::max(
            std::get<Money>(term.value) + shown.money("leave_released_here" + activity), Money()));
    }
    const Money cost = shown.money("employer_cost") - shown.money("benefit_in_kind");
    const Money recalled = shown.money("recalls_charged" + suffix);
    return shown.value() == cae::allocate(cost, weights)[own] + recalled;
}

bool depreciation(const Shown& shown) {
    const Int128 cost = shown.money("asset_cost").cents();
    const Money by_now = quotient(cost * shown.days("days_depreciated"),
                                  shown.days("days_of_life"));
    return shown.value() == by_now - shown.money("depreciated_before");
}

bool recalls_shared(const Shown& shown) {
    const std::string suffix = shown.figure().name.substr(shown.figure().name.find(':'));
    std::vector<Money> balances;
    std::size_t own = 0;
    for (const auto& term : shown.figure().terms) {
        if (!term.name.starts_with("balance_before_recalls:")) continue;
        if (term.name.substr(term.name.find(':')) == suffix) own = balances.size();
        balances.push_back(std::get<Money>(term.value));
    }
    Money charged;
    for (const auto& term : shown.figure().terms) {
        if (!term.name.starts_with("recalled_employer_cost:")) continue;
        std::vector<Money> weights;
        for (const Money balance : balances) weights.push_back(std::max(balance, Money()));
        const auto shares = cae::allocate(std::get<Money>(term.value), weights);
        for (std::size_t i = 0; i < balances.size(); ++i) balances[i] -= shares[i];
        charged += shares[own];
    }
    return shown.value() == charged;
}

bool contribution_shared(const Shown& shown) {
    const std::string suffix = shown.figure().name.substr(shown.figure().name.find(':'));
    const std::string levy = shown.figure().name.substr(0, shown.figure().name.find(':'));
    Money to_share = shown.money(levy);
    std::vector<Money> bases;
    std::vector<Money> sold;
    std::size_t own = 0;
    for (const auto& term : shown.figure().terms) {
        if (term.name.starts_with("given_back:")) to_share += std::get<Money>(term.value);
        if (term.name.starts_with("sold_to_members:")) sold.push_back(std::get<Money>(term.value));
        if (!term.name.starts_with("shared_by:")) continue;
        if (term.name.substr(term.name.find(':')) == suffix) own = bases.size();
        bases.push_back(std::get<Money>(term.value));
    }
    Money of_sold;
    if (!sold.empty()) {
        Money on_sold = shown.money("contribution_between_members");
        if (shown.money("contribution_by_shape") >= Money()) {
            on_sold = std::clamp(to_share, Money(), on_sold);
        }
        of_sold = cae::allocate(on_sold, sold)[own];
        to_share -= on_sold;
    }
    for (Money& base : bases) {
        base = std::max(to_share < Money() ? Money() - base : base, Money());
    }
    const bool none = std::all_of(bases.begin(), bases.end(),
                                  [](Money base) { return base == Money(); });
    const auto& weights = none && !sold.empty() ? sold : bases;
    return shown.value() ==
           cae::allocate(to_share, weights)[own] + of_sold - shown.money("given_back" + suffix);
}

bool overtime_relief(const Shown& shown) {
    const Int128 structural = shown.money("structural_overtime").cents();
    const Int128 overtime = shown.money("overtime_pay").cents() + structural;
    const Int128 pay = shown.money("gross").cents() + shown.money("overtime_pay").cents() +
                       shown.money("cover_as_pay").cents();
    if (overtime <= 0 || pay <= 0) return shown.value() == Money();
    Int128 withheld = 0;
    for (const auto& term : shown.figure().terms) {
        if (term.rate) withheld += (std::get<Money>(term.value) * *term.rate).billionths_of_cent();
    }
    const Int128 limit =
        shown.percent("heures_supplementaires.reduction_salariale_maximale").billionths();
    withheld = std::clamp(withheld, Int128{0}, pay * limit);
    return shown.value() == quotient(withheld * overtime, pay * Rate::one);
}

bool taxed(const Shown& shown) {
    const Money csg = rounded(shown.money("allowances_gross") *
                                  shown.percent("indemnites_journalieres.csg_deductible"),
                              half);
    return csg == shown.money("allowances_csg");
}

bool reserve_of_share(const Shown& shown) {
    const cae::Term* const of_euros = shown.term("payable_balance");
    const cae::Term& balance = of_euros != nullptr ? *of_euros : *shown.term("balance_before_pay");
    return shown.value() ==
           rounded(std::max(std::get<Money>(balance.value), Money()) * *balance.rate,
                   cae::Rounding::toward_zero);
}

bool withholding(const Shown& shown) {
    const Money base = std::max(shown.money("withheld_on"), Money());
    return shown.value() == rounded(base * shown.of<Rate>("withholding_rate"), half);
}

bool exempt_overtime(const Shown& shown) {
    const Money left = std::max(shown.amount("heures_supplementaires.plafond_exonere_impot") -
                                    shown.money("exempt_overtime_before"),
                                Money());
    return shown.value() ==
           std::min(shown.money("overtime_pay") + shown.money("structural_overtime"), left);
}

bool cover_as_pay(const Shown& shown) {
    const std::string law = "prevoyance_complementaire.";
    const Money ceilings = shown.money("cover_ceilings");
    cae::ExactAmount limit = ceilings * shown.percent(law + "part_du_plafond");
    limit += shown.money("cover_pay") * shown.percent(law + "part_de_la_remuneration");
    const Money exempt = std::min(rounded(limit, half),
                                  times(ceilings, shown.percent(law + "maximum_du_plafond")));
    return shown.value() == std::max(shown.money("cover_sum") - exempt, Money()) -
                                shown.money("cover_as_pay_before");
}

bool overtime_deduction(const Shown& shown) {
    const Int128 cents = shown.amount("heures_supplementaires.deduction_patronale").cents();
    const Int128 more = shown.of<cae::Hours>("overtime_hours").hundredths;
    if (shown.term("weekly_hours") == nullptr) return shown.value() == quotient(cents * more, 100);
    const Int128 unit = Int128{12} * shown.hundredths("duree_legale.heures_hebdomadaires");
    const auto [days, month] = paid_share(shown);
    const Int128 hours = above_legal_week(shown) * days + more * unit * month;
    return shown.value() == quotient(cents * hours, 100 * unit * month);
}

bool smic_following_pay(const Shown& shown) {
    return std::get<cae::SmicAmount>(shown.figure().value) ==
           std::min(shown.of<cae::SmicAmount>("full_smic"),
                    cae::SmicAmount::from_money(shown.money("gross")));
}

bool is_nothing(const Shown& shown) {
    const auto* amount = std::get_if<Money>(&shown.figure().value);
    return amount == nullptr || *amount == Money();
}

} // namespace

bool comes_out(const cae::Explanation& figure) {
    const Shown shown(figure);
    switch (figure.formula) {
    case Formula::fixed_part:
        return figure.parameters.empty() ? is_nothing(shown) : fixed_part(shown);
    case Formula::month_ceiling:
        return month_ceiling(shown);
    case Formula::full_ceiling:
        return shown.value() == shown.amount("securite_sociale.plafond_mensuel");
    case Formula::month_smic:
    case Formula::month_smic_of_pay_due:
        return month_smic(shown);
    case Formula::month_smic_following_pay:
        return smic_following_pay(shown);
    case Formula::structural_overtime:
        return structural_overtime(shown);
    case Formula::overtime_pay:
    case Formula::complementary_pay:
        return overtime_pay(shown);
    case Formula::exempt_overtime:
        return exempt_overtime(shown);
    case Formula::cover_as_pay:
        return cover_as_pay(shown);
    case Formula::overtime_relief:
        return overtime_relief(shown);
    case Formula::contribution_shared:
        return contribution_shared(shown);
    case Formula::overtime_deduction:
        return overtime_deduction(shown);
    case Formula::base_of_month:
        return base_of_month(shown);
    case Formula::base_since_january:
    case Formula::base_of_csg:
        return base_since_january(shown);
    case Formula::rate_of_grid:
        return grid_row(shown);
    case Formula::withholding:
        return withholding(shown);
    case Formula::largest_gross_for_cost:
        return largest_gross(shown);
    case Formula::largest_gross_for_net:
        return largest_gross_of_net(shown);
    case Formula::gross_asked_for:
    case Formula::cost_asked_for:
        return shown.value() == shown.money("request_amount");
    case Formula::reserve_of_amount:
        return shown.value() == shown.money("reserve_of_policy");
    case Formula::reserve_of_share:
        return reserve_of_share(shown);
    case Formula::relief_coefficient:
        return relief_coefficient(shown);
    case Formula::general_relief:
        return general_relief(shown);
    case Formula::relief_of_urssaf:
        return relief_of_urssaf(shown);
    case Formula::taxed_allowances:
    case Formula::taxed_allowances_of_accident:
        return taxed(shown);
    case Formula::seizable_part:
        return seizable(shown);
    case Formula::seized:
        return least_of(shown, {"garnishment", "seizable_part", "net_in_money"});
    case Formula::claim_recovered:
        return least_of(shown, {"claim_before", "seizable_left", "net_in_money_left"});
    case Formula::leave_acquired:
        return leave_acquired(shown);
    case Formula::leave_indemnity:
    case Formula::leave_settlement:
        return leave_indemnity(shown);
    case Formula::leave_released:
        return leave_released(shown);
    case Formula::shared_by_balance:
        return shared(shown);
    case Formula::depreciation:
        return depreciation(shown);
    case Formula::recalls_shared:
        return recalls_shared(shown);
    case Formula::late_gross:
        return late_gross(shown);
    case Formula::gross_corrected:
        return shown.figure().documents.size() == 1 &&
               shown.value() == shown.figure().documents[0].counted;
    case Formula::nothing_given:
    case Formula::no_request:
    case Formula::no_pay:
    case Formula::no_levy:
    case Formula::no_relief:
    case Formula::no_cover:
    case Formula::line_does_not_apply:
    case Formula::contribution_exempt:
    case Formula::allowances_not_taxed:
        return is_nothing(shown);
    default:
        return true;
    }
}

} // namespace cae_test
