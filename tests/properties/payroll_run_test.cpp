// The order of rows and the number of threads never change a cent.
#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include "cae/payroll/payroll_run.hpp"
#include "law/config_law.hpp"
#include "properties/pay_draws.hpp"
#include "properties/property.hpp"

namespace payroll_run_test {

using namespace cae_test;
using cae::Money;
using cae::PayrollResult;
using cae::PayrollRow;
using cae::PayrollTarget;

PayrollRow draw_row(const std::string& member, cae::Month period, const Contract& contract) {
    PayrollRow row = row_of(member, period.last_day(), contract);
    row.terms.days_employed = static_cast<int>(draw(0, period.days()));
    row.target = *rc::gen::element(PayrollTarget::gross, PayrollTarget::budget,
                                   PayrollTarget::net_before_tax);
    row.amount = draw_gross();
    return row;
}

// Rows are shared among threads by the member, some dozens a thread: only hundreds of members
// occupy several.
constexpr int member_count = 300;

// Three contracts, and members in some months of 2026 who go from one to another.
std::vector<PayrollRow> draw_rows() {
    const std::array contracts{draw_contract(), draw_contract(), draw_contract()};
    std::vector<PayrollRow> rows;
    for (int member = 0; member < member_count; ++member) {
        const int first = *rc::gen::inRange(1, 13);
        const int last = std::min(12, first + *rc::gen::inRange(0, 3));
        for (int number = first; number <= last; ++number) {
            const Contract& contract = contracts[*rc::gen::inRange<std::size_t>(0, 3)];
            rows.push_back(
                draw_row(std::to_string(member), *cae::Month::of(2026, number), contract));
        }
    }
    return rows;
}

std::vector<Money> amounts_of(const PayrollResult& pay) {
    const cae::Payslip& slip = pay.slip;
    std::vector<Money> amounts(slip.lines.begin(), slip.lines.end());
    amounts.insert(amounts.end(),
                   {slip.gross, slip.overtime_pay, slip.general_relief, slip.employer_cost,
                    slip.net_before_tax, slip.net_taxable, pay.withholding.amount,
                    pay.remainder.value_or(Money()), slip.sums_after.relief.relief});
    return amounts;
}

std::vector<PayrollResult> paid(const std::vector<PayrollRow>& rows, unsigned threads) {
    auto run = run_payroll(config_law(), rows, {"", threads}).value();
    std::vector<PayrollResult> results = run.results;
    for (PayrollResult& result : results) result.rules = nullptr; // they end with the run
    return results;
}

TEST_CASE("the order of rows and the number of threads never change a cent") {
    check_property(10, [] {
        const auto rows = draw_rows();
        std::vector<std::size_t> order(rows.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::shuffle(order.begin(), order.end(),
                     std::mt19937_64(static_cast<std::uint64_t>(draw(0, 1'000'000))));
        std::vector<PayrollRow> shuffled;
        for (const std::size_t i : order) shuffled.push_back(rows[i]);
        const auto expected = paid(rows, 1);
        const auto results = paid(shuffled, static_cast<unsigned>(draw(1, 8)));
        for (std::size_t i = 0; i < order.size(); ++i) {
            RC_ASSERT(amounts_of(results[i]) == amounts_of(expected[order[i]]));
        }
    });
}

} // namespace payroll_run_test
