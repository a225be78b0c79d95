// Where things stand in an archive or a backup.
#pragma once

namespace cae::copy_layout {

inline constexpr const char* folder = "folder";
inline constexpr const char* config = "config";
inline constexpr const char* readme = "README.txt";

} // namespace cae::copy_layout
