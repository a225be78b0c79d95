// A value of a record as a cell of a table: its SQL type, into the cell and out of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

#include "cae/base/text.hpp"
#include "cae/payroll/relief_coefficients.hpp"
#include "cae/payroll/smic_amount.hpp"
#include "cae/store/rows/internal/words.hpp"
#include "cae/store/sqlite/internal/failure.hpp"
#include "cae/store/sqlite/internal/statement.hpp"

namespace cae {

template <class Value>
inline constexpr bool is_text = std::is_enum_v<Value>;
template <>
inline constexpr bool is_text<std::string> = true;
template <>
inline constexpr bool is_text<Month> = true;
template <>
inline constexpr bool is_text<Date> = true;
template <>
inline constexpr bool is_text<InternedText> = true;
template <class Kind>
inline constexpr bool is_text<StrongId<Kind>> = true;
template <class Room>
inline constexpr bool is_text<TextIn<Room>> = true;

template <class Value>
struct SqlType {
    static constexpr const char* text = is_text<Value> ? "TEXT NOT NULL" : "INTEGER NOT NULL";
};
template <class Value>
struct SqlType<std::optional<Value>> {
    static constexpr const char* text = is_text<Value> ? "TEXT" : "INTEGER";
};

// What a statement binds for a value: an enumerator is its word.
template <class Value>
[[nodiscard]] decltype(auto) cell(const Value& value) {
    if constexpr (std::is_enum_v<Value>) {
        return std::string_view(word(value));
    } else if constexpr (std::is_integral_v<Value>) {
        return static_cast<std::int64_t>(value);
    } else {
        return (value);
    }
}
[[nodiscard]] inline std::string_view cell(InternedText value) { return value.text(); }
template <class Room>
[[nodiscard]] std::string_view cell(const TextIn<Room>& value) {
    return value.view();
}
[[nodiscard]] inline std::int64_t cell(SmicAmount value) { return value.units(); }
[[nodiscard]] inline std::int64_t cell(Coefficient value) { return value.ten_thousandths; }

// The next column, a word, as its enumerator. Throws StoreFailure when no enumerator has that word.
template <class Kind>
[[nodiscard]] Kind kind_of(Statement& row) {
    const std::string_view text = row.text();
    const auto kind = from_word<Kind>(text);
    if (!kind) fail_unreadable(text);
    return *kind;
}

// Takes the next column. All throw StoreFailure.
template <class Number>
requires std::is_integral_v<Number>
void take(Statement& row, Number& value) {
    const std::int64_t read = row.integer();
    value = static_cast<Number>(read);
    if (static_cast<std::int64_t>(value) != read) fail_unreadable(std::to_string(read));
}
template <class Kind>
requires std::is_enum_v<Kind>
void take(Statement& row, Kind& value) { value = kind_of<Kind>(row); }
template <class Kind>
void take(Statement& row, StrongId<Kind>& value) {
    value = StrongId<Kind>(row.text());
}
inline void take(Statement& row, InternedText& value) { value = InternedText(row.text()); }
template <class Room>
void take(Statement& row, TextIn<Room>& value) {
    value = TextIn<Room>(row.text());
}
inline void take(Statement& row, std::string& value) { value = row.string(); }
inline void take(Statement& row, Money& value) { value = row.money(); }
inline void take(Statement& row, Rate& value) { value = row.rate(); }
inline void take(Statement& row, LeaveDays& value) { value = {row.integer()}; }
inline void take(Statement& row, Hours& value) { value = {row.integer()}; }
inline void take(Statement& row, Coefficient& value) { value = {row.small()}; }
inline void take(Statement& row, Month& value) { value = row.month(); }
inline void take(Statement& row, Date& value) { value = row.date(); }
inline void take(Statement& row, SmicAmount& value) {
    value = SmicAmount::from_units(row.integer());
}
inline void take(Statement& row, std::optional<Month>& value) {
    value = row.take_if_null() ? std::nullopt : std::optional(row.month());
}
inline void take(Statement& row, std::optional<Date>& value) {
    value = row.take_if_null() ? std::nullopt : std::optional(row.date());
}
inline void take(Statement& row, std::optional<Hours>& value) {
    value = row.take_if_null() ? std::nullopt : std::optional(Hours{row.integer()});
}

} // namespace cae
