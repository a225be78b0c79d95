// An order to a bank to transfer money (ISO 20022, pain.001).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/calendar/date.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/ordered_payment.hpp"
#include "cae/outputs/files/csv_writer.hpp"
#include "cae/outputs/files/text_sink.hpp"
#include "cae/reports/payment_plan.hpp"

namespace cae {

// Versions of the message: pain.001.001.03 and pain.001.001.09.
enum class PaymentMessage { pain_03, pain_09 };

struct OrderTerms {
    PaymentKind kind = PaymentKind::pay;
    Date execution;           // a TARGET day
    Date made;                // the day the month was sealed: no clock is read
    bool in_one_debit = true; // the bank's statement shows one sum
    PaymentMessage message = PaymentMessage::pain_09;
    std::string bank{}; // that pays, by its name; the usual one when empty
};

// A transfer, its texts in the SEPA alphabet.
struct Transfer {
    std::string name; // at most 70 characters
    std::string iban;
    std::string bic;        // may be empty
    Money amount;           // above 0
    std::string end_to_end; // at most 35; comes back on the statement
    std::string text;       // at most 140
    std::string account{};  // number of the account that it clears
    std::string party{};    // whom it pays there; empty where the account has no parties
};

struct PaymentOrder {
    OrderTerms terms;
    std::string payer; // at most 70
    Bank account;
    std::string bank; // as movements name it
    std::string id;   // of the message, at most 35: its kind, its month, a digest of all it says
    Money sum;
    std::vector<Transfer> transfers;
    // Rule::payee_must_be_writable for each name of which the SEPA alphabet has nothing; such a
    // payment is no transfer.
    Problems left_out{};
};

// The order of one kind of a plan's payments, in their order; those that are not transferred are
// left out. The same plan and terms give the same order. Fails with:
// - Rule::payer_must_have_iban where cooperative.yaml has no `bank`, reference_must_exist where it
//   has none of that name;
// - Rule::execution_must_be_a_banking_day.
[[nodiscard]] Result<PaymentOrder>
payment_order(const PaymentPlan& plan, const Cooperative& cooperative, const OrderTerms& terms);

// What banks were ordered to pay, with an order in place of what stood there of its message.
[[nodiscard]] std::vector<OrderedPayment> with_order(std::vector<OrderedPayment> payments,
                                                     const PaymentOrder& order);

// The table bank/orders.csv.
void write_ordered_payments(const std::vector<OrderedPayment>& payments, CsvWriter& csv);

// Gives the message: UTF-8, one group of payments, sums and counts at both levels.
void write_pain_001(const PaymentOrder& order, const TextSink& sink);

// Writes the message to out/payments/2026-03/pay.xml, named by its kind, and returns the file.
// Fails as write_private_file does.
[[nodiscard]] Result<std::filesystem::path>
write_payment_order(const PaymentOrder& order, Month month,
                    const std::filesystem::path& out_folder);

} // namespace cae
