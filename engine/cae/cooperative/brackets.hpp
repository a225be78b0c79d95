// Brackets of a base, each with its rate, that cover every amount exactly once.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "cae/base/rule.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Where a bracket begins or ends, and whether the amount itself belongs to it.
struct BracketBound {
    Money at;
    bool included = true;

    friend bool operator==(const BracketBound&, const BracketBound&) = default;
};

// A bracket as a tariff writes it.
struct WrittenBracket {
    BracketBound from;
    std::optional<BracketBound> to; // none: without end
    Rate rate;
};

// What is wrong with a bracket, and with the one before it where the rule is about both.
struct BracketFault {
    Rule rule{};
    std::size_t bracket = 0; // position of the second one

    friend bool operator==(const BracketFault&, const BracketFault&) = default;
};

// Faults of brackets written one below the other, all of them: Rule::bracket_must_ascend,
// brackets_must_begin_at_zero, brackets_must_have_no_gap, brackets_must_not_overlap,
// last_bracket_must_be_open, rate_must_be_in_range. Amounts are whole cents: a bracket that ends
// with 999.99 and one that begins with 1 000 leave nothing out.
[[nodiscard]] std::vector<BracketFault> faults_of(const std::vector<WrittenBracket>& brackets);

// Brackets without a fault: no other can exist.
class Brackets {
public:
    struct Bracket {
        Money from;  // where the rate begins to be taken
        Money first; // the first amount inside, to the cent
        Rate rate;

        friend bool operator==(const Bracket&, const Bracket&) = default;
    };

    // Nothing when `faults_of` finds one.
    [[nodiscard]] static std::optional<Brackets> of(const std::vector<WrittenBracket>& brackets);

    // Ascending; the first begins at zero and serves for amounts below it too.
    [[nodiscard]] const std::vector<Bracket>& all() const { return brackets_; }
    // The bracket that an amount is in.
    [[nodiscard]] const Bracket& at(Money amount) const;

    friend bool operator==(const Brackets&, const Brackets&) = default;

private:
    explicit Brackets(std::vector<Bracket> brackets) : brackets_(std::move(brackets)) {}
    std::vector<Bracket> brackets_;
};

} // namespace cae
