// The accounts of the chart that the cooperative's banks are on.
#pragma once

#include <string>
#include <string_view>

#include "cae/base/problem.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// The number of the account that movements of a bank, by its name, are booked on: that of the
// chart's bank for the usual one.
[[nodiscard]] const std::string& number_of_bank(std::string_view name,
                                                const Cooperative& cooperative, const Chart& chart);

// Whether an account is that of one of the banks.
[[nodiscard]] bool is_of_bank(std::string_view number, const Cooperative& cooperative,
                              const Chart& chart);

// Banks whose account the chart does not have (Rule::account_must_be_in_chart), or has for another
// use (Rule::account_must_be_of_bank); and a first one on another account than the chart's bank
// (Rule::first_bank_must_be_that_of_chart).
[[nodiscard]] Problems strange_banks(const Cooperative& cooperative, const Chart& chart);

} // namespace cae
