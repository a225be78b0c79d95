// Lines by a scaled rate, in 64 bits and in 128: the same cents.
#include <array>

#include "cae/payroll/line_amounts.hpp"
#include "properties/pay_draws.hpp"
#include "properties/property.hpp"

namespace line_amounts_test {

using namespace cae_test;
using cae::BaseAmounts;
using cae::LineAmounts;
using cae::LinesTotal;
using cae::Money;
using cae::PayTables;

// Up to the largest amount in either direction, and often a few cents.
Money draw_base(Money most) {
    const std::int64_t high = *rc::gen::element<std::int64_t>(10, 500'000, most.cents());
    return cents(draw(-high, high));
}

BaseAmounts draw_bases(const PayTables& tables, Money most) {
    BaseAmounts bases{};
    for (std::size_t i = 0; i < tables.bases.size(); ++i) bases[i] = draw_base(most);
    return bases;
}

template <class Arithmetic>
LinesTotal lines_in(const cae::LinesOfSide& side, const BaseAmounts& bases, LineAmounts& lines) {
    return cae::lines_in<Arithmetic>(side, bases.data(), cae::KeepLines{lines.data()});
}

// The lines of either side are those in 128 bits.
template <class Arithmetic>
void check_lines(const PayTables& tables, const BaseAmounts& bases) {
    for (const cae::LinesOfSide* side : {&tables.employer, &tables.employee}) {
        LineAmounts fast{};
        LineAmounts wide{};
        const LinesTotal total = lines_in<Arithmetic>(*side, bases, fast);
        const LinesTotal in_128 = lines_in<cae::Divided<cae::Int128>>(*side, bases, wide);
        RC_ASSERT(fast == wide);
        RC_ASSERT(total.all == in_128.all);
        RC_ASSERT(total.relieved == in_128.relieved);
    }
}

TEST_CASE("lines in 64 bits are those in 128, whatever the bases that are narrow") {
    check_property(2'000, [] {
        const PayTables& tables = rules_for(draw_month(), draw_profile()).tables;
        check_lines<cae::Divided<std::int64_t>>(tables, draw_bases(tables, tables.narrow_base));
    });
}

TEST_CASE("lines by a scaled rate are those by division, whatever the bases within its bound") {
    check_property(2'000, [] {
        const PayTables& tables = rules_for(draw_month(), draw_profile()).tables;
        check_lines<cae::Shifted>(tables, draw_bases(tables, tables.scaled_base));
    });
}

// Nine decimals leave a scaled rate the fewest bases; a half of a cent is the hardest to round.
cae::Rate draw_rate() {
    const std::int64_t part = *rc::gen::element<std::int64_t>(1, 7, 1'000, 10'000, 500'000'000);
    return cae::Rate::from_billionths(part *
                                      draw(-2 * cae::Rate::one / part, 2 * cae::Rate::one / part));
}

TEST_CASE("a scaled rate rounds every base within its bound as a division does, halves too") {
    check_property(20'000, [] {
        const cae::Rate rate = draw_rate();
        const std::int64_t most = scaled_base(rate).cents();
        const Money base = cents(draw(-most, most));
        for (const Money near : {base, cents(most), cents(-most), cents(1), cents(-1), Money()}) {
            const cae::RateRow row{rate, scaled(rate), 0, 0};
            RC_ASSERT(cae::Shifted::line(near, row) == cae::Divided<cae::Int128>::line(near, row));
        }
    });
}

// 0.13 x 2^41 is 285 873 023 221.76. Products by the next whole number leave 64 bits, with half a
// cent, beyond 32 263 873 cents. A rate of nine decimals is bounded by its parts of a cent instead:
// 2^41 / (2 x 10^9) is 1 099.51.
TEST_CASE("a rate is scaled beyond itself on either side of zero, for bases that bear it") {
    const auto rate = cae::Rate::from_billionths(130'000'000);
    CHECK(scaled(rate) == 285'873'023'222);
    CHECK(scaled(cae::Rate::from_billionths(-130'000'000)) == -285'873'023'222);
    CHECK(scaled_base(rate) == cents(32'263'873));
    CHECK(scaled_base(cae::Rate::from_billionths(1)) == cents(1'099));
}

// 13 % of 1 000 000 000.01 EUR is 130 000 000.0013 EUR: 1.3e19 billionths of a cent, where 64 bits
// end at 9.2e18.
TEST_CASE("a base that is too wide for 64 bits makes its lines in 128") {
    cae_test::Member member;
    const auto slip = member.pay(cae_test::month("2026-01"), cents(100'000'000'001));
    CHECK(slip.line("employer_maladie") == cents(13'000'000'000));
    CHECK(slip.line("employer_csa_solidarite") == cents(300'000'000));
}

} // namespace line_amounts_test
