#include "cae/office/internal/changed_inputs.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "cae/base/sha256.hpp"
#include "cae/inputs/folder/folder.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace {

bool is_as_sealed(const std::filesystem::path& folder, const InputFile& file) {
    const auto bytes = read_file_bytes(folder / file.path);
    return bytes && static_cast<std::int64_t>(bytes->size()) == file.bytes &&
           sha256_of(*bytes) == file.sha256;
}

void add_changed(const SealedBooks& books, const Period& period, Problems& problems) {
    const auto& folder = books.folder().path;
    const Month first = books.cooperative().first_period;
    const auto sealed = books.months()->inputs(period);
    if (!gather(sealed, problems)) return;
    for (const InputFile& file : changed_since(folder, *sealed)) {
        if (is_of_period(file, period, first)) {
            problems.push_back(refuse_input(folder, file, period));
        }
    }
}

// Entries of an inventory that it was not sealed with.
Problems late_entries(const SealedBooks& books, const Period& period) {
    Problems problems;
    const auto sealed = books.inventory(period.year());
    if (!gather(sealed, problems)) return problems;
    const auto written = load_inventory(books.folder(), sealed->last_day);
    if (!written || !*written) return problems; // the file itself is told
    for (const WrittenEntry& entry : (*written)->entries) {
        const auto& known = sealed->accountant_entries;
        const bool is_known = std::any_of(
            known.begin(), known.end(),
            [&](const AccountantEntry& own) { return own.id == entry.id; });
        if (is_known) continue;
        const auto file = inventory_file(books.folder().path, period.year());
        problems.push_back({Rule::document_must_not_be_of_sealed_month,
                            {file.generic_string(), entry.line, 0},
                            entry.id,
                            {period},
                            Privacy::open});
    }
    return problems;
}

} // namespace

InputFiles changed_since(const std::filesystem::path& folder, const InputFiles& sealed) {
    InputFiles changed;
    std::copy_if(sealed.begin(), sealed.end(), std::back_inserter(changed),
                 [&](const InputFile& file) { return !is_as_sealed(folder, file); });
    return changed;
}

bool is_of_period(const InputFile& file, const Period& period, Month first) {
    if (period.is_inventory()) return file.path.starts_with("inventory/");
    const bool is_table = file.path.find(to_string(period)) != std::string::npos;
    return is_table || (period == first && file.path.starts_with("opening"));
}

Problem refuse_input(const std::filesystem::path& folder, const InputFile& file,
                     const Period& period) {
    return {Rule::input_must_be_as_sealed,
            {(folder / file.path).generic_string(), 0, 0},
            file.path,
            {period},
            Privacy::open};
}

Problems changed_inputs(const SealedBooks& books, std::optional<Month> period) {
    Problems problems;
    for (const auto& [one, next_entry] : books.sealed_periods()) {
        if (!period || one == *period) add_changed(books, one, problems);
    }
    return problems;
}

Problems changed_inventories(const SealedBooks& books, std::optional<int> year) {
    Problems problems;
    for (const auto& [one, next_entry] : books.sealed_periods()) {
        if (!one.is_inventory() || (year && one.year() != *year)) continue;
        Problems of_file;
        add_changed(books, one, of_file);
        const Problems late = of_file.empty() ? Problems() : late_entries(books, one);
        const Problems& told = late.empty() ? of_file : late;
        problems.insert(problems.end(), told.begin(), told.end());
    }
    return problems;
}

} // namespace cae
