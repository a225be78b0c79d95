#include "cae/outputs/screen/text_table.hpp"

#include <algorithm>
#include <numeric>

#include "cae/base/check.hpp"
#include "cae/outputs/screen/internal/style.hpp"

namespace cae {
namespace {

constexpr std::size_t gap = 2;

std::size_t total(const std::vector<std::size_t>& widths) {
    return std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1));
}

std::vector<std::string> lines_of(std::string_view title) {
    std::vector<std::string> lines;
    for (std::size_t end = title.find('\n'); end != std::string_view::npos;
         end = title.find('\n')) {
        lines.emplace_back(title.substr(0, end));
        title.remove_prefix(end + 1);
    }
    lines.emplace_back(title);
    return lines;
}

std::size_t width_of_title(std::string_view title) {
    std::size_t width = 0;
    for (const std::string& line : lines_of(title)) width = std::max(width, display_width(line));
    return width;
}

} // namespace

void TextTable::add(std::vector<std::string> cells) {
    CAE_INVARIANT(cells.size() == columns_.size());
    for (std::string& cell : cells) cell = printable(cell);
    rows_.push_back(std::move(cells));
}

std::vector<std::size_t> TextTable::widths(const Screen& screen) const {
    std::vector<std::size_t> widths;
    for (const TextColumn& column : columns_) widths.push_back(width_of_title(column.title));
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

// Titles stand on the line across: a shorter one begins further down.
std::string TextTable::header(const std::vector<std::size_t>& widths, const Screen& screen) const {
    std::vector<std::vector<std::string>> lines;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        const auto title = lines_of(columns_[column].title);
        while (lines.size() < title.size()) lines.emplace(lines.begin(), columns_.size());
        for (std::size_t i = 0; i < title.size(); ++i) {
            lines[lines.size() - title.size() + i][column] = title[i];
        }
    }
    std::string text;
    for (const auto& cells : lines) {
        text += styled(line_of(cells, widths), Style::bold, screen) + "\n";
    }
    return text + drawn("─", '-', total(widths), screen) + "\n";
}

std::string TextTable::render(const Screen& screen) const {
    const auto widths = this->widths(screen);
    const bool titled = std::any_of(columns_.begin(), columns_.end(),
                                    [](const auto& column) { return !column.title.empty(); });
    std::string text = titled ? header(widths, screen) : std::string();
    for (const auto& row : rows_) {
        text += row.empty() ? drawn("─", '-', total(widths), screen) : line_of(row, widths);
        text += '\n';
    }
    return text;
}

} // namespace cae
