// A folder taken back from a backup or an archive.
#pragma once

#include <cstddef>
#include <filesystem>

#include "cae/archive/manifest.hpp"
#include "cae/archive/passphrase.hpp"
#include "cae/base/result.hpp"

namespace cae {

struct Restored {
    Manifest manifest;
    std::size_t files = 0; // written, the store counted
};

// Takes the folder of a cooperative back from `file` (UnpackedCopy::unpack).
// - `folder` is not there, or empty: it appears whole or not at all.
// - It has files: each one of the backup must be missing or the same to the byte, but the store,
// whose
//   months must be those of the backup as far as they go; it gets the months that it lacks, in one
//   transaction and last. Files that the backup does not have stay.
// Fails with Rule::restored_file_must_not_differ, restored_store_must_lose_no_month,
// restored_months_must_be_the_same, store_must_be_of_cooperative and as a store that cannot be
// opened does: then nothing was written. Where the disk fails on the way, the folder has some more
// of its files, and restoring again goes on.
[[nodiscard]] Result<Restored> restore(const std::filesystem::path& file,
                                       const std::filesystem::path& folder,
                                       const Passphrase* passphrase = nullptr);

} // namespace cae
