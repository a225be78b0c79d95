// Copies of cooperatives' folders, closed through the office.
#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cae/office/office.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"

namespace cae_test {

// A copy of a folder of the checkout, without what closings left in it.
class FolderCopy {
public:
    explicit FolderCopy(const std::string& original) {
        std::filesystem::copy(source_path(original), path(),
                              std::filesystem::copy_options::recursive);
        std::filesystem::remove(path() / "cae.db");
        std::filesystem::remove_all(path() / "out");
    }

    [[nodiscard]] std::filesystem::path path() const { return place_.path() / "folder"; }
    // Below the folder, in place of what stands there.
    void write(const std::filesystem::path& name, std::string_view text) const {
        place_.write(std::filesystem::path("folder") / name, text);
    }
    [[nodiscard]] cae::Office open() const {
        auto office = cae::Office::open(path(), source_path("config"));
        REQUIRE(office.has_value());
        return std::move(*office);
    }

private:
    TemporaryFolder place_;
};

// Closes and seals the next month.
inline cae::MonthRecord close_next(cae::Office& office) {
    const auto month = office.next();
    REQUIRE(month.has_value());
    auto record = cae::close_month(*month);
    REQUIRE(record.has_value());
    REQUIRE(office.seal(*record, *cae::Date::of(2026, 12, 31)).has_value());
    return std::move(*record);
}

inline std::string text_of(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

inline cae::Month month_called(const char* text) { return *cae::Month::parse(text); }

} // namespace cae_test
