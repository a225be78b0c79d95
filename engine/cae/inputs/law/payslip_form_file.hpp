// The layout of payslips as a file.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/law/dated.hpp"
#include "cae/law/payslip_form.hpp"

namespace cae {

// Reads payslip/bulletin.yaml of a folder `config`. Fails with every problem of the file, among
// them Rule::key_must_be_unique for a contribution that two lines of a version name, and
// Rule::key_must_be_present for a version without a section of `others`.
[[nodiscard]] Result<Dated<PayslipForm>> load_payslip_form(const std::filesystem::path& config);

} // namespace cae
