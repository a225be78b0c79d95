#include "cae/store/rows/internal/seal_rows.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include "cae/base/canonical.hpp"
#include "cae/store/rows/internal/book_rows.hpp"
#include "cae/store/rows/internal/sealed_subjects.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

struct TableDigest {
    std::string table;
    std::int64_t rows = 0;
    std::string sha256;

    friend bool operator==(const TableDigest&, const TableDigest&) = default;
};

// `accounts`: how many of them there were.
TableDigest digest_of_table(const Database& database, const Period& period,
                            const std::string& table, std::int64_t accounts) {
    const SubjectShape shape = shape_of_subject(database, table);
    CanonicalDigest digest;
    digest.add(table);
    for (const std::string& column : shape.columns) digest.add(column);
    Statement rows = database.prepare("SELECT " + shape.names() + from_rows_of(table) +
                                      " ORDER BY " + shape.order());
    table == account_subject ? rows.query(accounts) : rows.query(period);
    TableDigest found{table, 0, {}};
    while (rows.next()) {
        rows.add_row_to(digest);
        ++found.rows;
    }
    digest.add(found.rows);
    found.sha256 = digest.hex();
    return found;
}

std::vector<TableDigest> digests_of_tables(const Database& database, const Period& period,
                                           std::int64_t accounts) {
    std::vector<std::string> tables = subjects_of(database);
    std::sort(tables.begin(), tables.end());
    std::vector<TableDigest> digests;
    digests.reserve(tables.size());
    for (const std::string& table : tables) {
        digests.push_back(digest_of_table(database, period, table, accounts));
    }
    return digests;
}

std::string content_of(const std::vector<TableDigest>& tables) {
    CanonicalDigest digest;
    for (const TableDigest& table : tables) {
        digest.add(table.table);
        digest.add(table.sha256);
    }
    return digest.hex();
}

// Rows that an index has otherwise than their table are found or not as the question is put.
void refuse_unsound(const Database& database) {
    const std::string found = database.text_of("PRAGMA integrity_check(1)");
    if (found != "ok") fail(Rule::store_must_work, {found});
}

std::string siren_of(const Database& database) {
    return database.text_of("SELECT siren FROM cooperative");
}

std::string previous_seal(const Database& database, const std::optional<Period>& before) {
    return before ? read_seal(database, *before).digest : std::string();
}

// Texts that are there already are not written again: their name says what they are.
void keep_law(const Database& database, const std::string& law, const LawTexts& texts) {
    Statement known = database.prepare("SELECT 1 FROM law_text WHERE law = ?");
    if (known.query(law).next()) return;
    Statement insertion = database.prepare(
        "INSERT INTO law_text (law, path, text) VALUES (?, ?, ?)");
    for (const LawText& text : texts) insertion.run(law, text.path, text.text);
}

void write_tables(const Database& database, const Period& period,
                  const std::vector<TableDigest>& tables) {
    Statement insertion = database.prepare(
        "INSERT INTO sealed_table (sealed, name, rows, sha256) VALUES (?, ?, ?, ?)");
    for (const TableDigest& table : tables) {
        insertion.run(period, table.table, table.rows, table.sha256);
    }
}

std::vector<TableDigest> read_tables(const Database& database, const Period& period) {
    std::vector<TableDigest> tables;
    Statement rows = database.prepare(
        "SELECT name, rows, sha256 FROM sealed_table WHERE sealed = ? ORDER BY name");
    rows.query(period);
    while (rows.next()) {
        std::string name = rows.string();
        const std::int64_t count = rows.integer();
        tables.push_back({std::move(name), count, rows.string()});
    }
    return tables;
}

std::int64_t rows_of(const std::vector<TableDigest>& tables, const std::string& name) {
    for (const TableDigest& table : tables) {
        if (table.table == name) return table.rows;
    }
    return 0;
}

// The tables that one list has otherwise than the other, or alone.
std::vector<std::string> differing(const std::vector<TableDigest>& kept,
                                   const std::vector<TableDigest>& found) {
    std::vector<std::string> names;
    for (const auto& [one, other] : {std::pair(&kept, &found), std::pair(&found, &kept)}) {
        for (const TableDigest& table : *one) {
            if (std::find(other->begin(), other->end(), table) != other->end()) continue;
            if (std::find(names.begin(), names.end(), table.table) != names.end()) continue;
            names.push_back(table.table);
        }
    }
    return names;
}

std::optional<BrokenSeal> broken_seal(const Database& database, const Period& period,
                                      const std::optional<Period>& before) {
    const Seal kept = read_seal(database, period);
    const auto tables = read_tables(database, period);
    const auto found = digests_of_tables(database, period, rows_of(tables, account_subject));
    const auto texts = read_law_texts(database, period);
    Seal again{period, kept.sealed_on, content_of(found), {}, previous_seal(database, before), {}};
    if (!texts.empty()) again.law = digest_of(texts);
    again.digest = digest_of(again, siren_of(database));
    auto others = differing(tables, found);
    if (again.law != kept.law) others.emplace_back("law_text");
    if (again == kept && others.empty()) return std::nullopt;
    return BrokenSeal{period, others};
}

std::optional<Seal> kept_seal(const Database& database, const Period& period) {
    Statement row = database.prepare(
        "SELECT sealed_on, content, law, previous, digest FROM seal WHERE sealed = ?");
    if (!row.query(period).next()) return std::nullopt;
    Seal seal{period, {}, {}, {}, {}, {}};
    if (!row.take_if_null()) seal.sealed_on = row.date();
    seal.content = row.string();
    seal.law = row.string();
    seal.previous = row.string();
    seal.digest = row.string();
    return seal;
}

// Takes the day, the law and the seal before as they are.
Seal write_seal_over_rows(const Database& database, Seal seal) {
    const auto tables = digests_of_tables(database, seal.period,
                                          std::numeric_limits<std::int64_t>::max());
    seal.content = content_of(tables);
    seal.digest = digest_of(seal, siren_of(database));
    write_tables(database, seal.period, tables);
    database
        .prepare("INSERT INTO seal (sealed, sealed_on, content, law, previous, digest)"
                 " VALUES (?, ?, ?, ?, ?, ?)")
        .run(seal.period, seal.sealed_on, seal.content, seal.law, seal.previous, seal.digest);
    return seal;
}

} // namespace

Seal write_seal(const Database& database, const Period& period, const std::optional<Period>& before,
                const Sealing& sealing) {
    Seal seal{period, sealing.day, {}, {}, previous_seal(database, before), {}};
    if (sealing.law_texts) {
        seal.law = digest_of(*sealing.law_texts);
        keep_law(database, seal.law, *sealing.law_texts);
    }
    return write_seal_over_rows(database, std::move(seal));
}

void seal_months_again(const Database& database) {
    std::vector<Seal> seals;
    for (const auto& [period, next_entry] : read_sealed_periods(database)) {
        seals.push_back(kept_seal(database, period).value_or(Seal{period, {}, {}, {}, {}, {}}));
    }
    database.run("DELETE FROM seal; DELETE FROM sealed_table");
    std::string previous;
    for (Seal& seal : seals) {
        seal.previous = previous;
        previous = write_seal_over_rows(database, std::move(seal)).digest;
    }
}

Seal read_seal(const Database& database, const Period& period) {
    auto seal = kept_seal(database, period);
    if (!seal) fail(Rule::store_must_work, {"the seal of " + to_string(period) + " is missing"});
    return *std::move(seal);
}

LawTexts read_law_texts(const Database& database, const Period& period) {
    LawTexts texts;
    Statement rows = database.prepare("SELECT path, text FROM law_text JOIN seal USING (law)"
                                      " WHERE sealed = ? ORDER BY path");
    rows.query(period);
    while (rows.next()) {
        std::string path = rows.string();
        texts.push_back({std::move(path), rows.string()});
    }
    return texts;
}

std::vector<Seal> read_seals(const Database& database) {
    std::vector<Seal> seals;
    for (const auto& [period, next_entry] : read_sealed_periods(database)) {
        seals.push_back(read_seal(database, period));
    }
    return seals;
}

std::vector<BrokenSeal> find_broken_seals(const Database& database) {
    refuse_unsound(database);
    std::vector<BrokenSeal> broken;
    std::optional<Period> before;
    for (const auto& [period, next_entry] : read_sealed_periods(database)) {
        if (auto seal = broken_seal(database, period, before)) broken.push_back(*std::move(seal));
        before = period;
    }
    return broken;
}

} // namespace cae
