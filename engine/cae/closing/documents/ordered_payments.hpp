// Movements of the bank beside what it was ordered to pay.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cae/cooperative/bank_movement.hpp"
#include "cae/cooperative/ordered_payment.hpp"

namespace cae {

// What a movement is of an order.
struct OrderMatch {
    std::string message{};              // the order's; empty when it is of none
    std::vector<OrderedPayment> paid{}; // what left the bank; of what came back the one payment
    bool came_back = false;
    std::vector<OrderedPayment> not_paid{}; // of the order, that the debit leaves out
    // What the order, or its transfer, that the movement names is; it is another amount, and
    // nothing of it is paid.
    std::optional<Money> ordered{};

    [[nodiscard]] bool found() const { return !paid.empty(); }
};

// Orders, and what rows of the bank have paid of them.
class OrdersAtBank {
public:
    // `rows` are those of all months.
    OrdersAtBank(const std::vector<OrderedPayment>& payments, const std::vector<BankRow>& rows);

    // What leaves the bank pays: the order whose message it names, with its sum or with its sum
    // less one of its transfers; the transfer whose end-to-end name or, up to five days after the
    // day of the order, whose payee it names, with its amount; else the one order of its sum that
    // was to be paid up to five days before. What comes to the bank and names a transfer that was
    // paid, with its amount, came back. Each is paid once.
    [[nodiscard]] OrderMatch match(const BankMovement& movement);

private:
    struct Part {
        OrderedPayment payment;
        bool is_paid = false;
        bool came_back = false;
    };
    using Parts = std::vector<Part*>;

    void note(const BankRow& row);
    [[nodiscard]] OrderMatch match_debit(const BankMovement& movement);
    [[nodiscard]] OrderMatch match_return(const BankMovement& movement);
    [[nodiscard]] Part* named_part(const BankMovement& movement, const std::string& said);
    [[nodiscard]] static OrderMatch match_order(const Parts& parts, Money debit);
    [[nodiscard]] Parts order_of_sum(const BankMovement& movement);
    [[nodiscard]] Parts unpaid_of(const std::string& message, const std::string& bank);

    std::vector<Part> parts_;
    std::vector<std::string> messages_; // each once
};

} // namespace cae
