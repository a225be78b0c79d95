#include "credited_sales.hpp"

#include <string_view>
#include <unordered_map>

namespace cae::cli {

namespace {

// The months of the sales of before `month` that the books know.
std::unordered_map<std::string_view, Month> months_of_sales(const BooksBefore& books, Month month) {
    std::unordered_map<std::string_view, Month> months;
    for (const OpenItem& item : books.open_items) {
        if (item.kind == OpenItemKind::sale && item.date.month() < month) {
            months.emplace(item.number, item.date.month());
        }
    }
    return months;
}

} // namespace

Problems add_credited_sales(FolderBooks& books, const MonthDocuments& documents) {
    BooksBefore& before = books.books;
    if (books.store == nullptr) return {};
    const auto months = months_of_sales(before, documents.month);
    for (const ActivityDocument& document : documents.documents) {
        if (document.kind != DocumentKind::credit_note) continue;
        const auto sale = months.find(document.refers_to);
        if (sale != months.end()) before.sale_months.emplace(document.refers_to, sale->second);
    }
    for (const auto& [sale, month] : before.sale_months) {
        if (before.earlier_contributions.contains(month)) continue;
        auto charged = books.store->contributions(month);
        if (!charged) return charged.error();
        before.earlier_contributions.emplace(month, *std::move(charged));
    }
    return {};
}

} // namespace cae::cli
