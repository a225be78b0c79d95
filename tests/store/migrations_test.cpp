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

// Versions after the last one, which do not exist: one more column of a table that others refer to,
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

std::int64_t version_in(const std::filesystem::path& file) {
    return Database(file, DatabaseUse::reading).integer_of("PRAGMA user_version");
}
std::vector<Migration> steps_from(std::int64_t version) {
    return {{version, version + 1, add_column}, {version + 1, version + 2, rebuild_members}};
}

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
    const auto version = version_in(file);
    const auto steps = steps_from(version);
    migrate_file(file, {steps.front()});
    migrate_file(file, steps);
    CHECK(version_in(file) == version + 2);
    RawDatabase raw(file);
    CHECK(raw.rows("SELECT month, member, more FROM pay") == "2026-01|o-brien|7");
    CHECK(raw.rows("SELECT * FROM member_month") == "2026-01|anna 2026-01|o-brien");
}

TEST_CASE("sealed months are guarded after a migration as before") {
    const TemporaryFolder folder;
    const auto file = sealed_store(folder);
    migrate_file(file, steps_from(version_in(file)));
    CHECK(RawDatabase(file).run("DELETE FROM member_month") == "a sealed month never changes");
    CHECK(RawDatabase(file).rows("SELECT count(*) FROM payslip_line") == "3");
    CHECK_NOTHROW(refuse_other_guards(Database(file, DatabaseUse::reading)));
}

TEST_CASE("a migration that leaves rows alone changes nothing") {
    const TemporaryFolder folder;
    const auto file = sealed_store(folder);
    const auto version = version_in(file);
    CHECK_THROWS_AS(migrate_file(file, {{version, version + 1, lose_members}}), cae::StoreFailure);
    CHECK(version_in(file) == version);
    CHECK(*open_store(file)->read(month("2026-01")) == first_month());
}

TEST_CASE("what is done to a copy leaves no trace in the file") {
    const TemporaryFolder folder;
    const auto file = sealed_store(folder);
    const auto version = version_in(file);
    const Database database(file, DatabaseUse::reading);
    const Database copy = database.copy_in_memory();
    cae::Transaction transaction(copy, DatabaseUse::writing);
    migrate(copy, steps_from(version));
    transaction.commit();
    CHECK(copy.is_copy());
    CHECK(copy.integer_of("SELECT more FROM pay") == 7);
    CHECK_FALSE(database.is_copy());
    CHECK(version_in(file) == version);
}

} // namespace migrations_test
