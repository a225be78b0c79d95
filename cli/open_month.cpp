#include "open_month.hpp"

#include <utility>

#include "credited_sales.hpp"
#include "documents_before.hpp"
#include "pay_past.hpp"

namespace cae::cli {

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
    auto past = pay_past(books, *documents, settings.rulebook);
    if (!past) return refuse(past.error());
    return OpenMonth{std::move(books.folder), std::move(*documents), std::move(books.books),
                     std::move(*law), std::move(*past)};
}

MonthInputs inputs_of(const OpenMonth& month, const Settings& settings) {
    return {
        month.folder.cooperative, month.folder.roster, month.documents, month.books, month.law.law,
        month.law.withholding,    month.law.seizable,  settings.chart,  &month.past};
}

Result<MonthRecord> close_month(const OpenMonth& month, const Settings& settings,
                                const ClosingOptions& options) {
    return cae::close_month(inputs_of(month, settings), options);
}

} // namespace cae::cli
