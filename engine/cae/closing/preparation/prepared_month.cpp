#include "cae/closing/preparation/prepared_month.hpp"

#include <utility>

#include "cae/closing/documents/charge_accounts.hpp"
#include "cae/closing/preparation/internal/earlier_pay.hpp"
#include "cae/closing/preparation/internal/earlier_sales.hpp"
#include "cae/closing/preparation/internal/owed_before.hpp"
#include "cae/closing/preparation/internal/promotions.hpp"
#include "cae/closing/preparation/internal/reversed_entries.hpp"
#include "cae/closing/preparation/internal/year_balances.hpp"

namespace cae {

MonthInputs PreparedMonth::inputs() const {
    const MonthLaw& law = parts_.law;
    return {*parts_.cooperative, *parts_.roster, parts_.documents,
            *parts_.books,       prepared_,      {law.law, law.withholding, law.seizable},
            *parts_.chart};
}

Result<PreparedMonth> PreparedMonth::of(MonthParts parts, const EarlierMonths& earlier) {
    PreparedMonth month(std::move(parts));
    MonthParts& own = month.parts_;
    Preparation& prepared = month.prepared_;
    Problems problems = strange_posting_rules(own.documents.posting_rules, *own.chart);
    if (!problems.empty()) return refuse(std::move(problems));
    apply_posting_rules(*own.roster, *own.chart, own.documents);
    if (earlier.sealed != nullptr) {
        problems = look_up_sales(own, *earlier.sealed, prepared);
        const Problems more = look_up_booked_charges(own, *earlier.sealed, prepared);
        problems.insert(problems.end(), more.begin(), more.end());
    }
    const Problems strange = look_up_reversed(own.documents, own.documents.month, earlier.sealed,
                                              prepared.reversed);
    problems.insert(problems.end(), strange.begin(), strange.end());
    if (problems.empty()) problems = look_up_owed(own, earlier.sealed, prepared);
    if (problems.empty()) problems = look_up_laws(own, earlier, prepared);
    if (problems.empty()) problems = look_up_year_balances(own, earlier.sealed, prepared);
    if (problems.empty()) problems = look_up_pay(own, earlier, prepared.past);
    if (!problems.empty()) return refuse(std::move(problems));
    if (earlier.sealed != nullptr) {
        const auto of_version_1 = earlier.sealed->is_of_version_1(month.month());
        if (!of_version_1) return refuse(of_version_1.error());
        prepared.is_of_version_1 = *of_version_1;
    }
    own.roster = with_promotions(own.roster, own.books->promoted);
    if (!own.cooperative->employs_at_first_turnover) return month;
    prepared.promoted = promoted_by(month.inputs());
    own.roster = with_promotions(own.roster, promotions(prepared.promoted, month.month()));
    problems = refuse_rows_of_holders(own);
    if (!problems.empty()) return refuse(std::move(problems));
    return month;
}

} // namespace cae
