#include "cae/inputs/law/internal/law_folder.hpp"

#include <algorithm>
#include <system_error>

namespace cae::law_folder {
namespace {

namespace fs = std::filesystem;

Problem unreadable(const fs::path& folder, std::error_code error) {
    const Place place{folder.generic_string(), 0, 0};
    const std::string name = folder.filename().string();
    if (error == std::errc::no_such_file_or_directory) {
        return {Rule::file_must_exist, place, name, {}, Privacy::open};
    }
    return {Rule::file_must_be_readable, place, name, {error.message()}, Privacy::open};
}

} // namespace

Result<std::vector<fs::path>> files(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, error);
    for (; !error && entry != fs::end(entry); entry.increment(error)) {
        const auto extension = entry->path().extension();
        if (extension == ".yaml" || extension == ".yml") found.push_back(entry->path());
    }
    if (error) return refuse(unreadable(folder, error));
    std::sort(found.begin(), found.end());
    return found;
}

std::string id_of(const fs::path& file, const fs::path& folder) {
    std::string id = file.lexically_relative(folder).generic_string();
    id.resize(id.size() - file.extension().string().size());
    std::replace(id.begin(), id.end(), '/', '.');
    return file.extension() == ".yaml" ? id : id + file.extension().string();
}

} // namespace cae::law_folder
