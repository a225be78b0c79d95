#include "cae/base/passing_folder.hpp"

#include <cstdlib>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace cae {
namespace {

constexpr std::string_view name_start = ".cae-";
constexpr std::string_view name_end = "XXXXXX"; // as mkdtemp wants it

bool is_name_of_one(std::string_view name) {
    return name.size() == name_start.size() + name_end.size() && name.starts_with(name_start);
}

Descriptor opened(const std::filesystem::path& folder) {
    return Descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

bool is_ours(const Descriptor& folder) {
    struct stat status {};
    return ::fstat(folder.number(), &status) == 0 && status.st_uid == ::geteuid();
}

// Whether the name still leads to the open folder.
bool is_at(const Descriptor& folder, const std::filesystem::path& path) {
    struct stat open {};
    struct stat named {};
    return ::fstat(folder.number(), &open) == 0 && ::lstat(path.c_str(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

std::vector<std::filesystem::path> named_like_ours(const std::filesystem::path& parent) {
    std::vector<std::filesystem::path> found;
    std::error_code unreadable;
    for (std::filesystem::directory_iterator entry(parent, unreadable), end;
         !unreadable && entry != end; entry.increment(unreadable)) {
        if (is_name_of_one(entry->path().filename().string())) found.push_back(entry->path());
    }
    return found;
}

// Whoever made a folder holds its lock until the end, however that comes: what can be locked has
// been left by a program that was killed.
void remove_abandoned(const std::filesystem::path& parent) {
    for (const std::filesystem::path& folder : named_like_ours(parent)) {
        const Descriptor held = opened(folder);
        if (!held.is_open() || !is_ours(held)) continue;
        if (::flock(held.number(), LOCK_EX | LOCK_NB) != 0 || !is_at(held, folder)) continue;
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
}

} // namespace

PassingFolder::PassingFolder(const std::filesystem::path& parent) {
    remove_abandoned(parent);
    constexpr int attempts = 10;
    for (int i = 0; i < attempts && !make_in(parent); ++i) {
    }
}

// Not, when it was taken for an abandoned one before it could be locked. Some disks have no locks:
// there nothing is taken for abandoned.
bool PassingFolder::make_in(const std::filesystem::path& parent) {
    std::string name = (parent / name_start).lexically_normal().string();
    name += name_end;
    if (::mkdtemp(name.data()) == nullptr) return true; // nor another time
    Descriptor held = opened(name);
    if (held.is_open()) (void)::flock(held.number(), LOCK_EX);
    if (held.is_open() && !is_at(held, name)) return false;
    held_ = std::move(held);
    path_ = std::move(name);
    return true;
}

PassingFolder PassingFolder::of_system() {
    std::error_code unknown;
    const auto parent = std::filesystem::temp_directory_path(unknown);
    return PassingFolder(unknown ? std::filesystem::path("/tmp") : parent);
}

PassingFolder::PassingFolder(PassingFolder&& other) noexcept
    : path_(std::exchange(other.path_, {})), held_(std::move(other.held_)) {}

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
