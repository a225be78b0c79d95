// Details as text that a program reads back: what a store keeps of an alert.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cae/base/detail.hpp"

namespace cae {

// "-1234.50" for an amount, "2.50" for days, "5.5" for a rate in percent, "2026-01-31", "2026-01",
// "12"; a text, a word or an identifier as it is.
[[nodiscard]] std::string plain_text(const Detail& detail);

// The detail of `kind` with this plain text; nothing when the text is no such detail.
[[nodiscard]] std::optional<Detail> parse_detail(DetailKind kind, std::string_view text);

} // namespace cae
