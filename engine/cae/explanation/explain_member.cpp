#include "cae/explanation/explain_member.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "cae/closing/pay/recomputed_pay.hpp"
#include "cae/explanation/internal/recalled_month.hpp"
#include "cae/explanation/internal/reproduction.hpp"
#include "cae/explanation/internal/steps_again.hpp"

namespace cae {
namespace {

const MemberRecord* record_of(const MonthRecord& month, const MemberId& member) {
    const auto found = std::find_if(month.members.begin(), month.members.end(),
                                    [&](const MemberRecord& m) { return m.id == member; });
    return found == month.members.end() ? nullptr : &*found;
}

const Member* contract_of(const Roster& roster, const MemberId& member) {
    const auto found = std::find_if(roster.members.begin(), roster.members.end(),
                                    [&](const Member& m) { return m.id == member; });
    return found == roster.members.end() ? nullptr : &*found;
}

std::vector<const AccountRecord*> accounts_of(const MonthRecord& month, const MemberId& member) {
    std::vector<const AccountRecord*> accounts;
    for (const AccountRecord& account : month.accounts) {
        if (account.member == member) accounts.push_back(&account);
    }
    return accounts;
}

std::vector<const RecallRecord*> recalls_of(const MonthRecord& month, const MemberId& member) {
    std::vector<const RecallRecord*> recalls;
    for (const RecallRecord& recall : month.recalls) {
        if (recall.member == member) recalls.push_back(&recall);
    }
    return recalls;
}

SumsSinceJanuary sums_before(const MonthToExplain& month, const MemberId& member) {
    const SumsSinceJanuary* recalled = recalled_sums(month.record, member);
    if (recalled != nullptr) return *recalled;
    const auto found = month.before.sums.find(member);
    return found == month.before.sums.end() ? SumsSinceJanuary{} : found->second;
}

void explain_without_pay(const MemberMonth& member, Figures& figures) {
    add_account_figures(member, figures);
    add_idle_leave(member, figures);
    add_account_figures_after_pay(member, nullptr, figures);
    add_idle_claim(member, figures);
}

void explain_with_pay(const MemberMonth& member, const PayAgain& pay, const StepsAgain& steps,
                      Figures& figures) {
    add_account_figures(member, figures);
    add_gross_figures(member, pay, steps, figures);
    add_employer_figures(member, pay, figures);
    add_leave_figures(member, pay, steps, figures);
    add_left_on_account(member, figures);
    add_account_figures_after_pay(member, &steps, figures);
    add_net_figures(member, pay, steps.settlement, figures);
    add_settlement_figures(member, pay.record, steps.settlement, figures);
    add_base_figures(member, pay, figures);
    add_sum_figures(member, pay, figures);
}

// The pay computed again; its figures, or those in which it differs from the record.
Problems explain_pay(const MemberMonth& member, MemberExplanation& explanation) {
    const PayRecord& record = *member.record.pay;
    const auto law = law_in_force(member.month.rulebook, member.closed().month);
    if (!law) return law.error();
    PayRulesOfMonth rules_of_month(*law);
    const auto rules = rules_of_month.for_profile(member.closed().profiles.at(record.profile));
    if (!rules) return rules.error();
    const SumsSinceJanuary before = sums_before(member.month, member.record.id);
    const PayMonth month(**rules, month_reference(*law, record.terms), before);
    const auto payment = payment_law_again(member.month.rulebook, member.closed().payment_day,
                                           record);
    if (!payment) return payment.error();
    const auto recalls = recalled_months(member);
    if (!recalls) return recalls.error();
    const PayTerms terms = pay_terms_again(member, **rules);
    NetSettlement settlement = settlement_again(terms, record,
                                                {payment->withholding, payment->seizable});
    explanation.not_reproduced = not_reproduced(member.closed(), member.record, month, settlement);
    for (const auto& recall : *recalls) recall->add_not_reproduced(explanation.not_reproduced);
    if (!explanation.not_reproduced.empty()) return {};
    const PayAgain again{record, month, month.payslip(record.gross), month.bases(record.gross)};
    const StepsAgain steps(member, again, terms, std::move(settlement));
    Figures figures(explanation);
    explain_with_pay(member, again, steps, figures);
    add_recall_figures(member, *recalls, figures);
    return {};
}

} // namespace

Explanation& Figures::add(std::string name, FigureKind kind, Quantity value, Formula formula,
                          RoundingUsed rounding) {
    Explanation figure;
    figure.name = std::move(name);
    figure.kind = kind;
    figure.value = value;
    figure.formula = formula;
    figure.rounding = rounding;
    return explanation_.figures.emplace_back(std::move(figure));
}

void Figures::disagree(std::string figure, Money in_record, Money in_files) {
    explanation_.disagreements.push_back({std::move(figure), in_record, in_files});
}

std::size_t Figures::count() const { return explanation_.figures.size(); }

void Figures::set_apart(std::size_t first, Month month) {
    auto& figures = explanation_.figures;
    const auto begin = figures.begin() + static_cast<std::ptrdiff_t>(first);
    std::set<std::string> names;
    for (auto figure = begin; figure != figures.end(); ++figure) names.insert(figure->name);
    for (auto figure = begin; figure != figures.end(); ++figure) {
        figure->name = name_in(figure->name, month);
        figure->detail = to_string(month);
        figure->kind = FigureKind::detail;
        for (Term& term : figure->terms) {
            if (names.contains(term.name)) term.name = name_in(term.name, month);
        }
    }
}

std::string name_in(std::string_view name, Month month) {
    return std::string(name) + ":" + to_string(month);
}

Money leave_on_top(const PayRecord& pay) {
    return pay.terms.beyond_hours - beside_fixed_part(pay.variable);
}

LeaveProvision held_before(const MemberMonth& member, const AccountRecord& account) {
    const auto& held = member.month.before.leave_provisions;
    const auto found = held.find({account.activity, account.member});
    return found == held.end() ? LeaveProvision{} : found->second;
}

LeaveProvision provisioned_in(const MemberRecord& member) {
    return member.leave ? member.leave->provisioned : LeaveProvision{};
}

std::optional<Date> day_of(Date since) {
    const Date first = Month::of(1900, 1)->first_day(); // stands for no day at all in the files
    return since == first ? std::nullopt : std::optional(since);
}

ParameterUsed by_contract(std::string id, Decimal value, Unit unit, Date since) {
    return {std::move(id), {}, "value", value, unit, day_of(since), {}, ParameterOrigin::contract};
}

Term plus(std::string name, Money amount) { return {std::move(name), amount, Sign::plus}; }
Term minus(std::string name, Money amount) { return {std::move(name), amount, Sign::minus}; }
Term given(std::string name, Quantity value) { return {std::move(name), value, Sign::named}; }

Result<MemberExplanation> explain_member(const MonthToExplain& month, const MemberId& member) {
    const MemberRecord* record = record_of(month.record, member);
    if (record == nullptr) {
        return refuse(
            Problem{Rule::reference_must_exist, {}, member.text(), {Thing::member}, Privacy::open});
    }
    MemberExplanation explanation{member, record->name, month.record.month, {}, {}, {}};
    const MemberMonth of_member{month,
                                *record,
                                contract_of(month.roster, member),
                                accounts_of(month.record, member),
                                recalls_of(month.record, member),
                                LawCitation(month.rulebook, month.record.month.first_day())};
    if (!record->pay) {
        Figures figures(explanation);
        explain_without_pay(of_member, figures);
        return explanation;
    }
    Problems problems = explain_pay(of_member, explanation);
    if (!problems.empty()) return refuse(std::move(problems));
    return explanation;
}

} // namespace cae
