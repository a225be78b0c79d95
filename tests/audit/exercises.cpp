#include "exercises.hpp"

#include <algorithm>

namespace audit {
namespace {

bool is_of_result(const Place& place) {
    if (!place.analytic) return place.account.starts_with("6") || place.account.starts_with("7");
    return place.account.starts_with("92"); // the others are their mirrors
}

} // namespace

void add(Balances& balances, const Place& place, Cents amount) {
    const auto place_of = balances.try_emplace(place).first;
    place_of->second += amount;
    if (place_of->second == 0) balances.erase(place_of);
}

std::map<AccountOfParty, Cents> of_the_plan(const Balances& balances) {
    std::map<AccountOfParty, Cents> sums;
    for (const auto& [place, amount] : balances) {
        if (!place.analytic) sums[{place.account, place.party}] += amount;
    }
    std::erase_if(sums, [](const auto& sum) { return sum.second == 0; });
    return sums;
}

std::map<std::string, Cents> by_account(const Balances& balances) {
    std::map<std::string, Cents> sums;
    for (const auto& [place, amount] : balances) {
        if (!place.analytic) sums[place.account] += amount;
    }
    std::erase_if(sums, [](const auto& sum) { return sum.second == 0; });
    return sums;
}

Balances Exercise::closing() const {
    Balances balances = opening;
    for (const auto& [place, amount] : moved) add(balances, place, amount);
    return balances;
}

Cents Exercise::result() const {
    Cents result = 0;
    for (const auto& [place, amount] : closing()) {
        if (!place.analytic && is_of_result(place)) result -= amount;
    }
    return result;
}

Balances Exercise::carried() const {
    const std::string account = result() < 0 ? "129000" : "120000";
    Balances carried;
    for (const auto& [place, amount] : closing()) {
        const bool moves = is_of_result(place);
        add(carried,
            moves ? Place{account, place.analytic, place.branch, place.section, ""} : place,
            amount);
    }
    return carried;
}

void Exercises::begin(int month) {
    const Year year = plan_.fiscal_year(month);
    if (!years_.empty() && years_.back().year.contains(month)) return;
    Balances opening;
    if (!years_.empty()) opening = years_.back().carried();
    years_.push_back({year, std::move(opening), {}});
}

std::size_t Exercises::position_of(const Year& year) const {
    const auto found = std::find_if(years_.begin(), years_.end(), [&](const Exercise& one) {
        return one.year.last == year.last;
    });
    return static_cast<std::size_t>(found - years_.begin());
}

const Exercise& Exercises::of(const Year& year) const { return years_.at(position_of(year)); }

void Exercises::post(const Year& year, const Balances& inventory) {
    std::size_t i = position_of(year);
    for (const auto& [place, amount] : inventory) add(years_.at(i).moved, place, amount);
    for (++i; i < years_.size(); ++i) years_[i].opening = years_[i - 1].carried();
}

} // namespace audit
