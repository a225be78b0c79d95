#include "cae/outputs/text_table.hpp"

#include <algorithm>
#include <numeric>

#include "cae/base/check.hpp"
#include "cae/outputs/internal/style.hpp"

namespace cae {
namespace {

constexpr std::size_t gap = 2;

std::size_t total(const std::vector<std::size_t>& widths) {
    return std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1));
}

} // namespace

void TextTable::add(std::vector<std::string> cells) {
    CAE_INVARIANT(cells.size() == columns_.size());
    for (std::string& cell : cells) cell = printable(cell);
    rows_.push_back(std::move(cells));
}

std::vector<std::size_t> TextTable::widths(const Screen& screen) const {
    std::vector<std::size_t> widths;
    for (const TextColumn& column : columns_) widths.push_back(display_width(column.title));
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], display_width(row[i]));
        }
    }
    const std::size_t too_wide = std::max(total(widths), screen.width) - screen.width;
    const std::size_t least = std::min(widths.front(), narrowest_first);
    widths.front() = std::max(widths.front(), least + too_wide) - too_wide;
    return widths;
}

std::string TextTable::line_of(const std::vector<std::string>& cells,
                               const std::vector<std::size_t>& widths) const {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i != 0) line.append(gap, ' ');
        const std::string cell = i == 0 ? shortened(cells[i], widths[i]) : cells[i];
        line += padded(cell, widths[i], columns_[i].align);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

std::string TextTable::header(const std::vector<std::size_t>& widths, const Screen& screen) const {
    std::vector<std::string> titles;
    for (const TextColumn& column : columns_) titles.push_back(column.title);
    if (std::all_of(titles.begin(), titles.end(), [](const auto& t) { return t.empty(); })) {
        return {};
    }
    return styled(line_of(titles, widths), Style::bold, screen) + "\n" +
           drawn("─", '-', total(widths), screen) + "\n";
}

std::string TextTable::render(const Screen& screen) const {
    const auto widths = this->widths(screen);
    std::string text = header(widths, screen);
    for (const auto& row : rows_) {
        text += row.empty() ? drawn("─", '-', total(widths), screen) : line_of(row, widths);
        text += '\n';
    }
    return text;
}

} // namespace cae
