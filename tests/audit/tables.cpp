#include "tables.hpp"

#include <sstream>
#include <utility>

namespace audit {
namespace {

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char letter = line[i];
        if (letter == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
            cells.back() += line[i++];
        } else if (letter == '"') {
            quoted = !quoted;
        } else if (letter == ';' && !quoted) {
            cells.emplace_back();
        } else if (letter != '\r') {
            cells.back() += letter;
        }
    }
    return cells;
}

} // namespace

TableRow::TableRow(const std::vector<std::string>& columns, std::vector<std::string> cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells_.emplace(columns.at(i), std::move(cells[i]));
    }
}

const std::string& TableRow::operator[](const std::string& column) const {
    static const std::string none;
    const auto found = cells_.find(column);
    return found == cells_.end() ? none : found->second;
}

Table read_table(const std::string& text) {
    std::istringstream lines(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text);
    std::string line;
    std::getline(lines, line);
    const auto columns = cells_of(line);
    Table table;
    while (std::getline(lines, line)) table.emplace_back(columns, cells_of(line));
    return table;
}

} // namespace audit
