#include "support/payroll_column.hpp"

#include <stdexcept>

namespace cae_test {
cae::Money amount_in(const cae::PayrollResult& pay, const std::string& column) {
    for (const cae::PayTotal& total : cae::pay_totals) {
        if (column == total.name) return total.of(pay.slip);
    }
    for (std::size_t i = 0; i < pay.rules->lines.size(); ++i) {
        if (pay.rules->lines[i].name() == column) return pay.slip.lines[i];
    }
    throw std::invalid_argument(column);
}

} // namespace cae_test
