// The amounts of a payslip by name, so that payslips of different laws and profiles can be
// compared.
#pragma once

#include <array>
#include <string_view>
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

// A total of a payslip under the name that it has in the outputs.
struct PayTotal {
    std::string_view name;
    Money PayAmounts::*amount;
};

// Every amount of PayAmounts that is no line, in the order of the way from gross to net.
inline constexpr std::array pay_totals{
    PayTotal{"gross", &PayAmounts::gross},
    PayTotal{"overtime_pay", &PayAmounts::overtime_pay},
    PayTotal{"employer_total", &PayAmounts::employer_total},
    PayTotal{"employer_overtime_deduction", &PayAmounts::employer_overtime_deduction},
    PayTotal{"general_relief", &PayAmounts::general_relief},
    PayTotal{"employer_cost", &PayAmounts::employer_cost},
    PayTotal{"employee_total", &PayAmounts::employee_total},
    PayTotal{"employee_overtime_relief", &PayAmounts::employee_overtime_relief},
    PayTotal{"net_before_tax", &PayAmounts::net_before_tax},
    PayTotal{"net_taxable", &PayAmounts::net_taxable},
    PayTotal{"net_social", &PayAmounts::net_social},
};

// The amount of a line; 0 when it is not there.
[[nodiscard]] Money amount_of(const PayAmounts& amounts, const PayLine& line);

// What `later` has more than `earlier`, without the lines that are equal.
[[nodiscard]] PayAmounts difference(const PayAmounts& later, const PayAmounts& earlier);

// Whether every total and every line is 0.
[[nodiscard]] bool is_nothing(const PayAmounts& amounts);

} // namespace cae
