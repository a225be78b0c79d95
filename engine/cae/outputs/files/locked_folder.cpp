#include "cae/outputs/files/locked_folder.hpp"

#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

#include "cae/base/descriptor.hpp"
#include "cae/outputs/files/internal/folders.hpp"

namespace cae {
namespace {

Problem unusable_folder(const std::filesystem::path& folder, int error) {
    return {Rule::file_must_be_writable,
            {folder.generic_string(), 0, 0},
            folder.filename().string(),
            {std::generic_category().message(error)},
            Privacy::open};
}

} // namespace

struct LockedFolder::Held {
    HeldFolder folder;
};

LockedFolder::LockedFolder(std::unique_ptr<Held> held) : held_(std::move(held)) {}
LockedFolder::LockedFolder(LockedFolder&&) noexcept = default;
LockedFolder& LockedFolder::operator=(LockedFolder&&) noexcept = default;
LockedFolder::~LockedFolder() = default;

Result<LockedFolder> LockedFolder::wait_for(const std::filesystem::path& folder) {
    auto held = std::make_unique<Held>(Held{HeldFolder(folder)});
    if (const int error = held->folder.error()) return refuse(unusable_folder(folder, error));
    return LockedFolder(std::move(held));
}

Result<std::filesystem::path> make_private_folder(const std::filesystem::path& folder) {
    const int error = make_folder(folder);
    if (error != 0 && error != EEXIST) return refuse(unusable_folder(folder, error));
    const Descriptor descriptor(
        ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!descriptor.is_open()) {
        const bool is_link = std::filesystem::is_symlink(folder);
        if (!is_link) return refuse(unusable_folder(folder, errno));
        return refuse(Problem{Rule::output_must_not_be_a_link,
                              {folder.generic_string(), 0, 0},
                              folder.filename().string(),
                              {},
                              Privacy::open});
    }
    constexpr mode_t private_mode = 0700; // whoever made the folder
    if (::fchmod(descriptor.number(), private_mode) != 0) {
        return refuse(unusable_folder(folder, errno));
    }
    return folder;
}

Result<std::filesystem::path> make_private_folders(const std::filesystem::path& outer,
                                                   const std::filesystem::path& inner) {
    auto made = make_private_folder(outer);
    std::filesystem::path folder = outer;
    for (const std::filesystem::path& part : inner) {
        if (!made) return made;
        folder /= part;
        made = make_private_folder(folder);
    }
    return made;
}

} // namespace cae
