#include "terminal/months_in_out.hpp"

#include <filesystem>
#include <optional>
#include <system_error>

#include "cae/outputs/files/seal_file.hpp"

namespace cae::cli {

namespace {

namespace fs = std::filesystem;

// The first one that is not sealed. A folder that cannot be read has none.
std::optional<Month> first_lost_month(const fs::path& out, const SealedBooks& books) {
    std::optional<Month> first;
    std::error_code unreadable;
    for (fs::directory_iterator entry(out, unreadable), end; !unreadable && entry != end;
         entry.increment(unreadable)) {
        const auto month = Month::parse(entry->path().filename().string());
        if (!month || books.is_sealed(*month) || (first && *first < *month)) continue;
        std::error_code ignored;
        if (entry->is_directory(ignored)) first = month;
    }
    return first;
}

} // namespace

Problems refuse_lost_months(const SealedBooks& books) {
    const fs::path out = books.folder().path / "out";
    const auto lost = first_lost_month(out, books);
    if (!lost) return {};
    const std::string month = to_string(*lost);
    return {{Rule::store_must_know_its_months, {(out / month).generic_string()}, month, {}}};
}

Problems refuse_other_files(const SealedBooks& books) {
    if (!books.last_sealed()) return {};
    const auto seal = books.seal_of(*books.last_sealed());
    if (!seal) return seal.error();
    return refuse_files_of_other_store(
        books.folder().path / "out" / to_string(*books.last_sealed()), *seal);
}

} // namespace cae::cli
