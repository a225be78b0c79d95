#include "documents_before.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "cae/closing/documents/customer_accounts.hpp"

namespace cae::cli {

namespace {

bool is_same_part(const OpenItem& a, const OpenItem& b) {
    return a.number == b.number && a.activity == b.activity && a.member == b.member &&
           a.vat_rate == b.vat_rate;
}

} // namespace

Problems take_documents_before(FolderBooks& books, Month month) {
    if (month == books.folder.cooperative.first_period) {
        books.books.open_items = books.folder.opening.open_items;
        books.books.mileage = books.folder.opening.mileage;
        books.books.assets = books.folder.opening.assets;
        return {};
    }
    auto before = books.store->read(month.previous());
    if (!before) return before.error();
    std::erase_if(before->open_items, [](const OpenItem& item) { return item.is_settled(); });
    books.books.open_items = std::move(before->open_items);
    books.books.mileage = std::move(before->mileage);
    books.books.assets = std::move(before->assets);
    return {};
}

Problems add_settled_sales(FolderBooks& books, const MonthDocuments& documents) {
    if (books.store == nullptr) return {};
    auto settled = books.store->settled_sales(sales_named(documents));
    if (!settled) return settled.error();
    auto& items = books.books.open_items;
    std::erase_if(*settled, [&](const OpenItem& sale) {
        return sale.date.month() >= documents.month ||
               std::any_of(items.begin(), items.end(),
                           [&](const OpenItem& item) { return is_same_part(item, sale); });
    });
    std::move(settled->begin(), settled->end(), std::back_inserter(items));
    return {};
}

} // namespace cae::cli
