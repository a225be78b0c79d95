// A fiscal year put together from its closed months: accounts of activities, their analytic profit
// and loss and balance sheet, and how the contributions cover the common charges.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "cae/calendar/fiscal_year.hpp"
#include "cae/closing/state/inventory_record.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/year/employee_years.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// An activity account over the year: closing = opening + turnover - charges - contribution - pay -
// leave provision. What is left is the balance of the variable part (C. trav. R7331-12), the
// reserve included.
struct YearAccount {
    ActivityId activity;
    MemberId member;
    std::string name;
    Money opening;
    Money turnover;
    Money charges;
    Money contribution; // and the other levies
    Money pay;          // fixed part and acomptes: their employer cost
    Money closing;
    Money reserve;             // of the member, in the last month, with what is not payable
    Stage stage = Stage::cesa; // in the last month
    Money leave_provision{};   // set aside for paid leave, what was paid out of it deducted

    [[nodiscard]] Money result() const { return turnover - charges - contribution; }

    friend bool operator==(const YearAccount&, const YearAccount&) = default;
};

// Debits less credits of one account of the chart in one section.
struct SectionAmounts {
    LedgerAccount account;
    Money before;  // months before the year
    Money in_year; // months of the year

    [[nodiscard]] Money total() const { return before + in_year; }
};

// The accounts of a section, by number.
using SectionBooks = std::map<std::string, SectionAmounts>;

// Common charges of a branch in a month, and what its members hand over for them: the result of the
// cooperative's own sections.
struct BranchCoverage {
    Money contributions;   // the other levies included
    Money permanent_staff; // employer cost, benefits in kind deducted: they are among the others
    Money other_charges;   // rent and the like, income deducted

    [[nodiscard]] Money charges() const { return permanent_staff + other_charges; }
    [[nodiscard]] Money result() const { return contributions - charges(); }
    BranchCoverage& operator+=(const BranchCoverage& other);

    friend bool operator==(const BranchCoverage&, const BranchCoverage&) = default;
};

// Whether an account makes the result of a section: classes 6 and 7, the contribution, the other
// levies and sales between members. The others make its balance sheet.
[[nodiscard]] bool is_of_result(const LedgerAccount& account, const Chart& chart);

class YearBooks {
public:
    YearBooks(FiscalYear year, const Chart& chart) : year_(year), chart_(chart) {}

    // Adds the next closed month, from the first one of the store to the last one of the year.
    void add(const MonthRecord& record);
    // Adds the inventory of the year or of one before.
    void add(const InventoryRecord& record);

    [[nodiscard]] const FiscalYear& year() const { return year_; }
    // In the order of their first mention.
    [[nodiscard]] const std::vector<YearAccount>& accounts() const { return accounts_; }
    // Without activity and member: the cooperative's own sections, by branch.
    [[nodiscard]] const std::map<Section, SectionBooks>& sections() const { return sections_; }
    // What is of no branch stands under an empty id. Months of the year alone.
    [[nodiscard]] const std::map<std::pair<BranchId, Month>, BranchCoverage>& coverage() const {
        return coverage_;
    }

    // Gross pay of the closed months of the year.
    [[nodiscard]] const PayByMember& pay() const { return pay_; }

    // Turnover and charges of a section in the year, the result positive when it gains.
    [[nodiscard]] Money result_of(const SectionBooks& books) const;

private:
    void add_accounts(const MonthRecord& record);
    void add_entries(Month month, const Entries& entries);
    void add_coverage(Month month, const Entries& entries);
    YearAccount& account_of(const AccountRecord& account);

    FiscalYear year_;
    const Chart& chart_;
    std::vector<YearAccount> accounts_;
    std::map<std::pair<ActivityId, MemberId>, std::size_t> positions_;
    std::map<Section, SectionBooks> sections_;
    std::map<std::pair<BranchId, Month>, BranchCoverage> coverage_;
    PayByMember pay_;
};

} // namespace cae
