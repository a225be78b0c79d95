// A member's statement of account for a month (état des comptes): C. trav. L7332-3, R7331-5.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/alerts/clocks.hpp"
#include "cae/closing/contribution/contributions.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/papers/paper.hpp"
#include "cae/reports/statements.hpp"

namespace cae {

// What a month was for a member.
struct MonthOfMember {
    Month month;
    Money turnover{};
    Money employer_cost{}; // recalls included
};

// What it is made from. All must outlive the call.
struct AccountsBasis {
    const MonthRecord& record;
    const MemberRecord& member;
    std::vector<AccountRecord> accounts; // the member's
    std::vector<const FinancialStatement*>
        statements;                             // of the month, one an account, parallel to them
    std::vector<ExplainedContribution> charges; // empty where the files no longer say them
    std::vector<MonthOfMember> months;          // ascending, up to the month: twelve at most
    std::vector<Clock> dates;                   // that concern the member
    std::string seal;
    Language language = Language::fr;
    std::vector<const OpenItem*> unpaid{}; // the member's invoices of which something is due
};

// Every amount is one of the record, of the books or of the steps of a charge, or a sum of some;
// none is rounded.
[[nodiscard]] Paper accounts_paper(const AccountsBasis& basis);

} // namespace cae
