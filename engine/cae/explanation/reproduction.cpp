#include "cae/explanation/internal/reproduction.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "cae/closing/pay/recomputed_pay.hpp"
#include "cae/explanation/internal/member_month.hpp"

namespace cae {
namespace {

// The law has the lines that the month was paid with, in their order.
bool same_lines(const std::vector<PayLine>& paid, const std::vector<PayLine>& of_law) {
    return std::equal(paid.begin(), paid.end(), of_law.begin(), of_law.end(),
                      [](const PayLine& a, const PayLine& b) { return a.name() == b.name(); });
}

using AmountsByLine = std::map<std::string, Money>;

AmountsByLine paid_lines(const MonthRecord& month, const PayRecord& pay) {
    AmountsByLine amounts;
    for (std::size_t i = 0; i < pay.lines.size(); ++i) {
        amounts[month.pay_lines[i].name()] = pay.lines[i];
    }
    return amounts;
}

AmountsByLine lines_now(const PayRules& rules, const Payslip& slip) {
    AmountsByLine amounts;
    for (std::size_t i = 0; i < rules.lines.size(); ++i) {
        amounts[rules.lines[i].name()] = slip.lines[i];
    }
    return amounts;
}

// Lines that only one of the two has; all that were paid when only their order is another.
std::vector<Disagreement> other_lines(const AmountsByLine& paid, const AmountsByLine& now) {
    std::vector<Disagreement> found;
    for (const auto& [name, amount] : paid) {
        if (!now.contains(name)) found.push_back({name, amount, {}});
    }
    for (const auto& [name, amount] : now) {
        if (!paid.contains(name)) found.push_back({name, {}, amount});
    }
    if (!found.empty()) return found;
    for (const auto& [name, amount] : paid) found.push_back({name, amount, now.at(name)});
    return found;
}

// Compares a member's record with what it comes out as now.
class Comparison {
public:
    Comparison(const MemberRecord& member, const RecomputedPay& again)
        : member_(member), again_(again) {}

    std::vector<Disagreement> differences(const std::vector<PayLine>& lines) {
        const PayRecord& pay = *member_.pay;
        for (std::size_t i = 0; i < pay.lines.size(); ++i) {
            compare(lines[i].name(), pay.lines[i], again_.record.lines[i]);
        }
        for (const PayTotal& total : pay_totals) {
            compare(std::string(total.name), total.of(pay), total.of(again_.record));
        }
        const bool agrees = again_.record == pay && again_.sums_after == member_.sums_after;
        if (found_.empty() && !agrees) add_sums();
        return std::move(found_);
    }

private:
    void compare(std::string figure, Money in_record, Money now) {
        if (in_record != now) found_.push_back({std::move(figure), in_record, now});
    }

    // Amounts agree, the sums do not.
    void add_sums() {
        found_.push_back({"pay_since_january", member_.sums_after.gross, again_.sums_after.gross});
    }

    const MemberRecord& member_;
    const RecomputedPay& again_;
    std::vector<Disagreement> found_;
};

std::vector<Disagreement> other_settlement(const PayRecord& paid, const NetSettlement& now) {
    const VariableElements& variable = paid.variable;
    std::vector<Disagreement> found{
        {"taxed_allowances", variable.taxed_allowances, now.taxed.amount},
        {"withholding", paid.withholding.amount, now.withholding.amount},
        {"seized", variable.seized, now.seized},
        {"claim_recovered", variable.claim_recovered, now.claim_recovered},
        {"net_paid", paid.net_paid, now.net_paid}};
    found.erase(
        std::remove_if(found.begin(), found.end(),
                       [](const auto& amount) { return amount.in_record == amount.in_files; }),
        found.end());
    return found;
}

} // namespace

Result<PaymentLawAgain> payment_law_again(const Rulebook& rulebook, Date payment_day,
                                          const PayRecord& pay) {
    PaymentLawAgain law;
    Problems problems;
    if (pay.withholding.origin == WithholdingRateOrigin::default_grid) {
        auto grid = withholding_grid_on(rulebook, payment_day);
        if (gather(grid, problems)) law.withholding = std::move(*grid);
    }
    if (is_taken_from(pay)) {
        auto seizable = seizable_law_on(rulebook, payment_day);
        if (gather(seizable, problems)) law.seizable = std::move(*seizable);
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return law;
}

bool is_taken_from(const PayRecord& pay) {
    return pay.variable.garnishment != Money() || pay.variable.claim_before != Money();
}

std::vector<Disagreement> not_reproduced(const MonthRecord& month, const MemberRecord& member,
                                         const PayMonth& pay_month,
                                         const NetSettlement& settlement) {
    const PayRules& rules = pay_month.rules();
    const PayRecord& pay = *member.pay;
    if (!same_lines(month.pay_lines, rules.lines)) {
        return other_lines(paid_lines(month, pay), lines_now(rules, pay_month.payslip(pay.gross)));
    }
    const RecomputedPay again = recomputed_pay(pay, rules, pay_month.before());
    auto found = Comparison(member, again).differences(month.pay_lines);
    if (found.empty()) found = other_settlement(pay, settlement);
    return found;
}

} // namespace cae
