#include "cae/office/internal/strange_inputs.hpp"

#include "cae/closing/documents/opening_balance.hpp"
#include "cae/closing/documents/strange_entries.hpp"

namespace cae {
namespace {

bool has_entries(const SealedBooks& books, Month month) {
    std::error_code unknown;
    return std::filesystem::exists(entries_file(books.folder().path, month), unknown);
}

} // namespace

Problems strange_inputs(const SealedBooks& books, const Chart& chart, std::optional<Month> period) {
    Problems problems;
    if (!books.last_sealed()) problems = strange_opening(books.folder().opening, chart);
    for (const Month month : months_in(books.folder().path)) {
        if (books.is_sealed(month) || (period && month != *period)) continue;
        if (!has_entries(books, month)) continue;
        const auto documents = load_month(books.folder(), month);
        if (!documents) continue;
        const Problems more = strange_entries(*documents, chart);
        problems.insert(problems.end(), more.begin(), more.end());
    }
    return problems;
}

} // namespace cae
