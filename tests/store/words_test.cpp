#include <string>

#include <doctest/doctest.h>

#include "cae/closing/state/month_record.hpp"
#include "cae/store/rows/internal/words.hpp"

namespace words_in_store_test {

// In the order of the enumerators, between spaces.
template <class Enum>
std::string words_of() {
    std::string words;
    for (const Enum enumerator : cae::enumerators_of<Enum>) {
        words.append(words.empty() ? "" : " ").append(word(enumerator));
    }
    return words;
}

// A store written years ago must be read: a word may be added here, none may change.
TEST_CASE("the words that stand in stores never change") {
    CHECK(words_of<cae::Category>() == "non_cadre cadre");
    CHECK(words_of<cae::Side>() == "employer employee");
    CHECK(words_of<cae::CoverKind>() == "health provident");
    CHECK(words_of<cae::BaseKind>() ==
          "total tranche total_above_ceiling total_above_smic month_capped csg "
          "csg_exempt_overtime csg_other employer_cover month_ceiling");
    CHECK(words_of<cae::ReliefReference>() == "full equivalent_hours");
    CHECK(words_of<cae::AllowanceKind>() == "illness long_illness maternity accident");
    CHECK(words_of<cae::WithholdingRateOrigin>() == "own default_grid");
    CHECK(words_of<cae::Stage>() == "cape cesa associate permanent left to_come");
    CHECK(words_of<cae::PayMode>() ==
          "none sweep target_cost target_gross target_net year_balance");
    CHECK(words_of<cae::VatOn>() == "receipts debits");
    CHECK(words_of<cae::VatSide>() == "collected pending deductible self_assessed");
    CHECK(words_of<cae::VatKind>() == "domestic reverse_charge exempt out_of_scope");
    CHECK(words_of<cae::OpenItemKind>() == "sale credit_note receipt");
    CHECK(words_of<cae::AlertKind>() ==
          "request_cut_to_available account_advanced turnover_without_pay "
          "pay_without_turnover account_negative first_turnover receipt_unmatched "
          "no_withholding_rate pay_below_minimum_wage net_negative "
          "cost_above_budget_at_zero contract_clock_passed no_documents "
          "garnishment_cut claim_carried account_without_member leave_beyond_balance "
          "leave_settled leave_within_pay leave_owed_on_leaving leave_not_settled "
          "pay_recalled credit_note_unmatched local_currency_kept bank_line_unmatched "
          "minimum_not_reached became_entrepreneur cover_is_pay bank_debits_unexplained "
          "late_document entered_twice vat_beside_rate balance_after_leaving "
          "balance_after_leaving_unpaid leave_to_tell leave_ends leave_lost "
          "month_pay_by_days opening_sums_missing opening_relief_unused year_balance_cut "
          "year_balance_is_nothing gross_costs_nothing receipt_entered_twice "
          "paid_beyond_owed bank_balance_differs other_bank_balance_differs account_waits");
    CHECK(words_of<cae::Journal>() == "AN VE AC BQ CO PA OD");
}

} // namespace words_in_store_test
