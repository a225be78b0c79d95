#include "facts.hpp"

#include <array>
#include <set>

namespace audit {
namespace {

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

} // namespace

std::string month_text(int month) {
    return std::to_string(year_of(month)) + "-" + two_digits((month % 12 + 12) % 12 + 1);
}

std::string day_text(int month, int day) { return month_text(month) + "-" + two_digits(day); }

int days_in(int month) { // neither 2025 nor 2026 has a 29 February
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days.at(static_cast<std::size_t>((month % 12 + 12) % 12));
}

std::string percent(int rate) {
    return std::to_string(rate / 10) + "." + std::to_string(rate % 10);
}

Cents vat_of(Cents net, int rate) { return divided(Wide{net} * rate, 1000); }

const char* word(Kind kind) {
    constexpr std::array words{"sale",     "credit_note", "receipt",        "refund",
                               "bad_debt", "purchase",    "subcontracting", "asset",
                               "expense",  "mileage",     "exchange",       "internal_sale"};
    return words.at(static_cast<std::size_t>(kind));
}

std::string party_of(const AccountantEntry& entry, const EntryLine& line) {
    std::set<std::string> names;
    for (const EntryLine& one : entry.lines) {
        if (!one.party.empty()) names.insert(one.party);
    }
    return names.size() == 1 ? *names.begin() : line.party;
}

Year Plan::fiscal_year(int month) const {
    if (first_year && first_year->contains(month)) return *first_year;
    const int since = (month % 12 + 13 - fiscal_first_month) % 12;
    return {month - since, month - since + 11};
}

Stage MemberPlan::stage_in(int month) const {
    Stage stage = stages.front().first;
    for (const auto& [next, from] : stages) {
        if (from <= month) stage = next;
    }
    return stage;
}

} // namespace audit
