#include "cae/closing/documents/ordered_payments.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "cae/base/plain_words.hpp"

namespace cae {
namespace {

constexpr int most_days_of_order = 5;

bool is_of_name(char letter) {
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '-' ||
           letter == '_' || letter == '.';
}

std::string in_capitals(std::string_view text) {
    std::string capitals(text);
    for (char& letter : capitals) {
        letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    }
    return capitals;
}

// Whether a text, in capitals, has a name as a whole.
bool has_name(const std::string& text, const std::string& name) {
    const std::string wanted = in_capitals(name);
    if (wanted.empty()) return false;
    for (auto at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + 1)) {
        const auto end = at + wanted.size();
        const bool begins = at == 0 || !is_of_name(text[at - 1]);
        if (begins && (end == text.size() || !is_of_name(text[end]))) return true;
    }
    return false;
}

std::string said_by_movement(const BankMovement& movement) {
    return in_capitals(movement.order_names + " \n " + movement.reference + " \n " +
                       movement.counterparty + " \n " + movement.label);
}

bool has_payee(const BankMovement& movement, const std::string& name) {
    const std::string words = " " + plain_words(movement.counterparty + " " + movement.label) + " ";
    return !name.empty() && words.find(" " + plain_words(name) + " ") != std::string::npos;
}

bool is_in_time(const OrderedPayment& payment, const BankMovement& movement) {
    const auto days = movement.date.days_since(payment.day);
    return days >= 0 && days <= most_days_of_order;
}

Money sum_of_parts(const std::vector<OrderedPayment>& payments) {
    Money sum;
    for (const OrderedPayment& payment : payments) sum += payment.amount;
    return sum;
}

} // namespace

OrdersAtBank::OrdersAtBank(const std::vector<OrderedPayment>& payments,
                           const std::vector<BankRow>& rows) {
    parts_.reserve(payments.size());
    for (const OrderedPayment& payment : payments) {
        parts_.push_back({payment});
        if (std::find(messages_.begin(), messages_.end(), payment.message) == messages_.end()) {
            messages_.push_back(payment.message);
        }
    }
    for (const BankRow& row : rows) {
        if (row.matched_by == MatchedBy::order) note(row);
    }
}

// A row pays the transfer of its amount whose day is nearest.
void OrdersAtBank::note(const BankRow& row) {
    const bool came_back = row.movement.amount > Money();
    const Money amount = came_back ? row.movement.amount : -row.movement.amount;
    Part* nearest = nullptr;
    const auto days_from = [&](const Part& part) {
        return std::abs(row.movement.date.days_since(part.payment.day));
    };
    for (Part& part : parts_) {
        const OrderedPayment& payment = part.payment;
        const bool is_open = came_back ? part.is_paid && !part.came_back : !part.is_paid;
        const bool fits = is_open && payment.amount == amount && payment.account == row.account &&
                          payment.party == row.party && payment.bank == row.movement.bank;
        if (!fits) continue;
        if (nearest == nullptr || days_from(part) < days_from(*nearest)) nearest = &part;
    }
    if (nearest == nullptr) return;
    (came_back ? nearest->came_back : nearest->is_paid) = true;
}

OrderMatch OrdersAtBank::match(const BankMovement& movement) {
    if (parts_.empty()) return {};
    return movement.amount < Money() ? match_debit(movement) : match_return(movement);
}

OrderMatch OrdersAtBank::match_return(const BankMovement& movement) {
    const std::string said = said_by_movement(movement);
    for (Part& part : parts_) {
        const OrderedPayment& payment = part.payment;
        const bool fits = part.is_paid && !part.came_back && payment.bank == movement.bank &&
                          payment.amount == movement.amount;
        if (!fits || !has_name(said, payment.end_to_end)) continue;
        part.came_back = true;
        return {payment.message, {payment}, true};
    }
    return {};
}

OrderMatch OrdersAtBank::match_debit(const BankMovement& movement) {
    const std::string said = said_by_movement(movement);
    if (Part* part = named_part(movement, said)) {
        part->is_paid = true;
        return {part->payment.message, {part->payment}};
    }
    for (const std::string& message : messages_) {
        if (!has_name(said, message)) continue;
        const Parts parts = unpaid_of(message, movement.bank);
        if (!parts.empty()) return match_order(parts, -movement.amount);
    }
    for (const Part& part : parts_) {
        const OrderedPayment& payment = part.payment;
        const bool is_open = !part.is_paid && payment.bank == movement.bank;
        if (!is_open || !has_name(said, payment.end_to_end)) continue;
        OrderMatch other{payment.message};
        other.ordered = payment.amount;
        return other;
    }
    const Parts parts = order_of_sum(movement);
    return parts.empty() ? OrderMatch() : match_order(parts, -movement.amount);
}

// The transfer of the amount that is named by itself, or by who receives it.
OrdersAtBank::Part* OrdersAtBank::named_part(const BankMovement& movement,
                                             const std::string& said) {
    Part* by_payee = nullptr;
    for (Part& part : parts_) {
        const OrderedPayment& payment = part.payment;
        const bool fits = !part.is_paid && payment.bank == movement.bank &&
                          payment.amount == -movement.amount;
        if (!fits) continue;
        if (has_name(said, payment.end_to_end)) return &part;
        if (is_in_time(payment, movement) && has_payee(movement, payment.name)) by_payee = &part;
    }
    return by_payee;
}

OrderMatch OrdersAtBank::match_order(const Parts& parts, Money debit) {
    OrderMatch match{parts.front()->payment.message};
    for (const Part* part : parts) match.paid.push_back(part->payment);
    const Money ordered = sum_of_parts(match.paid);
    Part* left_out = nullptr;
    if (ordered != debit) {
        const auto is_missing = [&](const Part* part) {
            return part->payment.amount == ordered - debit;
        };
        const bool is_one = parts.size() > 1 &&
                            std::count_if(parts.begin(), parts.end(), is_missing) == 1;
        if (!is_one) {
            match.paid.clear();
            match.ordered = ordered;
            return match;
        }
        left_out = *std::find_if(parts.begin(), parts.end(), is_missing);
        std::erase(match.paid, left_out->payment);
        match.not_paid.push_back(left_out->payment);
    }
    for (Part* part : parts) part->is_paid = part != left_out;
    return match;
}

// Nothing where several orders have the sum.
OrdersAtBank::Parts OrdersAtBank::order_of_sum(const BankMovement& movement) {
    Parts found;
    for (const std::string& message : messages_) {
        const Parts parts = unpaid_of(message, movement.bank);
        if (parts.empty() || !is_in_time(parts.front()->payment, movement)) continue;
        Money sum;
        for (const Part* part : parts) sum += part->payment.amount;
        if (sum != -movement.amount) continue;
        if (!found.empty()) return {};
        found = parts;
    }
    return found;
}

OrdersAtBank::Parts OrdersAtBank::unpaid_of(const std::string& message, const std::string& bank) {
    Parts parts;
    for (Part& part : parts_) {
        const bool is_open = !part.is_paid && part.payment.bank == bank;
        if (is_open && part.payment.message == message) parts.push_back(&part);
    }
    return parts;
}

} // namespace cae
