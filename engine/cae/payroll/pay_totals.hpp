// The amounts of a payslip that are no line.
#pragma once

#include <array>

#include "cae/base/column.hpp"
#include "cae/money/money.hpp"

namespace cae {

// Those of a payslip, or the difference of two.
struct PayTotals {
    Money gross; // contractual pay, without overtime
    Money overtime_pay;
    Money employer_total; // employer lines, before relief and overtime deduction
    Money employer_overtime_deduction;
    Money general_relief; // may be negative
    Money employer_cost;  // gross + overtime pay + employer_total - relief - deduction
    Money employee_total; // employee lines less the overtime relief
    Money employee_overtime_relief;
    Money net_before_tax;
    Money net_taxable;
    Money net_social;

    // Of a payslip, a record or a difference: these alone.
    [[nodiscard]] const PayTotals& totals() const { return *this; }
    [[nodiscard]] PayTotals& totals() { return *this; }

    [[nodiscard]] Money all_pay() const { return gross + overtime_pay; }

    PayTotals& operator+=(const PayTotals& other);
    [[nodiscard]] PayTotals operator-() const;

    friend bool operator==(const PayTotals&, const PayTotals&) = default;
};

using PayTotal = Column<Money PayTotals::*>;

// Every one of them, in the order of the way from gross to net.
inline constexpr std::array pay_totals{
    PayTotal{"gross", &PayTotals::gross},
    PayTotal{"overtime_pay", &PayTotals::overtime_pay},
    PayTotal{"employer_total", &PayTotals::employer_total},
    PayTotal{"employer_overtime_deduction", &PayTotals::employer_overtime_deduction},
    PayTotal{"general_relief", &PayTotals::general_relief},
    PayTotal{"employer_cost", &PayTotals::employer_cost},
    PayTotal{"employee_total", &PayTotals::employee_total},
    PayTotal{"employee_overtime_relief", &PayTotals::employee_overtime_relief},
    PayTotal{"net_before_tax", &PayTotals::net_before_tax},
    PayTotal{"net_taxable", &PayTotals::net_taxable},
    PayTotal{"net_social", &PayTotals::net_social},
};
// The list is complete.
static_assert(sizeof(PayTotals) == pay_totals.size() * sizeof(Money));

inline PayTotals& PayTotals::operator+=(const PayTotals& other) {
    for (const PayTotal& total : pay_totals) total.of(*this) += total.of(other);
    return *this;
}

inline PayTotals PayTotals::operator-() const {
    PayTotals opposite;
    for (const PayTotal& total : pay_totals) total.of(opposite) = -total.of(*this);
    return opposite;
}

// Whether every one is 0.
[[nodiscard]] inline bool is_nothing(const PayTotals& totals) { return totals == PayTotals(); }

} // namespace cae
