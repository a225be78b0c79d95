// Movements of the bank that are posted to an account of the chart, as their rows say.
#pragma once

#include <string>

#include "cae/base/problem.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/cooperative/net_and_vat.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// What leaves the bank for a posting, its VAT apart; negative when money is received.
[[nodiscard]] NetAndVat paid_by(const BankPosting& posting);

// The account that the VAT of a posting is recovered on: that of assets for class 2.
[[nodiscard]] const LedgerAccount& vat_account_of(const BankPosting& posting, const Chart& chart);

// Whom a posting is about: the party of its row, or on an account of the staff its member; empty
// when neither is known.
[[nodiscard]] std::string party_of_posting(const BankPosting& posting, const LedgerAccount& account,
                                           const MonthInputs& inputs);

// The postings that cannot be booked: on accounts that the chart does not have, or has for internal
// movements alone (Rule::account_must_be_in_chart); on a bank or the clearing account
// (Rule::account_must_explain_movement); on what customers owe and the VAT of invoices
// (Rule::account_must_move_by_invoices); on the results of activities
// (Rule::account_must_move_by_documents); with VAT that no charge or asset bears
// (Rule::vat_must_be_of_charge).
[[nodiscard]] Problems strange_postings(const MonthDocuments& documents,
                                        const Cooperative& cooperative, const Chart& chart);

} // namespace cae
