// An archive or a backup, unpacked where nobody else looks, for as long as it is needed.
#pragma once

#include <filesystem>
#include <optional>

#include "cae/archive/manifest.hpp"
#include "cae/archive/passphrase.hpp"
#include "cae/base/passing_folder.hpp"
#include "cae/base/problem.hpp"
#include "cae/base/result.hpp"

namespace cae {

class UnpackedCopy {
public:
    // Unpacks `file` into `place`. An encrypted one is opened
    // with `passphrase`. Nothing of it is believed: each file must
    // be the next one of the manifest, to the byte, and all together no more than a file of that
    // size can hold. Fails with Rule::archive_must_be_whole, archive_must_not_be_newer,
    // archive_path_must_be_safe, archive_file_must_be_as_said, file_must_be_writable,
    // file_must_exist, file_must_be_ordinary, archive_must_open,
    // archive_must_be_given_its_passphrase; nothing is left then.
    [[nodiscard]] static Result<UnpackedCopy> unpack(const std::filesystem::path& file,
                                                     PassingFolder place,
                                                     const Passphrase* passphrase = nullptr);

    [[nodiscard]] const Manifest& manifest() const { return manifest_; }
    // The cooperative's folder.
    [[nodiscard]] std::filesystem::path folder() const;
    // The law and the chart of its last sealed month, in the way of the folder `config`; nothing
    // where none was kept with that month.
    [[nodiscard]] std::optional<std::filesystem::path> config() const;

    // Where a problem is, as its reader knows it: `archive:folder/members.yaml`.
    [[nodiscard]] Problems seen_from_outside(Problems problems) const;

private:
    UnpackedCopy(PassingFolder place, std::filesystem::path file)
        : place_(std::move(place)), file_(std::move(file)) {}

    [[nodiscard]] Problems unpack_encrypted(const Passphrase* passphrase);
    [[nodiscard]] Problems unpack_from(const std::filesystem::path& container);

    PassingFolder place_;
    std::filesystem::path file_;
    Manifest manifest_;
};

} // namespace cae
