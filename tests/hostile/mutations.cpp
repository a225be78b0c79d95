#include "mutations.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <sstream>
#include <utility>
#include <vector>

namespace hostile {
namespace {

using Rows = std::vector<std::vector<std::string>>;

const std::vector<std::string> values{"",
                                      "0",
                                      "-1",
                                      "-0",
                                      "1e3",
                                      "NaN",
                                      "0,001",
                                      "1 234,56 €",
                                      "1.234",
                                      "99999999999999999999",
                                      "92233720368547758,07",
                                      "-92233720368547758,08",
                                      "4294967296",
                                      "2026-02-30",
                                      "30/02/2026",
                                      "1900-01-01",
                                      "2199-12-31",
                                      "6/1/26",
                                      "anna",
                                      "../../etc/passwd",
                                      "=1+1",
                                      "\"",
                                      "\"\"",
                                      ";",
                                      "'",
                                      "\xC3\xA9",
                                      "\xE9",
                                      "\xEF\xBB\xBF",
                                      "\xE2\x80\xAE",
                                      std::string("\0x", 2),
                                      std::string(70'000, 'x'),
                                      "sale",
                                      "receipt",
                                      "credit_note",
                                      "true",
                                      "null",
                                      "~",
                                      "[",
                                      "{",
                                      "- x",
                                      "a: b",
                                      "&a",
                                      "*a",
                                      "!!x y",
                                      "20",
                                      "5,5",
                                      "100",
                                      "100,01"};

template <class Values>
const auto& one_of(const Values& from, Draws& draws) {
    auto place = from.begin();
    std::advance(place, static_cast<std::ptrdiff_t>(draws.below(from.size())));
    return *place;
}

bool is_table(const std::string& name) { return name.ends_with(".csv"); }

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::string text_of(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    return text;
}

// Cells between separators that no quote holds together.
std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char letter : line) {
        quoted = quoted != (letter == '"');
        if (letter == ';' && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += letter;
        }
    }
    return cells;
}

Rows rows_of(const std::string& text) {
    Rows rows;
    for (const std::string& line : lines_of(text)) rows.push_back(cells_of(line));
    return rows;
}

std::string text_of(const Rows& rows) {
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) text += (i == 0 ? "" : ";") + row[i];
        text += "\n";
    }
    return text;
}

std::string mutate_cell(std::string& text, Draws& draws) {
    Rows rows = rows_of(text);
    if (rows.empty()) return "nothing";
    auto& row = rows[draws.below(rows.size())];
    std::string& cell = row[draws.below(row.size())];
    const std::string value = draws.below(4) == 0 ? one_of(one_of(rows, draws), draws)
                                                  : one_of(values, draws);
    const std::string did = "'" + cell.substr(0, 40) + "' becomes '" + value.substr(0, 40) + "'";
    cell = value;
    text = text_of(rows);
    return did;
}

std::string swap_columns(std::string& text, Draws& draws) {
    Rows rows = rows_of(text);
    if (rows.empty()) return "nothing";
    const std::size_t one = draws.below(rows[0].size());
    const std::size_t other = draws.below(rows[0].size());
    const bool without_titles = draws.below(2) == 0;
    for (std::size_t i = without_titles ? 1 : 0; i < rows.size(); ++i) {
        if (std::max(one, other) < rows[i].size()) std::swap(rows[i][one], rows[i][other]);
    }
    text = text_of(rows);
    return "columns " + std::to_string(one) + " and " + std::to_string(other) + " change places";
}

std::string move_lines(std::string& text, Draws& draws) {
    auto lines = lines_of(text);
    if (lines.empty()) return "nothing";
    const std::size_t at = draws.below(lines.size());
    const auto place = lines.begin() + static_cast<std::ptrdiff_t>(at);
    const std::string number = std::to_string(at + 1);
    std::string did;
    switch (draws.below(5)) {
    case 0:
        did = "line " + number + " twice";
        lines.insert(place, std::string(lines[at]));
        break;
    case 1:
        did = "no line " + number;
        lines.erase(place);
        break;
    case 2:
        did = "line " + number + " is set in";
        lines[at].insert(0, draws.below(2) == 0 ? "  " : "\t");
        break;
    case 3:
        did = "line " + number + " is set out";
        lines[at].erase(0, lines[at].find_first_not_of(' ') / 2);
        break;
    default:
        did = "line " + number + " changes places with another";
        std::swap(lines[at], lines[draws.below(lines.size())]);
    }
    text = text_of(lines);
    return did;
}

std::string to_latin_1(const std::string& text) {
    std::string latin;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == 0xC3 && i + 1 < text.size()) {
            latin += static_cast<char>(static_cast<unsigned char>(text[++i]) + 0x40);
        } else {
            latin += text[i];
        }
    }
    return latin;
}

std::string to_utf_16(const std::string& text) {
    std::string wide = "\xFF\xFE";
    for (const char byte : text) wide.append(1, byte).append(1, '\0');
    return wide;
}

std::string replaced(const std::string& text, char what, const std::string& by) {
    std::string changed;
    for (const char letter : text) {
        if (letter == what) {
            changed += by;
        } else {
            changed += letter;
        }
    }
    return changed;
}

std::string write_otherwise(std::string& text, Draws& draws) {
    switch (draws.below(9)) {
    case 0:
        text = to_latin_1(text);
        return "in latin-1";
    case 1:
        text = to_utf_16(text);
        return "in UTF-16";
    case 2:
        text = "\xEF\xBB\xBF" + text;
        return "with a byte order mark";
    case 3:
        text = replaced(text, '\n', "\r\n");
        return "with CRLF";
    case 4:
        text = replaced(text, '\n', "\r");
        return "with CR";
    case 5:
        text = replaced(text, ';', "\t");
        return "with tabs";
    case 6:
        text = replaced(text, ';', ",");
        return "with commas";
    case 7:
        text = replaced(text, '\n', ";;\n");
        return "with empty cells at the ends";
    default:
        text.resize(draws.below(text.size() + 1));
        return "cut off";
    }
}

std::string mutate_yaml(std::string& text, Draws& draws) {
    auto lines = lines_of(text);
    if (lines.empty()) return "nothing";
    std::string& line = lines[draws.below(lines.size())];
    const std::size_t colon = line.find(": ");
    if (colon == std::string::npos) return move_lines(text, draws);
    const std::string before = line;
    if (draws.below(6) == 0) {
        const std::size_t depth = 1 + draws.below(2'000);
        line = line.substr(0, colon + 2) + std::string(depth, '[') + std::string(depth, ']');
    } else {
        line = line.substr(0, colon + 2) + one_of(values, draws);
    }
    const std::string did = "'" + before.substr(0, 60) + "' becomes '" + line.substr(0, 60) + "'";
    text = text_of(lines);
    return did;
}

std::string mutate_names(Files& files, const std::string& name, Draws& draws) {
    switch (draws.below(4)) {
    case 0:
        files.erase(name);
        return "is gone";
    case 1:
        files[name].clear();
        return "is empty";
    case 2: {
        std::string text = std::move(files[name]);
        files.erase(name);
        files[name + "x"] = std::move(text);
        return "has another name";
    }
    default:
        files[name] = one_of(files, draws).second;
        return "has the text of another";
    }
}

bool is_amount(const std::string& cell) {
    return cell.size() >= 4 && cell[cell.size() - 3] == ',' &&
           std::count_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; }) ==
               static_cast<std::ptrdiff_t>(cell.size()) - 1;
}

} // namespace

std::string mutate(Files& files, Draws& draws) {
    const std::string name = one_of(files, draws).first;
    const auto said = [&](const std::string& what) { return name + ": " + what; };
    const std::size_t kind = draws.below(20);
    if (kind == 0) return said(mutate_names(files, name, draws));
    std::string& text = files[name];
    if (kind < 3) return said(write_otherwise(text, draws));
    if (kind < 7) return said(move_lines(text, draws));
    if (!is_table(name)) return said(mutate_yaml(text, draws));
    return said(kind < 9 ? swap_columns(text, draws) : mutate_cell(text, draws));
}

std::string raise_an_amount(Files& files, Draws& draws, const std::string& month) {
    const std::array<std::string, 2> tables{"activity/" + month + ".csv", "pay/" + month + ".csv"};
    const auto file = files.find(one_of(tables, draws));
    if (file == files.end()) return {};
    Rows rows = rows_of(file->second);
    std::vector<std::string*> amounts;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        for (std::string& cell : rows[i]) {
            if (is_amount(cell)) amounts.push_back(&cell);
        }
    }
    if (amounts.empty()) return {};
    std::string& amount = *one_of(amounts, draws);
    const std::string did = file->first + ": " + amount + " becomes 1" + amount;
    amount.insert(0, "1");
    file->second = text_of(rows);
    return did;
}

} // namespace hostile
