// Artois, closed for two months, and what is asked of copies of it.
#pragma once

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cae/archive/copies.hpp"
#include "cae/archive/restoring.hpp"
#include "cae/archive/unpacked_copy.hpp"
#include "cae/archive/verified_files.hpp"
#include "office/folder_copy.hpp"

namespace cae_test {

class ClosedArtois {
public:
    explicit ClosedArtois(int months = 2) {
        auto office = folder_.open();
        for (int month = 0; month < months; ++month) close_next(office);
    }

    [[nodiscard]] const FolderCopy& folder() const { return folder_; }
    // Of a copy that is not there yet.
    [[nodiscard]] std::filesystem::path copy(const char* name = "copy.tar.zst") const {
        return place_.path() / name;
    }
    [[nodiscard]] std::filesystem::path backup(const char* name = "copy.tar.zst") const {
        const auto written = cae::write_backup(folder_.path(), copy(name));
        REQUIRE(written.has_value());
        return written->file;
    }

private:
    FolderCopy folder_{"examples/artois"};
    TemporaryFolder place_;
};

inline std::shared_ptr<const cae::Config> config_of_today() {
    auto config = cae::load_config(source_path("config"));
    REQUIRE(config.has_value());
    return std::make_shared<const cae::Config>(std::move(*config));
}

// What is wrong with a folder, under the law of `config`.
inline cae::Problems problems_of(const std::filesystem::path& folder,
                                 const std::filesystem::path& config) {
    auto law = cae::load_config(config);
    REQUIRE(law.has_value());
    const auto office = cae::Office::open_to_verify(
        folder, std::make_shared<const cae::Config>(std::move(*law)));
    REQUIRE(office.has_value());
    return cae::verify_with_files(*office).problems;
}

inline cae::Result<cae::UnpackedCopy> unpacked(const std::filesystem::path& file) {
    return cae::UnpackedCopy::unpack(file, cae::PassingFolder::of_system());
}

template <class Value>
cae::Rule rule_of(const cae::Result<Value>& result) {
    REQUIRE(!result.has_value());
    REQUIRE(result.error().size() == 1);
    return result.error().front().rule;
}

// The names in a folder, hidden ones too.
inline std::vector<std::string> names_in(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace cae_test
