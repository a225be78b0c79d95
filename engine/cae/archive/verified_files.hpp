// Whether sealed months and the files beside them are what was sealed and written.
#pragma once

#include <optional>
#include <string>

#include "cae/archive/manifest.hpp"
#include "cae/office/verification.hpp"

namespace cae {

// verify(), and what seal.json of each month in out/ says of the files there (check_sealed_files).
[[nodiscard]] Verification verify_with_files(const Office& office,
                                             const std::optional<std::string>& head = std::nullopt);

// Rule::archive_file_must_be_as_said for what a manifest says otherwise than the books beside it:
// the cooperative, its store, the last seal.
[[nodiscard]] Problems refuse_other_books(const Manifest& manifest, const SealedBooks& books);

} // namespace cae
