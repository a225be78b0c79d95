#include "cae/generation/internal/invented_numbers.hpp"

#include <cstddef>

namespace cae {
namespace {

std::string padded(std::uint64_t number, std::size_t width) {
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

// Luhn: from the right, every second digit is doubled, the digits of the doubles are summed.
char luhn_digit(const std::string& digits) {
    int sum = 0;
    bool doubled = true; // the check digit will stand to the right
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, doubled = !doubled) {
        const int value = (*digit - '0') * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

unsigned remainder_by_97(const std::string& digits) {
    unsigned remainder = 0;
    for (const char digit : digits) {
        remainder = (remainder * 10 + static_cast<unsigned>(digit - '0')) % 97;
    }
    return remainder;
}

} // namespace

std::string invented_siren() {
    const std::string digits = "99999000";
    return digits + luhn_digit(digits);
}

std::string invented_siret(int branch) {
    const std::string digits = invented_siren() + padded(static_cast<unsigned>(branch) + 1, 4);
    return digits + luhn_digit(digits);
}

std::string invented_iban(std::uint32_t account) {
    constexpr std::uint64_t bank = 99999;
    constexpr std::uint64_t counter = 1;
    // The key of an account: 97 - (89 bank + 15 counter + 3 account) modulo 97.
    const std::uint64_t key = 97 - (89 * bank + 15 * counter + 3 * std::uint64_t{account}) % 97;
    const std::string number = padded(bank, 5) + padded(counter, 5) + padded(account, 11) +
                               padded(key, 2);
    // ISO 13616: the country as digits (F = 15, R = 27) and 00 behind, 98 less the remainder.
    return "FR" + padded(98 - remainder_by_97(number + "152700"), 2) + number;
}

std::string invented_nir(bool woman, Date birth, int order) {
    const std::string digits = (woman ? "2" : "1") +
                               padded(static_cast<unsigned>(birth.year() % 100), 2) +
                               padded(static_cast<unsigned>(birth.month().number()), 2) + "62990" +
                               padded(static_cast<unsigned>(order), 3);
    return digits + padded(97 - remainder_by_97(digits), 2);
}

} // namespace cae
