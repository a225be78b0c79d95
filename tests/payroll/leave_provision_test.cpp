// What is set aside for paid leave, and the budget that must cover it.
#include "cae/money/rounding.hpp"
#include "cae/payroll/leave_provision.hpp"
#include "support/values.hpp"

namespace leave_provision_test {

using cae::Money;
using cae_test::cents;
using cae_test::euros;
using cae_test::percent;

// 10 % of 2 000 and of its cost of 2 600: 200 of pay and 60 of contributions.
TEST_CASE("a tenth of the gross is set aside with its employer cost") {
    const auto provision = leave_provision(percent("10"), {euros("2000"), euros("2600")});
    CHECK(provision.pay == euros("200"));
    CHECK(provision.charges == euros("60"));
}

TEST_CASE("nothing is set aside in a month without pay, whatever it costs") {
    CHECK(leave_provision(percent("10"), {Money(), euros("28.24")}).total() == Money());
}

TEST_CASE("a relief that comes back lowers the charges set aside, not the pay") {
    const auto provision = leave_provision(percent("10"), {euros("100"), euros("-50")});
    CHECK(provision.pay == euros("10"));
    CHECK(provision.charges == euros("-15"));
}

// 2 600 + 260 = 2 860.
TEST_CASE("a budget covers the cost of the pay and its provision") {
    CHECK(cost_within(percent("10"), euros("2860")) == euros("2600"));
    CHECK(cost_within(percent("10"), euros("2859.99")) < euros("2600"));
    CHECK(cost_within(percent("0"), euros("2860")) == euros("2860"));
}

TEST_CASE("no higher cost fits in a budget with its provision") {
    const auto whole = [](cae::Rate rate, Money cost) {
        return cost + rounded(cost * rate, cae::Rounding::half_away_from_zero);
    };
    for (const char* text : {"10", "11.11", "0.5", "100"}) {
        const cae::Rate rate = percent(text);
        for (std::int64_t budget = -300; budget < 3000; ++budget) {
            const Money cost = cost_within(rate, cents(budget));
            CAPTURE(budget);
            CHECK(whole(rate, cost) <= cents(budget));
            CHECK(whole(rate, cost + cents(1)) > cents(budget));
        }
    }
}

} // namespace leave_provision_test
