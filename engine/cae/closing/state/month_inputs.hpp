// Everything that the closing of a month depends on. Nothing else does: no clock, no file.
#pragma once

#include "cae/closing/state/books_before.hpp"
#include "cae/closing/state/pay_past.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/law/law_in_force.hpp"
#include "cae/law/seizable_pay.hpp"
#include "cae/law/withholding_grid.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

struct MonthInputs {
    const Cooperative& cooperative;
    const Roster& roster;
    const MonthDocuments& documents; // names the month
    const BooksBefore& books;
    const LawInForce& law;              // of the month
    const WithholdingGrid& withholding; // of the day of payment
    const SeizableLaw& seizable;        // of the day of payment
    const Chart& chart;
    const PayPast* past = nullptr; // needed when the documents hold corrections

    [[nodiscard]] Month month() const { return documents.month; }
};

} // namespace cae
