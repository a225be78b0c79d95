// A fact that a problem or an alert tells: an amount, a day, a count... as the value it is. Only
// the outputs word it, in the language of the reader.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "cae/base/strong_id.hpp"
#include "cae/base/text.hpp"
#include "cae/base/words.hpp"

namespace cae {

enum class DetailKind {
    text,   // shown as it is: what was written, a name, a reason
    word,   // an enumerator by its word; people read it in their language
    id,     // of a member, an activity, a branch
    count,  // how many
    amount, // in cents
    rate,   // in billionths: 100 % is a thousand million
    days,   // of leave, in hundredths
    date,   // year, month and day as one number: 20260131
    month,  // months since year 0
};

// Made of the value itself: `Detail(amount)`, or an amount where a detail is asked for. A type of
// another room becomes one by a function `detail_of` beside it.
class Detail {
public:
    // Converts without being asked: a list of details is a list of values.
    Detail(std::string text) : text_(std::move(text)) {}
    Detail(std::string_view text) : text_(text) {}
    Detail(const char* text) : text_(text) {}
    template <class Room>
    Detail(const TextIn<Room>& text) : text_(text.view()) {}

    template <class Enum>
    requires std::is_enum_v<Enum> Detail(Enum enumerator)
        : kind_(DetailKind::word), text_(cae::word(enumerator)) {}

    template <class Kind>
    Detail(const StrongId<Kind>& id) : kind_(DetailKind::id), text_(id.text()) {}

    template <std::integral Count>
    requires(!std::same_as<Count, bool> && !std::same_as<Count, char>) Detail(Count count)
        : kind_(DetailKind::count), number_(static_cast<std::int64_t>(count)) {}

    template <class Value>
    requires requires(const Value& value) {
        { detail_of(value) } -> std::same_as<Detail>;
    }
    Detail(const Value& value) : Detail(detail_of(value)) {}

    // A number of `kind`, in its unit.
    [[nodiscard]] static Detail of_number(DetailKind kind, std::int64_t number) {
        return {kind, number, {}};
    }
    // A text of `kind`: a word or an identifier that was kept as text.
    [[nodiscard]] static Detail of_text(DetailKind kind, std::string text) {
        return {kind, 0, std::move(text)};
    }

    [[nodiscard]] DetailKind kind() const { return kind_; }
    // Of a count, an amount, a rate, days, a date or a month, in the unit of its kind.
    [[nodiscard]] std::int64_t number() const { return number_; }
    // Of a text, a word or an identifier.
    [[nodiscard]] const std::string& text() const { return text_; }

    friend bool operator==(const Detail&, const Detail&) = default;

private:
    Detail(DetailKind kind, std::int64_t number, std::string text)
        : kind_(kind), number_(number), text_(std::move(text)) {}

    DetailKind kind_ = DetailKind::text;
    std::int64_t number_ = 0;
    std::string text_;
};

using Details = std::vector<Detail>;

} // namespace cae
