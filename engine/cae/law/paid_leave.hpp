// Paid leave: what the law says of its days and of its indemnity.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "cae/money/rate.hpp"

namespace cae {

// Days of leave, in hundredths. They are working days (jours ouvrables): six a week.
struct LeaveDays {
    std::int64_t hundredths = 0;

    constexpr LeaveDays& operator+=(LeaveDays other) {
        hundredths += other.hundredths;
        return *this;
    }
    friend constexpr LeaveDays operator+(LeaveDays a, LeaveDays b) { return a += b; }
    friend constexpr LeaveDays operator-(LeaveDays a, LeaveDays b) {
        return {a.hundredths - b.hundredths};
    }
    friend auto operator<=>(LeaveDays, LeaveDays) = default;
    friend bool operator==(LeaveDays, LeaveDays) = default;
};

[[nodiscard]] Detail detail_of(LeaveDays days);

// "2.50", with a point and two decimals.
[[nodiscard]] std::string to_string(LeaveDays days);

struct PaidLeaveLaw {
    LeaveDays acquired_a_month;
    LeaveDays most_a_period;
    int period_first_month = 1;     // of the year: the reference period begins on its first day
    LeaveDays rounded_up_to;        // what was acquired, when the period or the contract ends
    Rate share_of_pay;              // of the period's gross, for all the days acquired in it
    LeaveDays working_days_a_month; // what a day of a month's pay is measured with
    // A month of sickness that is not occupational: days acquired, and what its pay counts for.
    LeaveDays acquired_a_month_sick{};
    Rate share_of_sick_pay{};
    // How long leave may be taken that sickness kept from being taken; 0: as long as one likes.
    int carried_over_months = 0;
};

} // namespace cae
