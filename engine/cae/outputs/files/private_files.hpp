// Files that hold pay data: private, complete or absent, never written through a link.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/outputs/files/text_sink.hpp"

namespace cae {

// Gives the whole text of a file to the sink.
using TextProducer = std::function<void(const TextSink&)>;

struct OutputFile {
    std::string name;
    TextProducer produce;
};

// A file as it was written.
struct WrittenFile {
    std::string name;
    std::int64_t bytes = 0;
    std::string sha256; // 64 hexadecimal digits

    friend bool operator==(const WrittenFile&, const WrittenFile&) = default;
};

// A file as it is now, read piece by piece; nothing where it cannot be read.
[[nodiscard]] std::optional<WrittenFile> written_file(const std::filesystem::path& file);

// Nothing when the folder is absent or empty, else Rule::folder_must_be_empty; when it cannot be
// looked into, Rule::file_must_be_writable.
[[nodiscard]] Problems refuse_used_folder(const std::filesystem::path& folder);

// Writes a file of mode 0600 under another name, syncs it and renames it in place: a reader, or a
// crash, finds the file of before or the new one. Returns `path`.
// Calls that write beside one another wait for one another, those of other programs too.
// Fails with Rule::output_must_not_be_a_link when `path` is a symbolic link, and
// Rule::file_must_be_writable (also when it is no regular file); the file of before stays.
[[nodiscard]] Result<std::filesystem::path> write_private_file(const std::filesystem::path& path,
                                                               const TextProducer& produce);

// The same for a name that nothing has: whatever stands there stays, and
// Rule::file_must_not_exist is told. What `produce` returns is why it could not give the whole
// text: then there is no file.
using CheckedProducer = std::function<Problems(const TextSink&)>;
[[nodiscard]] Result<std::filesystem::path>
write_new_private_file(const std::filesystem::path& path, const CheckedProducer& produce);

// A folder that is written whole and is not yet where it belongs.
class FreshFolder {
public:
    // Writes a folder of mode 0700 with these files (0600) and no others beside `folder`, complete
    // and synced. Creates the parent (0700) when it is missing, and holds it: calls that write
    // there wait for one another, those of other programs too. Fails with
    // Rule::output_must_not_be_a_link when `folder` or its parent is a symbolic link, and
    // Rule::file_must_be_writable.
    [[nodiscard]] static Result<FreshFolder> write(const std::filesystem::path& folder,
                                                   const std::vector<OutputFile>& files);

    FreshFolder(const FreshFolder&) = delete;
    FreshFolder& operator=(const FreshFolder&) = delete;
    FreshFolder(FreshFolder&&) noexcept;
    FreshFolder& operator=(FreshFolder&&) = delete;
    // Removes what was written and not put in place, and a parent that was made for it.
    ~FreshFolder();

    // The files that it has so far.
    [[nodiscard]] const std::vector<WrittenFile>& files() const;

    // Writes and syncs one more. Fails with Rule::file_must_be_writable.
    [[nodiscard]] Problems add(const OutputFile& file);

    // It and the folder of before change names; that one is deleted. Returns the folder's path.
    // Fails with Rule::file_must_be_writable; the folder of before stays.
    [[nodiscard]] Result<std::filesystem::path> put_in_place();

private:
    struct Held;
    [[nodiscard]] static Result<std::unique_ptr<Held>> hold(const std::filesystem::path& folder);
    explicit FreshFolder(std::unique_ptr<Held> held);

    std::unique_ptr<Held> held_;
};

// Both at once. A crash leaves the folder of before or the new one (on a disk that cannot exchange
// two names, for an instant none), and beside it what the next call removes.
[[nodiscard]] Result<std::filesystem::path> replace_folder(const std::filesystem::path& folder,
                                                           const std::vector<OutputFile>& files);

} // namespace cae
