#include "cae/archive/unpacked_copy.hpp"

#include <fstream>
#include <string>
#include <system_error>
#include <utility>

#include "cae/archive/internal/container.hpp"
#include "cae/archive/internal/layout.hpp"
#include "cae/archive/internal/manifest_text.hpp"
#include "cae/base/sha256.hpp"

namespace cae {
namespace {

namespace fs = std::filesystem;

// What a container may hold for each of its bytes: books shrink to a tenth, a bomb to a millionth.
constexpr std::int64_t most_shrinking = 1'000;
constexpr std::int64_t small_container = 1'000;

Problem unwritten(const fs::path& file, const std::error_code& error) {
    return {Rule::file_must_be_writable,
            {file.generic_string(), 0, 0},
            file.filename().string(),
            {error.message()},
            Privacy::open};
}

Problem not_as_said(const std::string& path) {
    return {Rule::archive_file_must_be_as_said, {}, path, {}, Privacy::open};
}

Result<std::string> manifest_text(ContainerReader& reader) {
    const auto entry = reader.next();
    if (!entry) return refuse(entry.error());
    if (!*entry || (*entry)->path != manifest_name || (*entry)->bytes > longest_manifest) {
        return refuse(Problem{Rule::archive_must_be_whole, {}, {}, {manifest_name}, Privacy::open});
    }
    std::string text;
    Problems problems = reader.read([&](std::string_view piece) { text += piece; });
    if (!problems.empty()) return refuse(std::move(problems));
    return text;
}

Problems refuse_bomb(const Manifest& manifest, const fs::path& file) {
    std::error_code unknown;
    const auto packed = static_cast<std::int64_t>(fs::file_size(file, unknown));
    std::int64_t left = (packed + small_container) * most_shrinking;
    for (const InputFile& listed : manifest.files) {
        if (unknown || listed.bytes > left) return {not_as_said(listed.path)};
        left -= listed.bytes;
    }
    return {};
}

Problems unpack_file(ContainerReader& reader, const InputFile& listed, const fs::path& folder) {
    const fs::path file = folder / listed.path;
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    if (failed) return {unwritten(file, failed)};
    std::ofstream stream(file, std::ios::binary);
    Sha256 digest;
    Problems problems = reader.read([&](std::string_view piece) {
        stream.write(piece.data(), static_cast<std::streamsize>(piece.size()));
        digest.add(piece);
    });
    stream.close();
    if (!problems.empty()) return problems;
    if (!stream) return {unwritten(file, std::make_error_code(std::errc::io_error))};
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, failed);
    if (digest.hex() != listed.sha256) return {not_as_said(listed.path)};
    return {};
}

Problems unpack_files(ContainerReader& reader, const Manifest& manifest, const fs::path& folder) {
    for (const InputFile& listed : manifest.files) {
        const auto entry = reader.next();
        if (!entry) return entry.error();
        if (!*entry || (*entry)->path != listed.path || (*entry)->bytes != listed.bytes) {
            return {not_as_said(listed.path)};
        }
        Problems problems = unpack_file(reader, listed, folder);
        if (!problems.empty()) return problems;
    }
    const auto beyond = reader.next();
    if (!beyond) return beyond.error();
    return *beyond ? Problems{not_as_said((*beyond)->path)} : Problems();
}

} // namespace

Result<UnpackedCopy> UnpackedCopy::unpack(const fs::path& file, PassingFolder place) {
    auto reader = ContainerReader::open(file);
    if (!reader) return refuse(std::move(reader.error()));
    UnpackedCopy copy(std::move(place), file);
    if (copy.place_.path().empty()) {
        return refuse(unwritten(file, std::make_error_code(std::errc::permission_denied)));
    }
    const auto text = manifest_text(*reader);
    if (!text) return refuse(copy.seen_from_outside(text.error()));
    auto manifest = manifest_of(*text);
    if (!manifest) return refuse(copy.seen_from_outside(std::move(manifest.error())));
    copy.manifest_ = std::move(*manifest);
    Problems problems = refuse_bomb(copy.manifest_, file);
    if (problems.empty()) problems = unpack_files(*reader, copy.manifest_, copy.place_.path());
    if (!problems.empty()) return refuse(copy.seen_from_outside(std::move(problems)));
    return copy;
}

fs::path UnpackedCopy::folder() const { return place_.path() / copy_layout::folder; }

std::optional<fs::path> UnpackedCopy::config() const {
    std::error_code unknown;
    fs::path config = place_.path() / copy_layout::config;
    return fs::is_directory(config, unknown) ? std::optional(std::move(config)) : std::nullopt;
}

Problems UnpackedCopy::seen_from_outside(Problems problems) const {
    const std::string inside = place_.path().generic_string() + "/";
    for (Problem& problem : problems) {
        std::string& place = problem.place.file;
        if (place.empty()) place = file_.generic_string();
        if (place.starts_with(inside)) {
            place.replace(0, inside.size(), file_.generic_string() + ":");
        }
    }
    return problems;
}

} // namespace cae
