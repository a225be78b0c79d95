#include "cae/office/reports.hpp"
#include "office/folder_copy.hpp"
#include "support/values.hpp"

namespace office_reports_test {

using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;

TEST_CASE("the journal of a sealed month is that of its record, and no open month has one") {
    const FolderCopy folder("examples/artois");
    auto office = folder.open();
    const auto january = close_next(office);
    const auto february = close_next(office);
    CHECK(office.books().journal(month_called("2026-02")).value() == february.entries);
    const auto open = office.books().journal(month_called("2026-03"));
    REQUIRE_FALSE(open.has_value());
    CHECK(open.error().front().rule == cae::Rule::month_must_be_sealed);
    std::vector<std::size_t> sizes;
    CHECK(for_each_journal(
              office.books(), month_called("2026-01"), month_called("2026-02"),
              {[&](const cae::PeriodJournal& one) { sizes.push_back(one.entries.size()); }, {}})
              .empty());
    CHECK(sizes == std::vector{january.entries.size(), february.entries.size()});
}

// artois: what customers owe by the journal after January, less the opening invoices that were
// paid: 47 238.20 + 1 008.00 invoiced, 936.00 + 780.70 + 1 386.00 + 1 008.00 received.
TEST_CASE("the trial balance of artois agrees with its documents") {
    const FolderCopy folder("examples/artois");
    auto office = folder.open();
    close_next(office);
    const auto balance = trial_balance(office.books(), office.config().chart,
                                       {month_called("2026-01"), month_called("2026-01")},
                                       cae::GroupBy::account, {"411", false});
    REQUIRE(balance.has_value());
    const auto rows = balance->rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].debit == cae_test::euros("48246.20"));
    CHECK(rows[0].credit == cae_test::euros("4110.70"));
}

} // namespace office_reports_test
