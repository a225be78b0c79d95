#include "cae/money/money.hpp"

#include "cae/base/detail.hpp"

namespace cae {

void refuse_overflow() { throw MoneyOverflow(); }

Detail detail_of(Money amount) { return Detail::of_number(DetailKind::amount, amount.cents()); }

std::string to_string(Money amount) {
    const bool negative = amount.cents() < 0;
    const auto magnitude = negative ? 0 - static_cast<std::uint64_t>(amount.cents())
                                    : static_cast<std::uint64_t>(amount.cents());
    std::string digits = std::to_string(magnitude);
    if (digits.size() < 3) digits.insert(0, 3 - digits.size(), '0');
    digits.insert(digits.size() - 2, 1, '.');
    return negative ? "-" + digits : digits;
}

} // namespace cae
