#include "cae/payroll/pay_batch.hpp"

#include <algorithm>

#include "cae/base/parallel.hpp"
#include "cae/payroll/gross_search.hpp"
#include "cae/payroll/pay_month.hpp"

namespace cae {
namespace {

template <class T>
const T& of_member(std::span<const T> column, std::size_t member) {
    return column[column.size() == 1 ? 0 : member];
}

class PayBatch {
public:
    PayBatch(const PayAsked& asked, const PayAnswers& answers) : asked_(asked), answers_(answers) {}

    [[nodiscard]] std::optional<PayColumn> misfit() const {
        if (const auto column = misfit_of_asked()) return column;
        return misfit_of_answers();
    }

    void pay(std::size_t member) const {
        const PayMonth month(*of_member(asked_.rules, member), of_member(asked_.references, member),
                             of_member(asked_.before, member));
        const PayrollTarget target = of_member(asked_.targets, member);
        const Money amount = asked_.amounts[member];
        const Money gross = gross_for(month, target, amount);
        const PayslipAmounts slip = payslip(month, gross, member);
        keep(member, slip);
        if (answers_.remainders.empty()) return;
        answers_.remainders[member] = target == PayrollTarget::budget ? amount - slip.employer_cost
                                                                      : Money();
    }

private:
    [[nodiscard]] std::size_t members() const { return asked_.amounts.size(); }

    [[nodiscard]] std::optional<PayColumn> misfit_of_asked() const {
        const auto fits = [&](auto column) {
            return column.size() == 1 || column.size() == members();
        };
        if (!fits(asked_.rules)) return PayColumn::rules;
        if (!fits(asked_.references)) return PayColumn::references;
        if (!fits(asked_.before)) return PayColumn::before;
        if (!fits(asked_.targets)) return PayColumn::targets;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<PayColumn> misfit_of_answers() const {
        const auto fits = [&](auto column) { return column.empty() || column.size() == members(); };
        if (!std::all_of(answers_.totals.begin(), answers_.totals.end(), fits)) {
            return PayColumn::totals;
        }
        if (!answers_.lines.empty() && !rows_fit()) return PayColumn::lines;
        if (!fits(answers_.coefficients)) return PayColumn::coefficients;
        if (!fits(answers_.remainders)) return PayColumn::remainders;
        if (!fits(answers_.sums_after)) return PayColumn::sums_after;
        return std::nullopt;
    }

    [[nodiscard]] bool rows_fit() const {
        const std::size_t width = answers_.lines_in_row;
        return width != 0 && answers_.lines.size() % width == 0 &&
               answers_.lines.size() / width == members() &&
               std::all_of(asked_.rules.begin(), asked_.rules.end(),
                           [&](const PayRules* rules) { return rules->lines.size() <= width; });
    }

    [[nodiscard]] PayslipAmounts payslip(const PayMonth& month, Money gross,
                                         std::size_t member) const {
        if (!answers_.lines.empty()) return month.payslip(gross, row_of(member));
        LineAmounts unwanted{};
        return month.payslip(gross, unwanted);
    }

    // The member's row, all of it 0.
    [[nodiscard]] std::span<Money> row_of(std::size_t member) const {
        const std::size_t width = answers_.lines_in_row;
        const auto row = answers_.lines.subspan(member * width, width);
        std::fill(row.begin(), row.end(), Money());
        return row;
    }

    void keep(std::size_t member, const PayslipAmounts& slip) const {
        for (std::size_t i = 0; i < pay_totals.size(); ++i) {
            const auto column = answers_.totals[i];
            if (!column.empty()) column[member] = pay_totals[i].of(slip.totals());
        }
        if (!answers_.coefficients.empty()) answers_.coefficients[member] = slip.relief_coefficient;
        if (!answers_.sums_after.empty()) answers_.sums_after[member] = slip.sums_after;
    }

    const PayAsked& asked_;
    const PayAnswers& answers_;
};

} // namespace

std::optional<PayColumn> pay_members(const PayAsked& asked, const PayAnswers& answers,
                                     unsigned threads) {
    const PayBatch batch(asked, answers);
    if (const auto column = batch.misfit()) return column;
    for_each_index(asked.amounts.size(), threads, [&](std::size_t member) { batch.pay(member); });
    return std::nullopt;
}

} // namespace cae
