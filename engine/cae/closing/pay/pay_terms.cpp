#include "cae/closing/pay/pay_terms.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <variant>

#include "cae/money/rounding.hpp"
#include "cae/payroll/working_hours.hpp"

namespace cae {
namespace {

template <class T>
T value_on(const Dated<T>& dated, Date day, T otherwise) {
    const T* value = dated.on(day);
    return value != nullptr ? *value : otherwise;
}

// What the fiche navette says for this month goes before the contract.
void read_sheet(const PaySheetRow& sheet, PayTerms& terms) {
    if (sheet.request) terms.request = *sheet.request;
    if (sheet.weekly_hours) terms.month.weekly_hours = sheet.weekly_hours;
    if (sheet.withholding_rate) terms.withholding_rate = sheet.withholding_rate;
    terms.month.overtime = sheet.overtime;
    terms.reimbursement = sheet.reimbursement;
    terms.advance = sheet.advance;
    terms.deduction = sheet.deduction;
    terms.leave_days = sheet.leave_days;
    terms.leave_told = sheet.leave_told;
    terms.variable = sheet.variable;
}

// Gathers what one month's contracts say, and every value that is missing.
class TermsReader {
public:
    TermsReader(const MonthInputs& inputs, PayRulesOfMonth& rules)
        : inputs_(inputs), rules_(rules), day_(inputs.month().last_day()), headcount_(headcount()) {
    }

    std::optional<PayTerms> terms_of(const Member& member, const PaySheetRow* sheet) {
        PayTerms terms;
        terms.month.days_employed = days_employed(member, inputs_.month());
        if (terms.month.days_employed == 0) return std::nullopt;
        read_contract(member, terms);
        if (sheet != nullptr) read_sheet(*sheet, terms);
        check_hours(member, sheet, terms.month);
        read_absence(member, terms);
        terms.rules = rules_of(member);
        return terms;
    }

    Problems problems;

private:
    // Of the pay sheet where there is a row, else of the contract.
    void check_hours(const Member& member, const PaySheetRow* sheet, const MonthTerms& terms) {
        auto problem = unlawful_hours(rules_.law(), terms);
        if (!problem) return;
        if (sheet != nullptr) problem->place = inputs_.documents.place_of(*sheet);
        problem->value = member.id.text() + ": " + problem->value;
        problems.push_back(std::move(*problem));
    }

    void read_contract(const Member& member, PayTerms& terms) {
        const bool permanent = stage_in(member, inputs_.month()) == Stage::permanent;
        if (permanent) {
            terms.month.weekly_hours = value_on(member.weekly_hours, day_, rules_.law().legal_week);
            terms.month.full_ceiling = value_on(member.full_ceiling, day_, false);
        }
        terms.month.relief_reference = member.relief_reference;
        terms.limited_by_account = !permanent;
        terms.request = permanent ? PayRequest{PayMode::none, {}}
                                  : policy_of(inputs_.cooperative, member).request;
        read_leave(inputs_.cooperative, member, inputs_.month(), terms);
        if (const Rate* rate = member.withholding_rate.on(day_)) terms.withholding_rate = *rate;
    }

    // Absence takes its days from the fixed part, and, where time is measured, those without any
    // pay from the ceiling (CSS R242-2) and from the minimum wage. Pay without measured time keeps
    // both whole: no hours are missing.
    void read_absence(const Member& member, PayTerms& terms) {
        const int days = terms.month.days_employed - terms.variable.absence_days;
        const Money given = terms.variable.month_pay;
        terms.fixed_part = given > Money()
                               ? given
                               : pay_due(terms.monthly_pay, days, terms.variable, inputs_.month());
        if (terms.month.weekly_hours) keep_pay_of_absence(days, terms);
        terms.month.beyond_hours = beside_fixed_part(terms.variable);
        terms.variable.dependants = value_on(member.dependants, day_, 0);
    }

    // Sick pay keeps its part of the minimum wage (D241-7): the month follows what is due of it; so
    // does a part of a month whose pay is not that of its calendar days.
    static void keep_pay_of_absence(int days, PayTerms& terms) {
        const bool is_kept = terms.variable.sick_pay > Money();
        terms.month.days_employed = is_kept ? days : days - terms.variable.sick_days;
        const bool follows_pay = is_kept || terms.variable.month_pay > Money();
        if (!follows_pay || terms.monthly_pay == Money()) return;
        terms.month.pay_due = terms.fixed_part;
        terms.month.whole_pay = terms.monthly_pay;
    }

    // What a profile depends on: members who share these share their rules.
    using ProfileKey = std::tuple<BranchIndex, Category, bool>;

    const PayRules* rules_of(const Member& member) {
        const ProfileKey key{member.branch, value_on(member.category, day_, Category::non_cadre),
                             value_on(member.cover_waiver, day_, false)};
        const auto [known, is_new] = known_rules_.try_emplace(key, nullptr);
        if (is_new) {
            const auto rules = rules_.for_profile(profile_of(key));
            if (gather(rules, problems)) known->second = *rules;
        }
        return known->second;
    }

    PayProfile profile_of(const ProfileKey& key) {
        const auto& [position, category, waiver] = key;
        const Branch& branch = inputs_.cooperative.branches[position];
        PayProfile profile;
        profile.category = category;
        profile.headcount = headcount_;
        profile.accident_rate = required(branch.accident_rate, "accident_rate_pct");
        profile.mobility_rate = value_on(branch.mobility_rate, day_, Rate());
        profile.covers = covers_of(inputs_.cooperative, category, waiver, day_);
        return profile;
    }

    // The headcount of 1 January holds for the year; a cooperative that began later states its
    // first.
    int headcount() {
        const Dated<int>& dated = inputs_.cooperative.headcount;
        const int* january = dated.on(inputs_.month().january().first_day());
        return january != nullptr ? *january : required(dated, "headcount");
    }

    template <class T>
    T required(const Dated<T>& dated, const char* name) {
        const T* value = dated.on(day_);
        if (value == nullptr) missing(name);
        return value != nullptr ? *value : T();
    }

    void missing(const std::string& name) {
        Problem problem{Rule::dated_value_must_be_in_force, {}, {}, {name, day_}, Privacy::open};
        if (std::find(problems.begin(), problems.end(), problem) == problems.end()) {
            problems.push_back(std::move(problem));
        }
    }

    const MonthInputs& inputs_;
    PayRulesOfMonth& rules_;
    Date day_;
    int headcount_;
    std::map<ProfileKey, const PayRules*> known_rules_;
};

std::vector<const PaySheetRow*> sheet_by_member(const MonthInputs& inputs) {
    std::vector<const PaySheetRow*> rows(inputs.roster.members.size(), nullptr);
    for (const PaySheetRow& row : inputs.documents.pay_sheet) rows[row.member] = &row;
    return rows;
}

} // namespace

Result<std::vector<std::optional<PayTerms>>> pay_terms(const MonthInputs& inputs,
                                                       PayRulesOfMonth& rules) {
    TermsReader reader(inputs, rules);
    const auto sheets = sheet_by_member(inputs);
    std::vector<std::optional<PayTerms>> terms;
    terms.reserve(inputs.roster.members.size());
    for (std::size_t i = 0; i < inputs.roster.members.size(); ++i) {
        terms.push_back(reader.terms_of(inputs.roster.members[i], sheets[i]));
    }
    if (!reader.problems.empty()) return refuse(std::move(reader.problems));
    return terms;
}

void read_leave(const Cooperative& cooperative, const Member& member, Month month,
                PayTerms& terms) {
    const Date day = month.last_day();
    terms.leave = value_on(member.leave, day, value_on(cooperative.leave, day, LeavePolicy{}));
    terms.monthly_pay = value_on(member.fixed_part, day, Money());
    terms.leaving = ends_in(member, month);
}

Money beside_fixed_part(const VariableElements& variable) {
    return variable.bonus + variable.benefit_in_kind;
}

Money fixed_part_due(Money monthly_pay, int days, Month month) {
    const Int128 numerator = static_cast<Int128>(monthly_pay.cents()) * days;
    return Money::from_cents(
        static_cast<std::int64_t>(divide_half_away_from_zero(numerator, month.days())));
}

Money pay_due(Money monthly_pay, int days, const VariableElements& variable, Month month) {
    return fixed_part_due(monthly_pay, days - variable.sick_days, month) + variable.sick_pay;
}

const PayPolicy& policy_of(const Cooperative& cooperative, const Member& member) {
    return member.pay_policy ? *member.pay_policy : cooperative.pay_policy;
}

Money reserve_kept(const Reserve& reserve, Money balance) {
    if (const Money* amount = std::get_if<Money>(&reserve)) return *amount;
    return rounded(std::max(balance, Money()) * std::get<Rate>(reserve), Rounding::toward_zero);
}

Reserve reserve_of(const Cooperative& cooperative, const Member& member, Month month) {
    const bool keeps_none = member.accounts.empty() || has_left(member, month.next().first_day());
    if (keeps_none) return Reserve(Money());
    return policy_of(cooperative, member).reserve;
}

Money reserve_kept(const MonthInputs& inputs, const Member& member, Money balance) {
    return reserve_kept(reserve_of(inputs.cooperative, member, inputs.month()), balance);
}

} // namespace cae
