// What the figures of one member are explained from.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/gross_decision.hpp"
#include "cae/explanation/explain_member.hpp"
#include "cae/explanation/internal/law_citation.hpp"
#include "cae/payroll/pay_month.hpp"

namespace cae {

// A member's pay, computed again.
struct PayAgain {
    const PayRecord& record;
    const PayMonth& month;
    Payslip slip;
    BaseAmounts bases;

    [[nodiscard]] const PayRules& rules() const { return month.rules(); }
    [[nodiscard]] const SumsSinceJanuary& before() const { return month.before(); }
    [[nodiscard]] const SumsSinceJanuary& after() const { return slip.sums_after; }
};

struct MemberMonth {
    const MonthToExplain& month;
    const MemberRecord& record;
    const Member* contract; // in the folder today; nothing when the member is not there any more
    std::vector<const AccountRecord*> accounts;
    LawCitation law; // of the month worked

    [[nodiscard]] const MonthRecord& closed() const { return month.record; }
};

// What was set aside for leave in the month.
[[nodiscard]] LeaveProvision provisioned_in(const MemberRecord& member);

// Where figures are written, in their order.
class Figures {
public:
    explicit Figures(MemberExplanation& explanation) : explanation_(explanation) {}

    // Adds a figure; the reference holds until the next one is added.
    Explanation& add(std::string name, FigureKind kind, Quantity value, Formula formula,
                     RoundingUsed rounding = RoundingUsed::none);
    void disagree(std::string figure, Money in_record, Money in_files);

private:
    MemberExplanation& explanation_;
};

// The day since when a value of the folder holds; nothing when it was written without one.
[[nodiscard]] std::optional<Date> day_of(Date since);
// A number of the member's contract, in force since a day.
[[nodiscard]] ParameterUsed by_contract(std::string id, Decimal value, Unit unit, Date since);

[[nodiscard]] Term plus(std::string name, Money amount);
[[nodiscard]] Term minus(std::string name, Money amount);
[[nodiscard]] Term given(std::string name, Quantity value);

// The figures, in the order of the way from turnover to net. A new line of an account belongs to
// account_figures.cpp, one of the payslip to gross_, employer_ or net_figures.cpp; lines of
// config/law come by themselves.
void add_account_figures(const MemberMonth& member, Figures& figures);
void add_offer_figures(const MemberMonth& member, Figures& figures);
void add_gross_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures);
void add_employer_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures);
void add_leave_figures(const MemberMonth& member, Figures& figures);
void add_left_on_account(const MemberMonth& member, Figures& figures);
void add_account_figures_after_pay(const MemberMonth& member, Figures& figures);
void add_net_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures);
void add_base_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures);
void add_sum_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures);

// The lines of one side, in the law's order, and those that are not zero as terms of their total.
void add_lines(const MemberMonth& member, const PayAgain& pay, Side side, Figures& figures);
[[nodiscard]] std::vector<Term> terms_of_lines(const PayAgain& pay, Side side);

// "base_tranche_0_1": what a base is called among the figures.
[[nodiscard]] std::string name_of(const CompiledBase& base);

// Documents of the month that count in an account's figure.
enum class Counted { turnover, charges, reimbursements };
[[nodiscard]] std::vector<DocumentUsed> documents_of(const MemberMonth& member, Counted counted,
                                                     const ActivityId& activity);
// The member's row of the pay sheet, counting `amount`, or nothing of it; empty without a row.
[[nodiscard]] std::vector<DocumentUsed> pay_sheet_of(const MemberMonth& member,
                                                     Money PaySheetRow::*amount);
// What they count together.
[[nodiscard]] Money sum_of(const std::vector<DocumentUsed>& documents);

} // namespace cae
