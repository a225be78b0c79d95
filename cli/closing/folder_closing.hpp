// The closing of one folder among many: what becomes of it is told when all have ended.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "cae/office/office.hpp"

namespace cae::cli {

struct FolderClosing {
    std::shared_ptr<const Config> config;
    Month period;
    Date sealed_on;
    bool allow_empty = false;
    unsigned threads = 0; // of one closing; 0: as many as the machine has
};

enum class FolderState { closed, closed_before, failed };

// What a summary has of a month.
struct ClosedFigures {
    std::size_t members = 0;
    std::size_t alerts = 0;
    Money turnover;
    Money gross;
    Money net_paid;
};

struct FolderOutcome {
    FolderState state = FolderState::failed;
    std::optional<ClosedFigures> figures{}; // of a month that was closed now
    Problems problems{};                    // why it failed, or why a closed month has no files
    bool lacks_files = false;
    bool seals_earlier_versions = false;        // NewSeal
    Problems changed{};                         // in files of sealed months: it prevents nothing
    std::optional<Result<bool>> made_private{}; // once the folder could be opened
    std::string unforeseen{};                   // what a library threw
};

// Closes the month of a folder with all that `cae close` checks, then writes its files. Says
// nothing and throws nothing, so that folders can be closed at the same time: each of them once.
[[nodiscard]] FolderOutcome close_folder(const std::filesystem::path& folder,
                                         const FolderClosing& closing);

} // namespace cae::cli
