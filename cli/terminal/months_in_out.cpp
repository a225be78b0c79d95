#include "terminal/months_in_out.hpp"

#include <filesystem>
#include <optional>
#include <system_error>

#include "cae/outputs/files/seal_file.hpp"

namespace cae::cli {

namespace {

namespace fs = std::filesystem;

bool is_sealed(const Period& period, const SealedBooks& books) {
    const auto month = period.month();
    return month ? books.is_sealed(*month) : books.has_inventory(period.year());
}

// The first one that is not sealed. A folder that cannot be read has none.
std::optional<Period> first_lost_period(const fs::path& out, const SealedBooks& books) {
    std::optional<Period> first;
    std::error_code unreadable;
    for (fs::directory_iterator entry(out, unreadable), end; !unreadable && entry != end;
         entry.increment(unreadable)) {
        const auto period = Period::parse(entry->path().filename().string());
        if (!period || is_sealed(*period, books) || (first && *first < *period)) continue;
        std::error_code ignored;
        if (entry->is_directory(ignored)) first = period;
    }
    return first;
}

} // namespace

Problems refuse_lost_months(const SealedBooks& books) {
    const fs::path out = books.folder().path / "out";
    const auto lost = first_lost_period(out, books);
    if (!lost) return {};
    const std::string name = to_string(*lost);
    return {{Rule::store_must_know_its_months, {(out / name).generic_string()}, name, {}}};
}

Problems refuse_other_files(const SealedBooks& books) {
    if (!books.last_sealed()) return {};
    const Period& last = books.sealed_periods().back().period;
    const auto seal = books.seal_of(last);
    if (!seal) return seal.error();
    return refuse_files_of_other_store(books.folder().path / "out" / to_string(last), *seal);
}

} // namespace cae::cli
