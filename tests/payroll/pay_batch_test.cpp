// The month of many members at once.
#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include "cae/payroll/pay_batch.hpp"
#include "support/random_months.hpp"

namespace pay_batch_test {

using namespace cae_test;
using cae::Money;
using cae::pay_members;
using cae::PayColumn;
using cae::PayMonth;
using cae::PayrollTarget;

// Columns of members, and places for every answer.
class Columns {
public:
    void ask(const PayMonth& month, PayrollTarget target, Money amount) {
        rules_.push_back(&month.rules());
        references_.push_back(month.reference());
        before_.push_back(month.before());
        targets_.push_back(target);
        amounts_.push_back(amount);
    }

    // Answers are made anew, none of them 0, so that a place that is not written is seen.
    void pay(unsigned threads) {
        const Money never = cents(-987'654'321);
        const std::size_t members = amounts_.size();
        for (auto& column : totals_) column.assign(members, never);
        lines_.assign(members * cae::most_lines, never);
        coefficients_.assign(members, cae::Coefficient{-1});
        remainders_.assign(members, never);
        sums_after_.assign(members, {});
        REQUIRE_FALSE(pay_members(asked(), answers(), threads));
    }

    [[nodiscard]] cae::PayAsked asked() const {
        return {rules_, references_, before_, targets_, amounts_};
    }
    [[nodiscard]] cae::PayAnswers answers() {
        cae::PayAnswers answers;
        for (std::size_t i = 0; i < totals_.size(); ++i) answers.totals[i] = totals_[i];
        answers.lines = lines_;
        answers.lines_in_row = cae::most_lines;
        answers.coefficients = coefficients_;
        answers.remainders = remainders_;
        answers.sums_after = sums_after_;
        return answers;
    }

    // What stands in the columns for a member.
    [[nodiscard]] cae::Payslip slip(std::size_t member) const {
        cae::Payslip slip;
        for (std::size_t i = 0; i < totals_.size(); ++i) {
            cae::pay_totals[i].of(slip.totals()) = totals_[i][member];
        }
        const auto row = lines_.begin() + static_cast<std::ptrdiff_t>(member * cae::most_lines);
        std::copy_n(row, cae::most_lines, slip.lines.begin());
        slip.relief_coefficient = coefficients_[member];
        slip.sums_after = sums_after_[member];
        return slip;
    }
    [[nodiscard]] Money remainder(std::size_t member) const { return remainders_[member]; }

    friend bool operator==(const Columns& a, const Columns& b) {
        return a.totals_ == b.totals_ && a.lines_ == b.lines_ &&
               a.coefficients_ == b.coefficients_ && a.remainders_ == b.remainders_ &&
               a.sums_after_ == b.sums_after_;
    }

private:
    std::vector<const cae::PayRules*> rules_;
    std::vector<cae::MonthReference> references_;
    std::vector<cae::SumsSinceJanuary> before_;
    std::vector<PayrollTarget> targets_;
    std::vector<Money> amounts_;
    std::array<std::vector<Money>, cae::pay_totals.size()> totals_;
    std::vector<Money> lines_;
    std::vector<cae::Coefficient> coefficients_;
    std::vector<Money> remainders_;
    std::vector<cae::SumsSinceJanuary> sums_after_;
};

struct Asked {
    PayMonth month;
    PayrollTarget target;
    Money amount;
};

// Any month of any contract, asked for a gross of up to 3 000 EUR, for what it costs or for what it
// leaves, to a cent.
Asked random_asked(Draws& draws) {
    const MonthAhead ahead = random_month(draws, cents(30'000));
    const PayMonth month = ahead.member.month(ahead.period);
    const Money gross = cents(draws.from(0, 300'000));
    const Money aside = cents(draws.from(-1, 1));
    const auto target = draws.one_of(
        std::array{PayrollTarget::gross, PayrollTarget::budget, PayrollTarget::net_before_tax});
    switch (target) {
    case PayrollTarget::budget:
        return {month, target, month.employer_cost(gross) + aside};
    case PayrollTarget::net_before_tax:
        return {month, target, month.net_before_tax(gross) + aside};
    default:
        return {month, target, gross};
    }
}

std::vector<Asked> random_members(std::uint64_t seed, int count) {
    Draws draws(seed);
    std::vector<Asked> members;
    for (int i = 0; i < count; ++i) members.push_back(random_asked(draws));
    return members;
}

Columns columns_of(const std::vector<Asked>& members) {
    Columns columns;
    for (const Asked& asked : members) columns.ask(asked.month, asked.target, asked.amount);
    return columns;
}

void check_totals(const cae::Payslip& found, const cae::Payslip& expected) {
    CHECK(found.totals() == expected.totals());
    CHECK(found.lines == expected.lines);
    CHECK(found.relief_coefficient == expected.relief_coefficient);
    CHECK(found.sums_after == expected.sums_after);
}

// By looking at every gross there: the largest one that fits, 0 when none does.
Money by_every_cent(const Asked& asked, Money from, Money to) {
    Money largest;
    for (Money gross = from; gross <= to; gross += cents(1)) {
        const Money amount = asked.target == PayrollTarget::budget
                                 ? asked.month.employer_cost(gross)
                                 : asked.month.net_before_tax(gross);
        if (amount <= asked.amount) largest = gross;
    }
    return largest;
}

TEST_CASE("columns of members hold what each of them is paid alone") {
    const auto members = random_members(1, 600);
    Columns columns = columns_of(members);
    columns.pay(1);
    for (std::size_t i = 0; i < members.size(); ++i) {
        CAPTURE(i);
        const Asked& asked = members[i];
        const Money gross = gross_for(asked.month, asked.target, asked.amount);
        check_totals(columns.slip(i), asked.month.payslip(gross));
        const bool of_budget = asked.target == PayrollTarget::budget;
        CHECK(columns.remainder(i) ==
              (of_budget ? asked.amount - asked.month.employer_cost(gross) : Money()));
    }
}

TEST_CASE("the gross in a column is the largest that fits of every cent around it") {
    const auto members = random_members(2, 300);
    Columns columns = columns_of(members);
    columns.pay(1);
    for (std::size_t i = 0; i < members.size(); ++i) {
        CAPTURE(i);
        if (members[i].target == PayrollTarget::gross) continue;
        const Money found = columns.slip(i).gross;
        const Money from = std::max(found - cents(500), Money());
        CHECK(by_every_cent(members[i], from, found + cents(1'500)) == found);
    }
}

TEST_CASE("a small gross in a column is the largest that fits of every cent from 0") {
    Draws draws(3);
    std::vector<Asked> members;
    for (int i = 0; i < 100; ++i) {
        const MonthAhead ahead = random_month(draws, cents(3'000));
        const PayMonth month = ahead.member.month(ahead.period);
        const Money cost = month.employer_cost(cents(draws.from(0, 3'000)));
        members.push_back({month, PayrollTarget::budget, cost});
    }
    Columns columns = columns_of(members);
    columns.pay(1);
    for (std::size_t i = 0; i < members.size(); ++i) {
        CAPTURE(i);
        const Money found = columns.slip(i).gross;
        CHECK(by_every_cent(members[i], Money(), std::max(found, cents(3'000))) == found);
    }
}

TEST_CASE("answers do not depend on the number of threads") {
    const auto members = random_members(4, 1'000);
    Columns by_one = columns_of(members);
    by_one.pay(1);
    for (const unsigned threads : {0U, 2U, 3U, 7U}) {
        CAPTURE(threads);
        Columns by_several = columns_of(members);
        by_several.pay(threads);
        CHECK(by_several == by_one);
    }
}

// 2 200.00 leaves 1 741.51 in a first month; 4 005.00 costs 5 580.41, and its next cent 5 588.83.
TEST_CASE("a single rule, reference, sum or target stands for every member") {
    const PayMonth month = Member().month("2026-01");
    const cae::PayRules* const rules = &month.rules();
    const cae::SumsSinceJanuary none;
    const PayrollTarget target = PayrollTarget::budget;
    const std::array amounts{euros("5580.41"), euros("5588.82"), euros("-1.00")};
    std::array<Money, 3> grosses{};
    std::array<Money, 3> remainders{};
    cae::PayAnswers answers;
    answers.totals[0] = grosses;
    answers.remainders = remainders;
    REQUIRE_FALSE(pay_members(
        {{&rules, 1}, {&month.reference(), 1}, {&none, 1}, {&target, 1}, amounts}, answers, 1));
    CHECK(grosses == std::array{euros("4005.00"), euros("4005.00"), Money()});
    CHECK(remainders == std::array{Money(), euros("8.41"), euros("-1.00")});
}

// 2 200 EUR in January and in February: 4 400 since January.
TEST_CASE("sums after a month may take the place of those before it") {
    const PayMonth january = Member().month("2026-01");
    const cae::PayRules* const rules = &january.rules();
    const PayrollTarget target = PayrollTarget::net_before_tax;
    const Money amount = euros("1741.51");
    cae::SumsSinceJanuary sums;
    cae::PayAnswers answers;
    answers.sums_after = {&sums, 1};
    for (int i = 0; i < 2; ++i) {
        REQUIRE_FALSE(pay_members(
            {{&rules, 1}, {&january.reference(), 1}, {&sums, 1}, {&target, 1}, {&amount, 1}},
            answers, 1));
    }
    CHECK(sums.gross == euros("4400.00"));
}

TEST_CASE("a column whose size does not fit is refused by its name, and nothing is answered") {
    const PayMonth month = Member().month("2026-01");
    const std::vector<Asked> members(3, {month, PayrollTarget::gross, euros("1000")});
    const std::vector<Money> two(2, euros("7"));
    const std::vector<cae::PayRules const*> rules(2, &month.rules());
    const std::vector<cae::MonthReference> references(2, month.reference());
    const std::vector<cae::SumsSinceJanuary> sums(2);
    const std::vector<PayrollTarget> targets(2);
    Columns columns = columns_of(members);
    columns.pay(1);
    const Columns paid = columns;
    const auto asked_with = [&](auto column, auto of_two) {
        cae::PayAsked asked = columns.asked();
        asked.*column = of_two;
        return pay_members(asked, columns.answers(), 1);
    };
    CHECK(asked_with(&cae::PayAsked::rules, std::span(rules)) == PayColumn::rules);
    CHECK(asked_with(&cae::PayAsked::references, std::span(references)) == PayColumn::references);
    CHECK(asked_with(&cae::PayAsked::before, std::span(sums)) == PayColumn::before);
    CHECK(asked_with(&cae::PayAsked::targets, std::span(targets)) == PayColumn::targets);
    const auto answered_with = [&](auto change) {
        cae::PayAnswers answers = columns.answers();
        change(answers);
        return pay_members(columns.asked(), answers, 1);
    };
    CHECK(answered_with([](cae::PayAnswers& to) { to.totals[4] = to.totals[4].first(2); }) ==
          PayColumn::totals);
    CHECK(answered_with([](cae::PayAnswers& to) { to.lines = to.lines.first(100); }) ==
          PayColumn::lines);
    CHECK(answered_with([](cae::PayAnswers& to) { to.lines_in_row = 0; }) == PayColumn::lines);
    CHECK(answered_with([](cae::PayAnswers& to) { to.coefficients = to.coefficients.first(2); }) ==
          PayColumn::coefficients);
    CHECK(answered_with([](cae::PayAnswers& to) { to.remainders = to.remainders.first(1); }) ==
          PayColumn::remainders);
    CHECK(answered_with([](cae::PayAnswers& to) { to.sums_after = to.sums_after.first(2); }) ==
          PayColumn::sums_after);
    CHECK(columns == paid);
}

TEST_CASE("a row that is shorter than a member's lines is refused") {
    const PayMonth month = Member().month("2026-01");
    const std::size_t width = month.rules().lines.size() - 1;
    const cae::PayRules* const rules = &month.rules();
    const cae::SumsSinceJanuary none;
    const PayrollTarget target = PayrollTarget::gross;
    const Money amount = euros("1000");
    std::vector<Money> lines(width);
    cae::PayAnswers answers;
    answers.lines = lines;
    answers.lines_in_row = width;
    CHECK(
        pay_members({{&rules, 1}, {&month.reference(), 1}, {&none, 1}, {&target, 1}, {&amount, 1}},
                    answers, 1) == PayColumn::lines);
}

TEST_CASE("no member is no error") {
    const cae::PayRules* const rules = &Member().month("2026-01").rules();
    CHECK_FALSE(pay_members({{&rules, 1}, {}, {}, {}, {}}, {}, 1));
}

} // namespace pay_batch_test
