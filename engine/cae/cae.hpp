// The front door: one header for each thing that a program does with cae. What is not reached from
// here is not installed.
#pragma once

// A cooperative's folder: read a month, close it, seal it, look back, explain, settle a year.
#include "cae/office/office.hpp" // IWYU pragma: export
// Whether what was sealed is still what it was.
#include "cae/office/verification.hpp" // IWYU pragma: export

// The same for backups and archives: written, verified, taken back.
#include "cae/archive/copies.hpp"         // IWYU pragma: export
#include "cae/archive/restoring.hpp"      // IWYU pragma: export
#include "cae/archive/unpacked_copy.hpp"  // IWYU pragma: export
#include "cae/archive/verified_files.hpp" // IWYU pragma: export

// A month and its closing, from parts that the program holds itself instead of a folder.
#include "cae/closing/close_month.hpp"                // IWYU pragma: export
#include "cae/closing/preparation/prepared_month.hpp" // IWYU pragma: export

// In words of French or English: what is wrong, with its remedy; why a figure is what it is.
#include "cae/outputs/explanation/explanation_json.hpp" // IWYU pragma: export
#include "cae/outputs/explanation/explanation_text.hpp" // IWYU pragma: export
#include "cae/outputs/words/problem_texts.hpp"          // IWYU pragma: export

// The files that a closing leaves, its summary and its alerts.
#include "cae/outputs/files/month_files.hpp" // IWYU pragma: export

// The papers that leave the cooperative with a month: payslips, statements of account,
// what leavers are given.
#include "cae/inputs/law/payslip_form_file.hpp"   // IWYU pragma: export
#include "cae/papers/accounts/accounts_files.hpp" // IWYU pragma: export
#include "cae/papers/leavers/leaver_files.hpp"    // IWYU pragma: export
#include "cae/papers/payslip/payslip_files.hpp"   // IWYU pragma: export

// Reports over sealed months: trial balance, ledger, balance sheet, and what the tax office asks
// for.
#include "cae/inputs/law/statements_file.hpp"       // IWYU pragma: export
#include "cae/office/fec.hpp"                       // IWYU pragma: export
#include "cae/office/paid_month.hpp"                // IWYU pragma: export
#include "cae/office/reports.hpp"                   // IWYU pragma: export
#include "cae/office/social_dues.hpp"               // IWYU pragma: export
#include "cae/outputs/payments/dues_report.hpp"     // IWYU pragma: export
#include "cae/outputs/payments/pay_export.hpp"      // IWYU pragma: export
#include "cae/outputs/reports/account_reports.hpp"  // IWYU pragma: export
#include "cae/outputs/reports/statement_report.hpp" // IWYU pragma: export
#include "cae/outputs/statutory/fec_files.hpp"      // IWYU pragma: export

// The law of a day, and a payslip without a folder: forward, from a budget, from a net, many at
// once.
#include "cae/inputs/law/rulebook_file.hpp" // IWYU pragma: export
#include "cae/law/law_in_force.hpp"         // IWYU pragma: export
#include "cae/money/parse.hpp"              // IWYU pragma: export
#include "cae/payroll/gross_search.hpp"     // IWYU pragma: export
#include "cae/payroll/month_reference.hpp"  // IWYU pragma: export
#include "cae/payroll/pay_batch.hpp"        // IWYU pragma: export
#include "cae/payroll/pay_month.hpp"        // IWYU pragma: export
#include "cae/payroll/pay_rules.hpp"        // IWYU pragma: export
#include "cae/payroll/payroll_run.hpp"      // IWYU pragma: export
#include "cae/payroll/withholding.hpp"      // IWYU pragma: export

// One levy by its rule, and the turnover that pays for a cost.
#include "cae/cooperative/contribution_rule.hpp" // IWYU pragma: export
#include "cae/cooperative/turnover_needed.hpp"   // IWYU pragma: export

// The dates of contracts, and the aid at the start of an activity.
#include "cae/office/decided_grants.hpp" // IWYU pragma: export
#include "cae/office/simulation.hpp"     // IWYU pragma: export
