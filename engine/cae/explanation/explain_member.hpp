// Every figure of a member's month, explained.
#pragma once

#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/contribution/contributions.hpp"
#include "cae/closing/state/books.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/pay_past.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/explanation/explanation.hpp"
#include "cae/law/rulebook.hpp"

namespace cae {

// A month with what its figures are explained by. Amounts are those of `record`; the folder's files
// give the documents and the rules of contracts alone.
struct MonthToExplain {
    const MonthRecord& record;
    const Books& before; // what the month started from
    const Rulebook& rulebook;
    const Cooperative& cooperative;
    const Roster& roster;
    const MonthDocuments& documents; // with the amounts they count with (resolve_documents)
    const std::vector<ExplainedContribution>& contributions; // of the member, as computed now
    const PayPast& past; // of the member, when the month recalls something; empty otherwise
};

// What the files say today and what the month has do not agree.
struct Disagreement {
    std::string figure; // "turnover:web"
    Money in_record;
    Money in_files;
};

struct MemberExplanation {
    MemberId member;
    std::string name;
    Month month;
    std::vector<Explanation> figures; // in the order of the way from turnover to net, then details
    std::vector<Disagreement> disagreements;
    // Figures that the law's files no longer give; then nothing is explained.
    std::vector<Disagreement> not_reproduced;
};

// Explains the month of one member. Pay is computed again from the record, the sums before it and
// the law, and must come out to the cent. Fails with Rule::reference_must_exist when the month has
// no such member, and with the problems of a month that the law does not know.
[[nodiscard]] Result<MemberExplanation> explain_member(const MonthToExplain& month,
                                                       const MemberId& member);

} // namespace cae
