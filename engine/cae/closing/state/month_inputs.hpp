// Everything that the closing of a month depends on. Nothing else does: no clock, no file.
#pragma once

#include "cae/closing/state/books.hpp"
#include "cae/closing/state/preparation.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/law/month_law.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

class PreparedMonth;

// What every step of the closing is given: references to the parts of a month that was prepared
// (cae/closing/preparation/prepared_month.hpp), which must outlive them. Nobody else can make one,
// so that no closing starts from documents whose earlier sales, balances or promotions were
// forgotten.
class MonthInputs {
public:
    const Cooperative& cooperative;
    const Roster& roster;
    const MonthDocuments& documents; // names the month
    const Books& books;
    const Preparation& prepared;
    const LawInForce& law;              // of the month
    const WithholdingGrid& withholding; // of the day of payment
    const SeizableLaw& seizable;        // of the day of payment
    const Chart& chart;

    [[nodiscard]] Month month() const { return documents.month; }

    // The law of the month of a document.
    [[nodiscard]] const LawInForce& law_of(Date date) const {
        const auto earlier = prepared.laws.find(date.month());
        return earlier == prepared.laws.end() ? law : earlier->second;
    }

    // The same with other documents in place of these; they must outlive the result.
    [[nodiscard]] MonthInputs with(const MonthDocuments& others) const {
        return {cooperative, roster, others, books, prepared, {law, withholding, seizable}, chart};
    }

private:
    friend class PreparedMonth;

    struct Law {
        const LawInForce& law;
        const WithholdingGrid& withholding;
        const SeizableLaw& seizable;
    };
    MonthInputs(const Cooperative& of_cooperative, const Roster& of_roster,
                const MonthDocuments& of_documents, const Books& of_books,
                const Preparation& of_preparation, const Law& in_force, const Chart& of_chart)
        : cooperative(of_cooperative), roster(of_roster), documents(of_documents), books(of_books),
          prepared(of_preparation), law(in_force.law), withholding(in_force.withholding),
          seizable(in_force.seizable), chart(of_chart) {}
};

} // namespace cae
