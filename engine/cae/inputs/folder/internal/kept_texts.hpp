// Texts of inputs that are used more than once.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "cae/base/result.hpp"

namespace cae::folder_reader {

// Every file is read once: what came of it, an error too, stands for all uses, so that none of them
// sees a file that another has not seen, or the fault of a reading that nobody tells.
class KeptTexts {
public:
    // The text of a file, nothing where there is none. Fails as `read_text_file` does.
    [[nodiscard]] const Result<std::optional<std::string>>& read(const std::filesystem::path& file);

private:
    std::map<std::string, Result<std::optional<std::string>>> texts_;
};

} // namespace cae::folder_reader
