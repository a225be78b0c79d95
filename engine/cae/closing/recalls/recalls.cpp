#include "cae/closing/recalls/internal/recalls.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "cae/base/check.hpp"
#include "cae/closing/pay/member_leave.hpp"
#include "cae/closing/pay/recomputed_pay.hpp"
#include "cae/closing/pay/replayed_leave.hpp"
#include "cae/closing/recalls/internal/corrected_terms.hpp"
#include "cae/closing/state/pay_past.hpp"
#include "cae/payroll/pay_month.hpp"
#include "cae/payroll/relief_split.hpp"
#include "cae/payroll/working_hours.hpp"

namespace cae {
namespace {

// What gives a sealed month of a member another payslip.
struct Change {
    MemberIndex member = 0;
    Month month;
    const PayCorrection* correction = nullptr;
    const LatePay* late = nullptr;
};

using Changes = std::vector<Change>;
using Settled = std::vector<SettledMonth>;

constexpr auto first_member_then_month = [](const Change& a, const Change& b) {
    return std::pair(a.member, a.month) < std::pair(b.member, b.month);
};

const Settled& months_of(const MonthInputs& inputs, MemberIndex member) {
    static const Settled none;
    const auto& months = inputs.prepared.past.members;
    const auto found = months.find(inputs.roster.members[member].id);
    return found == months.end() ? none : found->second;
}

// The last month with a day under contract, as it was sealed; later ones may hold recalls.
std::optional<Month> last_paid(const Settled& months) {
    const auto last = std::find_if(months.rbegin(), months.rend(), [](const SettledMonth& month) {
        return month.pay && days_under_contract(month.pay->terms, month.pay->absence) > 0;
    });
    return last == months.rend() ? std::nullopt : std::optional(last->month);
}

// Late money comes on top of what a correction of the same month gives.
void add_late_pay(const LatePay& late, Month month, Changes& changes) {
    const MemberIndex member = late.row->member;
    for (Change& change : changes) {
        if (change.member != member || change.month != month) continue;
        change.late = &late;
        return;
    }
    changes.push_back({member, month, nullptr, &late});
}

Changes in_order(const MonthInputs& inputs, const std::vector<LatePay>& late) {
    Changes changes;
    changes.reserve(inputs.documents.corrections.size() + late.size());
    for (const PayCorrection& correction : inputs.documents.corrections) {
        changes.push_back({correction.member, correction.month, &correction, nullptr});
    }
    for (const LatePay& row : late) {
        const auto month = last_paid(months_of(inputs, row.row->member));
        if (month) add_late_pay(row, *month, changes);
    }
    std::stable_sort(changes.begin(), changes.end(), first_member_then_month);
    return changes;
}

// Compiled rules of the sealed months, as far as they are asked for.
class RulesOfPast {
public:
    explicit RulesOfPast(const std::map<Month, LawInForce>& laws) : laws_(laws) {}

    Result<const PayRules*> of(Month month, const PayProfile& profile) {
        auto known = months_.find(month);
        if (known == months_.end()) {
            known = months_.emplace(month, PayRulesOfMonth(laws_.at(month))).first;
        }
        return known->second.for_profile(profile);
    }

private:
    const std::map<Month, LawInForce>& laws_;
    std::map<Month, PayRulesOfMonth> months_;
};

// The relief that `collector`s bear after less what they bore before.
std::map<std::string, Money> moved_relief(const PayRules& before, Money relief_before,
                                          const PayRules& after, Money relief_after) {
    auto parts = relief_by_collector(after, relief_after);
    for (const auto& [collector, part] : relief_by_collector(before, relief_before)) {
        parts[collector] -= part;
    }
    return parts;
}

// Computes one member's sealed months again, one after the other.
class MemberChain {
public:
    MemberChain(const MonthInputs& inputs, const std::vector<SettledMonth>& months,
                RulesOfPast& rules, Problems& problems)
        : inputs_(inputs), months_(months), rules_(rules), problems_(problems) {}

    // From the first month that `changes` are about, all of one member and one civil year.
    void follow(const Changes& changes) {
        const int year = changes.front().month.year();
        auto change = changes.begin();
        sums_ = sums_before(changes.front().month);
        for (const SettledMonth& month : months_) {
            if (month.month < changes.front().month || month.month.year() != year) continue;
            const bool is_changed = change != changes.end() && change->month == month.month;
            pass(month, is_changed ? *change++ : Change{result.member, month.month});
        }
        for (; change != changes.end(); ++change) report_unemployed(*change->correction);
        if (year == inputs_.month().year()) result.sums_before = sums_;
    }

    // After all of its years.
    void count_leave_again() {
        std::vector<const RecallRecord*> recalls;
        recalls.reserve(result.recalls.size());
        for (const Recall& recall : result.recalls) recalls.push_back(&recall.record);
        result.leave_before = replayed_leave(inputs_.prepared.past, member().id, recalls);
    }

    MemberRecalls result;

private:
    // Sums of pay as they stand after the month before, or those the cooperative started with.
    SumsSinceJanuary sums_before(Month month) const {
        const auto found = std::find_if(months_.begin(), months_.end(), [&](const auto& settled) {
            return settled.month == month.previous();
        });
        if (found != months_.end()) return found->sums_after;
        const auto& opening = inputs_.prepared.past.opening;
        const auto known = opening.find(member().id);
        return known == opening.end() ? SumsSinceJanuary{} : known->second;
    }

    void pass(const SettledMonth& month, const Change& change) {
        const PayCorrection* correction = change.correction;
        if (!month.pay) {
            if (correction != nullptr) report_unemployed(*correction);
            return;
        }
        if (correction != nullptr && asks_for_hours_without_measure(*month.pay, *correction)) {
            report(*correction, Rule::working_time_refused, member().id.text());
            return;
        }
        const CorrectedTerms terms = correction != nullptr
                                         ? corrected_terms(inputs_.cooperative, member(),
                                                           *month.pay, *correction)
                                         : CorrectedTerms{month.pay->profile, month.pay->terms,
                                                          month.pay->gross, month.pay->absence};
        if (correction != nullptr && has_too_long_absence(*month.pay, terms.absence, *correction)) {
            return;
        }
        recall(month, terms, change);
    }

    // C. trav. L7332-3: pay of an entrepreneur-salarié does not follow working time.
    static bool asks_for_hours_without_measure(const SettledPay& pay,
                                               const PayCorrection& correction) {
        return !pay.terms.weekly_hours && (correction.weekly_hours || correction.overtime);
    }

    void recall(const SettledMonth& month, CorrectedTerms terms, const Change& change) {
        const PayCorrection* correction = change.correction;
        const auto before = rules_.of(month.month, month.pay->profile);
        const auto after = rules_.of(month.month, terms.profile);
        if (!gather(before, problems_) || !gather(after, problems_)) return;
        if (correction != nullptr && has_unlawful_hours((*after)->law, terms.terms, *correction)) {
            return;
        }
        const PayMonth paid(**after, month_reference((*after)->law, terms.terms), sums_);
        if (change.late != nullptr) terms.gross = with_late_pay(*change.late, month, terms, paid);
        const Payslip slip = paid.payslip(terms.gross);
        sums_ = slip.sums_after;
        PayAmounts moved = difference(amounts_of(slip, **after), month.pay->amounts);
        if (is_nothing(moved) && is_as_settled(month, terms)) {
            if (correction != nullptr) {
                report(*correction, Rule::correction_must_change_something, to_string(month.month));
            }
            return;
        }
        result.totals += moved;
        const Money relief = month.pay->amounts.general_relief;
        auto relief_moved = moved_relief(**before, relief, **after, slip.general_relief);
        result.recalls.push_back(
            {{member().id, month.month, reason_of(change), 0, terms.terms, terms.gross,
              slip.relief_coefficient, sums_, std::move(moved), terms.absence},
             terms.profile,
             std::move(relief_moved)});
    }

    static std::string reason_of(const Change& change) {
        if (change.correction != nullptr) return change.correction->reason;
        return change.late != nullptr ? change.late->row->note : std::string();
    }

    // What corrections of the same closing cost is taken from the accounts first.
    Money with_late_pay(const LatePay& late, const SettledMonth& month, const CorrectedTerms& terms,
                        const PayMonth& paid) {
        result.late_profile = terms.profile;
        const LastMonth last{terms.gross, month.pay->amounts.employer_cost,
                             late.available - result.totals.employer_cost};
        return gross_with_late_pay(late, last, paid, member().id, result.alerts);
    }

    bool has_too_long_absence(const SettledPay& pay, const Absence& absence,
                              const PayCorrection& correction) {
        const int most = days_under_contract(pay.terms, pay.absence);
        const int days = absence.unpaid_days + absence.sick_days;
        if (days <= most || days <= pay.absence.unpaid_days + pay.absence.sick_days) return false;
        problems_.push_back({Rule::number_must_be_in_range,
                             inputs_.documents.place_of(correction),
                             std::to_string(days),
                             {"0", std::to_string(most)},
                             Privacy::open});
        return true;
    }

    // Hours that a correction gives; those of a sealed month are paid already.
    bool has_unlawful_hours(const LawInForce& law, const MonthTerms& terms,
                            const PayCorrection& correction) {
        if (!correction.weekly_hours && !correction.overtime) return false;
        auto problem = unlawful_hours(law, terms);
        if (!problem) return false;
        problem->place = inputs_.documents.place_of(correction);
        problems_.push_back(std::move(*problem));
        return true;
    }

    [[nodiscard]] bool is_as_settled(const SettledMonth& month, const CorrectedTerms& terms) const {
        return terms.profile == month.pay->profile && terms.terms == month.pay->terms &&
               terms.gross == month.pay->gross && terms.absence == month.pay->absence &&
               sums_ == month.sums_after;
    }

    [[nodiscard]] const Member& member() const { return inputs_.roster.members[result.member]; }

    void report_unemployed(const PayCorrection& correction) {
        report(correction, Rule::member_must_be_employed, member().id.text());
    }

    void report(const PayCorrection& correction, Rule rule, std::string value) {
        problems_.push_back({rule,
                             inputs_.documents.place_of(correction),
                             std::move(value),
                             {correction.month},
                             Privacy::open});
    }

    const MonthInputs& inputs_;
    const std::vector<SettledMonth>& months_;
    RulesOfPast& rules_;
    Problems& problems_;
    SumsSinceJanuary sums_;
};

Problems refuse_months(const MonthInputs& inputs) {
    Problems problems;
    const Month first = inputs.cooperative.first_period;
    const auto refuse_month = [&](const PayCorrection& correction, Rule rule, Month bound) {
        problems.push_back({rule,
                            inputs.documents.place_of(correction),
                            to_string(correction.month),
                            {bound},
                            Privacy::open});
    };
    for (const PayCorrection& correction : inputs.documents.corrections) {
        if (correction.month >= inputs.month()) {
            refuse_month(correction, Rule::correction_must_be_of_sealed_month, inputs.month());
        } else if (correction.month < first) {
            refuse_month(correction, Rule::correction_must_follow_first_period, first);
        }
    }
    return problems;
}

// Nobody was paid here who left before the first period.
void refuse_late_without_pay(const MonthInputs& inputs, const std::vector<LatePay>& late,
                             Problems& problems) {
    for (const LatePay& row : late) {
        if (last_paid(months_of(inputs, row.row->member))) continue;
        problems.push_back({Rule::late_pay_must_follow_pay,
                            inputs.documents.place_of(*row.row),
                            inputs.roster.members[row.row->member].id.text(),
                            {row.last_employed},
                            Privacy::open});
    }
}

// Where those end that belong to the same member and civil year as `first`.
Changes::const_iterator end_of_year(Changes::const_iterator first, Changes::const_iterator end) {
    return std::find_if(first, end, [&](const Change& change) {
        return change.member != first->member || change.month.year() != first->month.year();
    });
}

} // namespace

const MemberRecalls* RecallsOfMonth::of(MemberIndex member) const {
    const auto found = std::lower_bound(
        members_.begin(), members_.end(), member,
        [](const MemberRecalls& recalls, MemberIndex wanted) { return recalls.member < wanted; });
    return found == members_.end() || found->member != member ? nullptr : &*found;
}

Result<RecallsOfMonth> recalls_of(const MonthInputs& inputs,
                                  const std::vector<AccountRecord>& accounts) {
    const std::vector<LatePay> late = late_pay_of(inputs, accounts);
    if (inputs.documents.corrections.empty() && late.empty()) return RecallsOfMonth();
    Problems problems = refuse_months(inputs);
    refuse_late_without_pay(inputs, late, problems);
    if (!problems.empty()) return refuse(std::move(problems));
    RulesOfPast rules(inputs.prepared.past.laws);
    std::vector<MemberRecalls> members;
    const Changes changes = in_order(inputs, late);
    for (auto first = changes.begin(); first != changes.end();) {
        const MemberIndex member = first->member;
        MemberChain chain(inputs, months_of(inputs, member), rules, problems);
        chain.result.member = member;
        while (first != changes.end() && first->member == member) {
            const auto end = end_of_year(first, changes.end());
            chain.follow({first, end});
            const auto paid_late = std::find_if(
                first, end, [](const Change& change) { return change.late != nullptr; });
            if (paid_late != end) chain.result.late = paid_late->late->row;
            first = end;
        }
        chain.count_leave_again();
        members.push_back(std::move(chain.result));
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return RecallsOfMonth(std::move(members));
}

} // namespace cae
