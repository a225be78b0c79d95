// A folder with the state of its books, for reading.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "cae/base/result.hpp"
#include "cae/inputs/folder/folder.hpp"
#include "cae/store/store.hpp"

namespace cae::cli {

struct FolderBooks {
    CooperativeFolder folder;
    std::unique_ptr<Store> store; // none before the first month was sealed
    BooksBefore books; // after the last sealed month; before the first one, the folder's opening

    // The month that can be closed next.
    [[nodiscard]] Month next_month() const;
    [[nodiscard]] bool is_sealed(Month month) const {
        return books.last_closed && month <= *books.last_closed;
    }
};

// The store of a folder.
[[nodiscard]] Result<std::unique_ptr<Store>> open_store(const CooperativeFolder& folder,
                                                        StoreAccess access);

// Reads what holds for all months of a folder, and its books; the roster has the stages that
// closings have given. Looking brings no store into being.
[[nodiscard]] Result<FolderBooks> read_books(const std::filesystem::path& path);

} // namespace cae::cli
