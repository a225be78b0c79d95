#include "cae/inputs/folder/internal/kept_texts.hpp"

#include <utility>

#include "cae/inputs/folder/internal/folder_reading.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae::folder_reader {

const Result<std::optional<std::string>>& KeptTexts::read(const std::filesystem::path& file) {
    const auto [kept, is_new] = texts_.try_emplace(file.generic_string(), std::nullopt);
    if (!is_new || !is_there(file)) return kept->second;
    auto text = read_once(file);
    if (text) {
        kept->second = std::optional(std::move(*text));
    } else {
        kept->second = refuse(std::move(text.error()));
    }
    return kept->second;
}

Result<std::string> KeptTexts::read_once(const std::filesystem::path& file) {
    auto known = read_known_text_file(file);
    if (!known) return refuse(std::move(known.error()));
    known_.insert_or_assign(file.generic_string(),
                            InputFile{file.lexically_relative(folder_).generic_string(),
                                      known->bytes, std::move(known->sha256)});
    return std::move(known->text);
}

std::optional<InputFile> KeptTexts::known(const std::filesystem::path& file) const {
    const auto found = known_.find(file.generic_string());
    return found == known_.end() ? std::nullopt : std::optional(found->second);
}

} // namespace cae::folder_reader
