// The amounts of a payslip by name, so that payslips of different laws and profiles can be
// compared.
#pragma once

#include <vector>

#include "cae/money/money.hpp"
#include "cae/payroll/pay_line.hpp"

namespace cae {

// A line of the payslip with its amount.
struct PaidLine {
    PayLine line;
    Money amount;

    friend bool operator==(const PaidLine&, const PaidLine&) = default;
};

// What a payslip amounts to, or the difference of two. Lines of 0 may be missing.
struct PayAmounts {
    Money gross; // contractual pay, without overtime
    Money overtime_pay{};
    std::vector<PaidLine> lines{};
    Money employee_overtime_relief{};
    Money employer_overtime_deduction{};
    Money general_relief{};
    Money employer_total{};
    Money employer_cost{};
    Money employee_total{};
    Money net_before_tax{};
    Money net_taxable{};
    Money net_social{};

    // Line by line, by contribution and side; a line that is in `other` alone is added.
    PayAmounts& operator+=(const PayAmounts& other);
    [[nodiscard]] PayAmounts operator-() const;

    friend bool operator==(const PayAmounts&, const PayAmounts&) = default;
};

// What `later` has more than `earlier`, without the lines that are equal.
[[nodiscard]] PayAmounts difference(const PayAmounts& later, const PayAmounts& earlier);

// Whether every total and every line is 0.
[[nodiscard]] bool is_nothing(const PayAmounts& amounts);

} // namespace cae
