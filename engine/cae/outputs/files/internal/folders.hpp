// Folders that are ours alone.
#pragma once

#include <filesystem>

#include "cae/base/descriptor.hpp"

namespace cae {

// Who writes into a folder holds it: two calls that write beside one another would take away what
// the other has not renamed yet. The system lets go of it when a program ends, however it ends.
class HeldFolder {
public:
    // Waits for whoever holds it. A folder that cannot be opened, or whose disk has no locks, is
    // not held.
    explicit HeldFolder(const std::filesystem::path& folder);

    // EBUSY when somebody else did not let go of it, else 0.
    [[nodiscard]] int error() const { return error_; }

private:
    Descriptor folder_;
    int error_ = 0;
};

// Creates a folder of mode 0700, whatever the umask takes off; 0 or the error's number.
[[nodiscard]] int make_folder(const std::filesystem::path& folder);

} // namespace cae
