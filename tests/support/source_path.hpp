// Where the checkout stands.
#pragma once

#include <string>

namespace cae_test {

// The path of something in the checkout: source_path("config/law").
[[nodiscard]] std::string source_path(const std::string& relative);

} // namespace cae_test
