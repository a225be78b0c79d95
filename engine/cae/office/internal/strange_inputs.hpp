// What the files of the accountant and of the bank say that the chart does not know.
#pragma once

#include <optional>
#include <vector>

#include "cae/base/problem.hpp"
#include "cae/base/result.hpp"
#include "cae/cooperative/bank_rules.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/ledger/chart.hpp"
#include "cae/office/sealed_books.hpp"

namespace cae {

// The rules of bank_rules.yaml. Fails with what is wrong in the file, and as strange_postings does
// for accounts that no row of the bank may be posted to, and as strange_rule_parties does.
[[nodiscard]] Result<std::vector<BankRule>> sound_bank_rules(const SealedBooks& books,
                                                             const Chart& chart);

// As strange_parties of a month that is not sealed, with strange_opening_parties in the first one:
// what was sealed before a list had it stays as it is.
[[nodiscard]] Problems strangers_of(const SealedBooks& books, const MonthDocuments& documents,
                                    const Chart& chart);

// As strange_entries, strange_postings, strangers_of and strange_opening of the months that are
// still open, or of `period` alone, what is wrong in bank_rules.yaml and bank/orders.csv, and as
// strange_posting_rules. What is wrong in the tables themselves has been told.
[[nodiscard]] Problems strange_inputs(const SealedBooks& books, const Chart& chart,
                                      std::optional<Month> period);

} // namespace cae
