#include "contribution_sums.hpp"

namespace cae::cli {

Result<ByLevy<ContributionSums>> contribution_sums_before(const FolderBooks& books, Month month) {
    if (month == books.folder.cooperative.first_period) return books.folder.opening.contributions;
    const auto records = books.store->contributions(month.previous());
    if (!records) return refuse(records.error());
    ByLevy<ContributionSums> sums;
    for (const auto& [levy, members] : *records) {
        for (const auto& [member, record] : members) sums[levy][member] = record.after;
    }
    return sums;
}

} // namespace cae::cli
