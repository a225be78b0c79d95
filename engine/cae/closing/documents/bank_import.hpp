// A bank statement -> the tables of its months.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "cae/calendar/date.hpp"
#include "cae/closing/documents/bank_matching.hpp"
#include "cae/closing/documents/ordered_payments.hpp"
#include "cae/cooperative/bank_movement.hpp"
#include "cae/cooperative/bank_rules.hpp"

namespace cae {

// The rows of bank/<month>.csv by month.
using BankTables = std::map<Month, std::vector<BankRow>>;

struct MatchedMovement {
    BankMovement movement;
    BankMatch match;
};

// A movement that a rule posts to an account.
struct RuledMovement {
    BankMovement movement;
    BankRule rule;
};

// A movement that is of an order, or that names one and is another amount.
struct OrderedMovement {
    BankMovement movement;
    OrderMatch match;
};

struct BankImport {
    std::vector<MatchedMovement> added;     // in the order of their dates
    std::vector<BankMovement> sealed;       // of months that are sealed: left out
    std::size_t known = 0;                  // movements that were imported before
    std::size_t pending = 0;                // that the bank has not booked yet
    std::size_t other_accounts = 0;         // of accounts that are not the cooperative's
    std::size_t no_movements = 0;           // rows that are sums or balances
    std::vector<OrderedMovement> ordered{}; // among those that are added
    std::vector<RuledMovement> ruled{}; // by rules: among those that are added, or waited before
    std::string encoding{};             // of a file that is not UTF-8, by its name
    std::string usual_bank{};           // its name, where the cooperative has several
    BankTables tables;                  // of the months that get new rows, with their earlier ones
};

// The movements that `tables` do not have, in the order of their dates. Two are the same when their
// days, amounts and texts are, as often as a statement shows it; what a payment of several invoices
// was shared over counts together, and a row that was made smaller by hand still counts. So does
// one that somebody typed before: of the amount and up to three days away, without any text, or
// with an invoice, a party or words that the movement has.
[[nodiscard]] std::vector<BankMovement> new_movements(const std::vector<BankMovement>& movements,
                                                      const BankTables& tables);

// What movements pay is found among the orders that were given to the bank, then among invoices and
// receipts that were entered already, then by rules.
struct Payables {
    std::vector<UnpaidInvoice> unpaid{};
    std::vector<EnteredReceipt> receipts{};
    std::vector<BankRule> rules{};
    std::vector<OrderedPayment> orders{};
};

// What `movements`, in the order of their dates, pay, and the tables with their rows: a payment of
// several invoices takes a row each, "REF (1)", "REF (2)". A movement keeps the reference of its
// bank unless another has it: then a number is added. One without gets a reference of its own. What
// leaves the account, names an invoice and is a payment of it that a row has booked before takes
// that payment back.
[[nodiscard]] BankImport import_movements(std::vector<BankMovement> movements, Payables payables,
                                          const BankTables& tables);

// What a statement of a bank closes with.
struct BankBalance {
    std::string bank{}; // as movements name it
    StatementBalance closing;
};

// Writes the balance that a statement closes with on the last row of its bank of its day or before,
// of the open months, unless one says a balance of that day already. The table is added to the
// import when it changes.
void keep_balance(const BankBalance& said, const BankTables& tables, Month first_open,
                  BankImport& import);

// The rows of all tables together.
[[nodiscard]] std::vector<BankRow> all_rows(const BankTables& tables);

// The tables without rows that say again, to explain it, what an earlier month has.
[[nodiscard]] BankTables movements_in(const BankTables& tables);

// Gives rows that nobody has explained to the first rule that fits them: those of `tables` whose
// months are still open. Tables that change are added to the import, with the movements that rules
// have taken.
void rule_waiting_rows(const BankTables& tables, Month first_open,
                       const std::vector<BankRule>& rules, BankImport& import);

} // namespace cae
