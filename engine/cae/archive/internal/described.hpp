// What the books of a folder are, for a manifest.
#pragma once

#include "cae/archive/manifest.hpp"
#include "cae/base/result.hpp"
#include "cae/office/sealed_books.hpp"

namespace cae {

// All but its kind and its files. Fails as SealedBooks::seals does.
[[nodiscard]] Result<Manifest> manifest_of_books(const SealedBooks& books);

// The README.txt of a copy: what it is and how it is verified, in French and in English.
[[nodiscard]] std::string readme_of(const Manifest& manifest);

} // namespace cae
