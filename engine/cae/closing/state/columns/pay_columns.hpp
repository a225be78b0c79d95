// The columns of a member's month: what tables call each value, and where the records have it.
#pragma once

#include <tuple>

#include "cae/base/column.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

inline constexpr std::tuple member_columns{
    Column("member", &MemberRecord::id),
    Column("name", &MemberRecord::name),
    Column("branch", &MemberRecord::branch),
    Column("stage", &MemberRecord::stage),
    Column("category", &MemberRecord::category),
    Column("days_employed", &MemberRecord::days_employed),
    Column("reserve", &MemberRecord::reserve),
    Column("not_payable", &MemberRecord::not_payable),
    Column("turnover_of_year", &MemberRecord::turnover_of_year)};

inline constexpr std::tuple sums_columns{
    Column("year", &SumsSinceJanuary::year),
    Column("gross", &SumsSinceJanuary::gross),
    Column("ceiling", &SumsSinceJanuary::ceiling),
    Column("smic_units", &SumsSinceJanuary::smic),
    Column("exempt_overtime", &SumsSinceJanuary::exempt_overtime),
    Column("relief_since", &SumsSinceJanuary::relief, &ReliefSums::since),
    Column("relief_gross", &SumsSinceJanuary::relief, &ReliefSums::gross),
    Column("relief_smic_units", &SumsSinceJanuary::relief, &ReliefSums::smic),
    Column("relief", &SumsSinceJanuary::relief, &ReliefSums::relief),
    Column("relief_of_year", &SumsSinceJanuary::relief, &ReliefSums::relief_of_year),
    Column("relieved_contributions_of_year", &SumsSinceJanuary::relief,
           &ReliefSums::relieved_contributions_of_year),
    Column("cover", &SumsSinceJanuary::cover, &CoverSums::employer),
    Column("cover_ceilings", &SumsSinceJanuary::cover, &CoverSums::ceilings),
    Column("cover_pay", &SumsSinceJanuary::cover, &CoverSums::pay),
    Column("cover_as_pay", &SumsSinceJanuary::cover, &CoverSums::as_pay)};

inline constexpr std::tuple terms_columns{
    Column("weekly_hours_hundredths", &MonthTerms::weekly_hours),
    Column("relief_reference", &MonthTerms::relief_reference),
    Column("days_employed", &MonthTerms::days_employed),
    Column("overtime_hundredths", &MonthTerms::overtime),
    Column("beyond_hours", &MonthTerms::beyond_hours),
    Column("pay_due", &MonthTerms::pay_due),
    Column("whole_pay", &MonthTerms::whole_pay),
    Column("full_ceiling", &MonthTerms::full_ceiling)};

// All but the lines, the variable elements, which few members have, and the recalls, which have
// columns of their own.
inline constexpr auto pay_columns = std::tuple_cat(
    std::tuple{Column("request", &PayRecord::request, &PayRequest::mode),
               Column("request_amount", &PayRecord::request, &PayRequest::amount),
               Column("requested_cost", &PayRecord::requested_cost),
               Column("available", &PayRecord::available),
               Column("fixed_part", &PayRecord::fixed_part)},
    pay_totals,
    std::tuple{Column("relief_coefficient_ten_thousandths", &PayRecord::relief_coefficient),
               Column("withholding_rate_billionths", &PayRecord::withholding, &Withholding::rate),
               Column("withholding_rate_origin", &PayRecord::withholding, &Withholding::origin),
               Column("withholding", &PayRecord::withholding, &Withholding::amount),
               Column("reimbursements", &PayRecord::reimbursements),
               Column("advance", &PayRecord::advance), Column("deduction", &PayRecord::deduction),
               Column("net_paid", &PayRecord::net_paid), Column("profile", &PayRecord::profile)},
    columns_within(&PayRecord::terms, terms_columns));

inline constexpr std::tuple variable_columns{
    Column("absence_days", &VariableElements::absence_days),
    Column("sick_days", &VariableElements::sick_days),
    Column("sick_kind", &VariableElements::sick_kind),
    Column("sick_pay", &VariableElements::sick_pay),
    Column("month_pay", &VariableElements::month_pay),
    Column("bonus", &VariableElements::bonus),
    Column("benefit_in_kind", &VariableElements::benefit_in_kind),
    Column("allowance_kind", &VariableElements::allowances, &DailyAllowances::kind),
    Column("allowance_gross", &VariableElements::allowances, &DailyAllowances::gross),
    Column("allowance_net", &VariableElements::allowances, &DailyAllowances::net),
    Column("garnishment", &VariableElements::garnishment),
    Column("dependants", &VariableElements::dependants),
    Column("taxed_allowances", &VariableElements::taxed_allowances),
    Column("seized", &VariableElements::seized),
    Column("claim_before", &VariableElements::claim_before),
    Column("claim_recovered", &VariableElements::claim_recovered)};

inline constexpr std::tuple absence_columns{
    Column("absence_days", &Absence::unpaid_days), Column("sick_days", &Absence::sick_days),
    Column("sick_kind", &Absence::sick_kind), Column("sick_pay", &Absence::sick_pay)};

// First what it should have been computed from, then what it should have been less what was paid
// so far, last its sums as they should have been.
inline constexpr auto recall_columns = std::tuple_cat(
    std::tuple{Column("member", &RecallRecord::member), Column("origin", &RecallRecord::origin),
               Column("reason", &RecallRecord::reason), Column("profile", &RecallRecord::profile)},
    columns_within(&RecallRecord::terms, terms_columns),
    columns_within(&RecallRecord::absence, absence_columns),
    std::tuple{Column("corrected_gross", &RecallRecord::gross),
               Column("relief_coefficient_ten_thousandths", &RecallRecord::relief_coefficient)},
    columns_within(&RecallRecord::difference, pay_totals),
    columns_within(&RecallRecord::sums_after, renamed(sums_columns, "gross", "sum_of_gross")));

inline constexpr std::tuple pay_line_columns{
    Column("contribution", &PayLine::contribution), Column("label", &PayLine::label),
    Column("collector", &PayLine::collector), Column("side", &PayLine::side)};

inline constexpr auto recall_line_columns = std::tuple_cat(
    columns_within(&PaidLine::line, pay_line_columns),
    std::tuple{Column("amount", &PaidLine::amount)});

// Its covers have columns of their own.
inline constexpr std::tuple profile_columns{
    Column("category", &PayProfile::category), Column("headcount", &PayProfile::headcount),
    Column("accident_rate_billionths", &PayProfile::accident_rate),
    Column("mobility_rate_billionths", &PayProfile::mobility_rate)};

inline constexpr std::tuple cover_columns{
    Column("kind", &Cover::kind),
    Column("total", &Cover::total),
    Column("rate_billionths", &Cover::rate),
    Column("base", &Cover::base, &Base::kind),
    Column("base_from_billionths", &Cover::base, &Base::from),
    Column("base_to_billionths", &Cover::base, &Base::to),
    Column("employer_share_billionths", &Cover::employer_share)};

} // namespace cae
