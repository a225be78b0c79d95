// A month of a folder with what its figures are explained by.
#pragma once

#include "cae/closing/contribution/contributions.hpp"
#include "cae/explanation/explain_member.hpp"
#include "cae/outputs/files/month_files.hpp"
#include "open_month.hpp"

namespace cae::cli {

struct ExplainedMonth {
    OpenMonth files; // the folder today, and the books that the month started from
    MonthRecord record;
    MonthState state = MonthState::sealed;
    Problems unreadable{}; // why a sealed month has no documents to show
};

// A sealed month as it was sealed, the next one as if it were closed now. Of a sealed month the
// books hold the sums of pay of `member` alone. Fails as reading or closing the month does.
[[nodiscard]] Result<ExplainedMonth>
explained_month(FolderBooks books, Month month, const MemberId& member, const Settings& settings);

// The member's contribution and levies by the rules of the folder; none for whom it does not know.
[[nodiscard]] std::vector<ExplainedContribution>
contributions_of(const ExplainedMonth& month, const MemberId& member, const Settings& settings);

} // namespace cae::cli
