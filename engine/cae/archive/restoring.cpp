#include "cae/archive/restoring.hpp"

#include <array>
#include <cerrno>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "cae/archive/internal/layout.hpp"
#include "cae/archive/unpacked_copy.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/store/store.hpp"

namespace cae {
namespace {

namespace fs = std::filesystem;

Problem unwritable_place(const fs::path& place, const std::error_code& error) {
    return {Rule::file_must_be_writable,
            {place.generic_string(), 0, 0},
            place.filename().string(),
            {error.message()},
            Privacy::open};
}

fs::path above(const fs::path& folder) {
    const fs::path clean = folder.has_filename() ? folder : folder.parent_path();
    return clean.has_parent_path() ? clean.parent_path() : fs::path(".");
}

// Everything that was written to the disk of a folder.
Problems sync_disk_of(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int error = descriptor >= 0 && ::syncfs(descriptor) == 0 ? 0 : errno;
    if (descriptor >= 0) ::close(descriptor);
    if (error == 0) return {};
    return {unwritable_place(folder, std::error_code(error, std::generic_category()))};
}

// The months that a store has and the backup has not are lost with it; the others must be the same.
Problems refuse_lost_seals(const std::vector<Seal>& here, const std::vector<Seal>& there) {
    for (std::size_t i = 0; i < here.size(); ++i) {
        const std::string period = to_string(here[i].period);
        if (i >= there.size()) {
            const Detail last = there.empty() ? Detail("-") : Detail(there.back().period);
            return {{Rule::restored_store_must_lose_no_month,
                     {},
                     to_string(here.back().period),
                     {last},
                     Privacy::open}};
        }
        if (here[i].digest == there[i].digest) continue;
        return {{Rule::restored_months_must_be_the_same,
                 {},
                 period,
                 {short_seal(here[i].digest), short_seal(there[i].digest)},
                 Privacy::open}};
    }
    return {};
}

Result<std::vector<Seal>> seals_in(const fs::path& store, const StoreOwner& owner) {
    std::error_code unknown;
    if (!fs::exists(fs::symlink_status(store, unknown))) return std::vector<Seal>();
    const auto opened = open_sqlite_store(store, owner, StoreAccess::existing);
    if (!opened) return refuse(opened.error());
    return (*opened)->seals();
}

// Files of months in out/ tell of a store that was there.
Problems refuse_lost_files(const Manifest& manifest, const fs::path& folder) {
    std::error_code unreadable;
    for (fs::directory_iterator entry(folder / "out", unreadable), end; !unreadable && entry != end;
         entry.increment(unreadable)) {
        const auto month = Month::parse(entry->path().filename().string());
        if (!month || (manifest.last && *month <= *manifest.last)) continue;
        const Detail last = manifest.last ? Detail(*manifest.last) : Detail("-");
        return {{Rule::restored_store_must_lose_no_month,
                 {entry->path().generic_string(), 0, 0},
                 to_string(*month),
                 {last},
                 Privacy::open}};
    }
    return {};
}

class Restoring {
public:
    Restoring(const UnpackedCopy& copy, const fs::path& folder) : copy_(copy), folder_(folder) {}

    Result<Restored> run() {
        Problems problems = refuse();
        if (problems.empty()) problems = write();
        if (!problems.empty()) return cae::refuse(std::move(problems));
        return std::move(restored_);
    }

private:
    [[nodiscard]] fs::path store() const { return folder_ / copy_.manifest().store; }

    // Notes the files that are missing.
    Problems refuse() {
        Problems problems = refuse_store();
        const std::string inside = std::string(copy_layout::folder) + "/";
        for (const InputFile& file : copy_.manifest().files) {
            if (!file.path.starts_with(inside)) continue;
            const std::string name = file.path.substr(inside.size());
            if (name == copy_.manifest().store) {
                has_store_ = true;
                continue;
            }
            refuse_other_file(file, name, problems);
        }
        return problems;
    }

    void refuse_other_file(const InputFile& file, const std::string& name, Problems& problems) {
        std::error_code unknown;
        if (!fs::exists(fs::symlink_status(folder_ / name, unknown))) {
            missing_.push_back(name);
            return;
        }
        const auto here = written_file(folder_ / name);
        if (here && here->bytes == file.bytes && here->sha256 == file.sha256) return;
        problems.push_back({Rule::restored_file_must_not_differ,
                            {(folder_ / name).generic_string(), 0, 0},
                            name,
                            {},
                            Privacy::open});
    }

    Problems refuse_store() {
        const Manifest& manifest = copy_.manifest();
        const StoreOwner owner{manifest.siren, manifest.name};
        const auto here = seals_in(store(), owner);
        if (!here) return here.error();
        const auto there = seals_in(copy_.folder() / manifest.store, owner);
        if (!there) return copy_.seen_from_outside(there.error());
        Problems problems = refuse_lost_seals(*here, *there);
        for (Problem& problem : problems) problem.place.file = store().generic_string();
        if (problems.empty()) problems = refuse_lost_files(manifest, folder_);
        is_store_the_same_ = here->size() == there->size();
        return problems;
    }

    Problems write() {
        restored_.manifest = copy_.manifest();
        for (const std::string& name : missing_) {
            Problems problems = write_file(name);
            if (!problems.empty()) return problems;
        }
        if (!has_store_ || is_store_the_same_) return {};
        const auto copied = copy_sqlite_store(copy_.folder() / copy_.manifest().store, store());
        if (!copied) return copied.error();
        ++restored_.files;
        return {};
    }

    Problems write_file(const std::string& name) {
        std::error_code failed;
        fs::create_directories((folder_ / name).parent_path(), failed);
        if (failed) return {unwritable_place(folder_ / name, failed)};
        const auto written = write_private_file(folder_ / name, [&](const TextSink& sink) {
            std::ifstream stream(copy_.folder() / name, std::ios::binary);
            std::array<char, std::size_t{1} << 16U> piece{};
            while (stream.read(piece.data(), piece.size()) || stream.gcount() > 0) {
                sink({piece.data(), static_cast<std::size_t>(stream.gcount())});
            }
        });
        if (!written) return written.error();
        ++restored_.files;
        return {};
    }

    const UnpackedCopy& copy_;
    const fs::path& folder_;
    bool has_store_ = false;
    bool is_store_the_same_ = false;
    std::vector<std::string> missing_;
    Restored restored_{};
};

// The unpacked folder takes the name, which is free or that of an empty folder.
Result<Restored> put_whole(const UnpackedCopy& copy, const fs::path& folder) {
    Problems problems = sync_disk_of(copy.folder());
    if (!problems.empty()) return refuse(std::move(problems));
    std::error_code failed;
    fs::permissions(copy.folder(), fs::perms::owner_all, failed);
    if (failed) return refuse(unwritable_place(folder, failed));
    fs::rename(copy.folder(), folder.has_filename() ? folder : folder.parent_path(), failed);
    if (failed) return refuse(unwritable_place(folder, failed));
    problems = sync_disk_of(above(folder));
    if (!problems.empty()) return refuse(std::move(problems));
    return Restored{copy.manifest(), files_of_folder(copy.manifest())};
}

} // namespace

Result<Restored> restore(const fs::path& file, const fs::path& folder,
                         const Passphrase* passphrase) {
    std::error_code failed;
    const auto standing = fs::symlink_status(folder, failed);
    if (fs::is_symlink(standing)) {
        return refuse(Problem{Rule::output_must_not_be_a_link, {folder.generic_string(), 0, 0}});
    }
    if (fs::exists(standing) && !fs::is_directory(standing)) {
        return refuse(Problem{Rule::file_must_not_exist, {folder.generic_string(), 0, 0}});
    }
    const auto copy = UnpackedCopy::unpack(file, PassingFolder(above(folder)), passphrase);
    if (!copy) return refuse(copy.error());
    if (!fs::exists(standing) || refuse_used_folder(folder).empty()) {
        return put_whole(*copy, folder);
    }
    return Restoring(*copy, folder).run();
}

} // namespace cae
