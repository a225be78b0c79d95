#include "cae/closing/state/pay_amounts.hpp"

#include <algorithm>

namespace cae {
namespace {

// The label of a line may be amended without making it another line.
bool is_same_line(const PayLine& a, const PayLine& b) {
    return a.side == b.side && a.contribution == b.contribution;
}

} // namespace

PayAmounts& PayAmounts::operator+=(const PayAmounts& other) {
    PayTotals::operator+=(other);
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
    PayAmounts opposite{PayTotals::operator-(), lines};
    for (PaidLine& line : opposite.lines) line.amount = -line.amount;
    return opposite;
}

Money amount_of(const PayAmounts& amounts, const PayLine& line) {
    const auto found = std::find_if(
        amounts.lines.begin(), amounts.lines.end(),
        [&](const auto& paid) { return is_same_line(paid.line, line); });
    return found == amounts.lines.end() ? Money() : found->amount;
}

PayAmounts difference(const PayAmounts& later, const PayAmounts& earlier) {
    PayAmounts amounts = later;
    amounts += -earlier;
    std::erase_if(amounts.lines, [](const PaidLine& line) { return line.amount == Money(); });
    return amounts;
}

bool is_nothing(const PayAmounts& amounts) {
    return is_nothing(amounts.totals()) &&
           std::all_of(amounts.lines.begin(), amounts.lines.end(),
                       [](const PaidLine& line) { return line.amount == Money(); });
}

} // namespace cae
