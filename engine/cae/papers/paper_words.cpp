#include "cae/papers/internal/paper_words.hpp"

#include <array>
#include <string>

namespace cae {
namespace {

constexpr std::array months{
    Words{"January", "janvier"}, Words{"February", "février"},  Words{"March", "mars"},
    Words{"April", "avril"},     Words{"May", "mai"},           Words{"June", "juin"},
    Words{"July", "juillet"},    Words{"August", "août"},       Words{"September", "septembre"},
    Words{"October", "octobre"}, Words{"November", "novembre"}, Words{"December", "décembre"}};

} // namespace

std::string shown_day(Date day, Language language) {
    std::string written = to_string(day);
    if (language == Language::en) return written;
    return written.substr(8, 2) + "/" + written.substr(5, 2) + "/" + written.substr(0, 4);
}

std::string shown_month(Month month, Language language) {
    const Words& name = months.at(static_cast<std::size_t>(month.number()) - 1);
    return said(name, language) + " " + std::to_string(month.year());
}

std::string shown_hours(Hours hours, Language language) {
    return shown(Money::from_cents(hours.hundredths), language);
}

std::string shown_days(LeaveDays days, Language language) {
    return shown_number(to_string(days), language);
}

std::string unbroken_euros(Money amount, Language language) {
    std::string unbroken;
    for (const char letter : shown_euros(amount, language)) {
        unbroken += letter == ' ' ? std::string("\u00a0") : std::string(1, letter);
    }
    return unbroken;
}

} // namespace cae
