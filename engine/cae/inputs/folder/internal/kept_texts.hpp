// The files of a cooperative's folder, as they were read.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "cae/base/result.hpp"
#include "cae/cooperative/input_file.hpp"

namespace cae::folder_reader {

class KeptTexts {
public:
    explicit KeptTexts(std::filesystem::path folder) : folder_(std::move(folder)) {}

    // The text of a file that is used more than once, nothing where there is none. It is read once:
    // what came of it, an error too, stands for all uses, so that none of them sees a file that
    // another has not seen, or the fault of a reading that nobody tells. Fails as `read_text_file`
    // does.
    [[nodiscard]] const Result<std::optional<std::string>>& read(const std::filesystem::path& file);

    // The text of a file that is not kept. Fails as `read_text_file` does.
    [[nodiscard]] Result<std::string> read_once(const std::filesystem::path& file);

    // What a file was known by when it was read last; nothing of one that was not read.
    [[nodiscard]] std::optional<InputFile> known(const std::filesystem::path& file) const;

private:
    std::filesystem::path folder_;
    std::map<std::string, Result<std::optional<std::string>>> texts_;
    std::map<std::string, InputFile> known_; // by the path that it was read from
};

} // namespace cae::folder_reader
