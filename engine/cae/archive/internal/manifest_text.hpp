// The manifest as it stands in the container, its first file.
#pragma once

#include <string>
#include <string_view>

#include "cae/archive/manifest.hpp"
#include "cae/base/result.hpp"

namespace cae {

inline constexpr const char* manifest_name = "manifest.json";
// What is read of one: a list of some hundred thousand files.
inline constexpr std::int64_t longest_manifest = std::int64_t{1} << 26;

[[nodiscard]] std::string text_of(const Manifest& manifest);

// Fails with Rule::archive_must_not_be_newer, Rule::archive_must_be_whole for a text that text_of
// does not give, Rule::archive_path_must_be_safe for a file twice or elsewhere. Problems have no
// place.
[[nodiscard]] Result<Manifest> manifest_of(std::string_view text);

} // namespace cae
