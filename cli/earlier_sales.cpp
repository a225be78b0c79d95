#include "earlier_sales.hpp"

#include <algorithm>

namespace cae::cli {

namespace {

using Numbers = std::unordered_set<std::string>;

Numbers sales_in(const MonthDocuments& documents) {
    Numbers sales;
    for (const ActivityDocument& document : documents.documents) {
        if (document.kind == DocumentKind::sale) sales.insert(document.number);
    }
    return sales;
}

// What documents refer to and the month does not hold.
Numbers sought_by(const MonthDocuments& documents) {
    Numbers sought;
    for (const ActivityDocument& document : documents.documents) {
        if (!document.refers_to.empty()) sought.insert(document.refers_to);
    }
    for (const std::string& sale : sales_in(documents)) sought.erase(sale);
    return sought;
}

std::vector<Month> months_before(const CooperativeFolder& folder, Month month) {
    std::vector<Month> months = months_in(folder.path);
    months.erase(std::lower_bound(months.begin(), months.end(), month), months.end());
    std::reverse(months.begin(), months.end());
    return months;
}

} // namespace

Numbers earlier_sales(const CooperativeFolder& folder, const MonthDocuments& documents) {
    Numbers found;
    Numbers sought = sought_by(documents);
    if (sought.empty()) return found;
    for (const Month month : months_before(folder, documents.month)) {
        const auto earlier = load_month(folder, month);
        if (!earlier) continue;
        for (const std::string& sale : sales_in(*earlier)) {
            if (sought.erase(sale) != 0) found.insert(sale);
        }
        if (sought.empty()) break;
    }
    return found;
}

} // namespace cae::cli
