#include <optional>
#include <string>

#include "cae/store/internal/books.hpp"
#include "cae/store/internal/entries.hpp"
#include "cae/store/internal/members.hpp"
#include "cae/store/internal/months.hpp"
#include "cae/store/internal/words.hpp"

namespace cae {
namespace {

// Writes the tables that are kept by month.
class MonthWriter {
public:
    MonthWriter(const Database& database, const MonthRecord& record)
        : database_(database), record_(record), month_(to_string(record.month)) {}

    void write(const std::optional<Month>& before) {
        write_pay_lines();
        write_accounts();
        write_members(database_, month_, record_.members);
        write_alerts();
        if (before) carry_on(database_, *before, record_.month);
        write_sealed_month(write_entries(database_, record_.entries));
    }

private:
    void write_pay_lines() {
        Statement insert = database_.insert_into("pay_line", 6);
        std::int64_t position = 0;
        for (const PayLine& line : record_.pay_lines) {
            insert.run(month_, position++, line.contribution, line.label, line.collector,
                       word(line.side));
        }
    }

    void write_accounts() {
        Statement insert = database_.insert_into("activity_account", 10);
        std::int64_t position = 0;
        for (const AccountRecord& account : record_.accounts) {
            insert.run(month_, account.activity, account.member, position++, account.opening,
                       account.turnover, account.charges, account.contribution, account.pay,
                       account.closing);
        }
    }

    void write_alerts() {
        Statement insert = database_.insert_into("alert", 4);
        Statement insert_detail = database_.insert_into("alert_detail", 4);
        std::int64_t position = 0;
        for (const Alert& alert : record_.alerts) {
            insert.run(month_, position, word(alert.kind), alert.member);
            std::int64_t place = 0;
            for (const std::string& detail : alert.details) {
                insert_detail.run(month_, position, place++, detail);
            }
            ++position;
        }
    }

    void write_sealed_month(const EntryRanges& ranges) {
        const MonthTotals& totals = record_.totals;
        database_.insert_into("sealed_month", 15)
            .run(month_, record_.siren, record_.cooperative, record_.payment_day,
                 ranges.entries.first, ranges.entries.next, ranges.lines.first, ranges.lines.next,
                 totals.turnover, totals.charges, totals.contribution, totals.gross,
                 totals.employer_cost, totals.net_paid, totals.accounts_closing);
    }

    const Database& database_;
    const MonthRecord& record_;
    std::string month_;
};

} // namespace

void write_month(const Database& database, const MonthRecord& record,
                 const std::optional<Month>& before) {
    MonthWriter(database, record).write(before);
}

} // namespace cae
