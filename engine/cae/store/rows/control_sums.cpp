#include "cae/store/rows/internal/control_sums.hpp"

#include <array>
#include <limits>
#include <map>
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
constexpr const char* entries_of_accountants = "accountant_entry";
constexpr std::array followed_tables{"promotion", "clearing_item", entries_of_accountants};
// Those of them that the books of a month are made of.
constexpr std::array tables_of_books{"promotion", "clearing_item"};
std::string so_far(const std::string& table) { return table + " so far"; }

RowsSum sum_of(Statement& rows) {
    RowsSum sum;
    const auto columns = rows.column_seeds();
    while (rows.next()) sum.add(rows.row_sum(columns));
    return sum;
}

RowsSum sum_of_rows(const Database& database, const std::string& subject, const Period& period) {
    Statement rows = database.prepare("SELECT *" + from_rows_of(subject));
    return sum_of(rows.query(period));
}

RowsSum sum_so_far(const Database& database, const std::string& table, Month month) {
    Statement rows = database.prepare("SELECT * FROM " + table + " WHERE month <= ?");
    return sum_of(rows.query(month));
}

RowsSum sum_of_all(const Database& database, const std::string& table) {
    Statement rows = database.prepare("SELECT * FROM " + table);
    return sum_of(rows);
}

RowsSum sum_of_accounts(const Database& database, std::optional<std::int64_t> count) {
    Statement rows = database.prepare("SELECT *" + from_rows_of(account_subject));
    return sum_of(rows.query(count.value_or(std::numeric_limits<std::int64_t>::max())));
}

RowsSum kept_sum(const Database& database, const Period& period, const std::string& subject) {
    Statement row = database.prepare(
        "SELECT rows, sum FROM control_sum WHERE sealed = ? AND subject = ?");
    if (!row.query(period, subject).next()) {
        fail(Rule::store_must_work,
             {"the control sum of " + subject + " in " + to_string(period) + " is missing"});
    }
    const std::int64_t rows = row.integer();
    return {rows, static_cast<std::uint64_t>(row.integer())};
}

RowsSum found_sum(const Database& database, const Period& period, const std::string& subject,
                  const RowsSum& kept) {
    if (subject == account_subject) return sum_of_accounts(database, kept.rows);
    return sum_of_rows(database, subject, period);
}

[[noreturn]] void refuse_rows(const Period& period, const std::string& subject) {
    fail(Rule::store_must_work,
         {"rows of " + subject + " in " + to_string(period) + " are not those that were sealed"});
}

void refuse_other(const Period& period, const std::string& subject, const RowsSum& found,
                  const RowsSum& kept) {
    if (found != kept) refuse_rows(period, subject);
}

void refuse_altered_rows(const Database& database, const Period& period,
                         const std::string& subject) {
    auto& unaltered = database.sums().unaltered;
    if (unaltered.contains({period, subject})) return;
    const RowsSum kept = kept_sum(database, period, subject);
    refuse_other(period, subject, found_sum(database, period, subject, kept), kept);
    unaltered.emplace(period, subject);
}

class SumWriter {
public:
    SumWriter(const Database& database, const Period& period)
        : insertion_(database.prepare(
              "INSERT INTO control_sum (sealed, subject, rows, sum) VALUES (?, ?, ?, ?)")),
          period_(period) {}

    void add(const std::string& subject, const RowsSum& sum) {
        insertion_.run(period_, subject, sum.rows, static_cast<std::int64_t>(sum.sum));
    }

private:
    Statement insertion_;
    Period period_;
};

void add_so_far(const Database& database, const std::optional<Period>& before, SumWriter& sums) {
    for (const char* const table : followed_tables) {
        const RowsSum earlier = before ? kept_sum(database, *before, so_far(table)) : RowsSum();
        const RowsSum& now = database.sums().added[table];
        sums.add(so_far(table), {earlier.rows + now.rows, earlier.sum + now.sum});
    }
}

} // namespace

void begin_control_sums(const Database& database) { database.sums().added.clear(); }

void write_control_sums(const Database& database, const Period& period,
                        const std::optional<Period>& before, const RowsSum& due) {
    SumWriter sums(database, period);
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

void refuse_altered(const Database& database, const Period& period,
                    std::initializer_list<const char*> tables) {
    for (const char* const table : tables) refuse_altered_rows(database, period, table);
}

void refuse_altered_journal(const Database& database, const Period& period) {
    refuse_altered(database, period,
                   {"sealed_month", "activity_account", "line_party", entry_subject, line_subject,
                    account_subject});
}

void refuse_altered(const Database& database, const Period& period) {
    for (const std::string& subject : subjects_of(database)) {
        refuse_altered_rows(database, period, subject);
    }
}

void refuse_altered_accountant_entries(const Database& database) {
    const auto last = last_sealed_period(database);
    if (!last) return;
    const RowsSum kept = kept_sum(database, *last, so_far(entries_of_accountants));
    if (sum_of_all(database, entries_of_accountants) == kept) return;
    for (const SealedPeriod& sealed : read_sealed_periods(database)) { // which one it is
        refuse_altered_rows(database, sealed.period, entries_of_accountants);
    }
    refuse_rows(*last, entries_of_accountants);
}

void refuse_altered_so_far(const Database& database, Month month) {
    for (const char* const table : tables_of_books) {
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
    for (const SealedPeriod& sealed : read_sealed_periods(database)) {
        refuse_altered(database, sealed.period);
        const auto month = sealed.period.month();
        if (month) refuse_altered_due(database, *month, sum_of_due(database, *month));
    }
}

RowsSum kept_due(const Database& database, const Period& period) {
    return kept_sum(database, period, due_after_month);
}

void renew_control_sums(const Database& database) {
    database.run("DELETE FROM control_sum");
    std::map<std::string, RowsSum> followed;
    RowsSum due;
    for (const SealedPeriod& sealed : read_sealed_periods(database)) {
        const Period& period = sealed.period;
        SumWriter sums(database, period);
        for (const std::string& subject : subjects_of(database)) {
            sums.add(subject, subject == account_subject ? sum_of_accounts(database, std::nullopt)
                                                         : sum_of_rows(database, subject, period));
        }
        for (const char* const table : followed_tables) {
            const RowsSum now = sum_of_rows(database, table, period);
            RowsSum& all = followed[table];
            all = {all.rows + now.rows, all.sum + now.sum};
            sums.add(so_far(table), all);
        }
        if (const auto month = period.month()) due = sum_of_due(database, *month);
        sums.add(due_after_month, due);
    }
    database.sums().unaltered.clear();
}

} // namespace cae
