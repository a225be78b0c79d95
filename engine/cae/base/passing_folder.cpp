#include "cae/base/passing_folder.hpp"

#include <cstdlib>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>

namespace cae {

PassingFolder::PassingFolder(const std::filesystem::path& parent) {
    std::string name = (parent / ".cae-XXXXXX").lexically_normal().string();
    if (::mkdtemp(name.data()) != nullptr) path_ = name;
}

PassingFolder PassingFolder::of_system() {
    std::error_code unknown;
    const auto parent = std::filesystem::temp_directory_path(unknown);
    return PassingFolder(unknown ? std::filesystem::path("/tmp") : parent);
}

PassingFolder::PassingFolder(PassingFolder&& other) noexcept
    : path_(std::exchange(other.path_, {})) {}

PassingFolder::~PassingFolder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

bool PassingFolder::write(const std::filesystem::path& name, std::string_view text) const {
    const auto file = (path_ / name).lexically_normal();
    const std::string below = file.lexically_relative(path_).generic_string();
    if (path_.empty() || below.empty() || below.starts_with("..")) return false;
    std::error_code failed;
    std::filesystem::create_directories(file.parent_path(), failed);
    if (failed) return false;
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    return static_cast<bool>(stream.flush());
}

} // namespace cae
