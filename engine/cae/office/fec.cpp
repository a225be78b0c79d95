#include "cae/office/fec.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "cae/office/reports.hpp"

namespace cae {
namespace {

// The days that periods were sealed on; the last one of a month that an earlier version sealed,
// which did not keep it.
class SealingDays {
public:
    explicit SealingDays(const std::vector<Seal>& seals) : seals_(seals) {}

    [[nodiscard]] Date of(const PeriodJournal& journal) const {
        const auto seal = std::find_if(seals_.begin(), seals_.end(), [&](const Seal& one) {
            return one.period == journal.period && one.sealed_on;
        });
        return seal == seals_.end() ? journal.month.last_day() : *seal->sealed_on;
    }

private:
    const std::vector<Seal>& seals_;
};

} // namespace

Result<FecExtract> fec_extract(const SealedBooks& books, const Chart& chart,
                               const FecScope& scope) {
    FecExtract extract(scope, Groups(GroupBy::party, books.cooperative(), books.roster()),
                       {books.roster(), books.folder().parties}, chart);
    Problems problems = for_each_journal(
        books, books.cooperative().first_period, scope.last,
        {[&](const PeriodJournal& journal) { extract.prepare(journal.month, journal.entries); },
         [&](const PeriodJournal& opening) {
             extract.prepare_opening(opening.month, opening.entries);
         }});
    if (!problems.empty()) return refuse(std::move(problems));
    return extract;
}

Problems for_each_fec_line(const SealedBooks& books, FecExtract& extract, const UseFecLine& use) {
    const auto seals = books.seals();
    if (!seals) return seals.error();
    const SealingDays days(*seals);
    extract.begin_again();
    const FecScope& scope = extract.scope();
    return for_each_journal(
        books, std::max(scope.first, books.cooperative().first_period), scope.last,
        {[&](const PeriodJournal& journal) {
             extract.add_lines(journal.month, days.of(journal), journal.entries, use);
         },
         [](const PeriodJournal&) {}});
}

} // namespace cae
