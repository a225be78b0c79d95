// What the correction of a sealed month adds to the open one.
#pragma once

#include <cstdint>
#include <string>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/closing/state/pay_amounts.hpp"
#include "cae/cooperative/variable_elements.hpp"
#include "cae/payroll/month_reference.hpp"
#include "cae/payroll/relief_coefficients.hpp"
#include "cae/payroll/sums.hpp"

namespace cae {

// One sealed month of one member whose payslip moves: because it was corrected, or because the sums
// since January before it were. The next correction starts from what stands here.
struct RecallRecord {
    MemberId member;
    Month origin;       // the sealed month
    std::string reason; // as written; empty where the sums alone move the payslip
    // What the payslip of `origin` should have been computed from, and its sums.
    std::uint32_t profile = 0; // position in MonthRecord::profiles
    MonthTerms terms{};
    Money gross{};
    Coefficient relief_coefficient{};
    SumsSinceJanuary sums_after{};
    PayAmounts difference{}; // what it should have been less what was paid so far
    Absence absence{};       // as it should have been recorded

    friend bool operator==(const RecallRecord&, const RecallRecord&) = default;
};

// The piece of the entry that posts it in the month that pays it.
[[nodiscard]] inline std::string piece_of_recall(Month paid_in, const RecallRecord& recall) {
    return "PA-" + to_string(paid_in) + "-" + recall.member.text() + "-" + to_string(recall.origin);
}

} // namespace cae
