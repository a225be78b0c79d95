// What the pay of a closed month owes to social bodies and to the tax office, line by line.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/problem.hpp"
#include "cae/base/result.hpp"
#include "cae/calendar/date.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/explanation/rated_pay.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

enum class DueKind {
    contribution,
    general_relief,     // the part that its body bears
    employee_relief,    // on overtime
    overtime_deduction, // of the employer
    withholding,        // of income tax
};

// What many people owe alike.
struct DueLine {
    DueKind kind = DueKind::contribution;
    std::string collector{};   // of the law's lines; empty for income tax
    PayLine line{};            // of a contribution
    LedgerAccount account{};   // that has it
    std::optional<Month> of{}; // the month that was corrected, of a recall
    int people = 0;
    std::optional<Money> base{}; // sum over them; none of what has several bases, or a price
    std::optional<Rate> rate{};  // the same for all of them
    Money amount{};              // negative for what takes something off
};

struct DueBody {
    std::string collector{};
    LedgerAccount account{};
    Money amount{};
};

// By collector, in the order of their names, income tax last; of each the lines of the law in their
// order, then what takes off, then recalls by the months they come from.
struct SocialDues {
    Month month;
    Date due; // the last day to pay
    std::vector<DueLine> lines{};
    std::vector<DueBody> bodies{};
};

// Sums the payslips of a month, one member after the other. Takes no memory for a member.
class DuesOfMonth {
public:
    // Both must outlive it.
    DuesOfMonth(const MonthRecord& record, const Chart& chart);

    // Of a member who has pay.
    void add(const MemberRecord& member, const PaidAgain& paid);

    // The sums, and the recalls of the record. Fails with Rule::dues_must_equal_journal for an
    // account to which the entries of pay have not added the same to the cent.
    [[nodiscard]] Result<SocialDues> take(Date due);

private:
    // Lines that differ by their rates alone.
    using Rated = std::vector<DueLine>;

    void add_line(std::size_t line, const RatedLine& paid);
    void add_relief(DueKind kind, const std::string& collector, Money amount,
                    std::optional<Month> of);
    void add_withholding(const PayRecord& pay);
    void add_recall(const RecallRecord& recall);
    [[nodiscard]] Money relief_of_pension(const RecallRecord& recall) const;
    [[nodiscard]] DueLine line_of(DueKind kind, const std::string& collector) const;
    [[nodiscard]] Problems unlike_journal(const std::vector<DueLine>& lines) const;

    const MonthRecord& record_;
    const Chart& chart_;
    std::vector<Rated> lines_;     // parallel to the lines of pay
    std::vector<DueLine> reliefs_; // of the month and of recalls
    std::vector<DueLine> recalls_;
    DueLine withholding_;
};

} // namespace cae
