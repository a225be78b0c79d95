// One member's month, ready to answer for any gross.
#pragma once

#include <array>
#include <bitset>
#include <span>

#include "cae/money/money.hpp"
#include "cae/payroll/line_amounts.hpp"
#include "cae/payroll/month_reference.hpp"
#include "cae/payroll/pay_bases.hpp"
#include "cae/payroll/pay_rules.hpp"
#include "cae/payroll/payslip.hpp"
#include "cae/payroll/sums.hpp"
#include "cae/payroll/working_hours.hpp"

namespace cae {

// The rules, the month's reference and the sums before it: everything but the gross. Keeps pointers
// to `rules`, which must outlive it. `before` of another year counts as zero sums.
class PayMonth {
public:
    PayMonth(const PayRules& rules, const MonthReference& reference,
             const SumsSinceJanuary& before);

    // Every line for a gross of 0 to largest_amount_cents (contractual pay, without overtime).
    // Without weekly hours, or with 0, no overtime is paid.
    [[nodiscard]] Payslip payslip(Money gross) const;
    // The same, with its lines in a row that has a place for each of PayRules::lines and holds 0.
    [[nodiscard]] PayslipAmounts payslip(Money gross, std::span<Money> lines) const;

    // The same employer_cost and net_before_tax as `payslip`, without the other side's lines.
    [[nodiscard]] Money employer_cost(Money gross) const;
    [[nodiscard]] Money net_before_tax(Money gross) const;

    // What pay is against minimum wages and thresholds of the employer's bases: while it stays the
    // same, cost never falls as gross rises.
    struct Regime {
        Coefficient coefficient;
        bool has_pay = false;             // a sum of pay above zero, that the relief counts
        std::bitset<most_bases> passed{}; // parallel to LinesOfSide::thresholds

        friend bool operator==(const Regime&, const Regime&) = default;
    };
    [[nodiscard]] Regime regime(Money gross) const;

    // A cost that no gross from `gross` to a higher one is below, where the coefficient and what
    // pay is against minimum wages change in one direction between the two: that of `gross` with
    // the higher coefficient of the two (none where the sum of its pay is not above zero), and
    // without the bases above minimum wages that the higher one has not.
    [[nodiscard]] Money least_cost(Money gross, const Regime& of_gross,
                                   const Regime& highest) const;

    // Where the cover of the month, the employer's share of it, makes none of it pay since January,
    // and made none before.
    [[nodiscard]] bool has_no_cover_as_pay(Money employer_cover) const {
        return before_.cover.as_pay == Money() &&
               before_.cover.employer + employer_cover <= cover_allowed_;
    }
    // The cost of a month of this pay, overtime included, none of whose cover is pay.
    [[nodiscard]] Money cost_of(Money pay, const LinesTotal& lines, Coefficient coefficient) const;

    // Which thresholds of a side's bases pay has passed, parallel to LinesOfSide::thresholds.
    [[nodiscard]] std::bitset<most_bases> passed_thresholds(const LinesOfSide& side,
                                                            Money gross) const;

    // Pay for the hours of a month paid `gross` that are not in its contract: overtime, or
    // complementary hours.
    [[nodiscard]] Money overtime_pay(Money gross) const;

    // Whether some of the pay is for hours beyond the contract or the legal week.
    [[nodiscard]] bool pays_overtime() const {
        return reference_.overtime != Hours{} || weighted_.structural != 0;
    }

    // The sums after the month, without its relief.
    [[nodiscard]] SumsSinceJanuary sums_with(Money gross) const {
        return sums_after(pay_for(gross));
    }
    // What the rates of the month apply to, parallel to PayRules::bases.
    [[nodiscard]] BaseAmounts bases(Money gross) const;
    // The relief's coefficient of the sums after the month.
    [[nodiscard]] Coefficient coefficient(Money gross) const;

    // Parallel to PayRules::bases: what those since January are measured against. The others have
    // none.
    [[nodiscard]] std::span<const BaseBounds> bounds() const {
        return {bounds_.data(), rules_->tables.bases.size()};
    }
    // The employer's deduction for hours beyond the legal week: the same for every gross.
    [[nodiscard]] Money overtime_deduction() const { return overtime_deduction_; }

    // The minimum wages of the relief after the month, where they do not follow a lower pay.
    [[nodiscard]] const SmicDivisor& relief_smic() const { return relief_smic_; }

    [[nodiscard]] const PayRules& rules() const { return *rules_; }
    [[nodiscard]] const MonthReference& reference() const { return reference_; }
    [[nodiscard]] const SumsSinceJanuary& before() const { return before_; }

private:
    // What pay comes to for one gross, before its lines.
    struct Pay {
        Money gross;
        Money overtime;
        Money structural; // overtime of the contract, part of `gross`
        Money exempt_overtime;
        SmicAmount smic; // of the month
        PaySums sums;    // after the month
        Money employer_cover;
        Money cover_as_pay; // of the month; negative where the sums take it back
        [[nodiscard]] Money beyond_legal_week() const { return overtime + structural; }
        [[nodiscard]] Money total() const { return gross + overtime; }
        [[nodiscard]] Money contributory() const { return total() + cover_as_pay; }
    };
    struct Relief {
        Coefficient coefficient;
        Money of_month;
    };
    // What the employee's side comes to.
    struct Employee {
        Money lines;
        Money overtime_relief;
        Money added_to_taxable;
    };
    struct Share {
        Int128 part;
        Int128 whole;
    };

    void fill_bounds();
    [[nodiscard]] Pay pay_for(Money gross) const;
    [[nodiscard]] Share paid_share() const;
    [[nodiscard]] Money for_hours(Money gross) const;
    [[nodiscard]] Money structural_overtime(Money gross) const;
    [[nodiscard]] Money deduction_for_hours() const;
    void count_overtime(Pay& pay) const;
    void count_cover(Pay& pay) const;
    [[nodiscard]] CoverSums cover_sums(const Pay& pay) const;
    [[nodiscard]] SumsSinceJanuary sums_after(const Pay& pay) const;
    [[nodiscard]] SumsSinceJanuary sums_after(const Pay& pay, Money relief, Money relieved) const;
    [[nodiscard]] Money base_for(const Pay& pay, std::size_t base) const;
    [[nodiscard]] Money employer_cover(const Pay& pay) const;
    void fill_bases(const BasesByShape& wanted, const Pay& pay, SomeBases& bases) const;
    // The sum of pay that the relief counts; not above zero where cover that was pay is taken back.
    [[nodiscard]] Money relief_pay(Money contributory) const {
        return before_.relief.gross + contributory;
    }
    [[nodiscard]] Coefficient coefficient_for(const Pay& pay) const;
    [[nodiscard]] Relief relief_for(Money contributory, Coefficient coefficient,
                                    Money relieved_contributions) const;
    [[nodiscard]] bool has_passed(const Pay& pay, std::uint32_t threshold) const;
    [[nodiscard]] std::bitset<most_bases> passed_thresholds(const LinesOfSide& side,
                                                            const Pay& pay) const;
    [[nodiscard]] Money cost_for(const Pay& pay, const SomeBases& bases,
                                 Coefficient coefficient) const;
    [[nodiscard]] Money overtime_relief(const Pay& pay, const SomeBases& bases) const;
    [[nodiscard]] PayTotals totals_for(const Pay& pay, const LinesTotal& employer, Money relief,
                                       const Employee& employee) const;
    [[nodiscard]] Money added_to_taxable(const Money* lines) const;

    const PayRules* rules_;
    MonthReference reference_;
    SumsSinceJanuary before_;
    Money paid_before_;   // without the cover that was pay
    Money ceiling_after_; // sum of ceilings
    Money cover_allowed_; // so much cover since January is no pay, whatever the month's gross
    Money overtime_deduction_;
    SmicDivisor relief_smic_; // as if the month's did not follow pay
    HoursOfMonth hours_{};
    WeightedHours weighted_{};
    // Parallel to PayRules::bases, of those since January: with F(before) among what is taken off.
    BoundsOfBases bounds_;
};

} // namespace cae
