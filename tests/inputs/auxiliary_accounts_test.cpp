#include <doctest/doctest.h>

#include "cae/inputs/law/chart_file.hpp"
#include "support/source_path.hpp"

namespace auxiliary_accounts_test {

TEST_CASE("the shipped chart keeps customers, suppliers and staff by party, and nothing else") {
    const auto chart = cae::load_chart(cae_test::source_path("config/accounting/chart.yaml"));
    REQUIRE(chart.has_value());
    const auto kind_of = [&](cae::AccountRole role) {
        const auto* accounts = chart->auxiliaries.of(chart->at(role));
        return accounts == nullptr ? std::nullopt : std::optional(accounts->kind);
    };
    using cae::AccountRole;
    CHECK(kind_of(AccountRole::clients) == cae::PartyKind::customer);
    for (const auto role : {AccountRole::suppliers, AccountRole::asset_suppliers}) {
        CHECK(kind_of(role) == cae::PartyKind::supplier);
    }
    for (const auto role : {AccountRole::pay_owed, AccountRole::advances, AccountRole::deductions,
                            AccountRole::expenses_owed}) {
        CHECK(kind_of(role) == cae::PartyKind::staff);
    }
    for (const auto role : {AccountRole::bank, AccountRole::sales, AccountRole::leave_pay_owed,
                            AccountRole::internal_contribution}) {
        CHECK_FALSE(kind_of(role).has_value());
    }
}

} // namespace auxiliary_accounts_test
