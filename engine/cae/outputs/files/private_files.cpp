#include "cae/outputs/files/private_files.hpp"

#include <cstdio>
#include <fstream>
#include <optional>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

#include "cae/base/descriptor.hpp"
#include "cae/base/sha256.hpp"
#include "cae/outputs/files/internal/folders.hpp"

namespace cae {
namespace {

namespace fs = std::filesystem;

constexpr mode_t private_file = 0600;

Problem unwritable(const fs::path& path, int error) {
    return {Rule::file_must_be_writable,
            {path.generic_string(), 0, 0},
            path.filename().string(),
            {std::generic_category().message(error)},
            Privacy::open};
}

// What stands at a path, the link itself when it is one.
enum class Standing { nothing, file, folder, link, other };

Standing standing_at(const fs::path& path) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return Standing::nothing;
    if (S_ISLNK(status.st_mode)) return Standing::link;
    if (S_ISREG(status.st_mode)) return Standing::file;
    return S_ISDIR(status.st_mode) ? Standing::folder : Standing::other;
}

// Refuses what cannot be replaced by `expected`: a link may lead anywhere, a device is no file.
std::optional<Problem> refuse_other_than(Standing expected, const fs::path& path) {
    const Standing found = standing_at(path);
    if (found == Standing::nothing || found == expected) return std::nullopt;
    if (found == Standing::link) {
        return Problem{Rule::output_must_not_be_a_link,
                       {path.generic_string(), 0, 0},
                       path.filename().string(),
                       {},
                       Privacy::open};
    }
    return unwritable(path, expected == Standing::folder ? ENOTDIR : EISDIR);
}

fs::path folder_of(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

// A neighbour of `path` on the same disk, hidden, that no other program writes to.
fs::path beside(const fs::path& path, const char* ending) {
    return folder_of(path) / ("." + path.filename().string() + ending);
}

int sync_folder(const fs::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return descriptor.is_open() && ::fsync(descriptor.number()) == 0 ? 0 : errno;
}

int move(const fs::path& from, const fs::path& to) {
    return std::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

// Creates the file, which must not exist, and syncs it; 0 or the error's number. What was written
// is noted in `written`.
int create_file(const fs::path& path, const TextProducer& produce, WrittenFile* written = nullptr) {
    Descriptor file(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, private_file));
    if (!file.is_open()) return errno;
    int error = ::fchmod(file.number(), private_file) == 0 ? 0 : errno; // whatever the mask
    Sha256 digest;
    produce([&](std::string_view text) {
        if (error == 0) error = write_all(file, text);
        if (written == nullptr) return;
        digest.add(text);
        written->bytes += static_cast<std::int64_t>(text.size());
    });
    if (written != nullptr) written->sha256 = digest.hex();
    if (error == 0 && ::fsync(file.number()) != 0) error = errno;
    if (!file.close() && error == 0) error = errno;
    return error;
}

std::optional<Problem> create_in(const fs::path& folder, const OutputFile& file,
                                 std::vector<WrittenFile>& written) {
    const fs::path path = folder / file.name;
    WrittenFile now{file.name, 0, {}};
    if (const int error = create_file(path, file.produce, &now)) return unwritable(path, error);
    written.push_back(std::move(now));
    return std::nullopt;
}

std::optional<Problem> create_folder(const fs::path& folder, const std::vector<OutputFile>& files,
                                     std::vector<WrittenFile>& written) {
    if (const int error = make_folder(folder)) return unwritable(folder, error);
    for (const OutputFile& file : files) {
        if (auto problem = create_in(folder, file, written)) return problem;
    }
    if (const int error = sync_folder(folder)) return unwritable(folder, error);
    return std::nullopt;
}

// What a call that was killed has left; links are removed, not followed.
void discard(const fs::path& path) {
    std::error_code ignored; // what cannot be removed makes the next step fail with its reason
    fs::remove_all(path, ignored);
}

// Puts `fresh` where `folder` is; what was there before stays under one of the other two names.
// Both change places at once where the disk can do that; elsewhere a crash between two renames
// leaves no folder of that name, and the former one comes back when the second fails.
int exchange(const fs::path& fresh, const fs::path& folder, const fs::path& former) {
    if (standing_at(folder) == Standing::nothing) return move(fresh, folder);
    if (::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, folder.c_str(), RENAME_EXCHANGE) == 0) {
        return 0;
    }
    if (const int error = move(folder, former)) return error;
    const int error = move(fresh, folder);
    if (error != 0) (void)move(former, folder);
    return error;
}

// A name that another took meanwhile stays with it, also on a disk that cannot promise that by a
// rename: EEXIST.
int move_to_free_name(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    if (::link(from.c_str(), to.c_str()) != 0) return errno;
    return ::unlink(from.c_str()) == 0 ? 0 : errno;
}

Problem already_there(const fs::path& path) {
    return {Rule::file_must_not_exist,
            {path.generic_string(), 0, 0},
            path.filename().string(),
            {},
            Privacy::open};
}

std::optional<Problem> prepare_parent(const fs::path& parent) {
    if (auto problem = refuse_other_than(Standing::folder, parent)) return problem;
    if (standing_at(parent) == Standing::folder) return std::nullopt;
    const fs::path above = folder_of(parent);
    if (standing_at(above) == Standing::nothing) {
        if (auto problem = prepare_parent(above)) return problem;
    }
    const int error = make_folder(parent);
    if (error == EEXIST) return refuse_other_than(Standing::folder, parent); // somebody was faster
    if (error != 0) return unwritable(parent, error);
    return std::nullopt;
}

} // namespace

Problems refuse_used_folder(const fs::path& folder) {
    std::error_code error;
    const auto status = fs::status(folder, error);
    if (status.type() == fs::file_type::not_found) return {};
    const bool is_free = !error && fs::is_directory(status) && fs::is_empty(folder, error);
    if (error) {
        return {{Rule::file_must_be_writable, {folder.string(), 0, 0}, {}, {error.message()}}};
    }
    if (is_free) return {};
    return {{Rule::folder_must_be_empty, {folder.string(), 0, 0}, {}, {}}};
}

Result<fs::path> write_private_file(const fs::path& path, const TextProducer& produce) {
    if (auto problem = refuse_other_than(Standing::file, path)) return refuse(*std::move(problem));
    const HeldFolder held(folder_of(path));
    if (held.error() != 0) return refuse(unwritable(path, held.error()));
    const fs::path fresh = beside(path, ".new");
    discard(fresh);
    int error = create_file(fresh, produce);
    if (error == 0) error = move(fresh, path);
    if (error == 0) error = sync_folder(folder_of(path));
    if (error == 0) return path;
    discard(fresh);
    return refuse(unwritable(path, error));
}

Result<fs::path> write_new_private_file(const fs::path& path, const CheckedProducer& produce) {
    const HeldFolder held(folder_of(path));
    if (held.error() != 0) return refuse(unwritable(path, held.error()));
    if (standing_at(path) != Standing::nothing) return refuse(already_there(path));
    const fs::path fresh = beside(path, ".new");
    discard(fresh);
    Problems problems;
    int error = create_file(fresh, [&](const TextSink& sink) { problems = produce(sink); });
    if (error == 0 && problems.empty()) error = move_to_free_name(fresh, path);
    if (error == 0 && problems.empty()) error = sync_folder(folder_of(path));
    if (error == 0 && problems.empty()) return path;
    discard(fresh);
    if (!problems.empty()) return refuse(std::move(problems));
    return refuse(error == EEXIST ? already_there(path) : unwritable(path, error));
}

std::optional<WrittenFile> written_file(const fs::path& file) {
    std::error_code unknown;
    if (!fs::is_regular_file(file, unknown)) return std::nullopt;
    std::ifstream stream(file, std::ios::binary);
    std::string piece(std::size_t{1} << 16U, '\0');
    WrittenFile written{file.filename().string(), 0, {}};
    Sha256 digest;
    while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())) ||
           stream.gcount() > 0) {
        const auto count = static_cast<std::size_t>(stream.gcount());
        digest.add(std::string_view(piece).substr(0, count));
        written.bytes += stream.gcount();
    }
    if (stream.bad() || !stream.eof()) return std::nullopt;
    written.sha256 = digest.hex();
    return written;
}

struct FreshFolder::Held {
    HeldFolder parent;
    fs::path folder;
    fs::path fresh;
    bool made_parent;
    bool is_in_place = false;
    std::vector<WrittenFile> files{};
};

FreshFolder::FreshFolder(std::unique_ptr<Held> held) : held_(std::move(held)) {}
FreshFolder::FreshFolder(FreshFolder&&) noexcept = default;
FreshFolder::~FreshFolder() {
    if (!held_ || held_->is_in_place) return;
    discard(held_->fresh);
    if (held_->made_parent) (void)::rmdir(folder_of(held_->folder).c_str()); // if nobody uses it
}

// Who makes the parent and drops its folder removes it again, maybe while another waits for it.
Result<std::unique_ptr<FreshFolder::Held>> FreshFolder::hold(const fs::path& folder) {
    const fs::path parent = folder_of(folder);
    for (;;) {
        const bool is_missing = standing_at(parent) == Standing::nothing;
        if (auto problem = prepare_parent(parent)) return refuse(*std::move(problem));
        if (auto problem = refuse_other_than(Standing::folder, folder)) {
            return refuse(*std::move(problem));
        }
        auto held = std::make_unique<Held>(
            Held{HeldFolder(parent), folder, beside(folder, ".new"), is_missing});
        if (held->parent.error() != 0) return refuse(unwritable(folder, held->parent.error()));
        if (standing_at(parent) != Standing::nothing) return held;
    }
}

Result<FreshFolder> FreshFolder::write(const fs::path& folder,
                                       const std::vector<OutputFile>& files) {
    auto held = hold(folder);
    if (!held) return refuse(std::move(held.error()));
    FreshFolder fresh(*std::move(held));
    discard(fresh.held_->fresh);
    if (auto problem = create_folder(fresh.held_->fresh, files, fresh.held_->files)) {
        return refuse(*std::move(problem));
    }
    return fresh;
}

const std::vector<WrittenFile>& FreshFolder::files() const { return held_->files; }

Problems FreshFolder::add(const OutputFile& file) {
    auto problem = create_in(held_->fresh, file, held_->files);
    if (!problem) {
        if (const int error = sync_folder(held_->fresh)) problem = unwritable(held_->fresh, error);
    }
    return problem ? Problems{*std::move(problem)} : Problems();
}

Result<fs::path> FreshFolder::put_in_place() {
    const fs::path& folder = held_->folder;
    const fs::path former = beside(folder, ".old");
    discard(former);
    int error = exchange(held_->fresh, folder, former);
    if (error == 0) error = sync_folder(folder_of(folder));
    discard(held_->fresh);
    if (error != 0) return refuse(unwritable(folder, error));
    held_->is_in_place = true;
    discard(former);
    return folder;
}

Result<fs::path> replace_folder(const fs::path& folder, const std::vector<OutputFile>& files) {
    auto fresh = FreshFolder::write(folder, files);
    if (!fresh) return refuse(std::move(fresh.error()));
    return fresh->put_in_place();
}

} // namespace cae
