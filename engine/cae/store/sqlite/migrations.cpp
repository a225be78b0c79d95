#include "cae/store/sqlite/internal/migrations.hpp"

#include "cae/base/check.hpp"
#include "cae/store/sqlite/internal/failure.hpp"
#include "cae/store/sqlite/internal/guards.hpp"
#include "cae/store/sqlite/internal/schema.hpp"
#include "cae/store/sqlite/internal/version_2.hpp"

namespace cae {
namespace {

void take_step(const Database& database, const Migration& step) {
    step.run(database);
    set_version(database, step.to);
}

// Rows that refer to a row that is not there.
void refuse_loose_ends(const Database& database) {
    Statement row = database.prepare("PRAGMA foreign_key_check");
    if (!row.next()) return;
    fail(Rule::store_must_work, {"a migration leaves rows of " + row.string() + " alone"});
}

} // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> steps = {{1, 2, write_open_items_when_they_move}};
    return steps;
}

void migrate(const Database& database, const std::vector<Migration>& steps) {
    if (steps.empty() || version_of(database) == steps.back().to) return;
    CAE_INVARIANT(database.in_transaction());
    database.run("PRAGMA defer_foreign_keys = ON");
    remove_guards_and_views(database);
    for (const Migration& step : steps) {
        if (step.from == version_of(database)) take_step(database, step);
    }
    create_views_and_guards(database);
    refuse_loose_ends(database);
}

} // namespace cae
