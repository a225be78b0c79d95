#include "cae/cooperative/split_key.hpp"

#include <utility>

#include "cae/money/allocation.hpp"

namespace cae {

std::optional<SplitKey> SplitKey::of(std::vector<TeamShare> shares) {
    Int128 sum = 0;
    for (const TeamShare& part : shares) {
        if (part.share.billionths() <= 0) return std::nullopt;
        sum += part.share.billionths();
    }
    if (sum != Rate::one) return std::nullopt;
    return SplitKey(std::move(shares));
}

std::vector<Money> SplitKey::share(Money total) const {
    std::vector<Money> weights;
    weights.reserve(shares_.size());
    for (const TeamShare& part : shares_) {
        weights.push_back(Money::from_cents(part.share.billionths()));
    }
    return allocate(total, weights);
}

} // namespace cae
