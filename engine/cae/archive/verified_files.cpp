#include "cae/archive/verified_files.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "cae/archive/internal/described.hpp"
#include "cae/archive/internal/manifest_text.hpp"
#include "cae/outputs/files/seal_file.hpp"

namespace cae {

Verification verify_with_files(const Office& office, const std::optional<std::string>& head) {
    Verification verification = verify(office, head);
    const SealedBooks& books = office.books();
    for (VerifiedMonth& month : verification.months) {
        const Period& period = month.seal.period;
        const auto inputs = books.months()->inputs(period);
        if (!inputs) continue; // told by the verification
        const auto folder = books.folder().path / "out" / to_string(period);
        Problems problems = check_sealed_files(folder, month.seal, *inputs);
        if (!problems.empty()) month.holds = false;
        std::move(problems.begin(), problems.end(), std::back_inserter(verification.problems));
    }
    return verification;
}

Problems refuse_other_books(const Manifest& manifest, const SealedBooks& books) {
    auto described = manifest_of_books(books);
    if (!described) return described.error();
    described->kind = manifest.kind;
    described->files = manifest.files;
    if (text_of(*described) == text_of(manifest)) return {};
    return {{Rule::archive_file_must_be_as_said, {}, manifest_name, {}, Privacy::open}};
}

} // namespace cae
