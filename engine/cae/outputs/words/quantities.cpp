#include "cae/outputs/words/internal/quantities.hpp"

#include <numeric>

#include "cae/base/words.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

constexpr std::int64_t units_per_euro = SmicAmount::units_per_cent * 100;
constexpr std::int64_t decimals_of_fraction = 100'000; // five

bool has_end(SmicAmount amount) {
    return static_cast<Int128>(amount.units()) * decimals_of_fraction % units_per_euro == 0;
}

// Cut after five decimals, without trailing zeros but for the cents.
std::string decimal(SmicAmount amount) {
    const auto scaled = static_cast<std::int64_t>(static_cast<Int128>(amount.units()) *
                                                  decimals_of_fraction / units_per_euro);
    std::string text = std::to_string(scaled < 0 ? -scaled : scaled);
    if (text.size() < 6) text.insert(0, 6 - text.size(), '0');
    text.insert(text.size() - 5, 1, '.');
    while (text.ends_with('0') && text.find('.') + 3 < text.size()) text.pop_back();
    return scaled < 0 ? "-" + text : text;
}

struct Plain {
    std::string operator()(Money amount) const { return to_string(amount); }
    std::string operator()(Rate rate) const { return to_percent(rate); }
    std::string operator()(Multiple multiple) const { return to_string(multiple.value); }
    std::string operator()(Coefficient coefficient) const { return to_string(coefficient); }
    std::string operator()(Hours hours) const {
        return to_string(Rate::from_billionths(hours.hundredths * (Rate::one / 100)));
    }
    std::string operator()(Days days) const { return std::to_string(days.count); }
    std::string operator()(LeaveDays days) const { return to_string(days); }
    std::string operator()(Staff staff) const { return std::to_string(staff.headcount); }
    std::string operator()(SmicAmount amount) const { return decimal(amount); }
    std::string operator()(Category category) const { return std::string(word(category)); }
};

struct UnitOf {
    std::string_view operator()(Money /*amount*/) const { return "eur"; }
    std::string_view operator()(Rate /*rate*/) const { return "percent"; }
    std::string_view operator()(Multiple /*multiple*/) const { return "number"; }
    std::string_view operator()(Coefficient /*coefficient*/) const { return "coefficient"; }
    std::string_view operator()(Hours /*hours*/) const { return "hours"; }
    std::string_view operator()(Days /*days*/) const { return "days"; }
    std::string_view operator()(LeaveDays /*days*/) const { return "leave_days"; }
    std::string_view operator()(Staff /*staff*/) const { return "staff"; }
    std::string_view operator()(SmicAmount /*amount*/) const { return "eur"; }
    std::string_view operator()(Category /*category*/) const { return "word"; }
};

} // namespace

std::string plain(const Quantity& quantity) { return std::visit(Plain(), quantity); }

std::string_view unit_of(const Quantity& quantity) { return std::visit(UnitOf(), quantity); }

std::string exact_fraction(const Quantity& quantity) {
    const auto* amount = std::get_if<SmicAmount>(&quantity);
    if (amount == nullptr || has_end(*amount)) return {};
    const std::int64_t common = std::gcd(amount->units(), units_per_euro);
    return std::to_string(amount->units() / common) + "/" + std::to_string(units_per_euro / common);
}

std::string shown(const Quantity& quantity, Language language) {
    if (const auto* category = std::get_if<Category>(&quantity)) {
        return std::string(words_of(*category).in(language));
    }
    const std::string number = shown_number(plain(quantity), language);
    if (std::holds_alternative<Rate>(quantity))
        return number + (language == Language::fr ? " %" : "%");
    return exact_fraction(quantity).empty() ? number : number + "...";
}

std::string shown_share(int sixtieths) {
    constexpr int whole = 60;
    const int common = std::gcd(sixtieths, whole);
    if (common == whole) return std::to_string(sixtieths / whole);
    return std::to_string(sixtieths / common) + "/" + std::to_string(whole / common);
}

} // namespace cae
