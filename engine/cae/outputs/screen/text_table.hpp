// A table in plain text: columns aligned by what is seen, not by bytes.
#pragma once

#include <string>
#include <vector>

#include "cae/outputs/screen/screen.hpp"
#include "cae/outputs/screen/screen_text.hpp"

namespace cae {

struct TextColumn {
    std::string title; // may have several lines
    Align align = Align::left;
};

class TextTable {
public:
    explicit TextTable(std::vector<TextColumn> columns) : columns_(std::move(columns)) {}

    // As many cells as columns; they are made printable.
    void add(std::vector<std::string> cells);
    // A line across, before totals.
    void add_line() { rows_.emplace_back(); }

    // Titles, a line and the rows, each line ended; without titles when all are empty. When the
    // table is wider than the screen its first column is shortened, to `narrowest_first` at least;
    // other columns are never cut.
    [[nodiscard]] std::string render(const Screen& screen) const;

    static constexpr std::size_t narrowest_first = 12;

private:
    [[nodiscard]] std::vector<std::size_t> widths(const Screen& screen) const;
    [[nodiscard]] std::string line_of(const std::vector<std::string>& cells,
                                      const std::vector<std::size_t>& widths) const;
    [[nodiscard]] std::string header(const std::vector<std::size_t>& widths,
                                     const Screen& screen) const;

    std::vector<TextColumn> columns_;
    std::vector<std::vector<std::string>> rows_; // an empty one is a line across
};

} // namespace cae
