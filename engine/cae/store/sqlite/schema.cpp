#include "cae/store/sqlite/internal/schema.hpp"

#include <string>

#include "cae/store/rows/internal/row_writer.hpp"
#include "cae/store/rows/internal/schema_text.hpp"
#include "cae/store/sqlite/internal/failure.hpp"
#include "cae/store/sqlite/internal/guards.hpp"
#include "cae/store/sqlite/internal/migrations.hpp"
#include "cae/store/sqlite/internal/shapes.hpp"

namespace cae {
namespace {

// What `PRAGMA application_id` gives for our files: "cae" and a zero, as a number.
constexpr std::int64_t application_id = 0x63616500;

constexpr std::int64_t first_version = 1;

std::int64_t schema_version() {
    return migrations().empty() ? first_version : migrations().back().to;
}

std::string assign(const std::string& pragma, std::int64_t value) {
    return "PRAGMA " + pragma + " = " + std::to_string(value) + ";";
}

} // namespace

bool is_empty(const Database& database) {
    return database.integer_of("SELECT count(*) FROM sqlite_schema") == 0 &&
           version_of(database) == 0;
}

std::int64_t version_of(const Database& database) {
    return database.integer_of("PRAGMA user_version");
}

void set_version(const Database& database, std::int64_t version) {
    database.run(assign("user_version", version).c_str());
}

void create_schema(const Database& database, const StoreOwner& owner) {
    database.run(schema_tables().c_str());
    create_views_and_guards(database);
    RowWriter(database, "cooperative", "id, siren, name", 1).add(1, owner.siren, owner.name);
    database.run(assign("application_id", application_id).c_str());
    set_version(database, schema_version());
}

bool is_of_earlier_version(const Database& database) {
    return version_of(database) < schema_version();
}

void refuse_foreign_store(const Database& database, const StoreOwner& owner) {
    if (database.integer_of("PRAGMA application_id") != application_id) {
        fail(Rule::store_must_work, {"a database of another program"});
    }
    const std::int64_t version = version_of(database);
    if (version > schema_version()) {
        fail(Rule::store_must_not_be_newer, {version, schema_version()});
    }
    if (version < first_version) {
        fail(Rule::store_must_work, {"version " + std::to_string(version) + " of its tables"});
    }
    refuse_other_guards(database);
    if (version == schema_version()) refuse_other_shapes(database);
    const std::string siren = database.text_of("SELECT siren FROM cooperative");
    if (siren != owner.siren) {
        fail(Rule::store_must_be_of_cooperative, {siren, owner.siren});
    }
}

} // namespace cae
