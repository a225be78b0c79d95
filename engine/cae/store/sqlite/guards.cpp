#include "cae/store/sqlite/internal/guards.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "cae/store/rows/internal/schema_text.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

std::vector<std::string> texts_of(const Database& database, const char* sql) {
    std::vector<std::string> texts;
    Statement rows = database.prepare(sql);
    while (rows.next()) texts.push_back(rows.string());
    return texts;
}

// Those of SQLite itself are no tables of ours.
std::string select_tables() {
    return "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
           " ESCAPE '\\' AND name <> '" +
           std::string(list_of_what_is_due) + "'";
}

constexpr const char* select_tables_of_month =
    "SELECT known.name FROM sqlite_schema AS known JOIN pragma_table_info(known.name) AS part"
    " WHERE known.type = 'table' AND part.name = 'month'";

std::string guard(const std::string& action, const std::string& table, const std::string& when) {
    return "CREATE TRIGGER " + table + "_refuses_" + action + " BEFORE " + action + " ON " + table +
           when + " BEGIN SELECT RAISE(ABORT, 'a sealed month never changes'); END";
}

std::vector<std::string> guards_of(const Database& database) {
    std::vector<std::string> guards;
    for (const std::string& table : tables_of_months(database)) {
        guards.push_back(guard(
            "insert", table, " WHEN EXISTS (SELECT 1 FROM sealed_month WHERE month = NEW.month)"));
    }
    for (const std::string& table : texts_of(database, select_tables().c_str())) {
        guards.push_back(guard("update", table, ""));
        guards.push_back(guard("delete", table, ""));
    }
    std::sort(guards.begin(), guards.end());
    return guards;
}

} // namespace

std::vector<std::string> tables_of_months(const Database& database) {
    return texts_of(database, select_tables_of_month);
}

void create_views_and_guards(const Database& database) {
    database.run(schema_views);
    for (const std::string& guard : guards_of(database)) database.run(guard.c_str());
}

void remove_guards_and_views(const Database& database) {
    const auto drops = texts_of(database, "SELECT 'DROP ' || type || ' ' || name FROM sqlite_schema"
                                          " WHERE type IN ('trigger', 'view')");
    for (const std::string& drop : drops) database.run(drop.c_str());
}

void refuse_other_guards(const Database& database) {
    const auto found = texts_of(
        database, "SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY sql");
    if (found != guards_of(database)) {
        fail(Rule::store_must_work, {"the guards of its sealed months were changed"});
    }
}

} // namespace cae
