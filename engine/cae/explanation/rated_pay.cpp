#include "cae/explanation/rated_pay.hpp"

#include <algorithm>
#include <utility>

#include "cae/closing/pay/recomputed_pay.hpp"
#include "cae/explanation/internal/member_month.hpp"

namespace cae {
namespace {

RatedLine rated(const PayRules& rules, std::size_t line, const BaseAmounts& bases, Money amount) {
    RatedLine rated{amount};
    for (const RateOnBase& part : rules.compiled[line].rates) {
        if (rules.bases[part.base].constant) return {amount};
        const Money base = bases[part.base];
        if (base == Money()) continue; // such as overtime exempt from tax, of which there is none
        if (rated.base && *rated.base != base) return {amount};
        rated.base = base;
        rated.rate = rated.rate.value_or(Rate()) + part.rate;
    }
    return rated;
}

bool is_same_line(const PayLine& a, const PayLine& b) {
    return a.side == b.side && a.contribution == b.contribution;
}

bool is_as_paid(const PayRules& rules, const Payslip& slip, const MonthRecord& record,
                const PayRecord& pay) {
    return std::equal(rules.lines.begin(), rules.lines.end(), record.pay_lines.begin(),
                      record.pay_lines.end(), is_same_line) &&
           std::equal(pay.lines.begin(), pay.lines.end(), slip.lines.begin());
}

} // namespace

std::string called_base(const CompiledBase& base) {
    return base.constant ? std::string() : name_of(base);
}

Result<RatedPay> RatedPay::of(const MonthRecord& record, const Books& before,
                              const Rulebook& rulebook) {
    auto law = law_in_force(rulebook, record.month);
    if (!law) return refuse(std::move(law.error()));
    return RatedPay(record, before, *std::move(law));
}

RatedPay::RatedPay(const MonthRecord& record, const Books& before, LawInForce law)
    : record_(&record), before_(&before), rules_(std::make_unique<PayRulesOfMonth>(std::move(law))),
      recalls_(recalls_by_member(record)) {}

std::span<const RecallRecord> RatedPay::recalls_of(const MemberId& member) const {
    const auto found = recalls_.find(member);
    return found == recalls_.end() ? std::span<const RecallRecord>() : found->second;
}

const SumsSinceJanuary& RatedPay::sums_before(const MemberId& member) const {
    static const SumsSinceJanuary none;
    const SumsSinceJanuary* recalled = recalled_sums(record_->month, recalls_of(member));
    if (recalled != nullptr) return *recalled;
    const auto found = before_->sums.find(member);
    return found == before_->sums.end() ? none : found->second;
}

Problems RatedPay::rate(const MemberRecord& member, PaidAgain& paid) {
    const PayRecord& pay = *member.pay;
    const auto rules = rules_->for_profile(record_->profiles.at(pay.profile));
    if (!rules) return rules.error();
    paid.rules = *rules;
    paid.recalls = recalls_of(member.id);
    paid.reference = month_reference(rules_->law(), pay.terms);
    const PayMonth month(**rules, paid.reference, sums_before(member.id));
    paid.slip = month.payslip(pay.gross);
    if (!is_as_paid(**rules, paid.slip, *record_, pay)) {
        return {
            {Rule::row_must_be_as_sealed, {}, member.id.text(), {record_->month}, Privacy::open}};
    }
    paid.bases = month.bases(pay.gross);
    paid.lines.resize(pay.lines.size());
    for (std::size_t i = 0; i < pay.lines.size(); ++i) {
        paid.lines[i] = rated(**rules, i, paid.bases, pay.lines[i]);
    }
    return {};
}

} // namespace cae
