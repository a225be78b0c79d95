#include <fstream>

#include <sys/stat.h>

#include "raw_database.hpp"
#include "sample_month.hpp"
#include "support/temporary_folder.hpp"

namespace fs = std::filesystem;

namespace store_file_test {

using namespace cae_test;
using cae::Rule;
using cae::StoreAccess;

class Umask {
public:
    explicit Umask(mode_t mask) : before_(umask(mask)) {}
    ~Umask() { umask(before_); }
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;

private:
    mode_t before_;
};

std::size_t files_in(const TemporaryFolder& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()));
}

TEST_CASE("the store is private whatever the umask") {
    for (const mode_t mask : {0000U, 0022U, 0777U}) {
        const TemporaryFolder folder;
        const auto file = folder.path() / "cae.db";
        {
            const Umask changed(mask);
            REQUIRE(seal(*open_store(file), first_month()).has_value());
        }
        CHECK((fs::status(file).permissions() & fs::perms::all) ==
              (fs::perms::owner_read | fs::perms::owner_write));
    }
}

TEST_CASE("nothing is created before the first month is sealed") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "cae.db";
    const auto store = open_store(file);
    CHECK(last_books(*store).has_value());
    CHECK(files_in(folder) == 0);
    REQUIRE(seal(*store, first_month()).has_value());
    CHECK(files_in(folder) == 1); // no journal is left beside it
}

TEST_CASE("looking at a store creates and changes nothing") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "cae.db";
    CHECK(rule_of(cae::open_sqlite_store(file, artois, StoreAccess::existing)) ==
          Rule::file_must_exist);
    CHECK(files_in(folder) == 0);
    const auto january = first_month();
    REQUIRE(seal(*open_store(file), january).has_value());
    const auto store = open_store(file, StoreAccess::existing);
    CHECK(rule_of(seal(*store, month_after(january))) == Rule::store_must_work);
    CHECK(files_in(folder) == 1);
}

TEST_CASE("an empty file is a store without a month") {
    const TemporaryFolder folder;
    const auto file = folder.write("cae.db", "");
    const auto looked_at = open_store(file, StoreAccess::existing);
    CHECK(looked_at->sealed_months()->empty());
    CHECK(rule_of(looked_at->read(month("2026-01"))) == Rule::month_must_exist);
    CHECK(rule_of(seal(*looked_at, first_month())) == Rule::store_must_work);
    CHECK(fs::file_size(file) == 0);
    const auto store = open_store(file);
    CHECK(store->sealed_months()->empty());
    CHECK(seal(*store, first_month()).has_value());
}

TEST_CASE("a store is never reached through a symbolic link") {
    const TemporaryFolder folder;
    const auto target = folder.path() / "elsewhere.db";
    const auto link = folder.path() / "cae.db";
    fs::create_symlink(target, link);
    SUBCASE("to nothing") {}
    SUBCASE("to a store") { REQUIRE(seal(*open_store(target), first_month()).has_value()); }
    for (const auto access : {StoreAccess::create_or_open, StoreAccess::existing}) {
        CHECK(rule_of(cae::open_sqlite_store(link, artois, access)) ==
              Rule::output_must_not_be_a_link);
    }
}

TEST_CASE("a link that takes the place of the store before it is created is not followed") {
    const TemporaryFolder folder;
    const auto link = folder.path() / "cae.db";
    const auto store = open_store(link);
    fs::create_symlink(folder.path() / "elsewhere.db", link);
    CHECK(rule_of(seal(*store, first_month())) == Rule::output_must_not_be_a_link);
    CHECK(files_in(folder) == 1);
}

TEST_CASE("folders above the store may be links") {
    const TemporaryFolder folder;
    fs::create_directory(folder.path() / "real");
    fs::create_directory_symlink(folder.path() / "real", folder.path() / "link");
    CHECK(seal(*open_store(folder.path() / "link" / "cae.db"), first_month()).has_value());
    CHECK(fs::exists(folder.path() / "real" / "cae.db"));
}

TEST_CASE("a store that cannot be a file is refused") {
    const TemporaryFolder folder;
    fs::create_directory(folder.path() / "cae.db");
    CHECK(rule_of(cae::open_sqlite_store(folder.path() / "cae.db", artois,
                                         StoreAccess::create_or_open)) == Rule::store_must_work);
    const auto store = open_store(folder.path() / "absent" / "cae.db");
    const auto refused = seal(*store, first_month());
    CHECK(rule_of(refused) == Rule::store_must_work);
    CHECK(detail_of(refused) == "No such file or directory");
}

} // namespace store_file_test
