#include "cae/store/sqlite/internal/schema.hpp"

#include <array>
#include <string>

#include "cae/store/rows/internal/row_writer.hpp"
#include "cae/store/rows/internal/schema_text.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

// What `PRAGMA application_id` gives for our files: "cae" and a zero, as a number.
constexpr std::int64_t application_id = 0x63616500;

// Rises with every change of the tables.
constexpr std::int64_t schema_version = 1;

// Tables whose rows belong to a month that nobody may add to once it is sealed.
constexpr std::array of_month{"sealed_month",
                              "pay_line",
                              "activity_account",
                              "member_month",
                              "sums_since_january",
                              "paid_leave",
                              "pay_profile",
                              "pay_profile_cover",
                              "pay",
                              "variable_element",
                              "claim_on_member",
                              "recall",
                              "recall_line",
                              "alert",
                              "alert_detail",
                              "levy",
                              "levy_charge",
                              "contribution",
                              "open_item",
                              "vehicle_mileage",
                              "asset",
                              "vat",
                              "promotion"};
constexpr std::array of_life{"cooperative", "ledger_account", "entry", "entry_line"};

std::string refuse(const std::string& action, const std::string& table, const std::string& when) {
    return "CREATE TRIGGER " + table + "_refuses_" + action + " BEFORE " + action + " ON " + table +
           when + " BEGIN SELECT RAISE(ABORT, 'a sealed month never changes'); END;";
}

std::string guards() {
    std::string sql;
    for (const std::string table : of_month) {
        sql += refuse("insert", table,
                      " WHEN EXISTS (SELECT 1 FROM sealed_month WHERE month = NEW.month)");
        sql += refuse("update", table, "") + refuse("delete", table, "");
    }
    for (const std::string table : of_life) {
        sql += refuse("update", table, "") + refuse("delete", table, "");
    }
    return sql;
}

std::string assign(const std::string& pragma, std::int64_t value) {
    return "PRAGMA " + pragma + " = " + std::to_string(value) + ";";
}

} // namespace

bool is_empty(const Database& database) {
    return database.integer_of("SELECT count(*) FROM sqlite_schema") == 0 &&
           database.integer_of("PRAGMA user_version") == 0;
}

void create_schema(const Database& database, const StoreOwner& owner) {
    database.run(schema_tables().c_str());
    database.run(schema_views);
    database.run(guards().c_str());
    RowWriter(database, "cooperative", "id, siren, name", 1).add(1, owner.siren, owner.name);
    const std::string marks = assign("application_id", application_id) +
                              assign("user_version", schema_version);
    database.run(marks.c_str());
}

void refuse_foreign_store(const Database& database, const StoreOwner& owner) {
    if (database.integer_of("PRAGMA application_id") != application_id) {
        fail(Rule::store_must_work, {"a database of another program"});
    }
    const std::int64_t version = database.integer_of("PRAGMA user_version");
    if (version > schema_version) {
        fail(Rule::store_must_not_be_newer,
             {std::to_string(version), std::to_string(schema_version)});
    }
    const std::string siren = database.text_of("SELECT siren FROM cooperative");
    if (siren != owner.siren) {
        fail(Rule::store_must_be_of_cooperative, {siren, owner.siren});
    }
}

} // namespace cae
