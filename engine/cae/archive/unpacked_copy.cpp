#include "cae/archive/unpacked_copy.hpp"

#include <fstream>
#include <string>
#include <system_error>
#include <utility>

#include "cae/archive/internal/container.hpp"
#include "cae/archive/internal/encryption.hpp"
#include "cae/archive/internal/layout.hpp"
#include "cae/archive/internal/manifest_text.hpp"
#include "cae/base/sha256.hpp"

namespace cae {
namespace {

namespace fs = std::filesystem;

// What a container may hold for each of its bytes: books shrink to a tenth, a bomb to a millionth.
constexpr std::int64_t most_shrinking = 1'000;
constexpr std::int64_t small_container = 1'000;

// Beside what is unpacked, where no path of a list is.
constexpr const char* decrypted_name = ".container";

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

Problems refuse_no_file(const fs::path& file) {
    std::error_code unknown;
    const auto status = fs::status(file, unknown);
    if (fs::is_regular_file(status)) return {};
    const Rule rule = fs::exists(status) ? Rule::file_must_be_ordinary : Rule::file_must_exist;
    return {{rule, {file.generic_string(), 0, 0}, file.filename().string(), {}, Privacy::open}};
}

Problems write_decrypted(const fs::path& file, const Passphrase& passphrase, const fs::path& to) {
    std::ofstream stream(to, std::ios::binary);
    Problems problems = decrypt(file, passphrase, [&](std::string_view piece) {
        stream.write(piece.data(), static_cast<std::streamsize>(piece.size()));
    });
    stream.close();
    if (!problems.empty() || stream) return problems;
    return {unwritten(to, std::make_error_code(std::errc::io_error))};
}

} // namespace

Result<UnpackedCopy> UnpackedCopy::unpack(const fs::path& file, PassingFolder place,
                                          const Passphrase* passphrase) {
    Problems problems = refuse_no_file(file);
    if (!problems.empty()) return refuse(std::move(problems));
    UnpackedCopy copy(std::move(place), file);
    if (copy.place_.path().empty()) {
        return refuse(unwritten(file, std::make_error_code(std::errc::permission_denied)));
    }
    problems = is_encrypted(file) ? copy.unpack_encrypted(passphrase) : copy.unpack_from(file);
    if (!problems.empty()) return refuse(copy.seen_from_outside(std::move(problems)));
    return copy;
}

Problems UnpackedCopy::unpack_encrypted(const Passphrase* passphrase) {
    if (passphrase == nullptr) {
        return {{Rule::archive_must_be_given_its_passphrase, {}, {}, {}, Privacy::open}};
    }
    const fs::path container = place_.path() / decrypted_name;
    Problems problems = write_decrypted(file_, *passphrase, container);
    if (problems.empty()) problems = unpack_from(container);
    std::error_code ignored; // the whole folder passes
    fs::remove(container, ignored);
    return problems;
}

Problems UnpackedCopy::unpack_from(const fs::path& container) {
    auto reader = ContainerReader::open(container, file_);
    if (!reader) return reader.error();
    const auto text = manifest_text(*reader);
    if (!text) return text.error();
    auto manifest = manifest_of(*text);
    if (!manifest) return manifest.error();
    manifest_ = std::move(*manifest);
    Problems problems = refuse_bomb(manifest_, container);
    return problems.empty() ? unpack_files(*reader, manifest_, place_.path()) : problems;
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
