#include "cae/office/internal/kept_law.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>

namespace cae {
namespace {

namespace fs = std::filesystem;

class PassingFolder {
public:
    PassingFolder() {
        std::error_code unknown;
        const fs::path parent = fs::temp_directory_path(unknown);
        std::string name = ((unknown ? fs::path("/tmp") : parent) / "cae-law-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr) path_ = name;
    }
    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;
    ~PassingFolder() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }

    [[nodiscard]] const fs::path& path() const { return path_; }

    // A path that leads elsewhere is none of ours.
    [[nodiscard]] bool write(const LawText& text) const {
        const fs::path file = (path_ / text.path).lexically_normal();
        const std::string below = file.lexically_relative(path_).generic_string();
        if (path_.empty() || below.empty() || below.starts_with("..")) return false;
        std::error_code failed;
        fs::create_directories(file.parent_path(), failed);
        if (failed) return false;
        std::ofstream stream(file, std::ios::binary);
        stream << text.text;
        return static_cast<bool>(stream.flush());
    }

private:
    fs::path path_;
};

} // namespace

Result<std::shared_ptr<const Config>> config_of(const LawTexts& texts) {
    const PassingFolder folder;
    for (const LawText& text : texts) {
        if (folder.write(text)) continue;
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
