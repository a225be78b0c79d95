// The inverse of pay against a scan of every cent.
#include <algorithm>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include "support/random_months.hpp"

namespace gross_search_scan_test {

using namespace cae_test;
using cae::Money;
using cae::PayMonth;

// A figure of a month (cost or net) at every gross from 0 to the end of the scan.
class Scan {
public:
    template <class Figure>
    Scan(std::int64_t end, Figure figure) {
        for (std::int64_t gross = 0; gross <= end; ++gross) {
            figures_.push_back(figure(cents(gross)));
        }
        lowest_from_ = figures_;
        for (std::size_t i = lowest_from_.size() - 1; i > 0; --i) {
            lowest_from_[i - 1] = std::min(lowest_from_[i - 1], lowest_from_[i]);
        }
    }

    [[nodiscard]] Money end() const {
        return cents(static_cast<std::int64_t>(figures_.size()) - 1);
    }
    [[nodiscard]] Money at(std::int64_t gross) const {
        return figures_[static_cast<std::size_t>(gross)];
    }
    [[nodiscard]] bool falls_somewhere() const {
        return std::adjacent_find(figures_.begin(), figures_.end(), std::greater<>()) !=
               figures_.end();
    }
    // The largest gross of the scan whose figure is at most `target`; 0 when there is none.
    [[nodiscard]] Money largest(Money target) const {
        const auto after = std::upper_bound(lowest_from_.begin(), lowest_from_.end(), target);
        const auto count = after - lowest_from_.begin();
        return cents(std::max<std::int64_t>(count - 1, 0));
    }

private:
    std::vector<Money> figures_;
    std::vector<Money> lowest_from_; // lowest_from_[g]: of all grosses from g on; it never falls
};

// Targets around what the scan holds, among them 0 and less.
Money random_target(Draws& draws, const Scan& scan) {
    switch (draws.from(1, 8)) {
    case 1:
        return cents(draws.from(-50'000, 0));
    case 2:
        return Money();
    case 3:
        return scan.at(0) - cents(draws.from(0, 2));
    default: {
        const auto gross = draws.from(0, scan.end().cents());
        return scan.at(gross) + cents(draws.from(-1, 1));
    }
    }
}

// How many months have a kink within their scan, by kind.
struct Kinks {
    int one_ceiling = 0;
    int four_ceilings = 0;
    int eight_ceilings = 0;
    int minimum_wage = 0;
    int relief_exit = 0; // 3 minimum wages, or 1.6 in 2025
    int entry_or_exit = 0;
    int june_2026 = 0;

    [[nodiscard]] int rarest() const {
        return std::min({one_ceiling, four_ceilings, eight_ceilings, minimum_wage, relief_exit,
                         entry_or_exit, june_2026});
    }
};

struct Tally {
    int judged = 0;
    int not_monotone = 0; // months whose figure falls somewhere
    Kinks kinks{};
};

void count_kinks(const MonthAhead& ahead, const PayMonth& month, Money end, Kinks& kinks) {
    const cae::SumsSinceJanuary low = month.sums_with(Money());
    const cae::SumsSinceJanuary high = month.sums_with(end);
    const auto passes_ceilings = [&](int count) {
        return low.gross.cents() <= count * low.ceiling.cents() &&
               high.gross.cents() > count * high.ceiling.cents();
    };
    const auto above_minimum_wage = [](const cae::ReliefSums& sums) {
        return cae::SmicAmount::from_money(sums.gross) > sums.smic;
    };
    const auto is_relieved = [&](Money gross) {
        return month.coefficient(gross) != cae::Coefficient{};
    };
    const auto& days = ahead.member.contract.days_employed;
    kinks.one_ceiling += passes_ceilings(1);
    kinks.four_ceilings += passes_ceilings(4);
    kinks.eight_ceilings += passes_ceilings(8);
    kinks.minimum_wage += above_minimum_wage(low.relief) != above_minimum_wage(high.relief);
    kinks.relief_exit += is_relieved(cents(1)) != is_relieved(end);
    kinks.entry_or_exit += days && *days > 0 && *days < ahead.period.days();
    kinks.june_2026 += ahead.period == cae::Month::of(2026, 6);
}

// What the scan cannot see must fit; what it sees must be its own answer.
template <class Figure, class Search>
void compare(Draws& draws, const Scan& scan, int targets, Figure figure, Search search,
             Tally& tally) {
    tally.not_monotone += scan.falls_somewhere();
    for (int i = 0; i < targets; ++i) {
        const Money target = random_target(draws, scan);
        const Money found = search(target);
        CAPTURE(target);
        if (found > scan.end()) {
            CHECK(figure(found) <= target);
            continue;
        }
        CHECK(found == scan.largest(target));
        const Money beyond = scan.end() + cents(draws.from(1, 10 * scan.end().cents()));
        CHECK(figure(beyond) > target);
        ++tally.judged;
    }
}

struct Length {
    int months;
    std::int64_t cents;
    int targets;
};

Tally scan_costs(std::uint64_t seed, Length length) {
    Draws draws(seed);
    Tally tally;
    for (int i = 0; i < length.months; ++i) {
        CAPTURE(i);
        const auto ahead = random_month(draws, cents(length.cents));
        const PayMonth month = ahead.member.month(ahead.period);
        count_kinks(ahead, month, cents(length.cents), tally.kinks);
        const auto cost = [&](Money gross) { return month.employer_cost(gross); };
        const auto search = [&](Money budget) { return gross_for_budget(month, budget).gross; };
        compare(draws, Scan(length.cents, cost), length.targets, cost, search, tally);
    }
    return tally;
}

Tally scan_nets(std::uint64_t seed, Length length) {
    Draws draws(seed);
    Tally tally;
    for (int i = 0; i < length.months; ++i) {
        CAPTURE(i);
        const auto ahead = random_month(draws, cents(length.cents));
        const PayMonth month = ahead.member.month(ahead.period);
        const auto net = [&](Money gross) { return month.net_before_tax(gross); };
        const auto search = [&](Money target) { return gross_for_net(month, target); };
        compare(draws, Scan(length.cents, net), length.targets, net, search, tally);
    }
    return tally;
}

TEST_CASE("the gross for a budget is that of a scan of every cent, on a hundred random months") {
    const Tally tally = scan_costs(1, {100, 30'000, 40});
    CHECK(tally.judged > 3'000);
    CHECK(tally.not_monotone > 5); // with equivalent hours cost falls here and there
    CHECK(tally.kinks.rarest() >= 3);
}

TEST_CASE("the gross for a net is that of a scan of every cent, on fifty random months") {
    const Tally tally = scan_nets(2, {50, 30'000, 20});
    CHECK(tally.judged > 700);
    CHECK(tally.not_monotone > 40); // net falls by a cent nearly everywhere
}

// In May 2025 the relief's sums are empty. Four months of 3 000 with 300 of employer's cover have
// left 4 x (300 - 235.50 - 45) = 78 of it as pay; without a cover, May takes them back: up to a
// gross of 78 the sum of pay is not above zero, and has no coefficient.
TEST_CASE("equivalent hours: the gross is found where cover that was pay is taken back") {
    Member member;
    member.contract.relief_reference = cae::ReliefReference::equivalent_hours;
    member.contract.profile.covers = {health_cover("300", "100")};
    for (int number = 1; number <= 4; ++number) {
        member.pay(*cae::Month::of(2025, number), euros("3000"));
    }
    CHECK(member.sums().cover.as_pay == euros("78"));
    member.contract.profile.covers.clear();
    const PayMonth may = member.month("2025-05");
    CHECK(may.sums_with(euros("78")).relief.gross == Money());
    CHECK(may.coefficient(euros("78")) == cae::Coefficient{});
    const auto cost = [&](Money gross) { return may.employer_cost(gross); };
    const Scan scan(30'000, cost);
    for (std::int64_t gross = 0; gross <= 20'000; gross += 7) {
        CAPTURE(gross);
        CHECK(gross_for_budget(may, scan.at(gross)).gross == scan.largest(scan.at(gross)));
    }
}

TEST_SUITE("long") {
    TEST_CASE("the gross for a budget is that of a scan of every cent, on thousands of months") {
        const Tally narrow = scan_costs(3, {4'000, 30'000, 60});
        CHECK(narrow.not_monotone > 200);
        CHECK(narrow.kinks.rarest() >= 100);
        const Tally wide = scan_costs(4, {300, 600'000, 200});
        CHECK(wide.not_monotone > 20);
        CHECK(wide.kinks.rarest() >= 5);
    }

    TEST_CASE("the gross for a net is that of a scan of every cent, on thousands of months") {
        CHECK(scan_nets(5, {2'000, 30'000, 30}).judged > 20'000);
        CHECK(scan_nets(6, {100, 600'000, 100}).judged > 5'000);
    }
}

} // namespace gross_search_scan_test
