// What a payroll bureau asks for of a closed month: a row a member who was paid.
#pragma once

#include "cae/base/result.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/explanation/rated_pay.hpp"
#include "cae/outputs/reports/report_writer.hpp"

namespace cae {

// All must outlive the call.
struct PayExportBasis {
    const MonthRecord& record;
    const Cooperative& cooperative;
    const Roster& roster; // who is not in it any more has blanks in its place
    RatedPay& payslips;
};

// Columns of identity, contract, month, pay, bases, lines (each with base, rate and amount), tax
// and leave, the same for every row: those of bases and lines are what the law of the month has.
// Amounts are those of the record. Fails as RatedPay::rate does, before anything is given to the
// sink.
[[nodiscard]] Problems write_pay_export(const PayExportBasis& basis, const ReportSheet& sheet,
                                        const TextSink& sink);

} // namespace cae
