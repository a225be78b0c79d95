// What the payslips of a month share: the lines of the law and the profiles.
#pragma once

#include <string>
#include <vector>

#include "cae/payroll/pay_line.hpp"
#include "cae/payroll/pay_profile.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// All throw StoreFailure; `month` as it stands in the tables: "2026-01".
[[nodiscard]] std::vector<PayLine> read_pay_lines(const Database& database,
                                                  const std::string& month);
void write_pay_lines(const Database& database, const std::string& month,
                     const std::vector<PayLine>& lines);
[[nodiscard]] std::vector<PayProfile> read_profiles(const Database& database,
                                                    const std::string& month);
void write_profiles(const Database& database, const std::string& month,
                    const std::vector<PayProfile>& profiles);

} // namespace cae
