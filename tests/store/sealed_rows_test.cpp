#include "raw_database.hpp"
#include "renewed_sums.hpp"
#include "sample_month.hpp"
#include "support/temporary_folder.hpp"

namespace sealed_rows_test {

using namespace cae_test;
using cae::Rule;

const std::string refusal = "a sealed month never changes";

const std::vector<std::string> tables_of_month{
    "sealed_month",
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
    "clearing_item",
    "vehicle_mileage",
    "asset",
    "vat",
    "promotion",
};

// A store of one month, as another program finds it.
class SealedStore {
public:
    SealedStore() : file_(folder_.path() / "cae.db") {
        auto month = first_month();
        add_recalls(month);
        REQUIRE(seal(*open_store(file_), month).has_value());
    }

    [[nodiscard]] RawDatabase raw() const { return RawDatabase(file_); }
    [[nodiscard]] auto open() const {
        return cae::open_sqlite_store(file_, artois, cae::StoreAccess::existing);
    }
    // As if nothing had been damaged since it was sealed.
    void renew_sums() const { cae_test::renew_sums(file_); }
    [[nodiscard]] auto read() const { return open().value()->read(month("2026-01")); }

private:
    TemporaryFolder folder_;
    std::filesystem::path file_;
};

TEST_CASE("no row of a sealed month can be changed or deleted") {
    const SealedStore store;
    auto raw = store.raw();
    auto tables = tables_of_month;
    tables.insert(tables.end(),
                  {"cooperative", "ledger_account", "entry", "entry_line", "control_sum"});
    for (const std::string& table : tables) {
        CAPTURE(table);
        const std::string column = raw.rows("SELECT name FROM pragma_table_info('" + table +
                                            "') WHERE cid = 1");
        CHECK(raw.run("UPDATE " + table + " SET " + column + " = " + column) == refusal);
        CHECK(raw.run("DELETE FROM " + table) == refusal);
    }
}

TEST_CASE("no row can be added to a sealed month or put in the place of another") {
    const SealedStore store;
    auto raw = store.raw();
    for (const std::string& table : tables_of_month) {
        CAPTURE(table);
        const std::string rows = " INTO " + table + " SELECT * FROM " + table;
        CHECK(raw.run("INSERT" + rows) == refusal);
        CHECK(raw.run("INSERT OR REPLACE" + rows) == refusal);
    }
}

TEST_CASE("a damaged month is not read as if it were whole") {
    const SealedStore store;
    auto raw = store.raw();
    const auto damage = [&](const std::string& sql) {
        REQUIRE(raw.run_unguarded(sql) == all_went_well);
        return rule_of(store.read());
    };
    SUBCASE("an entry that does not balance") {
        CHECK(damage("UPDATE entry_line SET debit = debit + 1 WHERE number = 1") ==
              Rule::store_must_work);
    }
    SUBCASE("a missing line") {
        CHECK(damage("DELETE FROM entry_line WHERE number >= 5") == Rule::store_must_work);
    }
    SUBCASE("a missing entry") {
        CHECK(damage("DELETE FROM entry WHERE number = 1") == Rule::store_must_work);
    }
    SUBCASE("the last entry missing with its lines") {
        CHECK(
            damage("DELETE FROM entry WHERE number = 2; DELETE FROM entry_line WHERE entry = 2") ==
            Rule::store_must_work);
    }
    SUBCASE("a payslip that does not add up") {
        CHECK(damage("UPDATE pay SET net_before_tax = net_before_tax + 1") ==
              Rule::store_must_work);
        CHECK(detail_of(store.read()) == "rows of pay in 2026-01 are not those that were sealed");
        store.renew_sums();
        CHECK(detail_of(store.read()) ==
              "broken identity: net_before_tax_adds_up of o-brien in 2026-01");
    }
    SUBCASE("a word nobody knows") {
        CHECK(damage("UPDATE member_month SET stage = 'boss'") == Rule::store_must_work);
    }
}

TEST_CASE("a store whose guards were changed is refused") {
    const SealedStore store;
    const auto refused_after = [&](const std::string& sql) {
        REQUIRE(store.raw().run(sql) == all_went_well);
        const auto refused = store.open();
        CHECK(rule_of(refused) == Rule::store_must_work);
        CHECK(detail_of(refused) == "the guards of its sealed months were changed");
    };
    SUBCASE("by taking one off") { refused_after("DROP TRIGGER pay_refuses_update"); }
    SUBCASE("by adding one") {
        refused_after("CREATE TRIGGER more AFTER INSERT ON pay BEGIN DELETE FROM alert; END");
    }
    SUBCASE("by putting a weaker one in its place") {
        refused_after("DROP TRIGGER pay_refuses_update; CREATE TRIGGER pay_refuses_update"
                      " BEFORE update ON pay WHEN OLD.gross > 0 BEGIN SELECT 1; END");
    }
    SUBCASE("by adding a table that has none") { refused_after("CREATE TABLE notes (text)"); }
}

TEST_CASE("an alert with other details than its kind has is not read") {
    const SealedStore store;
    auto raw = store.raw();
    const auto damage = [&](const std::string& sql) {
        REQUIRE(raw.run_unguarded(sql) == all_went_well);
        return rule_of(store.read());
    };
    SUBCASE("an amount that is none") {
        CHECK(damage("UPDATE alert_detail SET detail = 'much' WHERE position = 1") ==
              Rule::store_must_work);
    }
    SUBCASE("one that is missing") {
        CHECK(damage("DELETE FROM alert_detail WHERE position = 1") == Rule::store_must_work);
    }
    SUBCASE("one too many") {
        CHECK(damage("INSERT INTO alert_detail (month, alert, position, detail)"
                     " VALUES ('2026-01', 0, 2, '1.00')") == Rule::store_must_work);
    }
}

TEST_CASE("the views show payslips and journal line by line") {
    const SealedStore store;
    auto raw = store.raw();
    CHECK(raw.rows("SELECT * FROM payslip_line") ==
          "2026-01|o-brien|employer|maladie|Maladie|10101 "
          "2026-01|o-brien|employer|agirc_t1|Retraite T1|0 "
          "2026-01|o-brien|employee|csg|CSG déductible|-20202");
    CHECK(raw.rows("SELECT entry, journal, piece, account, activity, member, debit, credit"
                   " FROM journal WHERE entry = 1") ==
          "1|VE|F-1|512000|conseil|anna|1201|0 1|VE|F-1|411000|conseil|anna|0|1201 "
          "1|VE|F-1|900000|||55|0 1|VE|F-1|512000|||0|55 "
          "1|VE|F-1|512000|conseil|anna|55|0 1|VE|F-1|900000|conseil|anna|0|55 "
          "1|VE|F-1|512000|||7|0 1|VE|F-1|512000|||0|7");
    // A line has the party of its entry, unless it has one of its own.
    CHECK(raw.rows("SELECT party, debit FROM journal WHERE entry = 1 AND debit IN (7, 1201)") ==
          "Ville d'Arras|1201 Crédit coopératif|7");
}

} // namespace sealed_rows_test
