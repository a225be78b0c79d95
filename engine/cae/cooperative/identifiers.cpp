#include "cae/cooperative/identifiers.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace cae {
namespace {

// Not those of <cctype>: they depend on the locale.
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }
bool is_capital_or_digit(char c) { return is_capital(c) || is_digit(c); }
bool is_safe(char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '_' || c == '.'; }

template <class Accept>
bool all(std::string_view text, Accept accept) {
    return std::all_of(text.begin(), text.end(), accept);
}

// Every second digit from the right counts twice, the digits of that double summed.
bool passes_luhn(std::string_view digits) {
    int sum = 0;
    bool twice = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const int value = (*digit - '0') * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        twice = !twice;
    }
    return sum % 10 == 0;
}

// The remainder by 97 of a number written in decimal, letters standing for 10 to 35. A division is
// dear: there is one where a further letter might not fit.
int remainder_97(std::string_view text, int remainder = 0) {
    constexpr std::int64_t divisor = 97;
    constexpr std::int64_t most = 10'000'000'000'000'000;
    std::int64_t number = remainder;
    for (const char c : text) {
        const int value = is_digit(c) ? c - '0' : c - 'A' + 10;
        if (number > most) number %= divisor;
        number = number * (value < 10 ? 10 : 100) + value;
    }
    return static_cast<int>(number % divisor);
}

// A NIR in digits alone: 2A becomes 19 and 2B 18.
std::string in_digits(std::string_view nir) {
    std::string digits(nir);
    const std::string_view department = nir.substr(5, 2);
    if (department == "2A") digits.replace(5, 2, "19");
    if (department == "2B") digits.replace(5, 2, "18");
    return digits;
}

} // namespace

bool is_safe_id(std::string_view text) {
    constexpr std::size_t longest = 64;
    return !text.empty() && text.size() <= longest && text.front() != '.' && all(text, is_safe) &&
           text.find("..") == std::string_view::npos;
}

std::string without_blanks(std::string_view text) {
    std::string compact(text);
    std::erase(compact, ' ');
    return compact;
}

bool is_valid_siren(std::string_view text) {
    return text.size() == 9 && all(text, is_digit) && passes_luhn(text);
}

bool is_valid_siret(std::string_view text) {
    return text.size() == 14 && all(text, is_digit) && passes_luhn(text);
}

bool is_valid_iban(std::string_view text) {
    if (text.size() < 15 || text.size() > 34 || !all(text, is_capital_or_digit)) return false;
    if (!all(text.substr(0, 2), is_capital) || !all(text.substr(2, 2), is_digit)) return false;
    if (text.starts_with("FR") && text.size() != 27) return false;
    return remainder_97(text.substr(0, 4), remainder_97(text.substr(4))) == 1;
}

bool is_valid_bic(std::string_view text) {
    return (text.size() == 8 || text.size() == 11) && all(text.substr(0, 6), is_capital) &&
           all(text.substr(6), is_capital_or_digit);
}

bool is_valid_nir(std::string_view text) {
    if (text.size() != 15) return false;
    const std::string digits = in_digits(text);
    if (!all(digits, is_digit) || digits.front() == '0') return false;
    const std::string_view number = std::string_view(digits).substr(0, 13);
    const int key = (digits[13] - '0') * 10 + (digits[14] - '0');
    return key == 97 - remainder_97(number);
}

bool is_postcode(std::string_view text) { return text.size() == 5 && all(text, is_digit); }

bool is_alsace_moselle(std::string_view postcode) {
    return postcode.starts_with("57") || postcode.starts_with("67") || postcode.starts_with("68");
}

bool is_overseas(std::string_view postcode) {
    return postcode.starts_with("97") || postcode.starts_with("98");
}

} // namespace cae
