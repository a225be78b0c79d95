// What `cae verify` says of the store of a life.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace audit {

// Why it is not whole; empty when it is.
[[nodiscard]] std::string broken_store(const std::filesystem::path& folder);

// What is not seen of digits that are flipped in the sealed inventory of a year: in its table,
// which is put back, then in the store. Empty when each is named.
[[nodiscard]] std::string unseen_flips(const std::filesystem::path& folder, int year,
                                       std::uint64_t draw);

} // namespace audit
