// Rates of income tax that the tax office gives to a contract.
#include <doctest/doctest.h>

#include "cae/cooperative/withholding_rates.hpp"

namespace withholding_rates_test {

using cae::Date;
using cae::Dated;
using cae::Rate;
using cae::WithholdingRate;

namespace {

Date day(int month, int number) { return *Date::of(2026, month, number); }
Rate percent(std::int64_t whole) { return Rate::from_billionths(whole * 10'000'000); }

// 4 % from the beginning.
Dated<Rate> of_contract() {
    return *Dated<Rate>::of({cae::Version<Rate>{*Date::of(2000, 1, 1), percent(4), {}}});
}

WithholdingRate given(Date from, std::int64_t rate, std::optional<Date> to = std::nullopt) {
    return {0, from, percent(rate), to, 2};
}

} // namespace

TEST_CASE("a rate that is given holds from its day on, until the next one") {
    const auto rates = cae::with_given_rates(of_contract(),
                                             {given(day(3, 1), 7), given(day(2, 1), 5)});
    REQUIRE(rates.has_value());
    CHECK(*rates->on(day(1, 31)) == percent(4));
    CHECK(*rates->on(day(2, 1)) == percent(5));
    CHECK(*rates->on(day(2, 28)) == percent(5));
    CHECK(*rates->on(day(3, 1)) == percent(7));
}

TEST_CASE("after the last day of a rate nothing holds, unless another begins") {
    const auto rates = cae::with_given_rates(
        of_contract(), {given(day(2, 1), 5, day(2, 28)), given(day(4, 1), 7, day(4, 30))});
    REQUIRE(rates.has_value());
    CHECK(*rates->on(day(2, 28)) == percent(5));
    CHECK(rates->on(day(3, 1)) == nullptr);
    CHECK(*rates->on(day(4, 30)) == percent(7));
    CHECK(rates->on(day(5, 1)) == nullptr);
    const auto followed = cae::with_given_rates(
        of_contract(), {given(day(2, 1), 5, day(2, 28)), given(day(3, 1), 7)});
    REQUIRE(followed.has_value());
    CHECK(*followed->on(day(3, 1)) == percent(7));
}

TEST_CASE("a contract and the tax office give no two rates from one day on") {
    CHECK_FALSE(cae::with_given_rates(of_contract(), {given(*Date::of(2000, 1, 1), 5)}));
}

} // namespace withholding_rates_test
