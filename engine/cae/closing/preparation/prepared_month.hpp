// A month that is complete: what must be known before its first step is known.
#pragma once

#include <functional>
#include <memory>

#include "cae/base/result.hpp"
#include "cae/closing/state/books.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/preparation.hpp"
#include "cae/closing/state/sealed_months.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/law/month_law.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// What a month is made of, as it was read.
struct MonthParts {
    std::shared_ptr<const Cooperative> cooperative;
    std::shared_ptr<const Roster> roster;
    std::shared_ptr<const Books> books;   // after the month before
    std::shared_ptr<const Books> opening; // before the first month of all
    MonthDocuments documents;             // name the month
    MonthLaw law;
    std::shared_ptr<const Chart> chart;
};

// Where a month looks up what was before it.
struct EarlierMonths {
    SealedMonths* sealed = nullptr; // none before the first month is sealed
    std::function<Result<LawInForce>(Month)>
        law{}; // asked when corrections or documents name a month
};

class PreparedMonth {
public:
    // Completes a month, in this order:
    // 1. the accounts that posting rules give to charges which name none;
    // 2. the settled sales that its documents name, as they stood when it began;
    // 3. the months of the sales that its credit notes are about, and what was charged in them;
    // 4. the law of the months of documents that came late, and what was asked for since;
    // 5. the balances of a fiscal year that its pay sheet asks for: what the year's last month left
    //    less what later months have paid of it, and no more than the row says;
    // 6. what was paid in the months that its corrections name, and the law of those months;
    // 7. whether it was sealed by version 1;
    // 8. the entries of accountants in sealed months that those of this month reverse;
    // 9. what was owed on the accounts that rows of the bank pay;
    // 10. project holders whom earlier closings made entrepreneurs-salariés, and where the
    //    cooperative so decides those whom a turnover of this month makes so.
    // Fails as strange_posting_rules does, with Rule::fiscal_year_must_be_closed,
    // member_must_be_employed, parameter_must_be_in_force, id_must_be_unique, reference_must_exist
    // and entry_must_be_reversed_once of entries, and those of `earlier`.
    [[nodiscard]] static Result<PreparedMonth> of(MonthParts parts, const EarlierMonths& earlier);

    // Refers to this month.
    [[nodiscard]] MonthInputs inputs() const;

    [[nodiscard]] Month month() const { return parts_.documents.month; }
    [[nodiscard]] const Cooperative& cooperative() const { return *parts_.cooperative; }
    // With the stages that closings gave, this one included.
    [[nodiscard]] const Roster& roster() const { return *parts_.roster; }
    [[nodiscard]] const MonthDocuments& documents() const { return parts_.documents; }
    [[nodiscard]] const Books& books() const { return *parts_.books; }
    [[nodiscard]] const Preparation& prepared() const { return prepared_; }
    // Made entrepreneurs-salariés by this month, ascending.
    [[nodiscard]] const std::vector<MemberId>& promoted() const { return prepared_.promoted; }

private:
    explicit PreparedMonth(MonthParts parts) : parts_(std::move(parts)) {}

    MonthParts parts_;
    Preparation prepared_;
};

} // namespace cae
