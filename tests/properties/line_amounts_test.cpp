// Lines in 64 bits and in 128: the same cents.
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

BaseAmounts draw_bases(const PayTables& tables) {
    BaseAmounts bases{};
    for (std::size_t i = 0; i < tables.bases.size(); ++i) bases[i] = draw_base(tables.narrow_base);
    return bases;
}

template <class Integer>
LinesTotal lines_in(const cae::LinesOfSide& side, const BaseAmounts& bases, LineAmounts& lines) {
    return cae::lines_in<Integer>(side, bases, cae::KeepLines{lines.data()});
}

TEST_CASE("lines in 64 bits are those in 128, whatever the bases that are narrow") {
    check_property(2'000, [] {
        const PayTables& tables = rules_for(draw_month(), draw_profile()).tables;
        const BaseAmounts bases = draw_bases(tables);
        for (const cae::LinesOfSide* side : {&tables.employer, &tables.employee}) {
            LineAmounts narrow{};
            LineAmounts wide{};
            const LinesTotal in_64 = lines_in<std::int64_t>(*side, bases, narrow);
            const LinesTotal in_128 = lines_in<cae::Int128>(*side, bases, wide);
            RC_ASSERT(narrow == wide);
            RC_ASSERT(in_64.all == in_128.all);
            RC_ASSERT(in_64.relieved == in_128.relieved);
        }
    });
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
