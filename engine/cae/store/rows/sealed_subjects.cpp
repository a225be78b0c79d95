#include "cae/store/rows/internal/sealed_subjects.hpp"

#include <cstdint>
#include <map>

#include "cae/store/sqlite/internal/guards.hpp"

namespace cae {
namespace {

std::string numbered_from(const std::string& first, const std::string& next) {
    return "number >= (SELECT " + first +
           " FROM sealed_month WHERE month = ?1) AND "
           "number < (SELECT " +
           next + " FROM sealed_month WHERE month = ?1)";
}

std::string condition_of(const std::string& subject) {
    if (subject == entry_subject) return numbered_from("first_entry", "next_entry");
    if (subject == line_subject) return numbered_from("first_line", "next_line");
    return subject == account_subject ? "id <= ?1" : "month = ?1";
}

std::string list_of(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

} // namespace

std::vector<std::string> subjects_of(const Database& database) {
    std::vector<std::string> subjects = tables_of_months(database);
    subjects.insert(subjects.end(), {entry_subject, line_subject, account_subject});
    return subjects;
}

std::string from_rows_of(const std::string& subject) {
    return " FROM " + subject + " WHERE " + condition_of(subject);
}

std::string SubjectShape::names() const { return list_of(columns); }
std::string SubjectShape::order() const { return list_of(key); }

SubjectShape shape_of_subject(const Database& database, const std::string& subject) {
    SubjectShape shape;
    std::map<std::int64_t, std::string> key;
    Statement rows = database.prepare("SELECT name, pk FROM pragma_table_info(?) ORDER BY name");
    rows.query(subject);
    while (rows.next()) {
        shape.columns.push_back(rows.string());
        const std::int64_t place = rows.integer();
        if (place > 0) key.emplace(place, shape.columns.back());
    }
    for (const auto& [place, name] : key) shape.key.push_back(name);
    return shape;
}

} // namespace cae
