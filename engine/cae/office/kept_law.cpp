#include "cae/office/internal/kept_law.hpp"

#include <utility>

#include "cae/base/passing_folder.hpp"

namespace cae {

Result<std::shared_ptr<const Config>> config_of(const LawTexts& texts) {
    const PassingFolder folder = PassingFolder::of_system();
    for (const LawText& text : texts) {
        if (folder.write(text.path, text.text)) continue;
        return refuse(Problem{Rule::file_must_be_writable,
                              {folder.path().generic_string(), 0, 0},
                              text.path,
                              {text.path},
                              Privacy::open});
    }
    auto config = load_config(folder.path());
    if (!config) return refuse(std::move(config.error()));
    return std::make_shared<const Config>(std::move(*config));
}

} // namespace cae
