// A sealed month that the open one corrects, computed again as its recall leaves it.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "cae/closing/state/pay_amounts.hpp"
#include "cae/explanation/internal/member_month.hpp"

namespace cae {

// What a recall started from.
struct BeforeRecall {
    SumsSinceJanuary sums; // before the month, as corrections before it leave them
    PayAmounts paid;       // for the month so far
    Money gross;           // the same, without overtime
};

class RecalledMonth {
public:
    // Fails with the problems of a month that the law does not know.
    [[nodiscard]] static Result<std::unique_ptr<RecalledMonth>>
    of(const MemberMonth& member, const RecallRecord& recall, BeforeRecall before);

    // Appends the amounts of the recall that the law's files no longer give.
    void add_not_reproduced(std::vector<Disagreement>& found) const;
    // The payslip as it should have been, figure by figure, each named after its month.
    void add_figures(const MemberMonth& member, Figures& figures) const;
    // What is recalled of it.
    void add_recalled(const MemberMonth& member, Figures& figures) const;

    [[nodiscard]] const RecallRecord& recall() const { return recall_; }

private:
    RecalledMonth(const RecallRecord& recall, LawInForce law, BeforeRecall before);

    [[nodiscard]] MonthRecord corrected_record(const MemberRecord& member) const;
    void add_gross(const MemberMonth& member, Figures& figures) const;
    [[nodiscard]] Money gross_before_late(const MemberMonth& member) const;
    [[nodiscard]] Money budget_of_late(const MemberMonth& member) const;
    [[nodiscard]] bool is_of_late_pay(const MemberMonth& member) const;
    void add_late_gross(const MemberMonth& member, Figures& figures) const;
    [[nodiscard]] Formula formula(const MemberMonth& member) const;

    const RecallRecord& recall_;
    LawInForce law_;
    BeforeRecall before_;
    PayRulesOfMonth rules_of_month_;
    const PayRules* rules_ = nullptr;
    std::optional<PayMonth> month_;
    Payslip slip_;
    PayAmounts should_; // what the month should have been paid
};

using RecalledMonths = std::vector<std::unique_ptr<RecalledMonth>>;

// The months that the record recalls for a member, in their order.
[[nodiscard]] Result<RecalledMonths> recalled_months(const MemberMonth& member);

// Sums of the recalls, each recall line by line, then the payslips behind them.
void add_recall_figures(const MemberMonth& member, const RecalledMonths& months, Figures& figures);

} // namespace cae
