// A private folder that is gone with whoever made it.
#pragma once

#include <filesystem>
#include <string_view>

#include "cae/base/descriptor.hpp"

namespace cae {

class PassingFolder {
public:
    // Of mode 0700, in `parent`, under a hidden name that nobody had. Where none could be made,
    // path() is empty. Those of programs that were killed there are removed: nobody holds them.
    explicit PassingFolder(const std::filesystem::path& parent);
    // Where the system keeps what passes.
    [[nodiscard]] static PassingFolder of_system();

    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;
    PassingFolder(PassingFolder&& other) noexcept;
    PassingFolder& operator=(PassingFolder&&) = delete;
    ~PassingFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    // Writes a file below it, with the folders that it needs; whether that went well. A path that
    // leads elsewhere is none of ours.
    [[nodiscard]] bool write(const std::filesystem::path& name, std::string_view text) const;

private:
    bool make_in(const std::filesystem::path& parent);

    std::filesystem::path path_;
    Descriptor held_{-1}; // the folder, locked while somebody needs it
};

} // namespace cae
