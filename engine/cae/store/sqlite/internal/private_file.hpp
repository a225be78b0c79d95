// The file of a store on disk, before SQLite has it.
#pragma once

#include <filesystem>

namespace cae {

// Whether there is a file, empty or not. Throws StoreFailure with Rule::output_must_not_be_a_link
// for a symbolic link and Rule::store_must_work for anything else that is no regular file.
[[nodiscard]] bool store_file_exists(const std::filesystem::path& file);

// Creates an empty file that only its owner may read and write (0600, whatever the umask) unless it
// is there already. Never follows a link. Throws StoreFailure with Rule::store_must_work.
void create_private_file(const std::filesystem::path& file);

// Makes the file that is there readable and writable for its owner alone; whether it was not.
// Nothing for a file that is not there. Throws StoreFailure.
bool make_file_private(const std::filesystem::path& file);

} // namespace cae
