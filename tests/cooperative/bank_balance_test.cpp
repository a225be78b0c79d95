// What rows of the bank say that the account held.
#include <doctest/doctest.h>

#include "cae/cooperative/bank_movement.hpp"

namespace bank_balance_test {

using cae::BankRow;
using cae::Money;
using cae::StatementBalance;

namespace {

cae::Date day(int number) { return *cae::Date::of(2026, 1, number); }

BankRow row(int number, std::int64_t cents, std::optional<std::int64_t> balance = std::nullopt) {
    BankRow made{{day(number), "R"}};
    made.movement.amount = Money::from_cents(cents);
    if (balance) made.balance = Money::from_cents(*balance);
    return made;
}

StatementBalance held(int number, std::int64_t cents) {
    return {day(number), Money::from_cents(cents)};
}

} // namespace

TEST_CASE("the balance before a day is the last that is said, with what moved since") {
    // 100.00 after the 5th, then 20.00 out on the 7th and 1.00 in on the 9th; the 3rd came last.
    const std::vector<BankRow> rows{row(5, 3'000, 10'000), row(7, -2'000), row(9, 100),
                                    row(3, 777)};
    CHECK(cae::balance_before(rows, "", day(10)) == held(5, 8'100));
    CHECK(cae::balance_before(rows, "", day(9)) == held(5, 8'000));
    CHECK(cae::balance_before(rows, "", day(6)) == held(5, 10'000));
    CHECK_FALSE(cae::balance_before(rows, "", day(5)).has_value());
}

TEST_CASE("the last balance that is said counts what moved later on its day") {
    const std::vector<BankRow> rows{row(5, 3'000, 10'000), row(7, 500, 9'000), row(7, -200),
                                    row(9, 100)};
    CHECK(cae::last_balance(rows, "") == held(7, 8'800));
    CHECK_FALSE(cae::last_balance({row(5, 1)}, "").has_value());
}

} // namespace bank_balance_test
