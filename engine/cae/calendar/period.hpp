// What is sealed in one piece: a month, or the inventory that ends a fiscal year.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "cae/calendar/date.hpp"

namespace cae {

// A month is a period wherever one is asked for. Periods are compared for lists and maps: an
// inventory has no place of its own among the months, for it is sealed when it is ready.
class Period {
public:
    // NOLINTNEXTLINE(google-explicit-constructor): see above.
    Period(Month month) : year_(month.year()), number_(month.number()) {}

    // That of the fiscal year that ends in a civil year, one of the calendar's.
    [[nodiscard]] static Period inventory_of(int year) { return {year, inventory_number}; }
    // "2026-01", "2026-13".
    [[nodiscard]] static std::optional<Period> parse(std::string_view text);

    [[nodiscard]] bool is_inventory() const { return number_ == inventory_number; }
    // Nothing of an inventory.
    [[nodiscard]] std::optional<Month> month() const {
        return is_inventory() ? std::nullopt : Month::of(year_, number_);
    }
    // The civil year of the month, or in which the fiscal year of the inventory ends.
    [[nodiscard]] int year() const { return year_; }
    [[nodiscard]] int number() const { return number_; }

    friend auto operator<=>(const Period&, const Period&) = default;
    friend bool operator==(const Period&, const Period&) = default;

private:
    static constexpr int inventory_number = 13;
    Period(int year, int number) : year_(year), number_(number) {}

    int year_;
    int number_;
};

[[nodiscard]] std::string to_string(const Period& period); // "2026-01", "2026-13"

// A month, or the text of an inventory.
[[nodiscard]] Detail detail_of(const Period& period);

} // namespace cae
