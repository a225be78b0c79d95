#include "closed_year.hpp"

#include <algorithm>

namespace cae::cli {

Result<YearBooks> closed_year(const FolderBooks& books, const FiscalYear& year,
                              const Chart& chart) {
    YearBooks sums(year, chart);
    const Month last = std::min(year.last, *books.books.last_closed);
    for (Month month = books.folder.cooperative.first_period; month <= last; month = month.next()) {
        const auto record = books.store->read(month);
        if (!record) return refuse(record.error());
        sums.add(*record);
    }
    return sums;
}

} // namespace cae::cli
