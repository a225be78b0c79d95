// The month of many members at once: columns in, columns out.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include "cae/money/money.hpp"
#include "cae/payroll/month_reference.hpp"
#include "cae/payroll/pay_rules.hpp"
#include "cae/payroll/pay_totals.hpp"
#include "cae/payroll/payroll_target.hpp"
#include "cae/payroll/relief_coefficients.hpp"
#include "cae/payroll/sums.hpp"

namespace cae {

// What is asked. There are as many members as amounts; every other column has one element for each
// of them, in the same order, or a single one that stands for all. Nothing is kept.
struct PayAsked {
    std::span<const PayRules* const> rules;     // of PayRulesOfMonth::for_profile: compiled once
    std::span<const MonthReference> references; // by month_reference
    std::span<const SumsSinceJanuary> before;   // those of another year count as zero
    std::span<const PayrollTarget> targets;
    std::span<const Money> amounts; // cents: of a gross 0 to largest_amount_cents, of others any
};

// Where answers go: cents, a place for each member. A column that is empty is not wanted.
struct PayAnswers {
    // In the order of pay_totals.
    std::array<std::span<Money>, pay_totals.size()> totals{};
    // A row for each member, one behind the other, `lines_in_row` places each: line j of member i
    // at [i x lines_in_row + j], parallel to the PayRules::lines of the member's rules; 0 where a
    // line does not apply, and in places beyond the last one.
    std::span<Money> lines{};
    std::size_t lines_in_row = 0;
    std::span<Coefficient> coefficients{};    // of the general relief, for the sums since January
    std::span<Money> remainders{};            // budget - employer cost; 0 where no budget was asked
    std::span<SumsSinceJanuary> sums_after{}; // may be the memory of PayAsked::before
};

// A column whose size does not fit the others.
enum class PayColumn {
    rules,
    references,
    before,
    targets,
    totals,
    lines,
    coefficients,
    remainders,
    sums_after
};

// Pays every member: the same cents as PayMonth::payslip, gross_for_budget and gross_for_net, which
// this calls, whatever the number of threads (0: as many as the machine has). Lines are rounded
// once, half away from zero; legal sources are those of config/law. Allocates nothing and looks up
// no law for a member. Returns the first column whose size does not fit, `lines` too where a row is
// shorter than the lines of a member's rules: then no answer is written. Throws MoneyOverflow, of
// the first member that it concerns, when sums leave 64 bits; answers are then incomplete.
[[nodiscard]] std::optional<PayColumn> pay_members(const PayAsked& asked, const PayAnswers& answers,
                                                   unsigned threads = 0);

} // namespace cae
