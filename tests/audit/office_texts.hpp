// What the office says, as text: with closer and settler the only files of this room that know the
// engine.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "cae/office/office.hpp"

namespace audit {

// Read once for all lives.
[[nodiscard]] const std::shared_ptr<const cae::Config>& config();

[[nodiscard]] std::string worded(const cae::Problems& problems);

[[nodiscard]] std::string text_of(const std::filesystem::path& file);

// The file of the tax office of a fiscal year, up to a sealed month.
struct ReadFile {
    std::string refusal;
    std::string text{};
};
[[nodiscard]] ReadFile fec_of(const cae::Office& office, const cae::FiscalYear& year,
                              cae::Month last);

} // namespace audit
