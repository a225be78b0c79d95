// config/vat_return/*.yaml -> VatReturnForm.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/law/dated.hpp"
#include "cae/law/vat_return_form.hpp"

namespace cae {

// Reads the versions of a form. Fails with every problem of the file at once.
[[nodiscard]] Result<Dated<VatReturnForm>> load_vat_return(const std::filesystem::path& file);

} // namespace cae
