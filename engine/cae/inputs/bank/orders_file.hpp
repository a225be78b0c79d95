// bank/orders.csv -> what banks were ordered to pay.
#pragma once

#include <filesystem>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/ordered_payment.hpp"

namespace cae {

// Where the orders of a folder stand, whether there are any or not.
[[nodiscard]] std::filesystem::path orders_file(const std::filesystem::path& folder);

// In the order of the rows; none without a file. Fails with what is wrong in the file:
// Rule::amount_must_be_positive, id_must_be_unique for a transfer that a message has twice,
// reference_must_exist for a bank, and those of reading cells.
[[nodiscard]] Result<std::vector<OrderedPayment>>
load_ordered_payments(const std::filesystem::path& folder, const Cooperative& cooperative);

} // namespace cae
