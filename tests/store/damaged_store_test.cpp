#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "cae/store/sqlite/internal/failure.hpp"
#include "raw_database.hpp"
#include "renewed_sums.hpp"
#include "sample_month.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"

namespace damaged_store_test {

namespace fs = std::filesystem;
using namespace cae_test;
using cae::Rule;

std::string bytes_of(const fs::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream words(text);
    return {std::istream_iterator<std::string>(words), {}};
}

// Everything that is asked of a store; what is refused is nothing.
struct Readings {
    std::vector<std::optional<cae::MonthRecord>> months;
    std::vector<std::optional<cae::Books>> books;
    std::vector<std::optional<cae::Entries>> journals;
    std::vector<std::optional<cae::ByLevy<cae::ContributionRecord>>> contributions;
    std::vector<std::optional<std::vector<cae::SettledMonth>>> settled;
    std::vector<std::optional<std::vector<cae::SealedEntry>>> written; // by the accountant
    std::vector<std::optional<cae::Entry>> booked;
    std::optional<std::vector<cae::Month>> sealed;
};

template <class Value>
std::optional<Value> kept(cae::Result<Value> result) {
    if (result) return std::move(*result);
    const auto& problem = result.error().front();
    CHECK(problem.rule == Rule::store_must_work);
    CHECK_FALSE(problem.place.file.empty());
    return std::nullopt;
}

bool same_settled(const std::vector<cae::SettledMonth>& a,
                  const std::vector<cae::SettledMonth>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& two) {
        return one.month == two.month && one.sums_after == two.sums_after &&
               one.pay.has_value() == two.pay.has_value() &&
               (!one.pay ||
                (one.pay->gross == two.pay->gross && one.pay->profile == two.pay->profile &&
                 one.pay->terms == two.pay->terms && one.pay->amounts == two.pay->amounts));
    });
}

// A store of several months, put back as it was before each damage.
class StoreToDamage {
public:
    explicit StoreToDamage(cae::StoreOwner owner = artois) : owner_(std::move(owner)) {
        file_ = folder_.path() / "cae.db";
    }

    // Three months with a row in every table.
    void seal_sample() {
        const auto store = open_store(file_);
        auto month = first_month();
        add_recalls(month);
        REQUIRE(seal(*store, month).has_value());
        for (int i = 0; i < 2; ++i) {
            month = month_after(month);
            REQUIRE(seal(*store, month).has_value());
        }
        keep();
    }
    void copy(const fs::path& fixture) {
        fs::copy_file(fixture, file_);
        keep();
    }

    [[nodiscard]] const fs::path& file() const { return file_; }
    [[nodiscard]] RawDatabase raw() const { return RawDatabase(file_); }
    [[nodiscard]] const std::vector<std::string>& tables() const { return tables_; }

    void restore() const {
        fs::remove(file_.string() + "-journal");
        std::ofstream(file_, std::ios::binary | std::ios::trunc) << bytes_;
    }

    [[nodiscard]] Readings read() const {
        Readings readings;
        auto opened = cae::open_sqlite_store(file_, owner_, cae::StoreAccess::existing);
        if (!opened) {
            const Rule rule = rule_of(opened);
            CHECK((rule == Rule::store_must_work || rule == Rule::store_must_be_of_cooperative ||
                   rule == Rule::store_must_not_be_newer));
            return readings;
        }
        cae::Store& store = **opened;
        readings.sealed = kept(store.sealed_months());
        for (const char* name : {"2026-01", "2026-02", "2026-03"}) {
            const cae::Month about = month(name);
            auto record = store.read(about);
            // A month that is not there is missing in the list too, which is what is asked first.
            const bool gone = !record && rule_of(record) == Rule::month_must_exist;
            if (gone) CHECK_FALSE(readings.sealed);
            readings.months.push_back(gone ? std::nullopt : kept(std::move(record)));
            auto books = store.books_after(about);
            const bool none = !books && rule_of(books) == Rule::month_must_exist;
            readings.books.push_back(none ? std::nullopt : kept(std::move(books)));
            auto journal = store.journal(about);
            const bool unknown = !journal && rule_of(journal) == Rule::month_must_exist;
            readings.journals.push_back(unknown ? std::nullopt : kept(std::move(journal)));
            readings.contributions.push_back(kept(store.contributions(about)));
        }
        const cae::MonthSpan span{month("2026-01"), month("2026-04")};
        readings.settled.push_back(kept(store.settled_months(obrien, span)));
        readings.written.push_back(
            kept(store.accountant_entries({"OD-2026-01"}, month("2026-04"))));
        readings.booked.push_back(kept(store.booked({month("2026-01"), {1, "OD-2026-01", {}}})));
        return readings;
    }

private:
    void keep() {
        bytes_ = bytes_of(file_);
        tables_ = words_of(raw().rows("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                      " AND name NOT LIKE 'sqlite%' ORDER BY name"));
    }

    TemporaryFolder folder_;
    cae::StoreOwner owner_;
    fs::path file_;
    std::string bytes_;
    std::vector<std::string> tables_;
};

template <class Value>
void check_same(const std::vector<std::optional<Value>>& found,
                const std::vector<std::optional<Value>>& sealed) {
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i]) CHECK(*found[i] == *sealed[i]);
    }
}

// What is read is what was sealed, or an error.
void check_nothing_else(const Readings& found, const Readings& sealed) {
    check_same(found.months, sealed.months);
    check_same(found.books, sealed.books);
    check_same(found.journals, sealed.journals);
    check_same(found.booked, sealed.booked);
    // Of a month that is missing there are none, and the list of months tells that it is.
    if (found.sealed) {
        CHECK(*found.sealed == *sealed.sealed);
        check_same(found.contributions, sealed.contributions);
        check_same(found.written, sealed.written);
    }
    for (std::size_t i = 0; i < found.settled.size(); ++i) {
        if (found.settled[i]) CHECK(same_settled(*found.settled[i], *sealed.settled[i]));
    }
}

bool is_text(RawDatabase& raw, const std::string& table, const std::string& column) {
    return raw.rows("SELECT type FROM pragma_table_info('" + table + "') WHERE name = '" + column +
                    "'") == "TEXT";
}

std::vector<std::string> columns_of(RawDatabase& raw, const std::string& table,
                                    const std::string& which = "1") {
    return words_of(raw.rows("SELECT name FROM pragma_table_info('" + table + "') WHERE " + which));
}

const std::string without_rules = "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;"
                                  "PRAGMA ignore_check_constraints = ON;";

// The same tables without what keeps damage out.
void loosen(RawDatabase& raw) {
    raw.run("PRAGMA writable_schema = ON;"
            "UPDATE sqlite_schema SET sql = replace(replace(replace(sql, ' NOT NULL', ''),"
            " ') STRICT, WITHOUT', ') WITHOUT'), ') STRICT', ')') WHERE type = 'table';"
            "PRAGMA writable_schema = RESET");
}

// Runs what no guard, check or type of a table keeps from being done, and puts those back.
std::string damage_of_any_type(const StoreToDamage& store, const std::string& sql) {
    {
        auto raw = store.raw();
        raw.run(without_rules + "CREATE TABLE kept_schema AS"
                                " SELECT name AS kept_name, sql AS kept_sql FROM sqlite_schema");
        raw.run(raw.rows("SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_schema"
                         " WHERE type = 'trigger'"));
        loosen(raw);
    }
    auto raw = store.raw();
    raw.run(without_rules);
    std::string said = raw.run(sql);
    const std::string guards = raw.rows("SELECT group_concat(kept_sql, ';') FROM kept_schema"
                                        " WHERE kept_sql LIKE 'CREATE TRIGGER%'");
    CHECK(raw.run("PRAGMA writable_schema = ON;"
                  "UPDATE sqlite_schema SET sql = coalesce((SELECT kept_sql FROM kept_schema"
                  " WHERE kept_name = name), sql) WHERE type = 'table';"
                  "PRAGMA writable_schema = RESET; DROP TABLE kept_schema;" +
                  guards) == all_went_well);
    return said;
}

// The same for values that the types of the table take, which is faster.
std::string damage(const StoreToDamage& store, const std::string& table, const std::string& sql) {
    auto raw = store.raw();
    raw.run(without_rules);
    const std::string of_table = " FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '" +
                                 table + "'";
    const std::string drops = raw.rows("SELECT group_concat('DROP TRIGGER ' || name, ';')" +
                                       of_table);
    const std::string guards = raw.rows("SELECT group_concat(sql, ';')" + of_table);
    if (drops != "NULL") raw.run(drops);
    std::string said = raw.run(sql);
    if (guards != "NULL") CHECK(raw.run(guards) == all_went_well);
    return said;
}

enum class Sums { as_sealed, renewed };

class Damages {
public:
    explicit Damages(const StoreToDamage& store) : store_(store), sealed_(store.read()) {
        damage_of_any_type(store, "SELECT 1"); // of nothing: else that would be the damage itself
        CHECK(cae::open_sqlite_store(store.file(), artois, cae::StoreAccess::existing));
        store.restore();
    }

    // Damages, looks, and puts back. What SQLite does not let anybody do is no damage.
    void check(const std::string& table, const std::string& sql, Sums sums = Sums::as_sealed) {
        CAPTURE(sql);
        look(damage(store_, table, sql), sums);
    }
    void check_any_type(const std::string& sql, Sums sums) {
        CAPTURE(sql);
        look(damage_of_any_type(store_, sql), sums);
    }

    [[nodiscard]] int done() const { return done_; }

private:
    void look(const std::string& said, Sums sums) {
        if (said == all_went_well) {
            ++done_;
            sums == Sums::renewed ? look_behind_sums() : check_nothing_else(store_.read(), sealed_);
        }
        store_.restore();
    }

    // Nothing can be known of the figures then, but that looking at them ends.
    void look_behind_sums() const {
        try {
            renew_sums(store_.file());
        } catch (const cae::StoreFailure&) {
            return;
        }
        (void)store_.read();
    }

    const StoreToDamage& store_;
    Readings sealed_;
    int done_ = 0;
};

void for_each_column(const StoreToDamage& store,
                     const std::function<void(const std::string& table, const std::string& column,
                                              bool is_text)>& use) {
    for (const std::string& table : store.tables()) {
        auto raw = store.raw();
        for (const std::string& column : columns_of(raw, table)) {
            use(table, column, is_text(raw, table, column));
        }
    }
}

TEST_CASE("a cell that was changed is an error and never another figure") {
    StoreToDamage store;
    store.seal_sample();
    Damages damages(store);
    for_each_column(store, [&](const std::string& table, const std::string& column, bool is_text) {
        damages.check(table, "UPDATE OR IGNORE " + table + " SET " + column + " = " + column +
                                 (is_text ? " || 'x'" : " + 1"));
    });
    CHECK(damages.done() > 300);
}

TEST_CASE("cells of any kind and size are an error behind the control sums, or harmless") {
    StoreToDamage store;
    store.seal_sample();
    Damages damages(store);
    for_each_column(store, [&](const std::string& table, const std::string& column, bool is_text) {
        damages.check(table,
                      "UPDATE OR IGNORE " + table + " SET " + column + " = " +
                          (is_text ? "''" : "9223372036854775807"),
                      Sums::renewed);
    });
    CHECK(damages.done() > 300);
}

TEST_CASE("a row that is missing or one too many is an error") {
    StoreToDamage store;
    store.seal_sample();
    Damages damages(store);
    for (const std::string& table : store.tables()) {
        auto raw = store.raw();
        damages.check(table, "DELETE FROM " + table);
        const auto columns = columns_of(raw, table);
        for (const std::string& column : columns_of(raw, table, "pk > 0")) {
            const std::string some = "(SELECT " + column + " FROM " + table + " LIMIT 1)";
            damages.check(table, "DELETE FROM " + table + " WHERE " + column + " = " + some);
            const std::string last = "(SELECT max(" + column + ") FROM " + table + ")";
            damages.check(table, "DELETE FROM " + table + " WHERE " + column + " = " + last);
            std::string copied;
            for (const std::string& each : columns) {
                copied += (copied.empty() ? "" : ", ") + each +
                          (each != column                ? ""
                           : is_text(raw, table, column) ? " || '0'"
                                                         : " + 1000");
            }
            damages.check(table, "INSERT OR IGNORE INTO " + table + " SELECT " + copied + " FROM " +
                                     table + " LIMIT 1");
        }
    }
    CHECK(damages.done() > 150);
}

TEST_CASE("tables that are not those of this version are refused") {
    StoreToDamage store;
    store.seal_sample();
    const auto refused_after = [&](const std::string& sql) {
        CAPTURE(sql);
        CHECK(store.raw().run(sql) == all_went_well);
        for (const auto access : {cae::StoreAccess::existing, cae::StoreAccess::create_or_open}) {
            CHECK(rule_of(cae::open_sqlite_store(store.file(), artois, access)) ==
                  Rule::store_must_work);
        }
        store.restore();
    };
    const auto each = [&](const char* sql) {
        std::vector<std::string> statements;
        std::istringstream lines(store.raw().rows(sql));
        for (std::string line; std::getline(lines, line, ';');) {
            if (line.size() > 1) statements.push_back(line);
        }
        return statements;
    };
    for (const auto& sql : each("SELECT 'DROP ' || type || ' ' || name || ';' FROM sqlite_schema"
                                " WHERE name NOT LIKE 'sqlite%' AND type <> 'table'")) {
        refused_after(sql);
    }
    for (const auto& sql : each("SELECT 'ALTER TABLE ' || name || ' ADD COLUMN more TEXT;'"
                                " FROM sqlite_schema WHERE type = 'table'"
                                " AND name NOT LIKE 'sqlite%'")) {
        refused_after(sql);
    }
    for (const std::string& table : store.tables()) {
        refused_after("PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON;"
                      "UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '')"
                      " WHERE name = '" +
                      table + "'");
    }
    refused_after("CREATE TABLE more (month TEXT)");
    refused_after("CREATE INDEX more ON pay (gross)");
    refused_after("CREATE VIEW more AS SELECT 1");
    refused_after("ALTER TABLE pay RENAME COLUMN gross TO net");
}

TEST_CASE("an error of a sealed month names it") {
    StoreToDamage store;
    store.seal_sample();
    damage(store, "pay", "UPDATE pay SET gross = gross + 1 WHERE month = '2026-02'");
    const auto opened = cae::open_sqlite_store(store.file(), artois, cae::StoreAccess::existing);
    CHECK(opened.value()->read(month("2026-01")).has_value());
    const auto refused = opened.value()->read(month("2026-02"));
    CHECK(detail_of(refused) == "rows of pay in 2026-02 are not those that were sealed");
    CHECK(refused.error().front().place.file == store.file().string());
}

TEST_CASE("nothing is sealed after a month that was changed") {
    const std::vector<std::string> changes{
        "UPDATE activity_account SET closing = closing + 1, turnover = turnover + 1"
        " WHERE month = '2026-03'",
        "UPDATE entry_line SET debit = debit + 1 WHERE debit > 0;"
        "UPDATE entry_line SET credit = credit + 1 WHERE credit > 0",
        "UPDATE ledger_account SET label = 'Caisse'"};
    for (const std::string& sql : changes) {
        CAPTURE(sql);
        StoreToDamage store;
        store.seal_sample();
        const auto march = open_store(store.file())->read(month("2026-03")).value();
        const auto books = open_store(store.file())->books_after(month("2026-03")).value();
        CHECK(damage_of_any_type(store, sql) == all_went_well);
        const auto april = month_after(march);
        CHECK(rule_of(open_store(store.file())->seal(april, after(books, april), {})) ==
              Rule::store_must_work);
        store.restore();
        CHECK(open_store(store.file())->seal(april, after(books, april), {}).has_value());
    }
}

const std::vector<std::string> hostile_values{
    "NULL",       "0",     "-1",  "1",  "9223372036854775807", "-9223372036854775808",
    "4294967296", "0.5",   "'x'", "''", "'2026-13'",           "'9999-12'",
    "x'00ff'",    "'[1,2'"};

void damage_with_everything(StoreToDamage& store, Sums sums) {
    Damages damages(store);
    for_each_column(store, [&](const std::string& table, const std::string& column, bool) {
        for (const std::string& value : hostile_values) {
            damages.check_any_type("UPDATE OR IGNORE " + table + " SET " + column + " = " + value,
                                   sums);
        }
    });
    CHECK(damages.done() > 3000);
}

TEST_SUITE_BEGIN("long");

TEST_CASE("no value in any cell is read as another figure") {
    StoreToDamage store;
    store.seal_sample();
    damage_with_everything(store, Sums::as_sealed);
}

TEST_CASE("no value in any cell ends the program, even behind the control sums") {
    StoreToDamage store;
    store.seal_sample();
    damage_with_everything(store, Sums::renewed);
}

TEST_CASE("no value in any cell of a store of an earlier version ends the program") {
    for (const auto& fixture : fs::directory_iterator(source_path("tests/store/fixtures"))) {
        StoreToDamage store({"123456790", "Les Beffrois"});
        store.copy(fixture.path());
        for_each_column(store, [&](const std::string& table, const std::string& column, bool) {
            for (const std::string& value : hostile_values) {
                const std::string sql = "UPDATE OR IGNORE " + table + " SET " + column + " = " +
                                        value;
                CAPTURE(sql);
                damage_of_any_type(store, sql);
                (void)store.read();
                store.restore();
            }
        });
    }
}

TEST_SUITE_END();

} // namespace damaged_store_test
