// What banks were ordered to pay: rows of bank/orders.csv.
#pragma once

#include <cstddef>
#include <string>

#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"

namespace cae {

// One transfer of an order. Those of one message are one order.
struct OrderedPayment {
    std::string message{};    // of the order, which a bank may name on its statement
    std::string end_to_end{}; // of the transfer alone, likewise
    Date day;                 // on which the bank is to pay
    std::string bank{};       // that pays, as movements name it
    std::string account{};    // of the chart, that it clears
    std::string party{};      // whom it pays there; nobody on an account that has no parties
    std::string name{};       // who receives it, as the order writes it
    Money amount{};           // above 0

    friend bool operator==(const OrderedPayment&, const OrderedPayment&) = default;
};

} // namespace cae
