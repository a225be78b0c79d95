// A folder as far as it could be read.
#pragma once

#include <filesystem>
#include <string>

#include "cae/inputs/folder/folder.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"

namespace cae::folder_reader {

// `folder` is what the files say when `problems` is empty; otherwise what could be read of them, so
// that the rest of the folder can be checked.
struct FolderReading {
    CooperativeFolder folder;
    bool roster_complete = true; // no member is missing in folder.roster
    bool teams_complete = true;  // no split key is missing in folder.roster
    Problems problems{};
};

[[nodiscard]] FolderReading read_folder(const std::filesystem::path& path);

// The documents of a month; those of months before `first_open` may stand in its tables. Appends
// what is wrong to `problems`.
[[nodiscard]] MonthDocuments read_documents(const CooperativeFolder& folder, Month month,
                                            const KnownRoster& known, Month first_open,
                                            Problems& problems);

// Whether there is something at `path`. What cannot be looked at counts: reading it will tell why.
[[nodiscard]] bool is_there(const std::filesystem::path& path);

} // namespace cae::folder_reader
