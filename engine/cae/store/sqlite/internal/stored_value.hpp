// What the cell of a table holds of a value: a number, a text, or nothing.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/calendar/period.hpp"
#include "cae/law/paid_leave.hpp"
#include "cae/law/working_time.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

[[nodiscard]] inline std::int64_t stored(std::integral auto value) { return value; }
[[nodiscard]] inline std::int64_t stored(Money value) { return value.cents(); }
[[nodiscard]] inline std::int64_t stored(Rate value) { return value.billionths(); }
[[nodiscard]] inline std::int64_t stored(LeaveDays value) { return value.hundredths; }
[[nodiscard]] inline std::int64_t stored(Hours value) { return value.hundredths; }

[[nodiscard]] inline std::string_view stored(std::string_view value) { return value; }
[[nodiscard]] inline std::string_view stored(const char* value) { return value; }
[[nodiscard]] inline std::string_view stored(const std::string& value) { return value; }
template <class Kind>
[[nodiscard]] std::string_view stored(const StrongId<Kind>& value) {
    return value.text();
}

[[nodiscard]] inline DateText stored(Month value) { return DateText(value); }
[[nodiscard]] inline DateText stored(const Period& value) { return DateText(value); }
[[nodiscard]] inline DateText stored(Date value) { return DateText(value); }

[[nodiscard]] inline std::nullopt_t stored(std::nullopt_t nothing) { return nothing; }

} // namespace cae
