#include "support/payroll_column.hpp"

#include <array>
#include <stdexcept>
#include <utility>

namespace cae_test {
namespace {

using cae::Money;
using cae::Payslip;

constexpr std::array<std::pair<const char*, Money Payslip::*>, 10> totals{{
    {"gross", &Payslip::gross},
    {"employee_overtime_relief", &Payslip::employee_overtime_relief},
    {"employer_overtime_deduction", &Payslip::employer_overtime_deduction},
    {"general_relief", &Payslip::general_relief},
    {"employer_total", &Payslip::employer_total},
    {"employer_cost", &Payslip::employer_cost},
    {"employee_total", &Payslip::employee_total},
    {"net_before_tax", &Payslip::net_before_tax},
    {"net_taxable", &Payslip::net_taxable},
    {"net_social", &Payslip::net_social},
}};

} // namespace

Money amount_in(const cae::PayrollResult& pay, const std::string& column) {
    for (const auto& [name, total] : totals) {
        if (column == name) return pay.slip.*total;
    }
    for (std::size_t i = 0; i < pay.rules->lines.size(); ++i) {
        if (pay.rules->lines[i].name() == column) return pay.slip.lines[i];
    }
    throw std::invalid_argument(column);
}

} // namespace cae_test
