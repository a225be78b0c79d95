// Paid leave in the six months of examples/artois.
#include <algorithm>

#include "scenarios/artois_months.hpp"

namespace artois_leave_test {

using cae::AlertKind;
using cae_test::artois_month;
using cae_test::euros;

const cae::LeaveRecord& leave_of(const char* month, const char* member) {
    return *cae_test::member_of(artois_month(month), member).leave;
}

// 15 300 for 30 days, 18 taken: 1 530 x 12 / 30 = 612.00; 1 275 x 12 / 26 = 588.46.
TEST_CASE("two weeks of leave are worth more by the tenth") {
    const auto& leave = leave_of("2026-02", "delattre");
    CHECK(leave.taken.tenth == euros("612"));
    CHECK(leave.taken.maintenance == euros("588.46"));
    CHECK(leave.paid == euros("23.54"));
    CHECK(cae_test::pay_of(artois_month("2026-02"), "delattre").gross == euros("1298.54"));
    CHECK(to_string(leave.after.previous.left()) == "0.00");
    CHECK(to_string(leave.after.balance()) == "22.50"); // 17.5 + 2 x 2.5
}

// 17.5 + 3 x 2.5 + 2.5 x 15 / 30 = 26.25, 27 rounded up; 12 were taken.
TEST_CASE("a member who leaves in mid-month has the days of the smoothed pay checked") {
    const auto& april = artois_month("2026-04");
    const auto& leave = leave_of("2026-04", "wattel");
    CHECK(to_string(leave.settled.days) == "15.00");
    CHECK(leave.paid == cae::Money());
    CHECK(std::any_of(april.alerts.begin(), april.alerts.end(), [](const cae::Alert& alert) {
        return alert.kind == AlertKind::leave_within_pay && alert.member.text() == "wattel";
    }));
}

TEST_CASE("a provision grows with the pay and is released with the days taken") {
    const auto held = [](const char* month) {
        return cae_test::account_of(artois_month(month), "haddad", "electricite").provision_held;
    };
    CHECK(held("2026-02") == cae::LeaveProvision{});
    CHECK(held("2026-03") == leave_of("2026-03", "haddad").provisioned);
    const auto& may = leave_of("2026-05", "haddad");
    // 15 600 / 10 x 6 / 30
    CHECK(may.taken.tenth == euros("312"));
    CHECK(may.paid == may.taken.due);
    CHECK(may.released.pay > cae::Money());
    cae::LeaveProvision expected = held("2026-04") - may.released;
    expected += may.provisioned;
    CHECK(held("2026-05") == expected);
}

TEST_CASE("a new reference period begins in June") {
    const auto& leave = leave_of("2026-06", "vasseur");
    CHECK(to_string(*leave.after.since) == "2026-06");
    CHECK(to_string(leave.after.earlier.left()) == "6.00");
    CHECK(to_string(leave.after.previous.acquired) == "30.00"); // 17.5 + 5 x 2.5
    CHECK(to_string(leave.after.current.acquired) == "2.50");
}

} // namespace artois_leave_test
