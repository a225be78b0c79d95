// Values that take more than one step from the columns of a row.
#pragma once

#include <optional>

#include "cae/payroll/month_reference.hpp"
#include "cae/payroll/paid_leave.hpp"
#include "cae/payroll/pay_profile.hpp"
#include "cae/payroll/sums.hpp"
#include "cae/store/rows/internal/words.hpp"
#include "cae/store/sqlite/internal/failure.hpp"
#include "cae/store/sqlite/internal/statement.hpp"

namespace cae {

// The next column, a word, as its enumerator. Throws StoreFailure when no enumerator has that word.
template <class Kind>
[[nodiscard]] Kind kind_of(Statement& row) {
    const std::string_view text = row.text();
    const auto kind = from_word<Kind>(text);
    if (!kind) fail_unreadable(text);
    return *kind;
}

// The next column, a month or NULL.
[[nodiscard]] std::optional<Month> optional_month(Statement& row);

// The next columns from `year` to `relieved_contributions_of_year` of sums_since_january.
[[nodiscard]] SumsSinceJanuary sums_of(Statement& row);

// The next columns from `category` to `mobility_rate_billionths` of pay_profile; its covers stand
// in a table of their own.
[[nodiscard]] PayProfile profile_of(Statement& row);

// The next columns from `kind` to `employer_share_billionths` of pay_profile_cover.
[[nodiscard]] Cover cover_of(Statement& row);

// The next columns from `weekly_hours_hundredths` to `beyond_hours` of pay.
[[nodiscard]] MonthTerms terms_of(Statement& row);

// The next columns from `earlier_acquired` to `current_gross` of paid_leave.
[[nodiscard]] LeaveCounters counters_of(Statement& row, std::optional<Month> since);

} // namespace cae
