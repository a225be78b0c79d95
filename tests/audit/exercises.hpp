// The auditor's own ledger: what stands where, fiscal year after fiscal year.
#pragma once

#include <compare>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "facts.hpp"

namespace audit {

// Where an amount stands: an account of the chart in a section, and of a party where the account is
// kept by party.
struct Place {
    std::string account;
    bool analytic = false;
    std::string branch;
    Account section;
    std::string party;

    friend auto operator<=>(const Place&, const Place&) = default;
    friend bool operator==(const Place&, const Place&) = default;
};
// Debits less credits; places without any are left out.
using Balances = std::map<Place, Cents>;
void add(Balances& balances, const Place& place, Cents amount);

// An account of the plan and a party, over all sections.
using AccountOfParty = std::pair<std::string, std::string>;
[[nodiscard]] std::map<AccountOfParty, Cents> of_the_plan(const Balances& balances);
// An account of the plan alone.
[[nodiscard]] std::map<std::string, Cents> by_account(const Balances& balances);

struct Exercise {
    Year year;
    Balances opening;
    Balances moved;

    [[nodiscard]] Balances closing() const;
    // Of classes 7 and 6, positive when it gains.
    [[nodiscard]] Cents result() const;
    // What the next one opens with.
    [[nodiscard]] Balances carried() const;
};

class Exercises {
public:
    explicit Exercises(const Plan& plan) : plan_(plan) {}

    // Begins a month, and with the first one of a fiscal year this year.
    void begin(int month);
    // Adds what is posted in the month.
    void post(const Place& place, Cents amount) { add(years_.back().moved, place, amount); }
    // Adds what an inventory posts, whatever has begun since.
    void post(const Year& year, const Balances& inventory);

    [[nodiscard]] const Exercise& last() const { return years_.back(); }
    [[nodiscard]] const Exercise& of(const Year& year) const;

private:
    [[nodiscard]] std::size_t position_of(const Year& year) const;

    const Plan& plan_;
    std::vector<Exercise> years_;
};

} // namespace audit
