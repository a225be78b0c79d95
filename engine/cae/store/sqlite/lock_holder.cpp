#include "cae/store/sqlite/internal/lock_holder.hpp"

#include <fstream>
#include <sstream>

#include <sys/stat.h>
#include <unistd.h>

namespace cae {
namespace {

// One line of /proc/locks: "1: POSIX  ADVISORY  WRITE 4711 fe:01:1234 1073741825 1073741825".
struct HeldLock {
    std::string number, kind, strictness, access, process, file;
};

// The inode as the last part of "major:minor:inode". The device is not compared: several file
// systems show another one here than stat does.
bool is_of_inode(const HeldLock& lock, ino_t inode) {
    return lock.file.substr(lock.file.rfind(':') + 1) == std::to_string(inode);
}

} // namespace

// The list of the system is read because opening and closing the file ourselves would drop the
// locks this process has on it.
std::string lock_holder(const std::filesystem::path& file) {
    struct stat status {};
    if (stat(file.c_str(), &status) != 0) return file.string();
    std::ifstream locks("/proc/locks");
    for (std::string line; std::getline(locks, line);) {
        std::istringstream words(line);
        HeldLock lock;
        words >> lock.number >> lock.kind >> lock.strictness >> lock.access >> lock.process >>
            lock.file;
        if (!words || lock.access != "WRITE" || !is_of_inode(lock, status.st_ino)) continue;
        if (lock.process != std::to_string(getpid())) return "process " + lock.process;
    }
    return file.string();
}

} // namespace cae
