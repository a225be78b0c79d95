#include "cents.hpp"

#include <algorithm>
#include <numeric>

namespace audit {

Cents divided(Wide numerator, Wide denominator) {
    const Wide sign = (numerator < 0) != (denominator < 0) ? -1 : 1;
    const Wide n = numerator < 0 ? -numerator : numerator;
    const Wide d = denominator < 0 ? -denominator : denominator;
    return static_cast<Cents>(sign * ((2 * n + d) / (2 * d)));
}

std::vector<Cents> shared(Cents total, const std::vector<Cents>& weights) {
    if (total < 0) {
        auto shares = shared(-total, weights);
        for (Cents& share : shares) share = -share;
        return shares;
    }
    std::vector<Cents> shares(weights.size());
    const Cents whole = std::accumulate(weights.begin(), weights.end(), Cents{0});
    if (whole == 0) {
        shares.front() = total;
        return shares;
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto product = [&](std::size_t i) { return Wide{total} * weights[i]; };
    Cents left = total;
    for (const std::size_t i : order) {
        shares[i] = static_cast<Cents>(product(i) / whole);
        left -= shares[i];
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return product(a) % whole > product(b) % whole;
    });
    for (std::size_t i = 0; left > 0; ++i, --left) ++shares[order[i]];
    return shares;
}

std::string text(Cents amount) {
    const Cents size = amount < 0 ? -amount : amount;
    const std::string rest = std::to_string(100 + size % 100).substr(1);
    return (amount < 0 ? "-" : "") + std::to_string(size / 100) + "." + rest;
}

Cents cents(std::string_view amount) {
    Cents value = 0;
    int decimals = -1;
    for (const char letter : amount) {
        if (letter == ',' || letter == '.') decimals = 0;
        if (letter < '0' || letter > '9' || decimals == 2) continue;
        value = 10 * value + (letter - '0');
        if (decimals >= 0) ++decimals;
    }
    for (decimals = std::max(decimals, 0); decimals < 2; ++decimals) value *= 10;
    return amount.starts_with('-') ? -value : value;
}

Amounts part_of(const Amounts& whole, Cents gross) {
    if (gross == whole.gross()) return whole;
    const Cents vat = divided(Wide{gross} * whole.vat, whole.gross());
    return {gross - vat, vat};
}

} // namespace audit
