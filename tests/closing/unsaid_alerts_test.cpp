// What would pass in silence and changes what people are paid.
#include <algorithm>

#include <doctest/doctest.h>

#include "law/config_law.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace unsaid_alerts_test {

using cae::AlertKind;
using cae::Money;
using cae::PayMode;
using cae::Stage;
using cae_test::euros;
using cae_test::month;
using cae_test::SmallCooperative;

const cae::Alert* told(const cae::MonthRecord& record, AlertKind kind) {
    const auto found = std::find_if(record.alerts.begin(), record.alerts.end(),
                                    [&](const auto& alert) { return alert.kind == kind; });
    return found == record.alerts.end() ? nullptr : &*found;
}

// A member since 1 January 2025; 3 000.00 of turnover in the first month.
SmallCooperative beginning_in(const char* first) {
    SmallCooperative coop(month(first));
    coop.add_member("anna", Stage::cesa);
    coop.add_document(cae::DocumentKind::sale, 3000);
    return coop;
}

TEST_CASE("a first month in mid-year without the sums of an employee's pay is told") {
    const auto record = beginning_in("2026-04").close().value();
    const auto* alert = told(record, AlertKind::opening_sums_missing);
    REQUIRE(alert != nullptr);
    CHECK(alert->details == cae::Details{month("2026-01")});
    CHECK(told(beginning_in("2026-01").close().value(), AlertKind::opening_sums_missing) ==
          nullptr);
}

TEST_CASE("who enters with the first month, or has sums, misses none") {
    SmallCooperative enters = beginning_in("2026-04");
    enters.roster.members.front().stages = *cae::Dated<Stage>::of(
        {{*cae::Date::of(2026, 4, 1), Stage::cesa, {}}});
    CHECK(told(enters.close().value(), AlertKind::opening_sums_missing) == nullptr);
    SmallCooperative has_sums = beginning_in("2026-04");
    has_sums.books.sums[cae::MemberId("anna")].year = 2026;
    CHECK(told(has_sums.close().value(), AlertKind::opening_sums_missing) == nullptr);
}

TEST_CASE("sums of the relief that began before its formula did are told: they are not used") {
    SmallCooperative coop = beginning_in("2025-06");
    coop.law.relief_since = month("2025-05");
    auto& sums = coop.books.sums[cae::MemberId("anna")];
    sums.year = 2025;
    sums.relief.since = month("2025-01");
    sums.relief.gross = euros(9000);
    const auto record = coop.close().value();
    const auto* alert = told(record, AlertKind::opening_relief_unused);
    REQUIRE(alert != nullptr);
    CHECK(alert->details == cae::Details{month("2025-01"), month("2025-05")});
    sums.relief.since = month("2025-05");
    CHECK(told(coop.close().value(), AlertKind::opening_relief_unused) == nullptr);
}

// 4 500.00 were paid in January with little relief; with a month of nothing more, the sums of the
// year's minimum wage rise and relief comes back: it pays for a first gross.
TEST_CASE("a gross that costs nothing because reliefs come back is told") {
    SmallCooperative coop(month("2026-02"));
    coop.cooperative.first_period = month("2026-01");
    coop.law = cae::law_in_force(cae_test::config_law(), month("2026-02")).value();
    coop.add_member("anna", Stage::cesa);
    coop.books.last_closed = month("2026-01");
    auto& sums = coop.books.sums[cae::MemberId("anna")];
    sums.year = 2026;
    sums.gross = euros(4500);
    sums.ceiling = euros(4005);
    sums.relief.since = month("2026-01");
    sums.relief.gross = euros(4500);
    sums.relief.smic = cae::SmicAmount::from_money(euros(1823));
    sums.relief.relief = euros(90);
    sums.relief.relief_of_year = euros(90);
    sums.relief.relieved_contributions_of_year = euros(1500);
    const auto record = coop.close().value();
    const auto& pay = *record.members.front().pay;
    CHECK(pay.gross > Money());
    CHECK(pay.employer_cost <= Money());
    const auto* alert = told(record, AlertKind::gross_costs_nothing);
    REQUIRE(alert != nullptr);
    CHECK(alert->details == cae::Details{pay.gross, pay.employer_cost});
}

} // namespace unsaid_alerts_test
