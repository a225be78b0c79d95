// A folder as the commands open it.
#pragma once

#include <filesystem>
#include <optional>

#include "cae/office/office.hpp"
#include "terminal/console.hpp"

namespace cae::cli {

// The office of a folder, as Office::open gives it. A store that others could read is theirs no
// more, and that is told.
[[nodiscard]] Result<Office> open_office(const std::filesystem::path& folder,
                                         const std::filesystem::path& config,
                                         const Console& console,
                                         std::optional<Month> about = std::nullopt);
[[nodiscard]] Result<SealedBooks> open_books(const std::filesystem::path& folder,
                                             const Console& console);

// Tells whether the store of a folder was made private (SealedBooks::make_store_private), or why it
// could not be: that prevents nothing.
void tell_privacy(const Result<bool>& made, const std::filesystem::path& folder,
                  const Console& console);

} // namespace cae::cli
