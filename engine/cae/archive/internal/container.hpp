// The file that archives and backups are: a tar compressed with zstd. Only its list of files and
// their bytes count: owners, days and rights are the same for all, so that the same files give the
// same bytes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/outputs/files/text_sink.hpp"

namespace cae {

// Whether a path may stand in an archive: below where it is unpacked, of UTF-8 without control
// characters, no longer than any system takes.
[[nodiscard]] bool is_safe_path(std::string_view path);

// Gives the container of the files `paths` of a folder to the sink, in that order. Fails with
// Rule::file_must_be_readable for one that cannot be read, or is other bytes than its size says.
[[nodiscard]] Problems pack(const std::filesystem::path& folder,
                            const std::vector<std::string>& paths, const TextSink& sink);

// A container as somebody else may have made it: nothing of it is believed.
class ContainerReader {
public:
    // Problems are told of `shown`. Fails with Rule::archive_must_be_whole.
    [[nodiscard]] static Result<ContainerReader> open(const std::filesystem::path& file,
                                                      const std::filesystem::path& shown);

    struct Entry {
        std::string path; // safe
        std::int64_t bytes = 0;
    };
    // The next file; nothing after the last one. Fails with Rule::archive_path_must_be_safe for
    // what is no ordinary file or has no safe path, and Rule::archive_must_be_whole.
    [[nodiscard]] Result<std::optional<Entry>> next();

    // Gives the bytes of the file that next() gave to the sink. Fails with
    // Rule::archive_must_be_whole.
    [[nodiscard]] Problems read(const TextSink& sink);

    ContainerReader(const ContainerReader&) = delete;
    ContainerReader& operator=(const ContainerReader&) = delete;
    ContainerReader(ContainerReader&&) noexcept;
    ContainerReader& operator=(ContainerReader&&) noexcept;
    ~ContainerReader();

private:
    struct Opened;
    explicit ContainerReader(std::unique_ptr<Opened> opened);

    std::unique_ptr<Opened> opened_;
};

} // namespace cae
