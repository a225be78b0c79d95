#include "cae/store/sqlite/internal/failure.hpp"
#include "cae/store/sqlite/internal/guards.hpp"
#include "cae/store/sqlite/internal/migrations.hpp"
#include "cae/store/sqlite/internal/transaction.hpp"
#include "raw_database.hpp"
#include "sample_month.hpp"
#include "support/temporary_folder.hpp"

namespace migrations_test {

using namespace cae_test;
using cae::Database;
using cae::DatabaseUse;
using cae::Migration;

// A version after version 1 that does not exist: one more column of a table that others refer to,
// and one table in another shape.
void add_column(const Database& database) {
    database.run("ALTER TABLE pay ADD COLUMN more INTEGER NOT NULL DEFAULT 7");
}
void rebuild_members(const Database& database) {
    database.run("CREATE TABLE kept AS SELECT * FROM member_month;"
                 "DROP TABLE member_month;"
                 "CREATE TABLE member_month (month TEXT NOT NULL, member TEXT NOT NULL,"
                 " PRIMARY KEY (month, member)) STRICT, WITHOUT ROWID;"
                 "INSERT INTO member_month (month, member) SELECT month, member FROM kept;"
                 "DROP TABLE kept");
}
void lose_members(const Database& database) { database.run("DELETE FROM member_month"); }

const std::vector<Migration> steps{{1, 2, add_column}, {2, 3, rebuild_members}};

std::filesystem::path sealed_store(const TemporaryFolder& folder) {
    const auto file = folder.path() / "cae.db";
    REQUIRE(seal(*open_store(file), first_month()).has_value());
    return file;
}

void migrate_file(const std::filesystem::path& file, const std::vector<Migration>& taken) {
    const Database database(file, DatabaseUse::writing);
    cae::Transaction transaction(database, DatabaseUse::writing);
    migrate(database, taken);
    transaction.commit();
}

TEST_CASE("a store takes every step from its own version to the last one") {
    const TemporaryFolder folder;
    const auto file = sealed_store(folder);
    migrate_file(file, {steps.front()});
    migrate_file(file, steps);
    RawDatabase raw(file);
    CHECK(raw.rows("PRAGMA user_version") == "3");
    CHECK(raw.rows("SELECT month, member, more FROM pay") == "2026-01|o-brien|7");
    CHECK(raw.rows("SELECT * FROM member_month") == "2026-01|anna 2026-01|o-brien");
}

TEST_CASE("sealed months are guarded after a migration as before") {
    const TemporaryFolder folder;
    const auto file = sealed_store(folder);
    migrate_file(file, steps);
    CHECK(RawDatabase(file).run("DELETE FROM member_month") == "a sealed month never changes");
    CHECK(RawDatabase(file).rows("SELECT count(*) FROM payslip_line") == "3");
    CHECK_NOTHROW(refuse_other_guards(Database(file, DatabaseUse::reading)));
}

TEST_CASE("a migration that leaves rows alone changes nothing") {
    const TemporaryFolder folder;
    const auto file = sealed_store(folder);
    CHECK_THROWS_AS(migrate_file(file, {{1, 2, lose_members}}), cae::StoreFailure);
    CHECK(*open_store(file)->read(month("2026-01")) == first_month());
}

TEST_CASE("what is done to a copy leaves no trace in the file") {
    const TemporaryFolder folder;
    const auto file = sealed_store(folder);
    const Database database(file, DatabaseUse::reading);
    const Database copy = database.copy_in_memory();
    cae::Transaction transaction(copy, DatabaseUse::writing);
    migrate(copy, steps);
    transaction.commit();
    CHECK(copy.is_copy());
    CHECK(copy.integer_of("SELECT more FROM pay") == 7);
    CHECK_FALSE(database.is_copy());
    CHECK(database.integer_of("PRAGMA user_version") == 1);
}

} // namespace migrations_test
