#include "open_month.hpp"

#include <utility>

#include "cae/closing/documents/first_turnover.hpp"
#include "cae/closing/documents/resolved_documents.hpp"
#include "credited_sales.hpp"
#include "documents_before.hpp"
#include "pay_past.hpp"
#include "year_balances.hpp"

namespace cae::cli {

namespace {

// Project holders with a turnover become entrepreneurs-salariés from this month on. What is wrong
// with the documents is for the closing to say.
void promote(OpenMonth& month, const Settings& settings) {
    const MonthInputs inputs = inputs_of(month, settings);
    const auto resolved = resolve_documents(inputs);
    if (!resolved) return;
    std::map<MemberId, Month> promoted;
    for (const MemberIndex holder : holders_with_turnover(with_documents(inputs, *resolved))) {
        promoted.emplace(month.folder.roster.members[holder].id, month.documents.month);
    }
    apply_promotions(promoted, month.folder.roster);
    for (const auto& [member, since] : promoted) {
        month.books.promoted.insert_or_assign(member, since);
    }
}

// Rows of the pay sheet for project holders who stay so: the reader could not know it.
Problems refused_rows(const OpenMonth& month) {
    Problems problems;
    for (const PaySheetRow& row : month.documents.pay_sheet) {
        const Member& member = month.folder.roster.members[row.member];
        if (!needs_employment(row) || days_employed(member, month.documents.month) > 0) continue;
        problems.push_back({Rule::member_must_be_employed,
                            month.documents.place_of(row),
                            member.id.text(),
                            {to_string(month.documents.month)},
                            Privacy::open});
    }
    return problems;
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
    if (problems.empty()) problems = add_year_balances(books, *documents);
    if (!problems.empty()) return refuse(std::move(problems));
    auto past = pay_past(books, *documents, settings.rulebook);
    if (!past) return refuse(past.error());
    OpenMonth open{std::move(books.folder), std::move(*documents), std::move(books.books),
                   std::move(*law), std::move(*past)};
    if (!open.folder.cooperative.employs_at_first_turnover) return open;
    promote(open, settings);
    problems = refused_rows(open);
    if (!problems.empty()) return refuse(std::move(problems));
    return open;
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
