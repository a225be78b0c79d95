// What the tax office's own program does not see, and what it refuses: a FEC that is not sound is
// not handed out.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "cae/base/problem.hpp"
#include "cae/calendar/fiscal_year.hpp"
#include "cae/reports/fec.hpp"

namespace cae {

struct FecTotals {
    std::int64_t lines = 0;
    std::int64_t lines_without_party = 0; // on accounts that are kept by party
    std::int64_t first_number = 0;
    std::int64_t last_number = 0;
    Money debit{};
    Money credit{};
};

// Follows the lines of a file in their order. Notes Rule::entry_must_balance, fec_must_balance,
// fec_number_must_follow, fec_validation_must_follow, fec_date_must_be_of_year,
// fec_cell_must_be_filled, fec_account_must_be_of_the_plan, fec_line_must_have_one_side, each with
// the number of its entry; no more than a few.
class FecCheck {
public:
    explicit FecCheck(FiscalYear year, const Chart& chart) : year_(year), chart_(chart) {}

    void add(const FecLine& line);
    // Ends the last entry and the file.
    [[nodiscard]] Problems finish();

    [[nodiscard]] const FecTotals& totals() const { return totals_; }

private:
    void begin_entry(const FecLine& line);
    void end_entry();
    void check_cells(const FecLine& line);
    void check_amounts(const FecLine& line);
    void note(Rule rule, Details details = {});

    FiscalYear year_;
    const Chart& chart_;
    FecTotals totals_;
    std::optional<Date> last_validated_;
    Date entry_date_ = year_.first_day();
    Money entry_debit_{};
    Money entry_credit_{};
    Problems problems_;
};

} // namespace cae
