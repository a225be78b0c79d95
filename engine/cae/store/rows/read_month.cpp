#include <algorithm>
#include <string>
#include <utility>

#include "cae/closing/state/columns/account_columns.hpp"
#include "cae/closing/state/columns/input_columns.hpp"
#include "cae/closing/state/detail_text.hpp"
#include "cae/store/rows/internal/asset_rows.hpp"
#include "cae/store/rows/internal/book_rows.hpp"
#include "cae/store/rows/internal/clearing_rows.hpp"
#include "cae/store/rows/internal/contribution_rows.hpp"
#include "cae/store/rows/internal/control_sums.hpp"
#include "cae/store/rows/internal/entry_rows.hpp"
#include "cae/store/rows/internal/member_rows.hpp"
#include "cae/store/rows/internal/mileage_rows.hpp"
#include "cae/store/rows/internal/months.hpp"
#include "cae/store/rows/internal/open_item_rows.hpp"
#include "cae/store/rows/internal/payslip_rows.hpp"
#include "cae/store/rows/internal/promotion_rows.hpp"
#include "cae/store/rows/internal/recall_rows.hpp"
#include "cae/store/rows/internal/record_rows.hpp"
#include "cae/store/rows/internal/vat_rows.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

std::string select_sealed() {
    return "SELECT siren, cooperative, payment_day, first_entry, next_entry, first_line, "
           "next_line, is_of_version_1, " +
           names_to_read(total_columns) + " FROM sealed_month WHERE month = ?";
}

std::string select_accounts() {
    return "SELECT " + names_to_read(account_columns) +
           " FROM activity_account WHERE month = ? AND position IS NOT NULL ORDER BY position";
}

constexpr const char* select_alerts =
    "SELECT position, kind, member FROM alert WHERE month = ? ORDER BY position";

constexpr const char* select_details =
    "SELECT detail FROM alert_detail WHERE month = ? AND alert = ? ORDER BY position";

// The details of an alert by the kinds that they have. Throws StoreFailure for any other.
void read_details(Statement& rows, Alert& alert) {
    for (const DetailKind kind : details_of(alert.kind)) {
        if (!rows.next()) fail_unreadable(word(alert.kind));
        const std::string text = rows.string();
        const auto detail = parse_detail(kind, text);
        if (!detail) fail_unreadable(text);
        alert.details.push_back(*detail);
    }
    if (rows.next()) fail_unreadable(word(alert.kind));
}

InputFiles input_files(const Database& database, const std::string& month) {
    return read_in_order(database, "input_file", input_columns, month, InputFile());
}

// Reads the tables of one month. In a list in braces, columns are taken from left to right.
class MonthReader {
public:
    MonthReader(const Database& database, Month month)
        : database_(database), month_(month), text_(to_string(month)) {}

    MonthRecord read() const {
        refuse_altered_month();
        Statement row = database_.prepare(select_sealed());
        if (!row.query(text_).next()) fail(Rule::month_must_exist, {}, text_);
        std::string siren = row.string();
        std::string cooperative = row.string();
        MonthRecord record{
            month_, std::move(siren), std::move(cooperative), row.date(), {}, {}, {}, {}, {}, {}};
        const EntryRanges ranges{{row.integer(), row.integer()}, {row.integer(), row.integer()}};
        record.is_of_version_1 = row.integer() != 0;
        take_record(row, total_columns, record.totals);
        record.pay_lines = read_pay_lines(database_, text_);
        record.accounts = accounts();
        record.profiles = read_profiles(database_, text_);
        record.members = read_members(database_, text_);
        read_leave(database_, text_, record.members);
        record.recalls = read_recalls(database_, text_);
        total_recalls(record);
        record.entries = read_entries(database_, ranges);
        record.accountant_entries = read_accountant_entries(database_, text_);
        record.alerts = alerts();
        read_contributions(database_, text_, record);
        record.clearing = read_clearing(database_, text_);
        record.mileage = read_mileage(database_, text_);
        record.assets = read_assets(database_, text_);
        record.vat = read_vat(database_, text_);
        record.inputs = input_files(database_, text_);
        record.open_items = read_open_items(database_, month_);
        record.promoted = read_promotions(database_, text_);
        refuse_loose_positions(record);
        return record;
    }

private:
    void refuse_altered_month() const {
        const auto sealed = read_sealed_months(database_);
        if (!std::binary_search(sealed.begin(), sealed.end(), month_)) {
            fail(Rule::month_must_exist, {}, text_);
        }
        refuse_altered(database_, month_);
    }

    // Lists that others are parallel to, and positions in them. Others than those that were written
    // would be looked up where nothing is.
    void refuse_loose_positions(const MonthRecord& record) const {
        for (const MemberRecord& member : record.members) {
            if (member.contribution && member.levies.size() != record.levies.size()) {
                refuse_loose("levies", member.id);
            }
            if (!member.pay) continue;
            if (member.pay->lines.size() != record.pay_lines.size()) {
                refuse_loose("lines", member.id);
            }
            if (member.pay->profile >= record.profiles.size()) refuse_loose("profile", member.id);
        }
        for (const RecallRecord& recall : record.recalls) {
            if (recall.profile >= record.profiles.size()) refuse_loose("profile", recall.member);
        }
    }

    [[noreturn]] void refuse_loose(const std::string& what, const MemberId& member) const {
        fail(Rule::store_must_work, {"the " + what + " of " + member.text() + " in " + text_ +
                                     " are not those of the month"});
    }

    std::vector<AccountRecord> accounts() const {
        refuse_gaps(database_, "activity_account", text_);
        std::vector<AccountRecord> accounts;
        Statement rows = database_.prepare(select_accounts());
        rows.query(text_);
        while (rows.next()) {
            accounts.push_back(record_of(rows, account_columns, AccountRecord()));
        }
        return accounts;
    }

    std::vector<Alert> alerts() const {
        std::vector<Alert> alerts;
        Statement rows = database_.prepare(select_alerts);
        Statement details = database_.prepare(select_details);
        rows.query(text_);
        while (rows.next()) {
            const std::int64_t position = rows.integer();
            Alert alert{kind_of<AlertKind>(rows), MemberId(rows.string())};
            details.query(text_, position);
            read_details(details, alert);
            alerts.push_back(std::move(alert));
        }
        return alerts;
    }

    const Database& database_;
    Month month_;
    std::string text_;
};

} // namespace

void refuse_gaps(const Database& database, const std::string& table, const std::string& month) {
    Statement row = database.prepare(
        "SELECT count(position), count(DISTINCT position), coalesce(min(position), 0),"
        " coalesce(max(position), -1) FROM " +
        table + " WHERE month = ?");
    if (!row.query(month).next()) return;
    const std::int64_t count = row.integer();
    const bool each_once = row.integer() == count;
    const bool from_zero = row.integer() == 0;
    if (each_once && from_zero && row.integer() == count - 1) return;
    fail(Rule::store_must_work, {"the rows of " + table + " in " + month + " have gaps"});
}

MonthRecord read_month(const Database& database, Month month) {
    return MonthReader(database, month).read();
}

InputFiles read_inputs(const Database& database, const Period& period) {
    if (!is_sealed_period(database, period)) return {};
    refuse_altered(database, period, {"input_file"});
    return input_files(database, to_string(period));
}

} // namespace cae
