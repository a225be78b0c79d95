// The law that a month was sealed with.
#pragma once

#include <memory>

#include "cae/base/result.hpp"
#include "cae/office/config.hpp"

namespace cae {

// Reads it from its texts, by way of a folder that is private and gone afterwards. Fails as
// load_config does, and with Rule::file_must_be_writable.
[[nodiscard]] Result<std::shared_ptr<const Config>> config_of(const LawTexts& texts);

} // namespace cae
