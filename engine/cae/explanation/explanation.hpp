// How one figure of a member's month came about: its formula, what went in, the law, the documents.
//
// Nothing here is in words: the outputs have them, in French and English.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cae/calendar/date.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/law/contribution_line.hpp"
#include "cae/law/paid_leave.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/law/working_time.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"
#include "cae/payroll/relief_coefficients.hpp"
#include "cae/payroll/smic_amount.hpp"

namespace cae {

struct Days {
    int count = 0;
    friend bool operator==(Days, Days) = default;
};
struct Staff {
    int headcount = 0;
    friend bool operator==(Staff, Staff) = default;
};
// A plain number: an exponent, a number of ceilings.
struct Multiple {
    Rate value{};
    friend bool operator==(Multiple, Multiple) = default;
};

// The value of a figure, or of what went into one.
using Quantity = std::variant<Money, Rate, Multiple, Coefficient, Hours, Days, LeaveDays, Staff,
                              SmicAmount, Category>;

// What a term is to its formula: an addend, or a value that the formula names.
enum class Sign { named, plus, minus };

// Something that went into a figure. Its name is that of another figure when there is one.
struct Term {
    std::string name;
    Quantity value;
    Sign sign = Sign::named;
    std::optional<Rate> rate{};     // what the addend is multiplied by
    std::optional<int> sixtieths{}; // the same for a share that need not be a decimal
};

// Each has its words in cae/outputs/words/explanation_words.cpp.
enum class Formula {
    // Accounts
    opening_balance,    // of opening.csv, or zero
    closing_before,     // of the last closed month
    sum,                // of signed terms
    sum_of_documents,   // each with its sign
    depreciation,       // of one asset, straight line
    contribution,       // rates x parts of the base
    contribution_steps, // with sums before, floors, caps, fees or credit notes
    contribution_exempt,
    contribution_shared,
    no_levy, // no rule of the levy is in force
    shared_by_balance,
    reserve_of_amount,
    reserve_of_share,
    no_pay,    // nobody was employed in the month
    as_sealed, // what the files say today no longer gives it
    // Corrections of sealed months
    recalled,         // what the month should have had, less what was paid for it
    recalled_by_sums, // the same, where only the sums before the month are others
    gross_corrected,  // as the correction says
    gross_as_it_was,  // the correction leaves it
    late_gross,       // of money that came after the contract
    recalls_shared,   // by balance, one recall after the other
    // Pay
    fixed_part,
    nothing_given, // an element that the pay sheet of the month does not have
    no_request,
    cost_of_gross,
    cost_asked_for,
    largest_gross_for_cost,
    largest_gross_for_net,
    gross_asked_for,
    gross_of_what_is_due,
    least_gross,
    overtime_pay,
    complementary_pay,
    structural_overtime,
    exempt_overtime,
    rates_on_bases,
    line_does_not_apply,
    share_of_covers,
    no_cover,
    relief_coefficient,
    no_relief, // no coefficient for this employer
    general_relief,
    relief_capped,
    relief_of_urssaf,
    relief_of_pension,
    overtime_relief,
    overtime_deduction,
    no_overtime_deduction, // complementary hours have none
    own_rate,
    rate_of_grid,
    withholding,
    pay_sheet,
    reimbursements,
    taxed_allowances,
    taxed_allowances_of_accident,
    allowances_not_taxed,
    dependants_of_contract,
    seizable_part,
    seized,
    claim_of_month_before,
    claim_recovered,
    // Paid leave
    leave_acquired,
    leave_taken,
    leave_indemnity,
    leave_settlement,
    leave_paid,
    leave_provisioned,
    leave_released,
    leave_balance,
    leave_kept,
    leave_provision_of_account,
    // Bases, references and sums
    base_since_january,
    base_of_csg,
    base_of_month,
    base_of_cover,
    cover_as_pay,
    rest_of_cover,
    full_ceiling,
    month_ceiling,
    month_smic,
    month_smic_of_pay_due, // of a month whose absence keeps some pay
    month_smic_following_pay,
};

enum class RoundingUsed {
    none,                // sums of amounts that are rounded already
    once,                // to the cent, once, half away from zero
    once_a_period,       // the same for each period of leave and each method
    toward_zero,         // to the cent
    four_decimals,       // half up
    largest_remainder,   // shares to the cent that keep their sum
    rest_of_the_rounded, // what a rounded part leaves
};

// What somebody decided where the law or the contract leaves a choice.
enum class Choice {
    turnover_when_invoiced,
    turnover_when_collected,
    request_none,
    request_sweep,
    request_year_balance,
    request_target_cost,
    request_target_gross,
    request_target_net,
    request_cut_to_available,
    relief_reference_full,
    relief_reference_equivalent_hours,
    ceiling_of_unmeasured_time,
    full_ceiling_of_part_time,
    relief_sums_of_version,
    relief_lowered_to_own_rates,
};

enum class ParameterOrigin { law, contract, cooperative };

// One number of a file of the law, or of a contract, with the day since when it holds.
struct ParameterUsed {
    std::string id;                 // "cotisations.maladie"
    std::string label;              // French; empty outside of the law
    std::string part;               // which of the file's numbers: "value", "rate", "delta"...
    std::optional<Decimal> value{}; // nothing for a rate that is notified to the employer
    Unit unit = Unit::eur;
    std::optional<Date> since{}; // nothing for a contract's value that is written without a day
    std::string source;          // as in the file: "unverified" when nobody has read it
    ParameterOrigin origin = ParameterOrigin::law;

    [[nodiscard]] bool is_verified() const { return source != "unverified"; }
};

// A row of a file of the folder.
struct DocumentUsed {
    std::string file;
    std::size_t line = 0; // 0 when the file was not read from disk
    std::optional<Date> date{};
    std::string number{};
    std::string kind{}; // "sale"; "pay_sheet" for a row of pay/<month>.csv
    std::string label{};
    Money net{};
    Money vat{};
    Money counted{};       // what it adds to the figure
    std::string account{}; // of a charge: where it stands in the books
    std::string rule{};    // of the cooperative, that chose the account: "posting_rules.yaml:3"
};

// What part of a member's month a figure belongs to.
enum class FigureKind {
    account, // of one activity account, or of all of the member's
    pay,     // of the payslip
    detail,  // what the others are made of: bases, references, sums since January
};

struct Explanation {
    std::string name;     // "employer_maladie", "turnover", "turnover:web", "gross:2026-02"
    std::string label{};  // the law's, of a line of the payslip
    std::string detail{}; // the activity of an account, or the month of a figure of another month
    std::optional<Side> side{};
    std::optional<Base> base{};
    FigureKind kind = FigureKind::pay;
    Quantity value{};
    Formula formula = Formula::sum;
    RoundingUsed rounding = RoundingUsed::none;
    std::vector<Term> terms{};
    std::vector<ParameterUsed> parameters{};
    std::vector<Choice> choices{};
    std::vector<DocumentUsed> documents{};
};

// The figure called `name`, or nullptr.
[[nodiscard]] const Explanation* figure_called(const std::vector<Explanation>& figures,
                                               const std::string& name);

} // namespace cae
