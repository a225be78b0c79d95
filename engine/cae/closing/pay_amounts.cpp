#include "cae/closing/pay_amounts.hpp"

#include <algorithm>
#include <array>

namespace cae {
namespace {

constexpr std::array totals{
    &PayAmounts::gross,
    &PayAmounts::overtime_pay,
    &PayAmounts::employee_overtime_relief,
    &PayAmounts::employer_overtime_deduction,
    &PayAmounts::general_relief,
    &PayAmounts::employer_total,
    &PayAmounts::employer_cost,
    &PayAmounts::employee_total,
    &PayAmounts::net_before_tax,
    &PayAmounts::net_taxable,
    &PayAmounts::net_social,
};

// The label of a line may be amended without making it another line.
bool is_same_line(const PayLine& a, const PayLine& b) {
    return a.side == b.side && a.contribution == b.contribution;
}

} // namespace

PayAmounts& PayAmounts::operator+=(const PayAmounts& other) {
    for (const auto total : totals) this->*total += other.*total;
    for (const PaidLine& more : other.lines) {
        const auto known = std::find_if(lines.begin(), lines.end(), [&](const PaidLine& paid) {
            return is_same_line(paid.line, more.line);
        });
        if (known == lines.end()) {
            lines.push_back(more);
        } else {
            known->amount += more.amount;
        }
    }
    return *this;
}

PayAmounts PayAmounts::operator-() const {
    PayAmounts opposite = *this;
    for (const auto total : totals) opposite.*total = -(opposite.*total);
    for (PaidLine& line : opposite.lines) line.amount = -line.amount;
    return opposite;
}

PayAmounts difference(const PayAmounts& later, const PayAmounts& earlier) {
    PayAmounts amounts = later;
    amounts += -earlier;
    std::erase_if(amounts.lines, [](const PaidLine& line) { return line.amount == Money(); });
    return amounts;
}

bool is_nothing(const PayAmounts& amounts) {
    return std::all_of(totals.begin(), totals.end(),
                       [&](const auto total) { return amounts.*total == Money(); }) &&
           std::all_of(amounts.lines.begin(), amounts.lines.end(),
                       [](const PaidLine& line) { return line.amount == Money(); });
}

} // namespace cae
