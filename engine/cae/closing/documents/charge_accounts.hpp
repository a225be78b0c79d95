// The accounts of the chart that charges stand on, and the rules that choose them.
#pragma once

#include "cae/base/problem.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// Rule::word_must_be_known for each charge that names an account which the chart does not let it
// stand on, with those that it may.
[[nodiscard]] Problems strange_expense_accounts(const MonthDocuments& documents,
                                                const Chart& chart);

// The same for the accounts of posting rules.
[[nodiscard]] Problems strange_posting_rules(const PostingRules& rules, const Chart& chart);

// Gives the charges that name no account that of the first rule which fits them and whose account
// the chart lets them stand on, with the line of the rule; the others are left as they are. The
// rules must be none of the strange ones. A charge of a team is of no member and of no branch.
void apply_posting_rules(const Roster& roster, const Chart& chart, MonthDocuments& documents);

} // namespace cae
