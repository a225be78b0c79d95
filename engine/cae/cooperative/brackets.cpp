#include "cae/cooperative/brackets.hpp"

#include <algorithm>

#include "cae/base/check.hpp"

namespace cae {
namespace {

constexpr Money one_cent = Money::from_cents(1);

Money first_inside(const BracketBound& from) {
    return from.included ? from.at : from.at + one_cent;
}

Money last_inside(const BracketBound& to) { return to.included ? to.at : to.at - one_cent; }

bool is_empty(const WrittenBracket& bracket) {
    return bracket.to && last_inside(*bracket.to) < first_inside(bracket.from);
}

bool is_rate(Rate rate) { return rate >= Rate() && rate <= Rate::from_billionths(Rate::one); }

// What is wrong between two brackets, the second being written below the first.
std::optional<Rule> fault_between(const WrittenBracket& bracket, const WrittenBracket& next) {
    if (!bracket.to) return Rule::last_bracket_must_be_open;
    const Money expected = last_inside(*bracket.to) + one_cent;
    const Money found = first_inside(next.from);
    if (found > expected) return Rule::brackets_must_have_no_gap;
    if (found < expected) return Rule::brackets_must_not_overlap;
    return std::nullopt;
}

} // namespace

std::vector<BracketFault> faults_of(const std::vector<WrittenBracket>& brackets) {
    if (brackets.empty()) return {{Rule::last_bracket_must_be_open, 0}};
    std::vector<BracketFault> faults;
    if (first_inside(brackets.front().from) != Money()) {
        faults.push_back({Rule::brackets_must_begin_at_zero, 0});
    }
    for (std::size_t i = 0; i < brackets.size(); ++i) {
        if (!is_rate(brackets[i].rate)) faults.push_back({Rule::rate_must_be_in_range, i});
        if (is_empty(brackets[i])) {
            faults.push_back({Rule::bracket_must_ascend, i});
        } else if (i > 0) {
            const auto fault = fault_between(brackets[i - 1], brackets[i]);
            if (fault) faults.push_back({*fault, i});
        }
    }
    if (brackets.back().to) {
        faults.push_back({Rule::last_bracket_must_be_open, brackets.size() - 1});
    }
    return faults;
}

std::optional<Brackets> Brackets::of(const std::vector<WrittenBracket>& brackets) {
    if (!faults_of(brackets).empty()) return std::nullopt;
    std::vector<Bracket> proven;
    proven.reserve(brackets.size());
    for (const WrittenBracket& bracket : brackets) {
        proven.push_back({bracket.from.at, first_inside(bracket.from), bracket.rate});
    }
    return Brackets(std::move(proven));
}

const Brackets::Bracket& Brackets::at(Money amount) const {
    const auto after = std::upper_bound(
        brackets_.begin(), brackets_.end(), amount,
        [](Money value, const Bracket& bracket) { return value < bracket.first; });
    return after == brackets_.begin() ? brackets_.front() : *std::prev(after);
}

} // namespace cae
