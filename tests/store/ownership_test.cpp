#include "raw_database.hpp"
#include "sample_month.hpp"
#include "support/temporary_folder.hpp"

namespace ownership_test {

using namespace cae_test;
using cae::Rule;
using cae::StoreAccess;

const cae::StoreOwner other{"552100554", "Autre"};

std::filesystem::path sealed_store(const TemporaryFolder& folder) {
    const auto file = folder.path() / "cae.db";
    REQUIRE(seal(*open_store(file), first_month()).has_value());
    return file;
}

TEST_CASE("the store of another cooperative is refused") {
    const TemporaryFolder folder;
    const auto file = sealed_store(folder);
    for (const auto access : {StoreAccess::create_or_open, StoreAccess::existing}) {
        const auto refused = cae::open_sqlite_store(file, other, access);
        CHECK(rule_of(refused) == Rule::store_must_be_of_cooperative);
        CHECK(refused.error().front().details == cae::Details{"130025265", "552100554"});
        CHECK(refused.error().front().place.file == file.string());
    }
}

TEST_CASE("the month of another cooperative is refused") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "cae.db");
    auto january = first_month();
    january.siren = other.siren;
    CHECK(rule_of(seal(*store, january)) == Rule::store_must_be_of_cooperative);
    CHECK(store->sealed_months()->empty());
}

TEST_CASE("the store of a newer version is refused") {
    const TemporaryFolder folder;
    const auto file = sealed_store(folder);
    RawDatabase(file).run("PRAGMA user_version = 1000");
    const auto refused = cae::open_sqlite_store(file, artois, StoreAccess::existing);
    CHECK(rule_of(refused) == Rule::store_must_not_be_newer);
    CHECK(detail_of(refused) == 1000);
}

TEST_CASE("a store whose version no program has written is refused") {
    for (const std::string version : {"0", "-1"}) {
        const TemporaryFolder folder;
        const auto file = sealed_store(folder);
        RawDatabase(file).run("PRAGMA user_version = " + version);
        const auto refused = cae::open_sqlite_store(file, artois, StoreAccess::create_or_open);
        CHECK(rule_of(refused) == Rule::store_must_work);
        CHECK(detail_of(refused) == "version " + version + " of its tables");
    }
}

TEST_CASE("a database of another program is refused") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "cae.db";
    RawDatabase(file).run("CREATE TABLE notes (text)");
    CHECK(rule_of(cae::open_sqlite_store(file, artois, StoreAccess::create_or_open)) ==
          Rule::store_must_work);
    CHECK(RawDatabase(file).rows("SELECT name FROM sqlite_schema") == "notes");
}

TEST_CASE("a file that is no database is refused and left alone") {
    const TemporaryFolder folder;
    const std::string text(4'096, 'x');
    const auto file = folder.write("cae.db", text);
    const auto refused = cae::open_sqlite_store(file, artois, StoreAccess::create_or_open);
    CHECK(rule_of(refused) == Rule::store_must_work);
    CHECK(detail_of(refused) == "file is not a database");
    CHECK(std::filesystem::file_size(file) == text.size());
}

TEST_CASE("a store with a write-ahead log is refused") {
    const TemporaryFolder folder;
    const auto file = sealed_store(folder);
    RawDatabase(file).run("PRAGMA journal_mode = WAL");
    const auto refused = cae::open_sqlite_store(file, artois, StoreAccess::create_or_open);
    CHECK(rule_of(refused) == Rule::store_must_work);
    CHECK(detail_of(refused) == "journal mode is wal, not delete");
}

} // namespace ownership_test
