// Balance sheet (bilan) and income statement (compte de résultat) of sealed months, from their
// trial balance.
#pragma once

#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/ledger/section.hpp"
#include "cae/ledger/statement_layout.hpp"
#include "cae/reports/trial_balance.hpp"

namespace cae {

// When the span begins, and when it ends. Of results: of the fiscal year that the span begins in.
struct StatementAmounts {
    Money opening{};
    Money closing{};

    StatementAmounts& operator+=(const StatementAmounts& other);
    friend bool operator==(const StatementAmounts&, const StatementAmounts&) = default;
};

struct StatedLine {
    StatementName name;
    StatementAmounts amounts;
};

// The lines that have an amount, and their sum.
struct StatedSection {
    StatementName name;
    std::vector<StatedLine> lines;
    StatementAmounts sum;
};

// Of income and charges; `sum` is the first less the second.
struct StatedResult {
    StatementName name;
    std::vector<StatedLine> income;
    std::vector<StatedLine> charges;
    StatementAmounts sum;
};

// Assets are the liabilities and the result.
struct FinancialStatement {
    Section group{};
    std::vector<StatedSection> assets{};
    std::vector<StatedSection> liabilities{};
    std::vector<StatedResult> results{};
    StatementAmounts total_assets{};
    StatementAmounts total_liabilities{}; // with the result
    StatementAmounts result{};            // positive when it gains
};

// A statement of each group of a trial balance that has all accounts, in their order; one of all
// when it has no groups, also when nothing was posted. Fails with Rule::account_must_have_a_line
// for each account that no line takes.
[[nodiscard]] Result<std::vector<FinancialStatement>> statements_of(const TrialBalance& balance,
                                                                    const StatementLayout& layout);

} // namespace cae
