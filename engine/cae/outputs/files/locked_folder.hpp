// A cooperative's folder that one program alone changes.
#pragma once

#include <filesystem>
#include <memory>

#include "cae/base/result.hpp"

namespace cae {

// Holds a folder until it is destroyed: another that wants it waits. The lock is the system's and
// ends with the program, however that ends; who only reads is not kept out.
class LockedFolder {
public:
    // Fails with Rule::file_must_be_writable when another does not let go of it. A folder that is
    // not there, or whose disk has no locks, is not held.
    [[nodiscard]] static Result<LockedFolder> wait_for(const std::filesystem::path& folder);

    LockedFolder(const LockedFolder&) = delete;
    LockedFolder& operator=(const LockedFolder&) = delete;
    LockedFolder(LockedFolder&&) noexcept;
    LockedFolder& operator=(LockedFolder&&) noexcept;
    ~LockedFolder();

private:
    struct Held;
    explicit LockedFolder(std::unique_ptr<Held> held);

    std::unique_ptr<Held> held_;
};

// Creates a folder of mode 0700 when it is missing; one that is there becomes so. Fails with
// Rule::output_must_not_be_a_link and Rule::file_must_be_writable.
[[nodiscard]] Result<std::filesystem::path>
make_private_folder(const std::filesystem::path& folder);

// The same for a folder and for each one on the way to another one within it: `outer` is out/,
// `inner` is payments/2026-03. Returns the last one.
[[nodiscard]] Result<std::filesystem::path>
make_private_folders(const std::filesystem::path& outer, const std::filesystem::path& inner);

} // namespace cae
