// Entries of the accountant that cannot be booked as they are.
#pragma once

#include "cae/base/problem.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// The lines on accounts that the chart does not have, or has for internal movements alone
// (Rule::account_must_be_in_chart), those on the clearing account, which holds what rows of the
// bank leave unexplained (Rule::clearing_must_move_by_bank), and those of activities that documents
// and pay alone move: their results and what customers owe (Rule::account_must_move_by_documents).
[[nodiscard]] Problems strange_entries(const MonthDocuments& documents, const Chart& chart);

// Whether an account of that number makes a result: classes 6 and 7.
[[nodiscard]] bool is_number_of_result(const std::string& number);

} // namespace cae
