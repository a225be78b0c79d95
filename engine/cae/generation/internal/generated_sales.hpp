// What a seller invoices in a month, and what becomes of it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cae/calendar/date.hpp"
#include "cae/generation/internal/generated_member.hpp"

namespace cae {

// Who invoices: a member, or a team of two.
struct Seller {
    std::uint64_t name = 0; // of its own among all sellers
    std::string prefix;     // of the numbers of its documents
    const Trade* trade = nullptr;
    Money usual_turnover{};
};

struct GeneratedPayment {
    int months_later = 0;
    Date date; // in that month
    Money total;
};

struct GeneratedSale {
    std::string number;
    Date date;
    Money net;
    Rate vat_rate;
    // In the month after, when there is one: with the VAT of the sale.
    std::optional<Money> credited{};
    std::vector<GeneratedPayment> payments{};
};

// Payments come at most so many months after their sale.
inline constexpr int latest_payment = 4;

// The same whenever it is asked.
[[nodiscard]] std::vector<GeneratedSale> generated_sales(const GenerationPlan& plan,
                                                         const Seller& seller, Month month,
                                                         const Presence& presence);

} // namespace cae
