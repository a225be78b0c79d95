#include "cae/store/sqlite/internal/migrations.hpp"

#include <initializer_list>
#include <string>

#include "cae/base/check.hpp"
#include "cae/store/rows/internal/control_sums.hpp"
#include "cae/store/rows/internal/seal_rows.hpp"
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

// Vehicles were cars.
void add_vehicle_kinds(const Database& database) {
    database.run("ALTER TABLE vehicle_mileage ADD COLUMN vehicle_kind TEXT NOT NULL DEFAULT 'car' "
                 "CHECK (vehicle_kind IN ('car', 'motorcycle', 'moped'))");
}

void add_amounts(const Database& database, std::initializer_list<const char*> tables,
                 std::initializer_list<const char*> columns) {
    for (const std::string table : tables) {
        for (const char* column : columns) {
            database.run(
                ("ALTER TABLE " + table + " ADD COLUMN " + column + " INTEGER NOT NULL DEFAULT 0")
                    .c_str());
        }
    }
}

// Nobody was sick: absence took its days.
void add_sickness(const Database& database) {
    add_amounts(database, {"pay", "recall"}, {"pay_due", "whole_pay"});
    add_amounts(database, {"variable_element"}, {"sick_pay"});
    database.run("ALTER TABLE variable_element ADD COLUMN sick_days INTEGER NOT NULL DEFAULT 0 "
                 "CHECK (sick_days BETWEEN 0 AND 31);"
                 "ALTER TABLE variable_element ADD COLUMN sick_kind TEXT NOT NULL "
                 "DEFAULT 'non_occupational' "
                 "CHECK (sick_kind IN ('non_occupational', 'occupational'))");
}

// Months of before have those of what is found of them.
void add_control_sums(const Database& database) {
    database.run("CREATE TABLE control_sum (sealed TEXT NOT NULL REFERENCES sealed_month,"
                 " subject TEXT NOT NULL, rows INTEGER NOT NULL, sum INTEGER NOT NULL,"
                 " PRIMARY KEY (sealed, subject)) STRICT, WITHOUT ROWID");
}

// Nothing was on a clearing account.
void add_clearing(const Database& database) {
    database.run("CREATE TABLE clearing_item ("
                 " month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,"
                 " date TEXT NOT NULL, reference TEXT NOT NULL, counterparty TEXT NOT NULL,"
                 " label TEXT NOT NULL, left_before INTEGER NOT NULL, left INTEGER NOT NULL,"
                 " PRIMARY KEY (date, reference, month)) STRICT, WITHOUT ROWID;"
                 "CREATE INDEX clearing_item_of_month ON clearing_item (month);"
                 "ALTER TABLE sealed_month ADD COLUMN is_of_version_1 INTEGER NOT NULL DEFAULT 0"
                 " CHECK (is_of_version_1 IN (0, 1));"
                 "UPDATE sealed_month SET is_of_version_1 = 1");
}

// Documents had the month of their file, and named nobody.
void add_piece_dates_and_parties(const Database& database) {
    database.run("ALTER TABLE entry ADD COLUMN piece_date TEXT;"
                 "ALTER TABLE entry ADD COLUMN party TEXT NOT NULL DEFAULT ''");
}

// Leave had no end.
void add_ends_of_leave(const Database& database) {
    add_amounts(database, {"paid_leave"},
                {"lost", "earlier_ending", "previous_ending", "period_sick_days", "was_told"});
    for (const std::string column : {"told", "earlier_until", "previous_until"}) {
        database.run(("ALTER TABLE paid_leave ADD COLUMN " + column + " TEXT").c_str());
    }
}

// Part time lowered every ceiling, and pay of a part of a month was that of its days.
void add_part_time_and_parts_of_months(const Database& database) {
    add_amounts(database, {"pay", "recall"}, {"full_ceiling"});
    add_amounts(database, {"variable_element"}, {"month_pay"});
}

// VAT was domestic.
void add_kinds_of_vat(const Database& database) {
    database.run(R"sql(
ALTER TABLE vat RENAME TO earlier_vat;
CREATE TABLE vat (
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    side TEXT NOT NULL,
    rate_billionths INTEGER NOT NULL,
    net INTEGER NOT NULL,
    vat INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (month, position),
    CHECK (side IN ('collected', 'pending', 'deductible', 'self_assessed')),
    CHECK (kind IN ('domestic', 'reverse_charge', 'exempt', 'out_of_scope'))
) STRICT, WITHOUT ROWID;
INSERT INTO vat (month, position, side, rate_billionths, net, vat, kind, reason)
SELECT month, position, side, rate_billionths, net, vat, 'domestic', '' FROM earlier_vat;
DROP TABLE earlier_vat;
)sql");
}

// Recalls left absences as they were sealed.
void add_absences_of_recalls(const Database& database) {
    add_amounts(database, {"recall"}, {"absence_days", "sick_days", "sick_pay"});
    database.run("ALTER TABLE recall ADD COLUMN sick_kind TEXT NOT NULL "
                 "DEFAULT 'non_occupational' "
                 "CHECK (sick_kind IN ('non_occupational', 'occupational'));"
                 "UPDATE recall SET absence_days = coalesce((SELECT absence_days "
                 "FROM variable_element AS sealed WHERE sealed.month = recall.origin "
                 "AND sealed.member = recall.member), 0)");
}

// Months were sealed by sums alone, and what they were read from was not kept.
void add_seals(const Database& database) {
    database.run("CREATE TABLE input_file ("
                 " month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,"
                 " position INTEGER NOT NULL, path TEXT NOT NULL, bytes INTEGER NOT NULL,"
                 " sha256 TEXT NOT NULL, PRIMARY KEY (month, position)) STRICT, WITHOUT ROWID;"
                 "CREATE TABLE seal (sealed TEXT NOT NULL REFERENCES sealed_month, sealed_on TEXT,"
                 " content TEXT NOT NULL, law TEXT NOT NULL, previous TEXT NOT NULL,"
                 " digest TEXT NOT NULL, PRIMARY KEY (sealed)) STRICT, WITHOUT ROWID;"
                 "CREATE TABLE sealed_table (sealed TEXT NOT NULL REFERENCES sealed_month,"
                 " name TEXT NOT NULL, rows INTEGER NOT NULL, sha256 TEXT NOT NULL,"
                 " PRIMARY KEY (sealed, name)) STRICT, WITHOUT ROWID;"
                 "CREATE TABLE law_text (law TEXT NOT NULL, path TEXT NOT NULL, text TEXT NOT NULL,"
                 " PRIMARY KEY (law, path)) STRICT, WITHOUT ROWID");
}

// Entries were those of the closing, and of one party.
void add_entries_of_accountants(const Database& database) {
    database.run("CREATE TABLE accountant_entry ("
                 " month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,"
                 " first_line INTEGER NOT NULL,"
                 " next_line INTEGER NOT NULL CHECK (next_line >= first_line),"
                 " number INTEGER NOT NULL, id TEXT NOT NULL, reverses TEXT NOT NULL,"
                 " PRIMARY KEY (month, number)) STRICT, WITHOUT ROWID;"
                 "CREATE INDEX accountant_entry_of_id ON accountant_entry (id);"
                 "CREATE INDEX accountant_entry_of_reversed ON accountant_entry (reverses);"
                 "CREATE TABLE line_party ("
                 " month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,"
                 " line INTEGER NOT NULL PRIMARY KEY, party TEXT NOT NULL) STRICT;"
                 "CREATE INDEX line_party_of_month ON line_party (month)");
}

void step_to_2(const Database& database) {
    write_open_items_when_they_move(database);
    add_vehicle_kinds(database);
    // What covers are compared with begins with the first month after.
    add_amounts(database, {"sums_since_january", "recall"},
                {"cover", "cover_ceilings", "cover_pay", "cover_as_pay"});
    add_sickness(database);
    add_clearing(database);
    add_piece_dates_and_parties(database);
    add_ends_of_leave(database);
    add_part_time_and_parts_of_months(database);
    add_kinds_of_vat(database);
    add_absences_of_recalls(database);
    add_control_sums(database);
}

// No entry said what it settled.
void add_settled_pieces(const Database& database) {
    database.run("ALTER TABLE entry ADD COLUMN settles TEXT NOT NULL DEFAULT ''");
}

// No rule chose an account.
void add_rules_of_entries(const Database& database) {
    database.run("ALTER TABLE entry ADD COLUMN rule TEXT NOT NULL DEFAULT ''");
}

// There was one bank.
void add_banks_of_clearing(const Database& database) {
    database.run("ALTER TABLE clearing_item ADD COLUMN bank TEXT NOT NULL DEFAULT ''");
}

void step_to_3(const Database& database) {
    add_banks_of_clearing(database);
    add_settled_pieces(database);
    add_rules_of_entries(database);
    add_entries_of_accountants(database);
    add_seals(database);
}

bool has_table(const Database& database, const char* name) {
    Statement row = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?");
    return row.query(name).next();
}

// A migration takes months as it finds them: they must be those that were sealed.
void refuse_altered_store(const Database& database) {
    if (has_table(database, "control_sum")) refuse_altered_months(database);
    if (!has_table(database, "seal")) return;
    const auto broken = find_broken_seals(database);
    if (broken.empty()) return;
    fail(Rule::store_must_work,
         {"the seal of " + to_string(broken.front().period) + " does not hold"});
}

} // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> steps{{1, 2, step_to_2}, {2, 3, step_to_3}};
    return steps;
}

void migrate(const Database& database, const std::vector<Migration>& steps) {
    if (steps.empty() || version_of(database) == steps.back().to) return;
    CAE_INVARIANT(database.in_transaction());
    database.run("PRAGMA defer_foreign_keys = ON");
    refuse_altered_store(database);
    remove_guards_and_views(database);
    for (const Migration& step : steps) {
        if (step.from == version_of(database)) take_step(database, step);
    }
    renew_control_sums(database);
    seal_months_again(database);
    create_views_and_guards(database);
    refuse_loose_ends(database);
}

} // namespace cae
