#include "credited_sales.hpp"

#include <algorithm>
#include <unordered_set>

namespace cae::cli {

namespace {

using Numbers = std::unordered_set<std::string>;

// The sales that credit notes name and the month does not hold.
Numbers sought_by(const MonthDocuments& documents) {
    Numbers sought;
    for (const ActivityDocument& document : documents.documents) {
        const bool names_one = !document.refers_to.empty();
        if (document.kind == DocumentKind::credit_note && names_one) {
            sought.insert(document.refers_to);
        }
    }
    for (const ActivityDocument& document : documents.documents) {
        if (document.kind == DocumentKind::sale) sought.erase(document.number);
    }
    return sought;
}

void find_in(const MonthDocuments& earlier, Numbers& sought, std::map<std::string, Month>& found) {
    for (const ActivityDocument& document : earlier.documents) {
        if (document.kind != DocumentKind::sale || sought.erase(document.number) == 0) continue;
        found.emplace(document.number, earlier.month);
    }
}

std::map<std::string, Month> months_of(Numbers sought, const CooperativeFolder& folder,
                                       Month before) {
    std::map<std::string, Month> found;
    std::vector<Month> months = months_in(folder.path);
    months.erase(std::lower_bound(months.begin(), months.end(), before), months.end());
    for (auto month = months.rbegin(); month != months.rend() && !sought.empty(); ++month) {
        if (const auto earlier = load_month(folder, *month)) find_in(*earlier, sought, found);
    }
    return found;
}

} // namespace

Problems add_credited_sales(FolderBooks& books, const MonthDocuments& documents) {
    BooksBefore& before = books.books;
    const Numbers sought = sought_by(documents);
    if (sought.empty() || books.store == nullptr) return {};
    before.sale_months = months_of(sought, books.folder, documents.month);
    for (const auto& [sale, month] : before.sale_months) {
        if (before.earlier_contributions.contains(month)) continue;
        auto charged = books.store->contributions(month);
        if (!charged) return charged.error();
        before.earlier_contributions.emplace(month, *std::move(charged));
    }
    return {};
}

} // namespace cae::cli
