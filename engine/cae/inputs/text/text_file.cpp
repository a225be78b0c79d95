#include "cae/inputs/text/text_file.hpp"

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>
#include <utility>

#include "cae/base/sha256.hpp"

namespace cae {
namespace {

constexpr std::size_t chunk_bytes = std::size_t{64} << 10U;
constexpr std::size_t longest_character_bytes = 4;

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

Problem file_problem(Rule rule, const std::filesystem::path& path, Details details = {}) {
    return {rule,
            {path.generic_string(), 0, 0},
            path.filename().string(),
            std::move(details),
            Privacy::open};
}

Problem unreadable(const std::filesystem::path& path, int error) {
    if (error == ENOENT || error == ENOTDIR) return file_problem(Rule::file_must_exist, path);
    return file_problem(Rule::file_must_be_readable, path,
                        {std::generic_category().message(error)});
}

// Finds the line that grows beyond the limit while a file is read, so that one endless line never
// fills the memory.
class LineLength {
public:
    [[nodiscard]] bool too_long_after(std::string_view chunk) {
        const std::size_t end = chunk.rfind('\n');
        length_ = end == std::string_view::npos ? length_ + chunk.size() : chunk.size() - end - 1;
        return length_ > longest_line_bytes + longest_character_bytes;
    }

private:
    std::size_t length_ = 0;
};

// Text that was cut anywhere must not look like text in another encoding.
std::string without_cut_character(std::string text) {
    for (std::size_t i = 0; i < longest_character_bytes; ++i) {
        const auto last = static_cast<unsigned char>(text.back());
        if (last < 0x80) break;
        text.pop_back();
        if (last >= 0xC0) break;
    }
    return text;
}

// Whether a file is read beyond a line that is too long for a table.
enum class LongLines { read, cut };

// Reading a pipe would wait for whoever writes to it, a device may have no end.
bool is_extraordinary(const std::filesystem::path& path) {
    std::error_code unknown;
    const auto status = std::filesystem::status(path, unknown);
    return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
}

Result<std::string> read_bytes(const std::filesystem::path& path, LongLines long_lines) {
    if (is_extraordinary(path)) return refuse(file_problem(Rule::file_must_be_ordinary, path));
    const File file(std::fopen(path.c_str(), "rb"));
    if (!file) return refuse(unreadable(path, errno));
    std::string bytes;
    std::string chunk(chunk_bytes, '\0');
    LineLength line;
    while (const std::size_t count = std::fread(chunk.data(), 1, chunk.size(), file.get())) {
        bytes.append(chunk, 0, count);
        if (long_lines == LongLines::cut && line.too_long_after({chunk.data(), count})) {
            return without_cut_character(bytes);
        }
        if (bytes.size() > largest_file_bytes) {
            return refuse(
                file_problem(Rule::file_must_not_be_too_large, path, {largest_file_bytes}));
        }
    }
    if (std::ferror(file.get()) != 0) return refuse(unreadable(path, errno));
    return bytes;
}

Result<std::string> read_checked_bytes(const std::filesystem::path& path) {
    auto bytes = read_bytes(path, LongLines::cut);
    if (!bytes) return bytes;
    Problems problems = check_text(*bytes, path.generic_string());
    if (!problems.empty()) return refuse(std::move(problems));
    return bytes;
}

void erase_byte_order_mark(std::string& text) {
    text.erase(0, text.size() - without_byte_order_mark(text).size());
}

} // namespace

Result<std::string> read_text_file(const std::filesystem::path& path) {
    auto bytes = read_checked_bytes(path);
    if (bytes) erase_byte_order_mark(*bytes);
    return bytes;
}

Result<KnownText> read_known_text_file(const std::filesystem::path& path) {
    auto bytes = read_checked_bytes(path);
    if (!bytes) return refuse(std::move(bytes.error()));
    KnownText known{{}, static_cast<std::int64_t>(bytes->size()), sha256_of(*bytes)};
    erase_byte_order_mark(*bytes);
    known.text = std::move(*bytes);
    return known;
}

Result<std::string> read_file_bytes(const std::filesystem::path& path) {
    return read_bytes(path, LongLines::read);
}

} // namespace cae
