// The auditor's own arithmetic: whole cents in plain integers, nothing of the engine.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace audit {

using Cents = std::int64_t;
__extension__ using Wide = __int128;

// Half away from zero.
[[nodiscard]] Cents divided(Wide numerator, Wide denominator);

// In proportion to weights above zero, cents to the largest remainders, the first of equal ones.
// Without any weight, all to the first.
[[nodiscard]] std::vector<Cents> shared(Cents total, const std::vector<Cents>& weights);

[[nodiscard]] std::string text(Cents amount);       // "-12.50"
[[nodiscard]] Cents cents(std::string_view amount); // of "-12,50", "12.5" or ""

struct Amounts {
    Cents net = 0;
    Cents vat = 0;

    [[nodiscard]] Cents gross() const { return net + vat; }
    Amounts& operator+=(const Amounts& other) {
        net += other.net;
        vat += other.vat;
        return *this;
    }
    friend Amounts operator-(const Amounts& a) { return {-a.net, -a.vat}; }
    friend Amounts operator-(const Amounts& a, const Amounts& b) {
        return {a.net - b.net, a.vat - b.vat};
    }
    friend bool operator==(const Amounts&, const Amounts&) = default;
};

// What `gross` is of the whole, VAT in proportion.
[[nodiscard]] Amounts part_of(const Amounts& whole, Cents gross);

} // namespace audit
