#include "cae/office/office.hpp"

#include <iterator>
#include <utility>

#include "cae/closing/alerts/minimum_activity.hpp"
#include "cae/closing/documents/resolved_documents.hpp"
#include "cae/closing/state/bank_accounts.hpp"
#include "cae/inputs/folder/year_file.hpp"
#include "cae/office/internal/allocated_results.hpp"
#include "cae/office/internal/changed_inputs.hpp"
#include "cae/office/internal/dues.hpp"
#include "cae/office/internal/late_documents.hpp"
#include "cae/office/internal/strange_inputs.hpp"

namespace cae {
namespace {

// Where a folder cannot be read, what is wrong in the tables that were to be closed is told with
// it: one fault must not hide another.
Problems with_faults_of(const std::filesystem::path& folder, std::optional<Month> about,
                        Problems problems) {
    if (!about) return problems;
    Problems all = check_folder(folder, about);
    return all.empty() ? std::move(problems) : std::move(all);
}

} // namespace

Result<Office> Office::open(const std::filesystem::path& folder,
                            const std::filesystem::path& config, std::optional<Month> about) {
    Problems problems;
    auto law = load_config(config);
    if (gather(law, problems)) {
        return open(folder, std::make_shared<const Config>(std::move(*law)), about);
    }
    auto books = SealedBooks::open(folder);
    if (!books) {
        Problems faults = with_faults_of(folder, about, std::move(books.error()));
        std::move(faults.begin(), faults.end(), std::back_inserter(problems));
    }
    return refuse(std::move(problems));
}

Result<Office> Office::open(const std::filesystem::path& folder,
                            std::shared_ptr<const Config> config, std::optional<Month> about) {
    Problems problems;
    auto chart = chart_of(folder, *config);
    const bool chart_is_read = gather(chart, problems);
    auto books = SealedBooks::open(folder);
    if (!books) {
        Problems faults = with_faults_of(folder, about, std::move(books.error()));
        std::move(faults.begin(), faults.end(), std::back_inserter(problems));
    }
    if (!chart_is_read || !books) return refuse(std::move(problems));
    problems = strange_banks(books->cooperative(), *chart);
    if (!problems.empty()) return refuse(std::move(problems));
    return Office(std::move(*books), std::move(config),
                  std::make_shared<const Chart>(std::move(*chart)));
}

Result<Office> Office::open_to_verify(const std::filesystem::path& folder,
                                      std::shared_ptr<const Config> config) {
    auto chart = chart_of(folder, *config);
    if (!chart) return refuse(std::move(chart.error()));
    auto books = SealedBooks::open_to_verify(folder);
    if (!books) return refuse(std::move(books.error()));
    return Office(std::move(*books), std::move(config),
                  std::make_shared<const Chart>(std::move(*chart)));
}

EarlierMonths Office::earlier() const {
    return {books_.months(),
            [config = config_](Month month) { return law_in_force(config->rulebook, month); }};
}

Result<PreparedMonth> Office::month(Month month) const {
    const Cooperative& cooperative = books_.cooperative();
    auto before = books_.books_before(month);
    if (!before) return refuse(std::move(before.error()));
    auto documents = load_month(books_.folder(), month);
    auto law = month_law(config_->rulebook, month, payment_day(cooperative, month));
    Problems problems = misnamed_tables(books_.folder().path); // what they hold would be missed
    const bool documents_are_read = gather(documents, problems);
    if (!gather(law, problems) || !documents_are_read || !problems.empty()) {
        return refuse(std::move(problems));
    }
    problems = strangers_of(books_, *documents, *chart_);
    const Problems more = add_allocated_results(*this, *documents);
    problems.insert(problems.end(), more.begin(), more.end());
    if (!problems.empty()) return refuse(std::move(problems));
    return PreparedMonth::of({books_.shared_cooperative(), books_.shared_roster(),
                              std::move(*before), books_.shared_opening(), std::move(*documents),
                              std::move(*law), chart_},
                             earlier());
}

Result<MonthRecord> Office::record(Month month) const {
    if (books_.is_sealed(month)) return books_.sealed(month);
    auto prepared = this->month(month);
    if (!prepared) return refuse(std::move(prepared.error()));
    return close_month(*prepared);
}

Problems Office::check(const std::filesystem::path& folder, const std::filesystem::path& config,
                       std::optional<Month> month) {
    const auto books = SealedBooks::open(folder);
    const auto first_open = books ? std::optional(books->next_month()) : std::nullopt;
    Problems problems = check_folder(folder, month, first_open);
    const auto law = load_config(config);
    if (!gather(law, problems)) return problems;
    const auto chart = chart_of(folder, *law);
    if (!gather(chart, problems) || !problems.empty()) return problems;
    if (!books) return books.error();
    problems = late_documents(*books, month);
    const Problems strange = strange_inputs(*books, *chart, month);
    problems.insert(problems.end(), strange.begin(), strange.end());
    if (problems.empty()) problems = changed_inputs(*books, month);
    return problems;
}

Result<std::vector<Clock>> Office::alerts(Date day) const {
    const auto law = contract_law_on(config_->rulebook, day);
    const auto meetings = load_meetings(books_.folder().path);
    Problems problems;
    const bool law_is_there = gather(law, problems);
    if (!gather(meetings, problems) || !law_is_there) return refuse(std::move(problems));
    auto clocks = clocks_on(day, books_.roster(), *law);
    for (const Date meeting : *meetings) {
        const Clock clock = balance_clock(meeting, *law);
        if (clock.date >= day) clocks.push_back(clock);
    }
    const auto minima = minimum_clocks(day, books_.cooperative(), books_.roster(), books_.books());
    clocks.insert(clocks.end(), minima.begin(), minima.end());
    sort_by_date(clocks);
    return clocks;
}

Result<std::vector<UnpaidInvoice>> Office::invoices(Month last) const {
    const auto open = next();
    if (!open) return refuse(open.error());
    const auto resolved = resolve_documents(open->inputs());
    if (!resolved) return refuse(resolved.error());
    Dues dues;
    for (const OpenItem& item : resolved->open_items) dues.add(item);
    for (Month later = next_month().next(); later <= last; later = later.next()) {
        const auto documents = load_month(books_.folder(), later);
        if (!documents) return refuse(documents.error());
        for (const ActivityDocument& document : documents->documents) dues.add(document);
    }
    return dues.take();
}

} // namespace cae
