// The law's data files -> Rulebook.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/law/rulebook.hpp"

namespace cae {

// Reads every .yaml file under `law_folder` (config/law/README.md describes them), in the order of
// their paths. The file of the parameter a.b is a/b.yaml; its `kind` says what it holds: a number
// (no kind), contribution, general_relief, withholding_grid, seizable_scale, amount_by_headcount,
// mileage_scale (one a `vehicle`), vat_rates.
// Fails with every problem of every file at once: those of reading YAML, and
// Rule::versions_must_ascend, id_must_be_unique, law_must_be_coherent, parameter_must_exist (no
// file of the relief, the grid or the scale). Whether a month has all its values is checked by
// law_in_force.
[[nodiscard]] Result<Rulebook> load_rulebook(const std::filesystem::path& law_folder);

} // namespace cae
