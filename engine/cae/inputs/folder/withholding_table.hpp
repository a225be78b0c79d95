// withholding/rates.csv, and tables like it that come back from the tax office.
#pragma once

#include <filesystem>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/cooperative/withholding_rates.hpp"
#include "cae/inputs/folder/folder.hpp"

namespace cae {

// Where the given rates of a folder stand, whether there are any or not.
[[nodiscard]] std::filesystem::path withholding_rates_file(const std::filesystem::path& folder);

// The rates of a table, in the order of its rows. Fails with Rule::reference_must_exist for a
// member or a social security number that nobody has, nir_must_be_valid, rate_must_be_in_range,
// id_must_be_unique for two rates of a member from one day on, and those of reading files.
[[nodiscard]] Result<std::vector<WithholdingRate>>
load_withholding_rates(const std::filesystem::path& file, const CooperativeFolder& folder);

} // namespace cae
