// The amounts of a pay by the names of the tables' columns.
#pragma once

#include <string>

#include "cae/payroll/payroll_run.hpp"

namespace cae_test {

// "gross", "employer_cet", "general_relief"...: an amount of the pay. Throws std::invalid_argument
// for a name that is none.
[[nodiscard]] cae::Money amount_in(const cae::PayrollResult& pay, const std::string& column);

} // namespace cae_test
