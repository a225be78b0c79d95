#include "cae/store/rows/internal/book_rows.hpp"

#include <string>
#include <utility>

#include "cae/closing/state/columns/account_columns.hpp"
#include "cae/closing/state/columns/leave_columns.hpp"
#include "cae/closing/state/columns/pay_columns.hpp"
#include "cae/store/rows/internal/asset_rows.hpp"
#include "cae/store/rows/internal/clearing_rows.hpp"
#include "cae/store/rows/internal/contribution_rows.hpp"
#include "cae/store/rows/internal/control_sums.hpp"
#include "cae/store/rows/internal/mileage_rows.hpp"
#include "cae/store/rows/internal/open_item_rows.hpp"
#include "cae/store/rows/internal/promotion_rows.hpp"
#include "cae/store/rows/internal/record_rows.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

std::string select_balances() {
    return "SELECT " + names_to_read(account_columns) + " FROM activity_account WHERE month = ?";
}

std::string select_leave() {
    return "SELECT member, " + names_to_read(leave_counter_columns) +
           " FROM paid_leave WHERE month = ?";
}

std::string select_sums() {
    return "SELECT member, " + names_to_read(sums_columns) +
           " FROM sums_since_january WHERE month = ?";
}

constexpr const char* select_broken_account =
    "SELECT activity, member FROM activity_account AS now LEFT JOIN"
    " (SELECT activity, member, closing FROM activity_account WHERE month = ?1) AS earlier"
    " USING (activity, member)"
    " WHERE month = ?2 AND opening <> coalesce(earlier.closing, 0) LIMIT 1";

constexpr const char* select_turnover =
    "SELECT member, turnover_of_year FROM member_month WHERE month = ? AND turnover_of_year <> 0";

constexpr const char* select_claims = "SELECT member, amount FROM claim_on_member WHERE month = ?";

} // namespace

void refuse_broken_accounts(const Database& database, Month before, Month month) {
    Statement row = database.prepare(select_broken_account);
    if (!row.query(before, month).next()) return;
    const std::string activity = row.string();
    fail(Rule::store_must_work,
         {"account " + activity + "/" + row.string() + " does not open with its balance"});
}

namespace {

// Rows come in the order of the keys: each goes to the end of its map.
void read_balances(const Database& database, Books& books) {
    Statement rows = database.prepare(select_balances());
    rows.query(*books.last_closed);
    while (rows.next()) {
        const AccountRecord read = record_of(rows, account_columns, AccountRecord());
        std::pair account(read.activity, read.member);
        if (read.provision_held != LeaveProvision{}) {
            books.leave_provisions.emplace(account, read.provision_held);
        }
        if (read.local_currency != NetAndVat{}) {
            books.local_currency.emplace(account, read.local_currency);
        }
        if (read.closing == Money()) continue;
        books.balances.emplace_hint(books.balances.end(), std::move(account), read.closing);
    }
}

void read_leave(const Database& database, Books& books) {
    Statement rows = database.prepare(select_leave());
    rows.query(*books.last_closed);
    while (rows.next()) {
        const MemberId member(rows.text());
        books.leave.emplace_hint(books.leave.end(), member,
                                 record_of(rows, leave_counter_columns, LeaveCounters()));
    }
}

void read_sums(const Database& database, Books& books) {
    Statement rows = database.prepare(select_sums());
    rows.query(*books.last_closed);
    while (rows.next()) {
        const MemberId member(rows.text());
        books.sums.emplace_hint(books.sums.end(), member,
                                record_of(rows, sums_columns, SumsSinceJanuary()));
    }
}

void read_contribution_sums(const Database& database, Books& books) {
    for (auto& [levy, records] : read_contributions(database, *books.last_closed)) {
        auto& sums = books.contributions[levy];
        for (const auto& [member, record] : records) {
            sums.emplace_hint(sums.end(), member, record.after);
        }
    }
}

void read_claims(const Database& database, Books& books) {
    Statement rows = database.prepare(select_claims);
    rows.query(*books.last_closed);
    while (rows.next()) {
        const MemberId member(rows.text());
        books.claims.emplace_hint(books.claims.end(), member, rows.money());
    }
}

void read_turnover(const Database& database, Books& books) {
    Statement rows = database.prepare(select_turnover);
    rows.query(*books.last_closed);
    while (rows.next()) {
        const MemberId member(rows.text());
        books.turnover_of_year.emplace_hint(books.turnover_of_year.end(), member, rows.money());
    }
}

// The list of what is due is the one table that can be changed: what it gives must be what the
// month left.
void refuse_other_due(const Books& books, const NetAndVat& due) {
    if (total_due(books.open_items) == due) return;
    fail(Rule::store_must_work,
         {"what customers owe after " + to_string(*books.last_closed) + " is not what it left"});
}

} // namespace

namespace {

// An inventory is no month, and stands among them where it was sealed.
constexpr const char* last_month_with_sums =
    "SELECT sealed FROM control_sum WHERE sealed NOT GLOB '*-13' ORDER BY sealed DESC LIMIT 1";
constexpr const char* last_month_sealed =
    "SELECT month FROM sealed_month WHERE month NOT GLOB '*-13' ORDER BY month DESC LIMIT 1";

// Follows the periods from the first one: each begins where the one before ended, months follow one
// another, and an inventory comes when its year may have ended.
class PeriodChain {
public:
    void add(const Period& period, std::int64_t first_entry, std::int64_t next_entry) {
        const auto month = period.month();
        if (month && last_ && *month != last_->next()) refuse(last_->next());
        if (!month && !has_ended(period.year())) refuse(period);
        if (first_entry != next_entry_) refuse(period);
        if (month) last_ = month;
        next_entry_ = next_entry;
    }

    // What is there of a month after the last one is of a month that is no longer there.
    void end(const Database& database) const {
        Statement row = database.prepare(last_month_with_sums);
        const bool later_sums = row.next() && (!last_ || row.month() > *last_);
        const bool later_entries = database.integer_of("SELECT max(number) FROM entry") >=
                                   next_entry_;
        if (!later_sums && !later_entries) return;
        if (last_) refuse(last_->next());
        fail(Rule::store_must_work, {"its sealed months are missing"});
    }

private:
    // Whether the last month may be that of a fiscal year that ends in a civil year, or later.
    [[nodiscard]] bool has_ended(int year) const { return last_ && last_->year() >= year; }

    [[noreturn]] static void refuse(const Period& period) {
        fail(Rule::store_must_work, {to_string(period) + " is missing among its sealed months"});
    }

    std::optional<Month> last_;
    std::int64_t next_entry_ = 1;
};

void refuse_altered_books(const Database& database, Month month) {
    refuse_altered(database, month,
                   {"sealed_month", "activity_account", "sums_since_january", "paid_leave",
                    "contribution", "claim_on_member", "member_month", "asset", "vehicle_mileage"});
    refuse_altered_so_far(database, month);
}

} // namespace

// A month without entries ends where it begins: its order is that of the months.
std::vector<SealedPeriod> read_sealed_periods(const Database& database) {
    std::vector<SealedPeriod> periods;
    PeriodChain chain;
    Statement rows = database.prepare("SELECT month, first_entry, next_entry FROM sealed_month"
                                      " ORDER BY first_entry, next_entry, month");
    while (rows.next()) {
        const Period period = rows.period();
        const std::int64_t first_entry = rows.integer();
        const std::int64_t next_entry = rows.integer();
        chain.add(period, first_entry, next_entry);
        periods.push_back({period, next_entry});
    }
    chain.end(database);
    return periods;
}

std::vector<Month> read_sealed_months(const Database& database) {
    std::vector<Month> months;
    for (const SealedPeriod& sealed : read_sealed_periods(database)) {
        if (const auto month = sealed.period.month()) months.push_back(*month);
    }
    return months;
}

bool is_sealed_period(const Database& database, const Period& period) {
    Statement row = database.prepare("SELECT 1 FROM sealed_month WHERE month = ?");
    return row.query(period).next();
}

std::optional<Period> last_sealed_period(const Database& database) {
    Statement row = database.prepare("SELECT month FROM sealed_month"
                                     " ORDER BY first_entry DESC, next_entry DESC, month DESC"
                                     " LIMIT 1");
    if (!row.next()) return std::nullopt;
    return row.period();
}

std::optional<Month> last_sealed_month(const Database& database) {
    Statement row = database.prepare(last_month_sealed);
    if (!row.next()) return std::nullopt;
    return row.month();
}

bool is_month_of_version_1(const Database& database, Month month) {
    Statement row = database.prepare("SELECT is_of_version_1 FROM sealed_month WHERE month = ?");
    return row.query(to_string(month)).next() && row.integer() != 0;
}

Books read_books(const Database& database, Month month) {
    Statement sealed = database.prepare(
        "SELECT next_entry, due_net, due_vat FROM sealed_month WHERE month = ?");
    if (!sealed.query(month).next()) fail(Rule::month_must_exist, {}, to_string(month));
    refuse_altered_books(database, month);
    Books books;
    books.last_closed = month;
    books.next_entry = sealed.integer();
    read_balances(database, books);
    read_sums(database, books);
    read_leave(database, books);
    read_contribution_sums(database, books);
    read_claims(database, books);
    books.open_items = read_items_due(database, month);
    refuse_other_due(books, {sealed.money(), sealed.money()});
    books.assets = read_assets(database, to_string(month));
    books.clearing = clearing_after(database, to_string(month));
    books.mileage = read_mileage(database, to_string(month));
    books.promoted = read_promoted(database, month);
    read_turnover(database, books);
    return books;
}

} // namespace cae
