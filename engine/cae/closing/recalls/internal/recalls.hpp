// Step 3, its second half: what corrections of sealed months add to the open one.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/recalls/internal/late_pay.hpp"
#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/recall_record.hpp"
#include "cae/payroll/paid_leave.hpp"
#include "cae/payroll/pay_profile.hpp"

namespace cae {

// A recall with what its posting needs. `record.profile` has no place yet.
struct Recall {
    RecallRecord record;
    PayProfile profile;
    std::map<std::string, Money> relief; // difference of the general relief by collector
};

// The recalls of one member, by the months they come from.
struct MemberRecalls {
    MemberIndex member = 0;
    std::vector<Recall> recalls;
    PayTotals totals;
    std::optional<SumsSinceJanuary> sums_before; // of the open month, when they were of its year
    // The row of the pay sheet of somebody who has left, and the profile of the last month.
    const PaySheetRow* late = nullptr;
    PayProfile late_profile{};
    std::vector<Alert> alerts{};
    std::optional<LeaveCounters> leave_before{}; // of the open month
};

// Members with recalls, in the order of the roster.
class RecallsOfMonth {
public:
    RecallsOfMonth() = default;
    explicit RecallsOfMonth(std::vector<MemberRecalls> members) : members_(std::move(members)) {}

    [[nodiscard]] const std::vector<MemberRecalls>& members() const { return members_; }
    // Those of one member, or nothing.
    [[nodiscard]] const MemberRecalls* of(MemberIndex member) const;

private:
    std::vector<MemberRecalls> members_;
};

// Computes the payslips of each corrected member again, from the first month corrected to the last
// sealed one of its civil year: with the values of the corrections where there are some, with the
// pay and the terms of each month otherwise, under each month's own law. Months of an earlier civil
// year leave the sums of this one alone. Rows of the pay sheet for members who have left correct
// the last month that employed them; `accounts`, as the steps before pay leave them, pay for it.
// Fails with Rule::correction_must_be_of_sealed_month, Rule::correction_must_follow_first_period,
// Rule::member_must_be_employed, Rule::working_time_refused,
// Rule::correction_must_change_something, Rule::late_pay_must_follow_pay, all at once.
[[nodiscard]] Result<RecallsOfMonth> recalls_of(const MonthInputs& inputs,
                                                const std::vector<AccountRecord>& accounts);

} // namespace cae
