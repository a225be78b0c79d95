// The rows of an export and what its cells say.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"

namespace cae {

// The longest text of a movement that is kept.
inline constexpr std::size_t longest_movement_text = 1'000;

struct StatementRow {
    std::size_t line = 0; // where it begins
    std::vector<std::string> cells{};

    // Blank beyond the last cell: exports leave out empty ones.
    [[nodiscard]] std::string_view cell(std::size_t position) const {
        return position < cells.size() ? std::string_view(cells[position]) : std::string_view();
    }
};

struct StatementRows {
    std::vector<StatementRow> rows{}; // those that are not blank
    std::size_t unclosed = 0; // the line of a quote that is never closed; 0 when there is none
};

// Cuts a text into rows. A cell in quotes may go on over several lines; each cell becomes one line.
[[nodiscard]] StatementRows split_statement(std::string_view text, char separator);

// "1 234,56", "+1234.5", "80,00-", "600,00 €", "1 234,56 EUR": euros, with at most two decimals.
// Blanks group thousands; a comma or a point marks decimals, never thousands.
[[nodiscard]] std::optional<Money> statement_amount(std::string_view text);

// The other currency that stands beside an amount; empty where there is none.
[[nodiscard]] std::string foreign_currency_of(std::string_view text);
// Whether a cell for currencies means euros; a blank one does.
[[nodiscard]] bool is_euro(std::string_view text);

// "20/01/2026", "20/01/26", "20.1.2026", "20-01-2026", "2026-01-20", "2026/01/20" or "20260120",
// with a time behind it or not. The day comes before the month.
[[nodiscard]] std::optional<Date> statement_date(std::string_view text);

} // namespace cae
