// Movements of the bank beside what it was ordered to pay.
#include <doctest/doctest.h>

#include "cae/closing/documents/bank_import.hpp"

namespace ordered_payments_test {

using cae::BankMovement;
using cae::BankTables;
using cae::Date;
using cae::Money;
using cae::OrderedPayment;

namespace {

Money euros(std::int64_t amount) { return Money::from_cents(amount * 100); }

BankMovement movement(int day, const std::string& label, std::int64_t amount,
                      const std::string& names = {}) {
    BankMovement one{*Date::of(2026, 4, day), {}, {}, label, euros(amount)};
    one.order_names = names;
    return one;
}

OrderedPayment payment(const std::string& message, const std::string& party, std::int64_t amount,
                       int day = 1) {
    return {message,          message + "-" + party, *Date::of(2026, 4, day), {}, "421000", party,
            party + " Petit", euros(amount)};
}

// Pay of 300 and suppliers of 70: of each order its own sum.
std::vector<OrderedPayment> orders() {
    return {payment("PAIE-1", "anna", 100), payment("PAIE-1", "ben", 200),
            payment("FOUR-1", "edf", 70)};
}

cae::BankImport imported(const std::vector<BankMovement>& movements, const BankTables& tables = {},
                         std::vector<OrderedPayment> payments = orders()) {
    return cae::import_movements(cae::new_movements(movements, tables),
                                 {{}, {}, {}, std::move(payments)}, tables);
}

// Whom the rows pay, each with its amount, of those that are of orders.
std::string paid(const BankTables& tables) {
    std::string text;
    for (const auto& [month, rows] : tables) {
        for (const cae::BankRow& row : rows) {
            if (row.matched_by != cae::MatchedBy::order) continue;
            text += row.account + " " + row.party + " " + cae::to_string(row.movement.amount) +
                    "\n";
        }
    }
    return text;
}

const std::string all_of_pay = "421000 anna -100.00\n421000 ben -200.00\n";

} // namespace

TEST_CASE("one debit pays every transfer of the order that it names, whatever the day") {
    for (const auto& one : {movement(20, "VIR EMIS", -300, "PAIE-1 NOTPROVIDED"),
                            movement(20, "VIR SEPA paie-1 /", -300)}) {
        const auto import = imported({one});
        CHECK(paid(import.tables) == all_of_pay);
        REQUIRE(import.ordered.size() == 1);
        CHECK(import.ordered[0].match.message == "PAIE-1");
        const auto& rows = import.tables.begin()->second;
        CHECK(rows[0].movement.reference.ends_with(" (1)"));
        // The statement again adds nothing, and the order is paid once.
        CHECK(imported({one}, import.tables).tables.empty());
        CHECK(paid(imported({movement(20, "ENCORE PAIE-1", -300)}, import.tables).tables) ==
              all_of_pay);
    }
}

TEST_CASE("a debit that names nothing is the order of its sum, up to five days after its day") {
    CHECK(paid(imported({movement(6, "VIR EMIS", -300)}).tables) == all_of_pay);
    CHECK(paid(imported({movement(7, "VIR EMIS", -300)}).tables).empty());
    auto two = orders();
    two.push_back(payment("FOUR-2", "gaz", 300));
    CHECK(paid(imported({movement(2, "VIR EMIS", -300)}, {}, two).tables).empty());
}

TEST_CASE("debits one by one are known by the name of the transfer, or by who is paid") {
    const auto import = imported({movement(1, "VIR", -200, "PAIE-1 PAIE-1-ben"),
                                  movement(2, "VIR SEPA ANNA PETIT", -100),
                                  movement(2, "PRLV", -70)});
    CHECK(paid(import.tables) == "421000 ben -200.00\n421000 anna -100.00\n421000 edf -70.00\n");
    // "PAIE-1-ben2" is another name.
    CHECK(paid(imported({movement(9, "VIR", -200, "PAIE-1-ben2")}).tables).empty());
}

TEST_CASE("a debit less one transfer leaves that one out; any other sum waits, and both are told") {
    const auto less = imported({movement(1, "VIR PAIE-1", -200)});
    CHECK(paid(less.tables) == "421000 ben -200.00\n");
    REQUIRE(less.ordered.size() == 1);
    REQUIRE(less.ordered[0].match.not_paid.size() == 1);
    CHECK(less.ordered[0].match.not_paid[0].party == "anna");
    const auto other = imported({movement(1, "VIR PAIE-1", -299)});
    CHECK(paid(other.tables).empty());
    CHECK(other.ordered.at(0).match.ordered == euros(300));
    CHECK_FALSE(other.tables.begin()->second.at(0).is_explained());
    const auto part = imported({movement(1, "VIR FOUR-1-edf", -69)});
    CHECK(part.ordered.at(0).match.ordered == euros(70));
}

TEST_CASE("a transfer that comes back is owed again, once") {
    const auto debit = imported({movement(1, "VIR PAIE-1", -300)});
    const auto import = imported({movement(3, "REJET IBAN CLOS", 200, "PAIE-1-ben"),
                                  movement(4, "REJET", 200, "PAIE-1-ben")},
                                 debit.tables);
    CHECK(paid(import.tables) == all_of_pay + "421000 ben 200.00\n");
    REQUIRE(import.ordered.size() == 1);
    CHECK(import.ordered[0].match.came_back);
    // What was not paid cannot come back.
    CHECK(paid(imported({movement(3, "REJET", 200, "PAIE-1-ben")}).tables).empty());
}

TEST_CASE("an order goes before an invoice that is due and before a rule") {
    cae::BankRule rule;
    rule.texts = {"vir"};
    rule.account = "658000";
    const std::vector<cae::UnpaidInvoice> unpaid{{"F-1", *Date::of(2026, 4, 1), euros(200)}};
    const auto debit = imported({movement(1, "VIR PAIE-1", -300)});
    const auto import = cae::import_movements({movement(3, "VIR REJET PAIE-1-ben", 200)},
                                              {unpaid, {}, {rule}, orders()}, debit.tables);
    CHECK(paid(import.tables) == all_of_pay + "421000 ben 200.00\n");
    CHECK(import.ruled.empty());
    const auto ruled = cae::import_movements({movement(20, "VIR", -300)},
                                             {unpaid, {}, {rule}, orders()}, {});
    CHECK(ruled.ruled.size() == 1);
}

} // namespace ordered_payments_test
