// Payments of the bank, and what was owed to whom they pay.
#pragma once

#include <vector>

#include "cae/base/problem.hpp"
#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// What a posting pays: a debt that pay, returns or decisions have made, which nobody pays in
// advance; what suppliers and members have asked for, which may be paid before it is booked; or
// neither.
enum class DebtKind { none, declared, invoiced };

[[nodiscard]] DebtKind debt_of(const BankPosting& posting, const Chart& chart);

// What is wrong or unusual about the payments of a month.
struct JudgedPayments {
    Problems problems{};
    std::vector<Alert> alerts{};
};

// Compares each payment of a debt with what was owed when the month began and what its other
// entries add, by party where one is known, less the payments above it. Nothing owed on a declared
// debt breaks Rule::payment_must_be_owed where the books began with a trial balance: before, the
// debt may be of a month that they do not have. Everything else that is more than was owed is
// AlertKind::paid_beyond_owed: an adjustment, or an advance.
[[nodiscard]] JudgedPayments judge_payments(const MonthInputs& inputs, const MonthRecord& record);

} // namespace cae
