// What the figures of one member are explained from.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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
    std::vector<const RecallRecord*> recalls; // by the months they come from
    LawCitation law;                          // of the month worked

    [[nodiscard]] const MonthRecord& closed() const { return month.record; }
};

// Leave indemnity that was added to the pay that was decided (permanent staff).
[[nodiscard]] Money leave_on_top(const PayRecord& pay);

// Whether creditors or the cooperative have something to take from the net.
[[nodiscard]] bool is_taken_from(const PayRecord& pay);

// The provision for leave that an account held before the month.
[[nodiscard]] LeaveProvision held_before(const MemberMonth& member, const AccountRecord& account);
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

    [[nodiscard]] std::size_t count() const;
    // Makes the figures from the one in place `first` on details of another month: each is named
    // after it, and so is what it refers to among them.
    void set_apart(std::size_t first, Month month);

private:
    MemberExplanation& explanation_;
};

// "gross:2026-02": what a figure of another month is called.
[[nodiscard]] std::string name_in(std::string_view name, Month month);

// The day since when a value of the folder holds; nothing when it was written without one.
[[nodiscard]] std::optional<Date> day_of(Date since);
// A number of the member's contract, in force since a day.
[[nodiscard]] ParameterUsed by_contract(std::string id, Decimal value, Unit unit, Date since);

[[nodiscard]] Term plus(std::string name, Money amount);
[[nodiscard]] Term minus(std::string name, Money amount);
[[nodiscard]] Term given(std::string name, Quantity value);

// The figures, in the order of the way from turnover to net. A new line of an account belongs to
// account_figures.cpp, one of the payslip to gross_, employer_ or net_figures.cpp; lines of
// config/law come by themselves. Those that read the steps of the closing are in steps_again.hpp.
void add_account_figures(const MemberMonth& member, Figures& figures);
void add_offer_figures(const MemberMonth& member, Figures& figures);
void add_employer_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures);
void add_idle_leave(const MemberMonth& member, Figures& figures);
void add_left_on_account(const MemberMonth& member, Figures& figures);
// The employee's side of a payslip up to the nets, without what is paid on and withheld.
void add_nets_of_payslip(const MemberMonth& member, const PayAgain& pay, Figures& figures);
// Pay of hours of overtime or of complementary hours; `beside` is the part of the gross that does
// not raise it.
void add_overtime_pay(const MemberMonth& member, const PayAgain& pay,
                      const std::vector<Term>& beside, Figures& figures);
// What the employer deducts for hours of overtime.
void add_overtime_deduction(const MemberMonth& member, const PayAgain& pay, Figures& figures);
// What a member without pay owes the cooperative.
void add_idle_claim(const MemberMonth& member, Figures& figures);
void add_base_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures);
void add_sum_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures);

// The lines of one side, in the law's order, and those that are not zero as terms of their total.
void add_lines(const MemberMonth& member, const PayAgain& pay, Side side, Figures& figures);
[[nodiscard]] std::vector<Term> terms_of_lines(const PayAgain& pay, Side side);

// The covers that the rates of a line are the shares of, parallel to them; nothing for other rates.
[[nodiscard]] std::vector<std::optional<std::size_t>> covers_of_rates(const PayRules& rules,
                                                                      std::size_t line);
// "cover_health_employer": what a side's share of a cover of a fixed price is called.
[[nodiscard]] std::string name_of_share(const PayProfile& profile, std::size_t cover, Side side);
void add_cover_figures(const PayAgain& pay, Figures& figures);
// The contracts of the cooperative behind the covers of a line, each once.
void cite_covers(const MemberMonth& member, const PayAgain& pay, std::size_t line,
                 std::vector<ParameterUsed>& cited);

// "base_tranche_0_1": what a base is called among the figures.
[[nodiscard]] std::string name_of(const CompiledBase& base);

// What the month adds to the employer's cover that is pay.
[[nodiscard]] Money cover_as_pay_of(const PayAgain& pay);

// The balance of an account before recalls and pay are charged to it.
[[nodiscard]] Money before_recalls(const AccountRecord& account);
// What the recalls of the month cost, account by account of the member; zeros without any.
[[nodiscard]] std::vector<Money> recalls_charged(const MemberMonth& member);
// "recalled_employer_cost:2026-02" of each recall that costs something.
[[nodiscard]] std::vector<Term> costs_of_recalls(const MemberMonth& member, Sign sign);

// Documents of the month that count in an account's figure.
enum class Counted { turnover, charges, reimbursements, local_currency };
[[nodiscard]] std::vector<DocumentUsed> documents_of(const MemberMonth& member, Counted what,
                                                     const ActivityId& activity);
// The member's row of the pay sheet; nullptr without one.
[[nodiscard]] const PaySheetRow* sheet_row_of(const MemberMonth& member);
// The same as a document that counts `amount`, or nothing; empty without a row.
using AmountOfSheet = Money (*)(const PaySheetRow& row);
[[nodiscard]] std::vector<DocumentUsed> pay_sheet_of(const MemberMonth& member,
                                                     AmountOfSheet amount = nullptr);
// Adds an amount that the files of the month give; as it was sealed when they no longer do.
Explanation& add_from_files(FigureKind kind, const std::string& name, Money sealed,
                            const std::pair<Formula, std::vector<DocumentUsed>>& files,
                            Figures& figures);
// Adds an element of the pay sheet that most months do not have: a detail where it is zero.
Explanation& add_variable(const MemberMonth& member, const std::string& name, Money sealed,
                          AmountOfSheet amount, Figures& figures);
// What they count together.
[[nodiscard]] Money sum_of(const std::vector<DocumentUsed>& documents);

} // namespace cae
