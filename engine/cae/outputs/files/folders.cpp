#include "cae/outputs/files/internal/folders.hpp"

#include <chrono>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace cae {
namespace {

// The files of the largest cooperative take less.
constexpr std::chrono::seconds patience{60};
constexpr std::chrono::milliseconds between_two_attempts{5};

} // namespace

HeldFolder::HeldFolder(const std::filesystem::path& folder)
    : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    const auto until = std::chrono::steady_clock::now() + patience;
    while (folder_.is_open() && ::flock(folder_.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) return;
        if (std::chrono::steady_clock::now() > until) {
            error_ = EBUSY;
            return;
        }
        std::this_thread::sleep_for(between_two_attempts);
    }
}

int make_folder(const std::filesystem::path& folder) {
    constexpr mode_t private_folder = 0700;
    if (::mkdir(folder.c_str(), private_folder) != 0) return errno;
    return ::chmod(folder.c_str(), private_folder) == 0 ? 0 : errno;
}

} // namespace cae
