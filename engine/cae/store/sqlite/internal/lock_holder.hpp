// Who holds the store when we may not have it.
#pragma once

#include <filesystem>
#include <string>

namespace cae {

// "process 4711", or the path of the store where the system does not tell.
[[nodiscard]] std::string lock_holder(const std::filesystem::path& file);

} // namespace cae
