// Copies of a cooperative's books in one file: backups, and archives of a fiscal year.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <vector>

#include "cae/archive/manifest.hpp"
#include "cae/archive/passphrase.hpp"
#include "cae/base/result.hpp"
#include "cae/calendar/fiscal_year.hpp"
#include "cae/office/config.hpp"

namespace cae {

struct WrittenCopy {
    std::filesystem::path file;
    Manifest manifest;
    std::size_t changed_inputs = 0; // tables of sealed months that are not as they were sealed
    std::vector<Month> months{};    // whose files it has
    bool is_whole_year = false;     // of an archive: all months of the year are sealed
};

// Writes a backup of a folder: every file that is not hidden, but out/, and the store as it is
// between two sealings; nothing else need stop meanwhile. `file` is private (0600), complete or
// absent. Two backups of the same folder are the same bytes; with a `passphrase`, which alone opens
// them, no two are. Fails with what is wrong in the folder
// or its store (SealedBooks::open), Rule::file_must_not_exist, archive_must_be_elsewhere,
// archive_path_must_be_safe, file_must_be_readable, file_must_be_writable.
[[nodiscard]] Result<WrittenCopy> write_backup(const std::filesystem::path& folder,
                                               const std::filesystem::path& file,
                                               const Passphrase* passphrase = nullptr);

// Writes an archive of the fiscal year that ends in `year`: what a backup has, the files of its
// sealed months, as they stand in out/ or written anew, and what out/ has of the year. The store is
// whole, since each seal stands on the one before. What is archived is verified before: an archive
// that was written verifies. `config` is that of today, for months that keep none. Fails as
// write_backup does, with what verify_with_files tells, and Rule::archive_must_have_months.
[[nodiscard]] Result<WrittenCopy> write_archive(const std::filesystem::path& folder, int year,
                                                const std::filesystem::path& file,
                                                const std::shared_ptr<const Config>& config,
                                                const Passphrase* passphrase = nullptr);

} // namespace cae
