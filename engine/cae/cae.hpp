// The front door: what a program that embeds the library usually needs. Each header stands alone
// too.
#pragma once

#include "cae/closing/close_month.hpp"           // IWYU pragma: export
#include "cae/cooperative/contribution_rule.hpp" // IWYU pragma: export
#include "cae/explanation/explain_member.hpp"    // IWYU pragma: export
#include "cae/inputs/law/rulebook_file.hpp"      // IWYU pragma: export
#include "cae/law/law_in_force.hpp"              // IWYU pragma: export
#include "cae/money/parse.hpp"                   // IWYU pragma: export
#include "cae/payroll/gross_search.hpp"          // IWYU pragma: export
#include "cae/payroll/month_reference.hpp"       // IWYU pragma: export
#include "cae/payroll/pay_month.hpp"             // IWYU pragma: export
#include "cae/payroll/pay_rules.hpp"             // IWYU pragma: export
#include "cae/payroll/payroll_run.hpp"           // IWYU pragma: export
#include "cae/payroll/withholding.hpp"           // IWYU pragma: export
