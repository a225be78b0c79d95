#include "cae/inputs/law/law_texts.hpp"

#include <algorithm>
#include <utility>

#include "cae/inputs/law/internal/law_folder.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {

Result<LawTexts> load_law_texts(const std::filesystem::path& config,
                                const std::vector<std::string>& folders) {
    LawTexts texts;
    for (const std::string& folder : folders) {
        const auto files = law_folder::files(config / folder);
        if (!files) return refuse(files.error());
        for (const auto& file : *files) {
            auto text = read_text_file(file);
            if (!text) return refuse(std::move(text.error()));
            texts.push_back({file.lexically_relative(config).generic_string(), std::move(*text)});
        }
    }
    std::sort(texts.begin(), texts.end(),
              [](const LawText& a, const LawText& b) { return a.path < b.path; });
    return texts;
}

} // namespace cae
