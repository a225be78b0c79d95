#include "cae/store/sqlite/internal/private_file.hpp"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

constexpr mode_t owner_only = S_IRUSR | S_IWUSR;

// An open file or folder, closed at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool is_open() const { return number_ >= 0; }

private:
    int number_;
};

[[noreturn]] void fail_with_words_of_system() {
    fail(Rule::store_must_work, {std::strerror(errno)});
}

} // namespace

bool store_file_exists(const std::filesystem::path& file) {
    struct stat status {};
    if (lstat(file.c_str(), &status) != 0) {
        if (errno == ENOENT) return false;
        fail_with_words_of_system();
    }
    if (S_ISLNK(status.st_mode)) fail(Rule::output_must_not_be_a_link, {}, file.string());
    if (!S_ISREG(status.st_mode)) fail(Rule::store_must_work, {"not a regular file"});
    return true;
}

void create_private_file(const std::filesystem::path& file) {
    const Descriptor created(
        open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, owner_only));
    if (!created.is_open()) {
        if (errno == EEXIST && store_file_exists(file)) return;
        fail_with_words_of_system();
    }
    if (fchmod(created.number(), owner_only) != 0) fail_with_words_of_system();
}

// By its name: opening and closing the file would drop the locks that this process has on it.
bool make_file_private(const std::filesystem::path& file) {
    constexpr mode_t of_others = S_IRWXG | S_IRWXO;
    struct stat status {};
    if (lstat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return false;
    if ((status.st_mode & of_others) == 0) return false;
    if (chmod(file.c_str(), status.st_mode & owner_only) != 0) fail_with_words_of_system();
    return true;
}

} // namespace cae
