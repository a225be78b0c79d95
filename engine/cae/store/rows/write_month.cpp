#include <deque>
#include <optional>
#include <string>

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
#include "cae/store/rows/internal/rows_left.hpp"
#include "cae/store/rows/internal/seal_rows.hpp"
#include "cae/store/rows/internal/vat_rows.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

// Writes the tables that are kept by month.
class MonthWriter {
public:
    MonthWriter(const Database& database, const MonthRecord& record)
        : database_(database), record_(record), month_(to_string(record.month)) {}

    void write(const MonthSealing& with) {
        const std::optional<Month>& before = with.before;
        begin_control_sums(database_);
        write_pay_lines(database_, month_, record_.pay_lines);
        write_accounts();
        write_profiles(database_, month_, record_.profiles);
        write_members(database_, month_, record_.members);
        write_leave(database_, month_, record_.members);
        write_contributions(database_, month_, record_);
        write_recalls(database_, month_, record_.recalls);
        if (!record_.recalls.empty()) refuse_strange_recalls();
        write_promotions(database_, month_, record_.promoted);
        write_alerts();
        write_alert_details();
        const RowsSum due = write_open_items(database_, record_.month, record_.open_items, before);
        write_clearing(database_, month_, record_.clearing);
        write_mileage(database_, month_, record_.mileage);
        write_assets(database_, month_, record_.assets);
        write_vat(database_, month_, record_.vat);
        write_in_order(database_, "input_file", input_columns, month_, record_.inputs);
        if (before) refuse_broken_accounts(database_, *before, record_.month);
        write_books_left(database_, record_, with.left);
        write_sealed_month(
            write_entries(database_, {record_.month, record_.entries, record_.accountant_entries}));
        write_control_sums(database_, record_.month, with.sealed_last, due);
    }

private:
    void write_accounts() {
        write_in_order(database_, "activity_account", account_columns, month_, record_.accounts);
    }

    // Recalls alone name a member whom the record need not have.
    void refuse_strange_recalls() const {
        Statement row = database_.prepare(
            "SELECT member FROM recall WHERE month = ?1 AND member NOT IN"
            " (SELECT member FROM member_month WHERE month = ?1) LIMIT 1");
        if (!row.query(month_).next()) return;
        fail(Rule::store_must_work, {"a recall of " + row.string() + ", who is not of the month"});
    }

    void write_alerts() {
        RowWriter rows(database_, "alert", "month, position, kind, member", record_.alerts.size());
        std::int64_t position = 0;
        for (const Alert& alert : record_.alerts) {
            rows.add(month_, position++, word(alert.kind), alert.member);
        }
    }

    void write_alert_details() {
        std::size_t count = 0;
        for (const Alert& alert : record_.alerts) count += alert.details.size();
        std::deque<std::string> texts; // the rows refer to them until they are written
        RowWriter rows(database_, "alert_detail", "month, alert, position, detail", count);
        std::int64_t of_alert = 0;
        for (const Alert& alert : record_.alerts) {
            std::int64_t position = 0;
            for (const auto& detail : alert.details) {
                rows.add(month_, of_alert, position++, texts.emplace_back(plain_text(detail)));
            }
            ++of_alert;
        }
    }

    void write_sealed_month(const EntryRanges& ranges) {
        const NetAndVat due = total_due(record_.open_items);
        RecordWriter rows(database_,
                          {"sealed_month", "month, siren, cooperative, payment_day, first_entry,"
                                           " next_entry, first_line, next_line, due_net, due_vat,"
                                           " is_of_version_1"},
                          total_columns, 1);
        rows.add(record_.totals, month_, record_.siren, record_.cooperative, record_.payment_day,
                 ranges.entries.first, ranges.entries.next, ranges.lines.first, ranges.lines.next,
                 due.net, due.vat, record_.is_of_version_1 ? 1 : 0);
    }

    const Database& database_;
    const MonthRecord& record_;
    std::string month_;
};

} // namespace

Seal write_month(const Database& database, const MonthRecord& record, const MonthSealing& with) {
    const OnePeriodAlone alone(database);
    MonthWriter(database, record).write(with);
    return write_seal(database, record.month, with.sealed_last, with.sealing);
}

} // namespace cae
