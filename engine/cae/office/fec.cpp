#include "cae/office/fec.hpp"

#include <algorithm>
#include <utility>

#include "cae/office/reports.hpp"

namespace cae {
namespace {

// The day that a month was sealed; its last one while stores do not keep it.
Date validated_on(Month month) { return month.last_day(); }

} // namespace

Result<FecExtract> fec_extract(const SealedBooks& books, const Chart& chart,
                               const FecScope& scope) {
    FecExtract extract(scope, Groups(GroupBy::party, books.cooperative(), books.roster()),
                       books.roster(), chart);
    Problems problems = for_each_journal(
        books, books.cooperative().first_period, scope.last,
        [&](Month month, const Entries& entries) { extract.prepare(month, entries); });
    if (!problems.empty()) return refuse(std::move(problems));
    return extract;
}

Problems for_each_fec_line(const SealedBooks& books, FecExtract& extract, const UseFecLine& use) {
    extract.begin_again();
    const FecScope& scope = extract.scope();
    return for_each_journal(books, std::max(scope.first, books.cooperative().first_period),
                            scope.last, [&](Month month, const Entries& entries) {
                                extract.add_lines(month, validated_on(month), entries, use);
                            });
}

} // namespace cae
