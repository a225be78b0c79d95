// A month, into the tables and out of them.
#pragma once

#include <optional>

#include "cae/closing/state/books.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// What a month is written with beside its record.
struct MonthSealing {
    const Books& left;                        // the books after it
    const std::optional<Month>& before;       // the month that it follows
    const std::optional<Period>& sealed_last; // what was sealed before it: that, or an inventory
    const Sealing& sealing;
};

// Writes `record` and what the books after it have besides, within the transaction that is open:
// first what belongs to the month, last the row of sealed_month after which nothing can be added,
// and its seal. Throws StoreFailure.
Seal write_month(const Database& database, const MonthRecord& record, const MonthSealing& with);

// The month as it was sealed. Throws StoreFailure, with Rule::month_must_exist when it is not
// sealed.
[[nodiscard]] MonthRecord read_month(const Database& database, Month month);

// What a sealed period was read from; nothing of one that is not. Throws StoreFailure.
[[nodiscard]] InputFiles read_inputs(const Database& database, const Period& period);

// Guards of sealed periods and foreign keys are there for everybody else, and cost as much as the
// rows. A period that is being written is not sealed, which the transaction that has the store to
// itself looked up; all its rows are of that period, and refer to others of the same record.
class OnePeriodAlone {
public:
    explicit OnePeriodAlone(const Database& database) : database_(database) {
        database_.look_at_rows(false);
    }
    OnePeriodAlone(const OnePeriodAlone&) = delete;
    OnePeriodAlone& operator=(const OnePeriodAlone&) = delete;
    ~OnePeriodAlone() { database_.look_at_rows(true); }

private:
    const Database& database_;
};

} // namespace cae
