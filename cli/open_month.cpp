#include "open_month.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "cae/closing/customer_accounts.hpp"
#include "credited_sales.hpp"

namespace cae::cli {

namespace {

bool is_same_part(const OpenItem& a, const OpenItem& b) {
    return a.number == b.number && a.activity == b.activity && a.member == b.member &&
           a.vat_rate == b.vat_rate;
}

// What the month's documents name among the sales that are settled. A month that is sealed already
// is opened as it was then: without its own sales and those that were settled later.
Problems add_settled_sales(FolderBooks& books, const MonthDocuments& documents) {
    if (books.store == nullptr) return {};
    auto settled = books.store->settled_sales(sales_named(documents));
    if (!settled) return settled.error();
    auto& items = books.books.open_items;
    if (books.is_sealed(documents.month)) {
        std::erase_if(*settled, [&](const OpenItem& sale) {
            return sale.date.month() >= documents.month ||
                   std::any_of(items.begin(), items.end(),
                               [&](const OpenItem& item) { return is_same_part(item, sale); });
        });
    }
    std::move(settled->begin(), settled->end(), std::back_inserter(items));
    return {};
}

} // namespace

Result<OpenMonth> open_month(FolderBooks books, Month month, const Settings& settings) {
    const CooperativeFolder& folder = books.folder;
    auto documents = load_month(folder, month);
    auto law = month_law(settings.rulebook, month, payment_day(folder.cooperative, month));
    Problems problems = misnamed_tables(folder.path); // what they hold would be missed in silence
    const bool documents_are_read = gather(documents, problems);
    const bool law_is_read = gather(law, problems);
    if (!documents_are_read || !law_is_read || !problems.empty()) {
        return refuse(std::move(problems));
    }
    problems = add_settled_sales(books, *documents);
    if (problems.empty()) problems = add_credited_sales(books, *documents);
    if (!problems.empty()) return refuse(std::move(problems));
    return OpenMonth{std::move(books.folder), std::move(*documents), std::move(books.books),
                     std::move(*law)};
}

MonthInputs inputs_of(const OpenMonth& month, const Settings& settings) {
    return {
        month.folder.cooperative, month.folder.roster, month.documents, month.books, month.law.law,
        month.law.withholding,    settings.chart};
}

Result<MonthRecord> close_month(const OpenMonth& month, const Settings& settings,
                                const ClosingOptions& options) {
    return cae::close_month(inputs_of(month, settings), options);
}

} // namespace cae::cli
