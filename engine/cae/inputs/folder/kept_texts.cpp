#include "cae/inputs/folder/internal/kept_texts.hpp"

#include <utility>

#include "cae/inputs/folder/internal/folder_reading.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae::folder_reader {
namespace {

Result<std::optional<std::string>> read_where_there(const std::filesystem::path& file) {
    if (!is_there(file)) return std::optional<std::string>();
    auto text = read_text_file(file);
    if (!text) return refuse(std::move(text.error()));
    return std::optional(std::move(*text));
}

} // namespace

const Result<std::optional<std::string>>& KeptTexts::read(const std::filesystem::path& file) {
    const auto [text, is_new] = texts_.try_emplace(file.generic_string(), std::nullopt);
    if (is_new) text->second = read_where_there(file);
    return text->second;
}

} // namespace cae::folder_reader
