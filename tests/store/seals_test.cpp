#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "cae/store/sqlite/internal/failure.hpp"
#include "raw_database.hpp"
#include "renewed_sums.hpp"
#include "sample_month.hpp"
#include "support/temporary_folder.hpp"

namespace seals_test {

namespace fs = std::filesystem;
using namespace cae_test;
using cae::Rule;

const cae::Sealing on_a_day{
    *cae::Date::of(2026, 2, 5),
    std::make_shared<const cae::LawTexts>(cae::LawTexts{{"law/a.yaml", "id: a\n"}})};

// Two months with a row in every table, the second one sealed in February with a law.
class TwoMonths {
public:
    TwoMonths() {
        const auto store = open_store(file());
        auto january = first_month();
        add_recalls(january);
        REQUIRE(seal(*store, january).has_value());
        record = month_after(january);
        record.inputs = {{"activity/2026-02.csv", 12, std::string(64, 'a')}};
        const auto books = last_books(*store);
        const auto sealed = store->seal(record, after(*books, record), on_a_day);
        REQUIRE(sealed.has_value());
        seal_of_second = sealed->seal;
    }

    [[nodiscard]] fs::path file() const { return folder_.path() / "cae.db"; }
    [[nodiscard]] RawDatabase raw() const { return RawDatabase(file()); }
    [[nodiscard]] std::vector<cae::BrokenSeal> broken() const {
        return open_store(file(), cae::StoreAccess::existing)->broken_seals().value();
    }

    cae::MonthRecord record = first_month();
    cae::Seal seal_of_second{month("2026-02"), {}, {}, {}, {}, {}};

private:
    TemporaryFolder folder_;
};

TEST_CASE("a seal covers the day, the law and the seal before") {
    const TwoMonths months;
    const auto seals = open_store(months.file())->seals().value();
    REQUIRE(seals.size() == 2);
    CHECK(seals[0].previous.empty());
    CHECK_FALSE(seals[0].sealed_on);
    CHECK(seals[1] == months.seal_of_second);
    CHECK(seals[1].previous == seals[0].digest);
    CHECK(seals[1].sealed_on == *cae::Date::of(2026, 2, 5));
    CHECK(seals[1].law == digest_of(*on_a_day.law_texts));
    CHECK(seals[1].digest == digest_of(seals[1], artois.siren));
    CHECK(open_store(months.file())->law_texts(month("2026-02")).value() == *on_a_day.law_texts);
    CHECK(months.broken().empty());
}

TEST_CASE("a seal is worked out from its parts as docs/seal.md says") {
    // The bytes, digested with sha256sum: t, 8 bytes of length, "cae seal 1", then in the same way
    // "123456790", "2026-01", "2026-02-05", "cc", "ll", "".
    const cae::Seal seal{month("2026-01"), *cae::Date::of(2026, 2, 5), "cc", "ll", "", ""};
    CHECK(digest_of(seal, "123456790") ==
          "65712eee4981b75d21d85d34ccd31f13d6e2e2b91d8f68a51e3b96346643d62f");
}

TEST_CASE("a check word has the 16 bits after the twelve digits that are shown") {
    const std::string digits = "3f2a91c0d4e7";
    CHECK(cae::short_seal(digits + "0000") == digits);
    CHECK(cae::check_word(digits + "0000") == "babab");
    CHECK(cae::check_word(digits + "ffff") == "zuzuz");
    // 0111 11 1100 00 0001: of b d f g h j k l m n p r s t v z and a i o u the 7th, 3rd, 12th, 0th
    // and 1st.
    CHECK(cae::check_word(digits + "7f01") == "lusad");
}

std::string bytes_of(const fs::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

// The tables that no longer fit their seals; nothing where the store cannot be read at all, which
// says so too.
std::optional<std::vector<std::string>> broken_tables(const fs::path& file) {
    try {
        renew_sums(file); // as whoever changes rows could make the control sums fit them
    } catch (const cae::StoreFailure&) {
        return std::nullopt;
    }
    const auto store = cae::open_sqlite_store(file, artois, cae::StoreAccess::existing);
    if (!store) return std::nullopt;
    const auto broken = (*store)->broken_seals();
    if (!broken) return std::nullopt;
    std::vector<std::string> tables;
    for (const cae::BrokenSeal& seal : *broken) {
        tables.insert(tables.end(), seal.tables.begin(), seal.tables.end());
    }
    return tables;
}

TEST_CASE("whatever cell of a sealed month is changed, the seal says which table") {
    const TwoMonths months;
    const std::string bytes = bytes_of(months.file());
    std::istringstream cells(RawDatabase(months.file())
                                 .rows("SELECT known.name || '.' || part.name, part.type"
                                       " FROM sqlite_schema AS known"
                                       " JOIN pragma_table_info(known.name) AS part"
                                       " WHERE known.type = 'table' AND known.name NOT IN"
                                       " ('cooperative', 'control_sum', 'open_item_due')"));
    int seen = 0;
    for (std::string cell; cells >> cell;) {
        CAPTURE(cell);
        const std::string table = cell.substr(0, cell.find('.'));
        const std::string column = cell.substr(table.size() + 1, cell.find('|') - table.size() - 1);
        const std::string other = cell.ends_with("TEXT") ? ", '') || 'x'" : ", 0) + 1";
        const std::string said = months.raw().run_unguarded(
            "PRAGMA ignore_check_constraints = ON; UPDATE OR IGNORE " + table + " SET " + column +
            " = coalesce(" + column + other);
        const auto tables = broken_tables(months.file());
        const bool is_of_seal = table == "seal" || table == "sealed_table";
        if (said == all_went_well && tables && !is_of_seal) {
            CHECK(std::find(tables->begin(), tables->end(), table) != tables->end());
            ++seen;
        }
        std::ofstream(months.file(), std::ios::binary | std::ios::trunc) << bytes;
    }
    CHECK(seen > 100);
}

// An inventory with a row in every table that it has.
cae::InventoryRecord inventory_behind(const cae::MonthRecord& last) {
    cae::InventoryRecord record{last.month.last_day(), artois.siren, artois.name};
    const cae::LedgerAccount rent{"613200", "Locations"};
    const cae::LedgerAccount owed{"408000", "Factures non parvenues"};
    cae::EntryLines lines;
    lines.add({rent, {}, cents(450), {}, {}});
    lines.add({owed, {}, {}, cents(450), cae::InternedText("Foncière")});
    const std::int64_t number = last.entries.back().number + 1;
    record.entries.add(number,
                       *cae::Entry::of({cae::Journal::general, record.last_day, "FNP", "Loyer"},
                                       std::move(lines)));
    record.accountant_entries = {{number, "FNP", ""}};
    record.inputs = {{"inventory/2026.csv", 12, std::string(64, 'b')}};
    return record;
}

TEST_CASE("an inventory is in the chain of seals where it was sealed, and read as it was") {
    const TwoMonths months;
    const auto record = inventory_behind(months.record);
    const auto store = open_store(months.file());
    const auto sealed = store->seal(record, on_a_day);
    REQUIRE(sealed.has_value());
    CHECK(to_string(sealed->seal.period) == "2026-13");
    CHECK(sealed->seal.previous == months.seal_of_second.digest);
    CHECK(store->inventory(record.period()).value() == record);
    CHECK(store->sealed_months()->size() == 2);
    const std::int64_t next = record.entries.back().number + 1;
    CHECK(store->sealed_periods()->back() == cae::SealedPeriod{record.period(), next});
    CHECK(months.broken().empty());
    CHECK(rule_of(store->seal(record, on_a_day)) == Rule::inventory_must_not_be_sealed);
}

TEST_CASE("whatever cell of a sealed inventory is changed, its seal says which table") {
    const TwoMonths months;
    REQUIRE(open_store(months.file())->seal(inventory_behind(months.record), on_a_day).has_value());
    const std::string bytes = bytes_of(months.file());
    const auto change = [&](const std::string& table, const std::string& set,
                            const std::string& where) {
        CAPTURE(table + "." + set);
        const std::string said = months.raw().run_unguarded(
            "PRAGMA ignore_check_constraints = ON; UPDATE " + table + " SET " + set + " WHERE " +
            where);
        REQUIRE(said == all_went_well);
        const auto tables = broken_tables(months.file());
        if (tables) CHECK(std::find(tables->begin(), tables->end(), table) != tables->end());
        std::ofstream(months.file(), std::ios::binary | std::ios::trunc) << bytes;
    };
    const std::string of_period = "month = '2026-13'";
    const std::string entry = "(SELECT first_entry FROM sealed_month WHERE " + of_period + ")";
    for (const char* const set : {"siren = 'x'", "cooperative = 'x'", "payment_day = '2026-02-27'",
                                  "first_entry = first_entry - 1", "next_line = next_line + 1",
                                  "due_net = 1", "gross = 1"}) {
        change("sealed_month", set, of_period);
    }
    for (const char* const set : {"journal = 'sales'", "date = '2026-02-27'", "piece = 'x'",
                                  "label = 'x'", "party = 'x'", "settles = 'x'", "rule = 'x'"}) {
        change("entry", set, "number = " + entry);
    }
    change("entry_line", "branch = 'x'", "entry = " + entry);
    change("line_party", "party = 'x'", of_period);
    change("accountant_entry", "id = 'x'", of_period);
    change("accountant_entry", "reverses = 'x'", of_period);
    change("input_file", "sha256 = 'x'", of_period);
}

TEST_CASE("a month is not sealed before the day of the one before it") {
    const TwoMonths months;
    const auto store = open_store(months.file());
    const auto march = month_after(months.record);
    const auto books = last_books(*store);
    const auto sealed = store->seal(march, after(*books, march), {*cae::Date::of(2026, 2, 4), {}});
    CHECK(rule_of(sealed) == Rule::sealing_must_not_go_back);
    CHECK(store->seal(march, after(*books, march), {*cae::Date::of(2026, 2, 5), {}}).has_value());
}

TEST_CASE("a month sealed anew breaks the chain of those after it") {
    const TwoMonths months;
    const std::string other(64, '0');
    CHECK(months.raw().run_unguarded("UPDATE seal SET digest = '" + other +
                                     "' WHERE sealed = '2026-01'") == all_went_well);
    const auto broken = open_store(months.file())->broken_seals().value();
    REQUIRE(broken.size() == 2);
    CHECK(broken[1] == cae::BrokenSeal{month("2026-02"), {}});
}

TEST_CASE("the first value that another closing gives is named") {
    const TwoMonths months;
    const auto store = open_store(months.file());
    const auto before = store->books_after(month("2026-01")).value();
    const auto difference = [&](const cae::MonthRecord& again) {
        return store->difference_from(again, after(before, again)).value();
    };
    CHECK_FALSE(difference(months.record));
    cae::MonthRecord other = months.record;
    other.inputs.front().bytes = 13;
    const auto value = difference(other);
    REQUIRE(value);
    CHECK(value->table == "input_file");
    CHECK(value->row == "0");
    CHECK(value->column == "bytes");
    CHECK(value->kept == "12");
    CHECK(value->computed == "13");
    other.inputs.clear();
    const auto added = difference(other);
    REQUIRE(added);
    CHECK(added->kind == cae::SealDifference::Kind::added_row);
    other.inputs = months.record.inputs;
    other.inputs.push_back({"bank/2026-02.csv", 1, std::string(64, 'b')});
    const auto missing = difference(other);
    REQUIRE(missing);
    CHECK(missing->kind == cae::SealDifference::Kind::missing_row);
    CHECK(missing->row == "1");
}

} // namespace seals_test
