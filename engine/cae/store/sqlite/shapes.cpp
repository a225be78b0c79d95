#include "cae/store/sqlite/internal/shapes.hpp"

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cae/store/rows/internal/schema_text.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

bool is_blank(char letter) { return std::isspace(static_cast<unsigned char>(letter)) != 0; }

// Without comments, with single blanks, and none at the ends or inside of brackets; without the
// quotes that renaming a table puts around its name.
std::string plain(std::string_view sql) {
    std::string text;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        if (sql.substr(i).starts_with("--")) i = std::min(sql.find('\n', i), sql.size() - 1);
        const char letter = is_blank(sql[i]) ? ' ' : sql[i];
        if (letter == '"') continue;
        const bool after_blank = text.empty() || text.back() == ' ' || text.back() == '(';
        if (letter == ' ' && after_blank) continue;
        if ((letter == ')' || letter == ',') && !text.empty() && text.back() == ' ') {
            text.pop_back();
        }
        text += letter;
    }
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

// The parts between separators that stand in no bracket and in no quotes.
std::vector<std::string> parts_of(std::string_view text, char separator) {
    std::vector<std::string> parts(1);
    int depth = 0;
    bool quoted = false;
    for (const char letter : text) {
        if (letter == '\'') quoted = !quoted;
        if (!quoted) depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        if (letter == separator && depth == 0 && !quoted) {
            parts.emplace_back();
        } else {
            parts.back() += letter;
        }
    }
    return parts;
}

std::string trimmed(std::string text) {
    while (!text.empty() && text.back() == ' ') text.pop_back();
    while (!text.empty() && text.front() == ' ') text.erase(0, 1);
    return text;
}

// "name TYPE ... PRIMARY KEY" says what the table may say for its only column.
void move_key(std::string& part, std::multiset<std::string>& shape) {
    constexpr std::string_view key = " PRIMARY KEY";
    if (!part.ends_with(key)) return;
    part.resize(part.size() - key.size());
    shape.insert("PRIMARY KEY (" + part.substr(0, part.find(' ')) + ")");
}

// A column may say its checks itself, or the table for it; its default is for migrations alone.
void add_part(std::string part, std::multiset<std::string>& shape) {
    constexpr std::string_view check = " CHECK (";
    constexpr std::string_view before_default = " DEFAULT ";
    if (const auto found = part.find(check); found != std::string::npos) {
        shape.insert(part.substr(found + 1));
        part.resize(found);
    }
    if (const auto found = part.find(before_default); found != std::string::npos) {
        const auto end = part.find(' ', found + before_default.size());
        part.erase(found, end == std::string::npos ? end : end - found);
    }
    move_key(part, shape);
    shape.insert(part);
}

// "CREATE TABLE name", what is between the outermost brackets, part by part, and what follows.
std::multiset<std::string> shape_of_table(const std::string& sql) {
    const std::size_t open = sql.find('(');
    const std::size_t close = sql.rfind(')');
    std::multiset<std::string> shape;
    if (open == std::string::npos || close == std::string::npos) return {sql};
    shape.insert(trimmed(sql.substr(0, open)));
    shape.insert(trimmed(sql.substr(close + 1)));
    for (std::string& part : parts_of(sql.substr(open + 1, close - open - 1), ',')) {
        add_part(trimmed(std::move(part)), shape);
    }
    return shape;
}

std::multiset<std::string> shape_of(const std::string& sql) {
    const std::string text = plain(sql);
    return text.starts_with("CREATE TABLE") ? shape_of_table(text)
                                            : std::multiset<std::string>{text};
}

using Shapes = std::multiset<std::multiset<std::string>>;

Shapes shapes_of_this_version() {
    Shapes shapes;
    for (const std::string& text : parts_of(plain(schema_tables() + schema_views), ';')) {
        if (const std::string sql = trimmed(text); !sql.empty()) shapes.insert(shape_of(sql));
    }
    return shapes;
}

Shapes shapes_found(const Database& database) {
    Shapes shapes;
    Statement rows = database.prepare("SELECT sql FROM sqlite_schema WHERE type <> 'trigger'"
                                      " AND sql IS NOT NULL");
    while (rows.next()) shapes.insert(shape_of(rows.string()));
    return shapes;
}

} // namespace

void refuse_other_shapes(const Database& database) {
    static const Shapes ours = shapes_of_this_version();
    if (shapes_found(database) == ours) return;
    fail(Rule::store_must_work, {"its tables are not those of this version"});
}

} // namespace cae
