// The contribution of one member for one month: bases, sums and limits become a charge.
#pragma once

#include <optional>

#include "cae/cooperative/contribution_terms.hpp"

namespace cae {

// What is carried from month to month for one member and one levy. Sums of another fiscal year
// than the current one count as zero.
struct ContributionSums {
    std::optional<Month> year{}; // the first month of the fiscal year of the next three
    Money base_of_year{};
    Money computed_of_year{}; // before the yearly floor and cap
    Money charged_of_year{};  // after them, without fixed fees
    Money base_since_entry{};

    friend bool operator==(const ContributionSums&, const ContributionSums&) = default;
};

// What the credit notes about sales of earlier months give back, at the rate those were charged.
struct ContributionReversals {
    Money base_of_year{}; // of sales of the running fiscal year
    Money charge_of_year{};
    Money base_before{}; // of sales of earlier ones
    Money charge_before{};

    friend bool operator==(const ContributionReversals&, const ContributionReversals&) = default;
};

// What is kept of a month: from it a later credit note finds the rate of its sale.
struct ContributionRecord {
    Money base{};  // of the month, without credit notes about earlier months
    Money taken{}; // what the shape took of it and the limits left; its sign is that of the shape
    ContributionSums after{};

    friend bool operator==(const ContributionRecord&, const ContributionRecord&) = default;
};

// A month's charge, with every step that led to it. `total` is what is posted:
//   by_shape + between_members, held within floor and cap of the month       = of_month
//   sums of the year + of_month - reversals, held within those of the year    = charged_of_year
//   charged_of_year less what was charged before + fixed fee - older reversals = total
struct ContributionCharge {
    Money base;       // of the month
    Money sum_before; // of the bases of the period
    Money by_shape;   // F(after) - F(before), each rounded half away from zero
    Money between_members;
    Money of_month;
    Money fixed_fee;
    ContributionReversals reversed;
    Money held_by_year; // what the yearly floor adds, negative: what the yearly cap takes off
    Money total;
    ContributionSums before;
    ContributionRecord record;
};

// The charge of a month. `before` are the sums at its beginning.
[[nodiscard]] ContributionCharge charge_of_month(const ContributionTerms& terms,
                                                 const ContributionBases& bases,
                                                 const ContributionReversals& reversed,
                                                 const ContributionSums& before);

// What a credit note of `net` gives back of the charge of its sale's month, rounded once, half away
// from zero; zero when that month had no base to take anything of.
[[nodiscard]] Money reversal_of(Money net, const ContributionRecord& original);

} // namespace cae
