#include "cae/inputs/folder/internal/year_names.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "cae/calendar/date.hpp"

namespace cae::year_names {

namespace fs = std::filesystem;

std::vector<fs::path> files_in(const fs::path& folder, const char* extension) {
    std::vector<fs::path> files;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (entry->path().extension() == extension) files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<int> year_of(const std::string& text) {
    int year = 0;
    const char* const end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data(), end, year);
    if (error != std::errc() || last != end || !Month::of(year, 1)) return std::nullopt;
    return year;
}

std::optional<int> year_of(const fs::path& file, Problems& problems) {
    const std::string name = file.stem().string();
    const auto year = year_of(name);
    if (!year) {
        problems.push_back(
            {Rule::year_must_exist, {file.generic_string(), 0, 0}, name, {}, Privacy::open});
    }
    return year;
}

} // namespace cae::year_names
