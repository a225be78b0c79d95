// The amounts of a payslip by name, so that payslips of different laws and profiles can be
// compared.
#pragma once

#include <vector>

#include "cae/money/money.hpp"
#include "cae/payroll/pay_line.hpp"
#include "cae/payroll/pay_totals.hpp"

namespace cae {

// A line of the payslip with its amount.
struct PaidLine {
    PayLine line;
    Money amount;

    friend bool operator==(const PaidLine&, const PaidLine&) = default;
};

// What a payslip amounts to, or the difference of two. Lines of 0 may be missing.
struct PayAmounts : PayTotals {
    std::vector<PaidLine> lines{};

    // Line by line, by contribution and side; a line that is in `other` alone is added.
    PayAmounts& operator+=(const PayAmounts& other);
    [[nodiscard]] PayAmounts operator-() const;

    friend bool operator==(const PayAmounts&, const PayAmounts&) = default;
};

// The amount of a line; 0 when it is not there.
[[nodiscard]] Money amount_of(const PayAmounts& amounts, const PayLine& line);

// What `later` has more than `earlier`, without the lines that are equal.
[[nodiscard]] PayAmounts difference(const PayAmounts& later, const PayAmounts& earlier);

// Whether every total and every line is 0.
[[nodiscard]] bool is_nothing(const PayAmounts& amounts);

} // namespace cae
