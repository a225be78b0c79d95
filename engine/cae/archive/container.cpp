#include "cae/archive/internal/container.hpp"

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>
#include <utility>

#include <archive.h>
#include <archive_entry.h>

#include "cae/base/check.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t piece_bytes = std::size_t{1} << 16U;
constexpr std::size_t longest_path = 1'000;
constexpr std::size_t longest_name = 255;
constexpr unsigned private_file_mode = 0600;

struct CloseWriter {
    void operator()(archive* writer) const { archive_write_free(writer); }
};
struct FreeEntry {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};
using Writer = std::unique_ptr<archive, CloseWriter>;
using OwnedEntry = std::unique_ptr<archive_entry, FreeEntry>;

la_ssize_t give(archive* /*writer*/, void* sink, const void* bytes, std::size_t count) {
    (*static_cast<const TextSink*>(sink))({static_cast<const char*>(bytes), count});
    return static_cast<la_ssize_t>(count);
}

// The library would call another program for a compression that it was built without.
void open_writer(archive* writer, const TextSink& sink) {
    CAE_INVARIANT(archive_write_set_format_gnutar(writer) == ARCHIVE_OK);
    CAE_INVARIANT(archive_write_add_filter_zstd(writer) == ARCHIVE_OK);
    CAE_INVARIANT(archive_write_set_bytes_in_last_block(writer, 1) == ARCHIVE_OK);
    // It is given back as it was.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
    void* const taken = const_cast<TextSink*>(&sink);
    CAE_INVARIANT(archive_write_open(writer, taken, nullptr, give, nullptr) == ARCHIVE_OK);
}

Problem unread_file(const fs::path& file, const std::string& reason) {
    return {Rule::file_must_be_readable,
            {file.generic_string(), 0, 0},
            file.filename().string(),
            {reason},
            Privacy::open};
}

void begin_entry(archive* writer, const std::string& path, std::uintmax_t bytes) {
    const OwnedEntry entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), path.c_str());
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes));
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), private_file_mode);
    archive_entry_set_mtime(entry.get(), 0, 0);
    CAE_INVARIANT(archive_write_header(writer, entry.get()) == ARCHIVE_OK);
}

Problems pack_file(archive* writer, const fs::path& file, const std::string& path) {
    std::error_code failed;
    const std::uintmax_t bytes = fs::file_size(file, failed);
    if (failed) return {unread_file(file, failed.message())};
    begin_entry(writer, path, bytes);
    std::ifstream stream(file, std::ios::binary);
    std::string piece(piece_bytes, '\0');
    std::uintmax_t packed = 0;
    while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())) ||
           stream.gcount() > 0) {
        const auto count = static_cast<std::size_t>(stream.gcount());
        const la_ssize_t taken = archive_write_data(writer, piece.data(), count);
        if (taken < 0 || static_cast<std::size_t>(taken) != count) break;
        packed += count;
    }
    if (packed == bytes) return {};
    return {unread_file(file, std::generic_category().message(EIO))};
}

bool is_safe_part(std::string_view part) {
    return !part.empty() && part != "." && part != ".." && part.size() <= longest_name;
}

Problem no_archive(const fs::path& file, const char* reason) {
    return {Rule::archive_must_be_whole,
            {file.generic_string(), 0, 0},
            file.filename().string(),
            {reason == nullptr ? "?" : reason},
            Privacy::open};
}

} // namespace

bool is_safe_path(std::string_view path) {
    if (path.size() > longest_path || path.find_first_of("\n\r\t") != std::string_view::npos ||
        !check_text(path, {}).empty()) {
        return false;
    }
    for (;;) {
        const std::size_t end = path.find('/');
        if (!is_safe_part(path.substr(0, end))) return false;
        if (end == std::string_view::npos) return true;
        path.remove_prefix(end + 1);
    }
}

Problems pack(const fs::path& folder, const std::vector<std::string>& paths, const TextSink& sink) {
    const Writer writer(archive_write_new());
    open_writer(writer.get(), sink);
    for (const std::string& path : paths) {
        Problems problems = pack_file(writer.get(), folder / path, path);
        if (!problems.empty()) return problems;
    }
    CAE_INVARIANT(archive_write_close(writer.get()) == ARCHIVE_OK);
    return {};
}

struct ContainerReader::Opened {
    std::unique_ptr<archive, int (*)(archive*)> reader{archive_read_new(), archive_read_free};
    fs::path file;

    [[nodiscard]] Problem broken() const {
        return no_archive(file, archive_error_string(reader.get()));
    }
};

ContainerReader::ContainerReader(std::unique_ptr<Opened> opened) : opened_(std::move(opened)) {}
ContainerReader::ContainerReader(ContainerReader&&) noexcept = default;
ContainerReader& ContainerReader::operator=(ContainerReader&&) noexcept = default;
ContainerReader::~ContainerReader() = default;

Result<ContainerReader> ContainerReader::open(const fs::path& file, const fs::path& shown) {
    auto opened = std::make_unique<Opened>();
    opened->file = shown;
    archive* const reader = opened->reader.get();
    CAE_INVARIANT(archive_read_support_format_tar(reader) == ARCHIVE_OK);
    CAE_INVARIANT(archive_read_support_filter_zstd(reader) == ARCHIVE_OK);
    if (archive_read_open_filename(reader, file.c_str(), piece_bytes) != ARCHIVE_OK) {
        return refuse(opened->broken());
    }
    return ContainerReader(std::move(opened));
}

Result<std::optional<ContainerReader::Entry>> ContainerReader::next() {
    archive_entry* entry = nullptr;
    const int code = archive_read_next_header(opened_->reader.get(), &entry);
    if (code == ARCHIVE_EOF) return std::optional<Entry>();
    if (code != ARCHIVE_OK) return refuse(opened_->broken());
    const char* const name = archive_entry_pathname(entry);
    const std::string path = name == nullptr ? std::string() : name;
    const bool is_ordinary = archive_entry_filetype(entry) == AE_IFREG &&
                             archive_entry_hardlink(entry) == nullptr &&
                             archive_entry_size_is_set(entry) != 0;
    if (!is_ordinary || !is_safe_path(path)) {
        return refuse(Problem{Rule::archive_path_must_be_safe,
                              {opened_->file.generic_string(), 0, 0},
                              path,
                              {},
                              Privacy::open});
    }
    return std::optional(Entry{path, archive_entry_size(entry)});
}

Problems ContainerReader::read(const TextSink& sink) {
    std::array<char, piece_bytes> piece{};
    for (;;) {
        const la_ssize_t count = archive_read_data(opened_->reader.get(), piece.data(),
                                                   piece.size());
        if (count < 0) return {opened_->broken()};
        if (count == 0) return {};
        sink({piece.data(), static_cast<std::size_t>(count)});
    }
}

} // namespace cae
