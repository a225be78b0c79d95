#include "cae/store/rows/internal/control_sums.hpp"

#include <array>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "cae/store/rows/internal/book_rows.hpp"
#include "cae/store/rows/internal/open_item_rows.hpp"
#include "cae/store/rows/internal/row_writer.hpp"
#include "cae/store/rows/internal/sealed_subjects.hpp"
#include "cae/store/sqlite/internal/failure.hpp"
#include "cae/store/sqlite/internal/guards.hpp"

namespace cae {
namespace {

constexpr const char* due_after_month = "due";
// Of all months so far, those that an open month looks up.
constexpr std::array followed_tables{"promotion", "clearing_item", "accountant_entry"};
std::string so_far(const std::string& table) { return table + " so far"; }

RowsSum sum_of(Statement& rows) {
    RowsSum sum;
    const auto columns = rows.column_seeds();
    while (rows.next()) sum.add(rows.row_sum(columns));
    return sum;
}

RowsSum sum_of_rows(const Database& database, const std::string& subject, Month month) {
    Statement rows = database.prepare("SELECT *" + from_rows_of(subject));
    return sum_of(rows.query(month));
}

RowsSum sum_so_far(const Database& database, const std::string& table, Month month) {
    Statement rows = database.prepare("SELECT * FROM " + table + " WHERE month <= ?");
    return sum_of(rows.query(month));
}

RowsSum sum_of_accounts(const Database& database, std::optional<std::int64_t> count) {
    Statement rows = database.prepare("SELECT *" + from_rows_of(account_subject));
    return sum_of(rows.query(count.value_or(std::numeric_limits<std::int64_t>::max())));
}

RowsSum kept_sum(const Database& database, Month month, const std::string& subject) {
    Statement row = database.prepare(
        "SELECT rows, sum FROM control_sum WHERE sealed = ? AND subject = ?");
    if (!row.query(month, subject).next()) {
        fail(Rule::store_must_work,
             {"the control sum of " + subject + " in " + to_string(month) + " is missing"});
    }
    const std::int64_t rows = row.integer();
    return {rows, static_cast<std::uint64_t>(row.integer())};
}

RowsSum found_sum(const Database& database, Month month, const std::string& subject,
                  const RowsSum& kept) {
    if (subject == account_subject) return sum_of_accounts(database, kept.rows);
    return sum_of_rows(database, subject, month);
}

[[noreturn]] void refuse_rows(Month month, const std::string& subject) {
    fail(Rule::store_must_work,
         {"rows of " + subject + " in " + to_string(month) + " are not those that were sealed"});
}

void refuse_other(Month month, const std::string& subject, const RowsSum& found,
                  const RowsSum& kept) {
    if (found != kept) refuse_rows(month, subject);
}

void refuse_altered_rows(const Database& database, Month month, const std::string& subject) {
    auto& unaltered = database.sums().unaltered;
    if (unaltered.contains({month, subject})) return;
    const RowsSum kept = kept_sum(database, month, subject);
    refuse_other(month, subject, found_sum(database, month, subject, kept), kept);
    unaltered.emplace(month, subject);
}

class SumWriter {
public:
    SumWriter(const Database& database, Month month)
        : insertion_(database.prepare(
              "INSERT INTO control_sum (sealed, subject, rows, sum) VALUES (?, ?, ?, ?)")),
          month_(month) {}

    void add(const std::string& subject, const RowsSum& sum) {
        insertion_.run(month_, subject, sum.rows, static_cast<std::int64_t>(sum.sum));
    }

private:
    Statement insertion_;
    Month month_;
};

void add_so_far(const Database& database, const std::optional<Month>& before, SumWriter& sums) {
    for (const char* const table : followed_tables) {
        const RowsSum earlier = before ? kept_sum(database, *before, so_far(table)) : RowsSum();
        const RowsSum& now = database.sums().added[table];
        sums.add(so_far(table), {earlier.rows + now.rows, earlier.sum + now.sum});
    }
}

} // namespace

void begin_control_sums(const Database& database) { database.sums().added.clear(); }

void write_control_sums(const Database& database, Month month, const std::optional<Month>& before,
                        const RowsSum& due) {
    SumWriter sums(database, month);
    for (const std::string& table : tables_of_months(database)) {
        sums.add(table, database.sums().added[table]);
    }
    for (const char* const table : {entry_subject, line_subject}) {
        sums.add(table, database.sums().added[table]);
    }
    sums.add(account_subject, sum_of_accounts(database, std::nullopt));
    add_so_far(database, before, sums);
    sums.add(due_after_month, due);
}

void refuse_altered(const Database& database, Month month,
                    std::initializer_list<const char*> tables) {
    for (const char* const table : tables) refuse_altered_rows(database, month, table);
}

void refuse_altered_journal(const Database& database, Month month) {
    refuse_altered(database, month,
                   {"sealed_month", "activity_account", "line_party", entry_subject, line_subject,
                    account_subject});
}

void refuse_altered(const Database& database, Month month) {
    for (const std::string& subject : subjects_of(database)) {
        refuse_altered_rows(database, month, subject);
    }
}

void refuse_altered_so_far(const Database& database, Month month) {
    for (const char* const table : followed_tables) {
        const RowsSum kept = kept_sum(database, month, so_far(table));
        if (sum_so_far(database, table, month) == kept) continue;
        for (const Month sealed : read_sealed_months(database)) {
            if (sealed <= month) refuse_altered_rows(database, sealed, table); // which one it is
        }
        refuse_rows(month, table);
    }
}

void refuse_altered_due(const Database& database, Month month, const RowsSum& due) {
    refuse_other(month, "open_item", due, kept_sum(database, month, due_after_month));
}

void refuse_altered_months(const Database& database) {
    for (const Month month : read_sealed_months(database)) {
        refuse_altered(database, month);
        refuse_altered_due(database, month, sum_of_due(database, month));
    }
}

void renew_control_sums(const Database& database) {
    database.run("DELETE FROM control_sum");
    for (const Month month : read_sealed_months(database)) {
        SumWriter sums(database, month);
        for (const std::string& subject : subjects_of(database)) {
            sums.add(subject, subject == account_subject ? sum_of_accounts(database, std::nullopt)
                                                         : sum_of_rows(database, subject, month));
        }
        for (const char* const table : followed_tables) {
            sums.add(so_far(table), sum_so_far(database, table, month));
        }
        sums.add(due_after_month, sum_of_due(database, month));
    }
    database.sums().unaltered.clear();
}

} // namespace cae
