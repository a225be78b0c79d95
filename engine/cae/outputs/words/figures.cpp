#include "cae/outputs/words/figures.hpp"

namespace cae {
namespace {

constexpr std::size_t group = 3;

std::string grouped(std::string_view digits, char separator) {
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i != 0 && (digits.size() - i) % group == 0) result += separator;
        result += digits[i];
    }
    return result;
}

} // namespace

std::string shown_number(std::string_view plain_decimal, Language language) {
    const bool french = language == Language::fr;
    const bool negative = !plain_decimal.empty() && plain_decimal.front() == '-';
    if (negative) plain_decimal.remove_prefix(1);
    const std::size_t point = plain_decimal.find('.');
    std::string result = negative ? "-" : "";
    result += grouped(plain_decimal.substr(0, point), french ? ' ' : ',');
    if (point == std::string_view::npos) return result;
    result += french ? ',' : '.';
    return result.append(plain_decimal.substr(point + 1));
}

std::string shown(Money amount, Language language) {
    return shown_number(to_string(amount), language);
}

std::string shown_if_any(Money amount, Language language) {
    return amount == Money() ? std::string() : shown(amount, language);
}

std::string shown_euros(Money amount, Language language) {
    return shown(amount, language) + (language == Language::fr ? " €" : " EUR");
}

std::string shown_percent(Rate rate, Language language) {
    const std::string number = shown_number(to_percent(rate), language);
    return number + (language == Language::fr ? " %" : "%");
}

} // namespace cae
