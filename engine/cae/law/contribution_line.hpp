// A social contribution as the law describes it: rates on bases, under conditions.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cae/law/by_headcount.hpp"
#include "cae/law/dated.hpp"
#include "cae/money/rate.hpp"

namespace cae {

enum class Category : std::uint8_t { non_cadre, cadre };
enum class Side { employer, employee };
// Health cover (complémentaire santé) and provident cover (prévoyance).
enum class CoverKind { health, provident };

// What a rate is applied to. Every kind is a function of the sums since January (gross, ceilings,
// minimum wages) that never decreases when the month's gross rises: the proof that the gross found
// from a budget is the largest one (cae/payroll/gross_search.hpp) rests on it.
enum class BaseKind {
    total,               // all pay of the month
    tranche,             // pay between `from` and `to` ceilings, regularised since January
    total_above_ceiling, // pay up to `to` ceilings, from the first euro once pay exceeds `from`
    total_above_smic,    // all pay, once pay since January exceeds `from` minimum wages
    month_capped,        // pay of this month alone, up to `to` full monthly ceilings
    csg,                 // pay after the professional-expense allowance, plus the employer's cover
    csg_exempt_overtime, // the part of `csg` that is overtime pay exempt from income tax
    csg_other,           // `csg` less `csg_exempt_overtime`
    employer_cover,      // the employer's health cover and provident cover
    month_ceiling,       // one full monthly ceiling, whatever the pay
};

// A base with its bounds, in ceilings or minimum wages (exact decimals; unused ones are zero).
struct Base {
    BaseKind kind = BaseKind::total;
    Rate from{};
    Rate to{};

    friend auto operator<=>(const Base&, const Base&) = default;
    friend bool operator==(const Base&, const Base&) = default;
};

// Rates that the law leaves to a notification, given with each establishment.
enum class RateInput { none, accident, mobility };

// One rate on one base for whom it concerns, or the side's share of the covers that the cooperative
// has agreed. A line's amount is the sum of its parts, rounded once.
struct ContributionPart {
    Side side = Side::employer;
    Rate rate{}; // ignored when `input` is not none
    RateInput input = RateInput::none;
    Base base{};
    std::optional<CoverKind> cover{};       // then rate and base are those of the contracts
    std::optional<Category> category{};     // everybody when absent
    HeadcountRange headcount{};             // every headcount when not given
    bool relieved = false;                  // counts among what the general relief relieves
    std::optional<Rate> relieved_at_most{}; // only up to this rate (accident insurance)
    bool overtime_relieved = false;         // counts among what the relief on overtime relieves
};

// The collectors that the law's relief is declared to; others are data alone.
inline constexpr const char* collector_urssaf = "urssaf";
inline constexpr const char* collector_pension = "retraite";

// A contribution and its versions. `rank` orders lines on a payslip and in tables.
struct ContributionLine {
    std::string id;    // last word of the parameter: "maladie"
    std::string label; // French, as on a payslip
    int rank = 0;
    std::string collector; // who receives it: urssaf, retraite, prevoyance...
    bool added_to_taxable =
        false; // its employee share is taxable although withheld (CSG not deductible, CRDS)
    Dated<std::vector<ContributionPart>> versions;
};

// A contribution with the parts of one month.
struct ContributionInForce {
    std::string id;
    std::string label;
    int rank = 0;
    std::string collector;
    bool added_to_taxable = false;
    std::vector<ContributionPart> parts;
};

} // namespace cae
