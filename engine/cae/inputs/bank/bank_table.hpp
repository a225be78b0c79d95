// bank/<month>.csv -> the movements of a month and what they pay.
#pragma once

#include <vector>

#include "cae/base/result.hpp"
#include "cae/cooperative/bank_movement.hpp"
#include "cae/inputs/folder/folder.hpp"

namespace cae {

// The rows of a month, in their order; none without a file. Fails with what is wrong in the file.
[[nodiscard]] Result<std::vector<BankRow>> load_bank_rows(const CooperativeFolder& folder,
                                                          Month month);

} // namespace cae
