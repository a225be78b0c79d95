#include "cae/archive/copies.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

#include "cae/archive/internal/collected.hpp"
#include "cae/archive/internal/described.hpp"
#include "cae/archive/internal/layout.hpp"
#include "cae/archive/verified_files.hpp"
#include "cae/calendar/period.hpp"
#include "cae/outputs/files/month_files.hpp"

namespace cae {
namespace {

namespace fs = std::filesystem;

bool has_file(const InputFiles& files, const InputFile& sealed) {
    const std::string path = std::string(copy_layout::folder) + "/" + sealed.path;
    const auto found = std::lower_bound(
        files.begin(), files.end(), path,
        [](const InputFile& file, const std::string& name) { return file.path < name; });
    return found != files.end() && found->path == path && found->bytes == sealed.bytes &&
           found->sha256 == sealed.sha256;
}

// Those that hold for all months are written on from month to month: only tables of a month count.
Result<std::size_t> changed_tables(const SealedBooks& books, const InputFiles& files) {
    std::size_t changed = 0;
    for (const auto& [period, next_entry] : books.sealed_periods()) {
        const auto inputs = books.months()->inputs(period);
        if (!inputs) return refuse(inputs.error());
        const std::string name = period.is_inventory() ? "inventory/" : to_string(period);
        for (const InputFile& file : *inputs) {
            const bool is_table = file.path.find(name) != std::string::npos;
            if (is_table && !has_file(files, file)) ++changed;
        }
    }
    return changed;
}

Result<LawTexts> kept_texts(const SealedBooks& books) {
    if (!books.last_sealed()) return LawTexts();
    return books.months()->law_texts(*books.last_sealed());
}

Result<WrittenCopy> write_collected(const Collected& collected, const SealedBooks& books,
                                    CopyKind kind, const CopyPlace& place) {
    auto manifest = manifest_of_books(books);
    if (!manifest) return refuse(std::move(manifest.error()));
    manifest->kind = kind;
    auto written = collected.write(*manifest, place);
    if (!written) return refuse(std::move(written.error()));
    auto changed = changed_tables(books, manifest->files);
    if (!changed) return refuse(std::move(changed.error()));
    return WrittenCopy{std::move(*written), std::move(*manifest), *changed};
}

// The sealed months of a fiscal year.
std::vector<Month> months_of(const SealedBooks& books, const FiscalYear& year) {
    std::vector<Month> months;
    for (Month month = std::max(year.first, books.cooperative().first_period);
         month <= year.last && books.is_sealed(month); month = month.next()) {
        months.push_back(month);
    }
    return months;
}

// A month's files as they stand, or written anew where they are not there.
Problems add_month(Collected& collected, const SealedBooks& original, const SealedBooks& books,
                   Month month) {
    const fs::path name = fs::path("out") / to_string(month);
    std::error_code unknown;
    if (fs::exists(original.folder().path / name, unknown)) {
        return collected.add_folder(original.folder().path, name);
    }
    const auto record = books.sealed(month);
    if (!record) return record.error();
    const auto seal = books.seal_of(month);
    if (!seal) return seal.error();
    MonthFilesOptions options;
    options.seal = *seal;
    const auto written = write_month_files(*record, collected.folder() / "out", options);
    return written ? Problems() : written.error();
}

// What commands have written of the year as a whole.
Problems add_year(Collected& collected, const SealedBooks& original, int year) {
    const std::string name = std::to_string(year);
    for (const fs::path& below : {fs::path("year-" + name), fs::path("fec") / name,
                                  fs::path(to_string(Period::inventory_of(year)))}) {
        Problems problems = collected.add_folder(original.folder().path, fs::path("out") / below);
        if (!problems.empty()) return problems;
    }
    return {};
}

Problems refuse_no_months(const SealedBooks& books, int year) {
    const Place place{books.folder().path.generic_string(), 0, 0};
    const Month first = books.cooperative().first_period;
    const auto& last = books.last_sealed();
    if (!last) return {{Rule::month_must_be_sealed, place, to_string(first), {}, Privacy::open}};
    return {{Rule::archive_must_have_months,
             place,
             std::to_string(year),
             {first, *last},
             Privacy::open}};
}

Problems verified(const Collected& collected, const std::shared_ptr<const Config>& config) {
    const auto office = Office::open_to_verify(collected.folder(), config);
    if (!office) return office.error();
    return verify_with_files(*office).problems;
}

// As the folder has it, whose copy is gone when the problem is read.
Problems of_original(Problems problems, const fs::path& copy, const fs::path& original) {
    const std::string inside = copy.generic_string();
    for (Problem& problem : problems) {
        if (!problem.place.file.starts_with(inside)) continue;
        problem.place.file.replace(0, inside.size(), original.generic_string());
    }
    return problems;
}

} // namespace

Result<WrittenCopy> write_backup(const fs::path& folder, const fs::path& file,
                                 const Passphrase* passphrase) {
    const auto original = SealedBooks::open(folder);
    if (!original) return refuse(original.error());
    auto collected = Collected::of(*original, file);
    if (!collected) return refuse(std::move(collected.error()));
    const auto books = SealedBooks::open(collected->folder());
    if (!books) return refuse(of_original(books.error(), collected->folder(), folder));
    const auto texts = kept_texts(*books);
    if (!texts) return refuse(texts.error());
    Problems problems = collected->add_config(*texts);
    if (!problems.empty()) return refuse(std::move(problems));
    return write_collected(*collected, *books, CopyKind::backup, {file, passphrase});
}

Result<WrittenCopy> write_archive(const fs::path& folder, int year, const fs::path& file,
                                  const std::shared_ptr<const Config>& config,
                                  const Passphrase* passphrase) {
    const auto original = SealedBooks::open(folder);
    if (!original) return refuse(original.error());
    const auto fiscal = FiscalYear::ending_in(year, fiscal_years_of(original->cooperative()));
    if (months_of(*original, fiscal).empty()) return refuse(refuse_no_months(*original, year));
    auto collected = Collected::of(*original, file);
    if (!collected) return refuse(std::move(collected.error()));
    const auto books = SealedBooks::open(collected->folder());
    if (!books) return refuse(of_original(books.error(), collected->folder(), folder));
    const std::vector<Month> months = months_of(*books, fiscal);
    Problems problems;
    for (const Month month : months) {
        if (problems.empty()) problems = add_month(*collected, *original, *books, month);
    }
    if (problems.empty()) problems = add_year(*collected, *original, year);
    if (problems.empty()) problems = verified(*collected, config);
    if (!problems.empty()) {
        return refuse(of_original(std::move(problems), collected->folder(), folder));
    }
    const auto texts = kept_texts(*books);
    if (!texts) return refuse(texts.error());
    problems = collected->add_config(texts->empty() ? *config->texts : *texts);
    if (!problems.empty()) return refuse(std::move(problems));
    auto written = write_collected(*collected, *books, CopyKind::archive, {file, passphrase});
    if (!written) return written;
    written->months = months;
    written->is_whole_year = books->is_sealed(fiscal.last);
    return written;
}

} // namespace cae
