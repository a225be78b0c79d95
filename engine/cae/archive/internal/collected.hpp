// A copy while it is collected: files as they will stand in the container, in a private folder.
#pragma once

#include <filesystem>
#include <string>

#include "cae/archive/manifest.hpp"
#include "cae/archive/passphrase.hpp"
#include "cae/base/passing_folder.hpp"
#include "cae/base/result.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/office/sealed_books.hpp"

namespace cae {

// Where a copy is written, and what alone opens it; none: everybody.
struct CopyPlace {
    std::filesystem::path file;
    const Passphrase* passphrase = nullptr;
};

class Collected {
public:
    // Collects the store of a folder, then its other files: documents of a month that is sealed
    // meanwhile are there without it, never the month without its documents. `file` is the one that
    // will be written, beside which it stands.
    [[nodiscard]] static Result<Collected> of(const SealedBooks& books,
                                              const std::filesystem::path& file);

    // The folder as it was copied.
    [[nodiscard]] std::filesystem::path folder() const;
    [[nodiscard]] std::filesystem::path config() const;

    // Everything in a folder, to the same place below folder(); nothing where it is not there.
    [[nodiscard]] Problems add_folder(const std::filesystem::path& from,
                                      const std::filesystem::path& name) const;
    [[nodiscard]] Problems add_config(const LawTexts& texts);

    // Describes the files, and writes them: `manifest` gets its list of files.
    [[nodiscard]] Result<std::filesystem::path> write(Manifest& manifest,
                                                      const CopyPlace& place) const;

private:
    explicit Collected(PassingFolder place) : place_(std::move(place)) {}
    [[nodiscard]] Problems add_text(const std::filesystem::path& name,
                                    const std::string& text) const;

    PassingFolder place_;
};

} // namespace cae
