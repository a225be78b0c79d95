#include <algorithm>

#include "office/folder_copy.hpp"

namespace year_balance_cut_test {

using cae::Money;
using cae_test::close_next;
using cae_test::FolderCopy;

// January ends the fiscal year: 1 800.00 on the account, a cost of 800.00 asked for and 400.00 kept
// leave 600.00 of balance to pay, but for the cents that no gross reaches.
TEST_CASE("more of a year's balance than is left to pay is cut, and told with both amounts") {
    const FolderCopy copy("tests/cases/late-money-of-a-leaver");
    copy.write("members.yaml",
               "members:\n  - {id: alice, name: Alice, stages: {stage: cesa, from: 2024-01-01}}\n");
    copy.write("activity/2026-01.csv", "date;document;member;kind;net;vat_rate;refers_to\n"
                                       "2026-01-05;F0;alice;sale;2000.00;20;\n"
                                       "2026-01-20;R0;alice;receipt;2000.00;20;F0\n");
    copy.write("activity/2026-02.csv", "date;document;member;kind;net;vat_rate;refers_to\n");
    copy.write("pay/2026-01.csv", "member;request;amount\nalice;target_cost;800.00\n");
    copy.write("pay/2026-02.csv", "member;request;amount\nalice;year_balance;5000.00\n");
    std::string cooperative = cae_test::text_of(copy.path() / "cooperative.yaml");
    copy.write("cooperative.yaml", cooperative + "fiscal_year_first_month: 2\n");
    auto office = copy.open();
    const auto january = close_next(office);
    const Money balance = january.accounts.front().closing - Money::from_cents(400'00);
    CHECK(balance >= Money::from_cents(600'00));
    CHECK(balance <= Money::from_cents(600'05));
    const auto february = close_next(office);
    const auto told = std::find_if(
        february.alerts.begin(), february.alerts.end(),
        [](const auto& alert) { return alert.kind == cae::AlertKind::year_balance_cut; });
    REQUIRE(told != february.alerts.end());
    CHECK(told->details == cae::Details{Money::from_cents(5000'00), balance});
}

} // namespace year_balance_cut_test
