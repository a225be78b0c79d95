// An amount in its two parts: excluding VAT, and the VAT.
#pragma once

#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

struct NetAndVat {
    Money net{};
    Money vat{};

    [[nodiscard]] Money gross() const { return net + vat; } // VAT included

    NetAndVat& operator+=(const NetAndVat& other) {
        net += other.net;
        vat += other.vat;
        return *this;
    }
    NetAndVat& operator-=(const NetAndVat& other) {
        net -= other.net;
        vat -= other.vat;
        return *this;
    }
    friend NetAndVat operator+(NetAndVat a, const NetAndVat& b) { return a += b; }
    friend NetAndVat operator-(NetAndVat a, const NetAndVat& b) { return a -= b; }
    friend bool operator==(const NetAndVat&, const NetAndVat&) = default;
};

// The part of `whole` that `gross` of it is, VAT included: the VAT in proportion, rounded half away
// from zero; all of it for its gross. `whole` is not zero unless `gross` is.
[[nodiscard]] NetAndVat part_of(const NetAndVat& whole, Money gross);

// A total that includes VAT in its parts: the VAT is total x rate / (100 + rate), rounded half away
// from zero, and the net is what is left.
[[nodiscard]] NetAndVat split_total(Money total, Rate rate);

} // namespace cae
