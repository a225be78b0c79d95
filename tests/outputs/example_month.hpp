// The balanced example of the specification: a sale of 3 000, an expense of 100, a contribution of
// 300, 2 600 available = gross 2 000 + employer 600, net 1 560; and members who have no pay or no
// account.
#pragma once

#include "support/small_cooperative.hpp"

namespace cae_test {

inline cae::MonthRecord example_month() {
    using namespace cae;
    SmallCooperative cooperative(*Month::of(2026, 1));
    cooperative.cooperative.name = "Coopérative d'Artois";
    Member& lea = cooperative.add_member("lea", Stage::associate);
    lea.name = "Léa Delannoy";
    lea.pay_policy = PayPolicy{{PayMode::sweep, {}}, {}};
    cooperative.add_document(DocumentKind::sale, 3000, true).label = "=SUM(A1)";
    cooperative.add_document(DocumentKind::purchase, 100);
    cooperative.add_member("ali", Stage::cape).name = "Ali; \"l'artisan\"";
    cooperative.add_document(DocumentKind::sale, 450);
    Member& pat = cooperative.add_member("pat", Stage::permanent);
    pat.name = "Pat";
    const Date start = *Date::of(2025, 1, 1);
    pat.fixed_part = *Dated<Money>::of({Version<Money>{start, euros(1900), ""}});
    pat.weekly_hours = *Dated<Hours>::of({Version<Hours>{start, Hours{3500}, ""}});
    return *cooperative.close();
}

} // namespace cae_test
