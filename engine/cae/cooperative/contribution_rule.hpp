// The cooperative contribution: what a member hands over to the common charges.
//
// It is internal to the cooperative and is never to be confused with social contributions. Other
// levies (insurance, fixed fees) follow rules of the same grammar.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "cae/cooperative/brackets.hpp"
#include "cae/cooperative/stage.hpp"
#include "cae/law/dated.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Which event makes turnover: the invoice or the customer's payment.
enum class Recognition { invoiced, collected };

// What the contribution is computed on.
enum class ContributionBase {
    turnover,
    margin, // turnover less direct charges; below zero nothing is due
};

// How long bases are summed before the shape is applied to them anew.
enum class ContributionPeriod {
    month,
    fiscal_year,
    lifetime, // since the member's entry
};

// The same rate on the whole base.
struct FlatRate {
    Rate rate{};

    friend bool operator==(const FlatRate&, const FlatRate&) = default;
};

// Each part of the base at the rate of its bracket.
struct MarginalBrackets {
    Brackets brackets;

    friend bool operator==(const MarginalBrackets&, const MarginalBrackets&) = default;
};

// The whole base at the rate of the bracket it reaches.
struct WholeAmountSlabs {
    Brackets slabs;

    friend bool operator==(const WholeAmountSlabs&, const WholeAmountSlabs&) = default;
};

// How the base becomes a charge. Each shape is a type of its own; a shape that is added here must
// be answered by a `charge` in contribution_rule.cpp, or the program does not compile.
using ContributionShape = std::variant<FlatRate, MarginalBrackets, WholeAmountSlabs>;

enum class LimitPeriod { month, fiscal_year };

// The least or the most that is charged in a month or in a fiscal year, prorated by the time the
// member is present.
struct ContributionLimit {
    Money amount{};
    LimitPeriod per = LimitPeriod::month;
    int after_months = 0;           // from then on, counted from the month of entry...
    std::optional<Money> then = {}; // ... another amount

    [[nodiscard]] Money amount_after(int months_since_entry) const {
        return then && months_since_entry >= after_months ? *then : amount;
    }
    friend bool operator==(const ContributionLimit&, const ContributionLimit&) = default;
};

// One rule of a contract or of the cooperative. The law asks that it be fixed in the contract
// (C. trav. L7331-2), so rules are dated where they are kept.
struct ContributionRule {
    ContributionBase base = ContributionBase::turnover;
    ContributionShape shape{};
    ContributionPeriod period = ContributionPeriod::month;
    std::optional<Recognition> event{}; // the cooperative's when absent
    std::optional<ContributionLimit> floor{};
    std::optional<ContributionLimit> cap{};
    Money fixed_fee{};                     // a month of presence, on top
    int exempt_months = 0;                 // from the month of entry
    std::optional<Rate> between_members{}; // on sales to other members, which then leave the base

    friend bool operator==(const ContributionRule&, const ContributionRule&) = default;
};

// A rule with its variants by stage.
struct StagedContribution {
    ContributionRule usual{};
    std::vector<std::pair<Stage, ContributionRule>> by_stage{};

    StagedContribution() = default;
    // A rule that is the same in every stage.
    StagedContribution(ContributionRule rule) // NOLINT(google-explicit-constructor): it is one
        : usual(std::move(rule)) {}

    [[nodiscard]] const ContributionRule& in(Stage stage) const;
    friend bool operator==(const StagedContribution&, const StagedContribution&) = default;
};

// A levy of the cooperative besides the contribution: insurance, a fixed fee.
struct Levy {
    std::string name{};  // an id
    std::string label{}; // for people
    Dated<StagedContribution> rule{};
};

// What a month produced, before the contribution.
struct ContributionBases {
    Money turnover{};        // excluding VAT; negative when credit notes exceed sales
    Money charges{};         // direct charges
    Money between_members{}; // the part of `turnover` that was sold to other members
};

// F: what a base of a whole period costs, before any limit; exact.
[[nodiscard]] ExactAmount charge_on(const ContributionRule& rule, Money base);

// What the month adds to the sum of the period's bases. Negative when credit notes exceed sales.
[[nodiscard]] Money base_of(const ContributionRule& rule, const ContributionBases& bases);

// The contribution of a month on its own, without limits nor fee, rounded once to the cent, half
// away from zero. Negative when the turnover is.
[[nodiscard]] Money cooperative_contribution(const ContributionRule& rule,
                                             const ContributionBases& bases);

// The part of a base that falls in one bracket, for explanations.
struct ChargedPart {
    Rate rate;
    Money from;              // where the bracket begins
    std::optional<Money> to; // where the next one begins
    Money base;              // negative where a base is taken back

    friend bool operator==(const ChargedPart&, const ChargedPart&) = default;
};

// How `charge_on(after) - charge_on(before)` is made up. Whole-amount slabs give two parts: all at
// the rate reached, and what the sums before had cost taken back.
[[nodiscard]] std::vector<ChargedPart> charged_parts(const ContributionRule& rule, Money before,
                                                     Money after);

} // namespace cae
